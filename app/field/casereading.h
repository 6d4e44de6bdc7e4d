// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casestate.h"
#include "models/domain/orgstate.h"
#include "models/domain/rulepackage.h"
#include "models/items/caseitemmodel.h"
#include "models/items/documentitemmodel.h"
#include "models/items/evidenceitemmodel.h"
#include "models/items/findingitemmodel.h"
#include "models/store/caserows.h"
#include "models/store/objectstore.h"

namespace fieldcase::store {
class Vault;
}

namespace fieldcase::app {

/// One case as its pages show it, read in one go in the vault's thread.
struct CaseReading {
    store::CaseRow row;
    domain::CaseState state;
    domain::OrgState org;
    domain::OfficerId me;
    domain::Roles roles;                                 ///< of this device
    QHash<domain::ObjectHash, store::ObjectRow> objects; ///< evidence and documents
    QList<store::TimelineRow> timeline;                  ///< all entries, in order
    QHash<domain::EntryHash, qint64> positions;          ///< of the entries the office has confirmed

    /// \returns NotFound for a case this device does not know
    [[nodiscard]] static domain::Result<CaseReading> of(store::Vault &vault, const domain::CaseId &caseId);

    /// The person is of the team, and findings and evidence may change.
    [[nodiscard]] bool mayEdit() const { return state.isEditable() && state.isOnTeam(me); }
    /// The official position of an entry; 0: not confirmed.
    [[nodiscard]] qint64 positionOf(const domain::EntryHash &entry) const { return positions.value(entry); }
    /// Where an entry is safe.
    [[nodiscard]] items::Proof proofOfEntry(const domain::EntryHash &entry) const;
    [[nodiscard]] items::Proof proofOf(const domain::ObjectHash &object) const;
    /// Where a finding is safe as it reads now, with everything that shows it: no better than the least of
    /// its newest entry and, for each piece of its evidence, the piece's entry and object.
    [[nodiscard]] items::Proof proofOf(const domain::FindingState &finding) const;
    [[nodiscard]] bool isHere(const domain::ObjectHash &object) const;
    /// The object of a document to show: the finalised PDF, else the generated one.
    [[nodiscard]] static domain::ObjectHash pdfOf(const domain::DocumentState &document);
};

[[nodiscard]] items::CaseItem caseItemOf(const store::CaseRow &row);
/// \param rules give the violations' titles
[[nodiscard]] QList<items::FindingItem> findingItemsOf(const CaseReading &reading,
                                                       const domain::RulePackage &rules);
[[nodiscard]] QList<items::EvidenceItem> evidenceItemsOf(const CaseReading &reading);
/// \param titleOf gives the title of a form, e.g. of "F03"
[[nodiscard]] QList<items::DocumentItem>
documentItemsOf(const CaseReading &reading, const std::function<QString(const QString &form)> &titleOf);

} // namespace fieldcase::app
