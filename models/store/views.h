// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/orgstate.h"
#include "models/store/caseview.h"
#include "models/store/entryintake.h"
#include "models/store/fold.h"

#include <map>
#include <set>

namespace fieldcase::store {

/// An entry as the views take it in.
struct NewEntry {
    qint64 row = 0;
    domain::AppliedEntry applied; ///< its roles are found here
    QByteArray plain;             ///< its body as canonical JSON; empty when it cannot be read
    bool isFolded = false;        ///< addIfValid() has taken it into the state already
};

/// The states of the organisation and of cases, and every table that is made from them. For the ledger: what
/// changes tables runs within its transactions, and after a rollback forget() must be called.
class Views
{
public:
    Views(Database &database, EntryTable &entries, EntryIntake &intake, KeyRing &keys);
    ~Views();

    [[nodiscard]] domain::Result<const domain::OrgState *> org();
    /// Valid until the next call of anything here.
    [[nodiscard]] domain::Result<const domain::CaseState *> caseState(const domain::CaseId &caseId);

    /// Takes an entry of this device, which is about to join the ledger, into the state, unless it would not
    /// count. added() follows, or forget(). \returns why it would not count; nothing has changed then
    [[nodiscard]] domain::Result<std::optional<domain::VoidReason>>
    addIfValid(const domain::AppliedEntry &entry);
    /// An entry has joined the ledger.
    [[nodiscard]] domain::Result<> added(NewEntry entry);
    /// An entry of the ledger was given its official place.
    [[nodiscard]] domain::Result<> confirmed(const domain::CaseId &caseId, const domain::EntryHash &hash,
                                             qint64 position);
    /// Writes the rows of the cases that have changed. Once, at the end of a transaction.
    [[nodiscard]] domain::Result<> flush();
    /// What is in memory may differ from the tables: reads them anew when next asked.
    void forget();

    /// Makes all tables again from the entries.
    [[nodiscard]] domain::Result<> rebuild();

private:
    struct CaseCache;

    [[nodiscard]] domain::Result<> loadOrg();
    [[nodiscard]] domain::Result<CaseCache *> load(const domain::CaseId &caseId);
    [[nodiscard]] domain::Result<domain::AppliedEntry> applied(const EntryRow &row);

    [[nodiscard]] domain::Result<> addedToOrg(const NewEntry &entry);
    [[nodiscard]] domain::Result<> settleOrg(const domain::EntryHash &changed);
    [[nodiscard]] domain::Result<> project(const NewEntry &entry);
    [[nodiscard]] domain::Result<> projectRegister(const NewEntry &entry, const domain::RegisterRows &rows);
    [[nodiscard]] domain::Result<> reorderRegisters(const domain::EntryHash &hash);
    [[nodiscard]] domain::Result<> takeRegisterEntry(qint64 row);
    [[nodiscard]] domain::Result<> projectCaseWraps(qint64 row, const domain::CaseId &caseId,
                                                    const QList<domain::Wrap> &wraps);
    [[nodiscard]] domain::Result<> projectWraps(qint64 row, const QByteArray &owner,
                                                const QList<domain::Wrap> &wraps);
    [[nodiscard]] domain::Result<> touchGroupCases();

    [[nodiscard]] domain::Result<> addedToCase(const NewEntry &entry);
    [[nodiscard]] domain::Result<> projectContent(const NewEntry &entry);
    [[nodiscard]] domain::Result<> projectObject(const NewEntry &entry, const domain::ObjectHash &object,
                                                 qint64 objectBytes);
    [[nodiscard]] domain::Result<> openBodies(const domain::CaseId &caseId);
    [[nodiscard]] domain::Result<> writeCase(const domain::CaseId &caseId);

    [[nodiscard]] domain::Result<> clearTables();
    [[nodiscard]] domain::Result<> rebuildOrg();

    Database &m_database;
    EntryTable &m_entries;
    EntryIntake &m_intake;
    KeyRing &m_keys;
    std::optional<Fold<domain::OrgState>> m_org;
    QMap<domain::EntryHash, QString> m_orgVoided; // as the table has it
    std::map<domain::CaseId, CaseCache> m_cases;
    std::set<domain::CaseId> m_touched;
    std::set<domain::CaseId> m_toOpen;
    bool m_rebuild = false;
};

} // namespace fieldcase::store
