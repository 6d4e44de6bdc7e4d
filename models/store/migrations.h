// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>

namespace fieldcase::store {

class Database;

/// One step of a schema's history, never changed once it was released.
struct Migration {
    int number = 0; ///< 1, 2, …
    QString name;   ///< what it does, from the file's name: "0001_ledger.sql" → "ledger"
    QByteArray sql;

    friend bool operator==(const Migration &, const Migration &) = default;
};

/// Reads the files `NNNN_name.sql` of \a folder, in order of their numbers.
/// \returns them, or Storage for an unreadable file, InvalidInput for a name of another shape, a gap or a
/// double number
[[nodiscard]] domain::Result<QList<Migration>> readMigrations(const QString &folder);

/// Brings \a database to the last of \a migrations: each missing one in a transaction of its own, with its
/// row in the table `schema_migration`. Stopped at any moment, the schema is that of one whole migration.
/// Does nothing to a schema that is there already. \returns TooNew if the schema is of a later version
/// (nothing is changed then), Conflict if an applied migration is not the one of that number here, Damaged if
/// a foreign key is broken afterwards, or what run() gives
[[nodiscard]] domain::Result<> migrate(Database &database, const QList<Migration> &migrations);

/// The number of the last migration that \a database has; 0 for none.
[[nodiscard]] domain::Result<int> schemaVersion(Database &database);

} // namespace fieldcase::store
