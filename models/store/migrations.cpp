// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/store/database.h"
#include "models/store/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>

namespace fieldcase::store {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

Q_LOGGING_CATEGORY(logMigrations, "fieldcase.store.migrations")

namespace {

constexpr Statement kMakeTable{
    "migrations.make_table",
    "CREATE TABLE IF NOT EXISTS schema_migration ("
    " number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 BLOB NOT NULL)",
};
constexpr Statement kApplied{
    "migrations.applied",
    "SELECT number, sha256 FROM schema_migration ORDER BY number",
};
constexpr Statement kRecord{
    "migrations.record",
    "INSERT INTO schema_migration (number, name, sha256) VALUES (:number, :name, :sha256)",
};
constexpr Statement kBrokenForeignKeys{
    "migrations.broken_foreign_keys",
    "PRAGMA foreign_key_check",
};

QByteArray hashOf(const Migration &migration)
{
    return QCryptographicHash::hash(migration.sql, QCryptographicHash::Sha256);
}

/// The hashes of the applied migrations; the first is number 1.
Result<QList<QByteArray>> appliedHashes(Database &database)
{
    if (const auto made = database.run(kMakeTable); !made)
        return tl::unexpected(made.error());
    auto rows = database.run(kApplied);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<QByteArray> hashes;
    while (rows->next()) {
        hashes.append(rows->value(1).toByteArray());
        if (rows->value(0).toLongLong() != hashes.size())
            return fail(ErrorCode::Damaged, u"migration %1 is missing from the record"_s.arg(hashes.size()));
    }
    return hashes;
}

Result<> apply(Database &database, const Migration &migration)
{
    Transaction transaction(database);
    if (const auto done = database.runScript(migration.sql, u"migration %1"_s.arg(migration.number)); !done)
        return done;
    auto broken = database.run(kBrokenForeignKeys);
    if (!broken)
        return tl::unexpected(broken.error());
    if (broken->next())
        return fail(ErrorCode::Damaged, u"migration %1 breaks a foreign key of %2"_s.arg(migration.number)
                                            .arg(broken->value(0).toString()));
    const auto recorded = database.run(
        kRecord,
        {{u":number"_s, migration.number}, {u":name"_s, migration.name}, {u":sha256"_s, hashOf(migration)}});
    if (!recorded)
        return tl::unexpected(recorded.error());
    return transaction.commit();
}

} // namespace

Result<QList<Migration>> readMigrations(const QString &folder)
{
    static const QRegularExpression kName(u"^([0-9]{4})_([a-z0-9_]+)\\.sql$"_s);
    QList<Migration> migrations;
    for (const QString &entry : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        const auto match = kName.match(entry);
        if (!match.hasMatch() || match.captured(1).toInt() != migrations.size() + 1)
            return fail(ErrorCode::InvalidInput,
                        u"%1 is not migration %2"_s.arg(entry).arg(migrations.size() + 1));
        QFile file(folder + u'/' + entry);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Storage, u"unable to read %1"_s.arg(entry));
        migrations.append({int(migrations.size()) + 1, match.captured(2), file.readAll()});
    }
    return migrations;
}

Result<> migrate(Database &database, const QList<Migration> &migrations)
{
    const auto applied = appliedHashes(database);
    if (!applied)
        return tl::unexpected(applied.error());
    if (applied->size() > migrations.size())
        return fail(ErrorCode::TooNew,
                    u"schema %1, this program knows %2"_s.arg(applied->size()).arg(migrations.size()));
    for (qsizetype i = 0; i < migrations.size(); ++i) {
        const Migration &migration = migrations.at(i);
        if (migration.number != i + 1)
            return fail(ErrorCode::InvalidInput,
                        u"migration %1 stands at place %2"_s.arg(migration.number).arg(i + 1));
        if (i < applied->size()) {
            if (applied->at(i) != hashOf(migration))
                return fail(ErrorCode::Conflict,
                            u"migration %1 is not the one applied"_s.arg(migration.number));
            continue;
        }
        if (const auto done = apply(database, migration); !done)
            return done;
        qCInfo(logMigrations) << "migrated to" << migration.number;
    }
    return {};
}

Result<int> schemaVersion(Database &database)
{
    const auto applied = appliedHashes(database);
    if (!applied)
        return tl::unexpected(applied.error());
    return int(applied->size());
}

} // namespace fieldcase::store
