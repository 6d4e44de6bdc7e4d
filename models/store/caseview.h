// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/caserows.h"

#include <QMap>

namespace fieldcase::store {

class Database;

/// All rows that the lists show of one case.
struct CaseRows {
    std::optional<CaseRow> row; ///< none for a case without an assignment
    QList<FindingRow> findings;
    QList<EvidenceRow> evidence;
    QList<DocumentRow> documents;
    QMap<domain::EntryHash, QString> voided; ///< entries that count for nothing, and why
};

/// What a case's row tells beside its state.
struct CaseFacts {
    domain::OfficerId me;
    bool readable = false;
    qint64 issuedAtMs = 0;
    qint64 changedAtMs = 0; ///< 0: no entry yet
    domain::EntryKind changedBy = domain::EntryKind::AssignmentIssued;
};

/// The rows of a case: the same state gives the same rows.
[[nodiscard]] CaseRows rowsOf(const domain::CaseState &state, const CaseFacts &facts);

/// The tables of rows. For the ledger, within its transactions.
class CaseView
{
public:
    explicit CaseView(Database &database) : m_database(database) {}

    /// The rows of a case as they lie in the tables.
    [[nodiscard]] domain::Result<CaseRows> read(const domain::CaseId &caseId);
    /// Turns \a before, which is in the tables, into \a after; touches what differs.
    [[nodiscard]] domain::Result<> write(const CaseRows &before, const CaseRows &after);
    /// The entries of the organisation's own case that count for nothing.
    [[nodiscard]] domain::Result<> writeVoided(const domain::CaseId &caseId,
                                               const QMap<domain::EntryHash, QString> &before,
                                               const QMap<domain::EntryHash, QString> &after);
    /// Empties the tables.
    [[nodiscard]] domain::Result<> clear();

private:
    Database &m_database;
};

} // namespace fieldcase::store
