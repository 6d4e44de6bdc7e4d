// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"

#include <QByteArray>

namespace fieldcase::store {

class Database;

/// The three append-only tables whose rows are counted and chained, so that a row that was removed, put in or
/// moved behind our back is found.
enum class Tallied { Entries, Receipts, ObjectReceipts };

/// What an entry's row holds, for its tally.
[[nodiscard]] QByteArray entryContent(const domain::EntryHash &hash, QByteArrayView signature,
                                      QByteArrayView body);
/// A row's tally: SHA-256 of the one \a before (32 bytes; zeros for the first) and what the row holds.
[[nodiscard]] QByteArray tallyAfter(const QByteArray &before, QByteArrayView rowContent);
/// Counts one more row that holds \a rowContent, and gives its tally. Part of the transaction that writes the
/// row.
[[nodiscard]] domain::Result<QByteArray> countRow(Database &database, Tallied table,
                                                  QByteArrayView rowContent);

/// What was counted.
struct TallyState {
    qint64 rows = 0;
    QByteArray tally; ///< of the last row; 32 zeros when there is none
};
[[nodiscard]] domain::Result<TallyState> tallyOf(Database &database, Tallied table);

} // namespace fieldcase::store
