// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/caserows.h"

namespace fieldcase::store {

class Database;

/// What the lists of the window show, read from tables that the ledger keeps up to date. Pages go by key, so
/// that the hundredth page costs what the first does. One thread: the vault's.
class CaseList
{
public:
    /// Which cases.
    struct Filter {
        enum class Whose { All, Mine, ReviewQueue, DecisionQueue };
        Whose whose = Whose::All;
        std::optional<domain::Stage> stage;
        QString text; ///< in the title or the enterprise's name, or the beginning of its code; empty: all
        qint64 releasedAtMs = 0; ///< leave out what is released later; 0: show all
    };
    /// Where a page ended; start with an empty one.
    struct PageEnd {
        qint64 changedAtMs = 0;
        domain::CaseId caseId;
    };

    explicit CaseList(Database &database);

    /// Cases, the last changed first, \a limit of them after \a after.
    [[nodiscard]] domain::Result<QList<CaseRow>> cases(const Filter &filter, const PageEnd &after, int limit);
    /// \returns NotFound
    [[nodiscard]] domain::Result<CaseRow> caseRow(const domain::CaseId &caseId);
    /// How many cases there are in each stage; a stage without cases is absent.
    [[nodiscard]] domain::Result<QMap<domain::Stage, qint64>> stageCounts(const Filter &filter);

    [[nodiscard]] domain::Result<QList<FindingRow>> findings(const domain::CaseId &caseId);
    [[nodiscard]] domain::Result<QList<EvidenceRow>> evidence(const domain::CaseId &caseId);
    [[nodiscard]] domain::Result<QList<DocumentRow>> documents(const domain::CaseId &caseId);
    /// Entries of a case in order.
    [[nodiscard]] domain::Result<QList<TimelineRow>> timeline(const domain::CaseId &caseId);

private:
    Database &m_database;
};

} // namespace fieldcase::store
