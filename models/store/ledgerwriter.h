// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/orgstate.h"
#include "models/store/entrytable.h"
#include "models/store/ledger.h"

namespace fieldcase::store {

/// An entry of this device, signed and sealed, ready to be written.
struct Draft {
    domain::AppliedEntry applied;
    domain::SignedEntry travelling;
    QByteArray plain;                         ///< the body as canonical JSON
    std::optional<domain::ObjectHash> object; ///< that the entry names and that is here
    qint64 objectBytes = 0;
};

/// Makes entries of this device. Reads the ledger, writes nothing.
class LedgerWriter
{
public:
    LedgerWriter(EntryTable &entries, KeyRing &keys, Settings &settings, const ObjectFiles &files,
                 const Surroundings &surroundings);

    /// \returns InvalidInput for a body that breaks a rule or does not belong in this case, NotFound when its
    /// object is
    ///          not here
    [[nodiscard]] domain::Result<Draft> draft(const domain::CaseId &caseId, const domain::Body &body,
                                              const Circumstances &circumstances,
                                              const domain::OrgState &org);

private:
    [[nodiscard]] domain::Result<QByteArray> bodyBytes(const domain::Body &body);
    [[nodiscard]] domain::Result<domain::EntryHeader>
    header(const domain::CaseId &caseId, domain::EntryKind kind, const Circumstances &circumstances);
    [[nodiscard]] domain::Result<> findObject(Draft &draft, const domain::Body &body);
    [[nodiscard]] domain::Result<QByteArray> seal(const domain::CaseId &caseId, const QByteArray &plain,
                                                  const domain::OrgState &org);

    EntryTable &m_entries;
    KeyRing &m_keys;
    Settings &m_settings;
    const ObjectFiles &m_files;
    Surroundings m_surroundings;
};

/// Notes that an object's file is here, within a transaction.
[[nodiscard]] domain::Result<> noteObjectHere(Database &database, const domain::ObjectHash &object,
                                              qint64 objectBytes);

} // namespace fieldcase::store
