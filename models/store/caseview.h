// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/caserows.h"

namespace fieldcase::store {

class Database;

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
