// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/sqlstorage.h"

#include "models/store/migrations.h"
#include "models/store/transaction.h"
#include "sync/office/copying.h"

static void loadResources()
{
    Q_INIT_RESOURCE(office); // a static library's resources are not found by themselves
}

namespace fieldcase::office {

using namespace Qt::StringLiterals;
using domain::Result;

namespace {

constexpr store::Statement kCheckpoint{"office.checkpoint", "PRAGMA wal_checkpoint(TRUNCATE)"};

class SqlUnit final : public OfficeStorage::Unit
{
public:
    explicit SqlUnit(store::Database &database) : m_transaction(database) {}

    [[nodiscard]] Result<> commit() override { return m_transaction.commit(); }

private:
    store::Transaction m_transaction;
};

} // namespace

Result<std::unique_ptr<SqlStorage>> SqlStorage::open(const QString &path, const crypto::SecretBytes &rawKey,
                                                     store::Database::Mode mode)
{
    loadResources();
    const auto migrations = store::readMigrations(u":/office/migrations"_s);
    if (!migrations)
        return tl::unexpected(migrations.error());
    auto database = store::Database::open(path, rawKey, mode);
    if (!database)
        return tl::unexpected(database.error());
    if (const auto migrated = store::migrate(**database, *migrations); !migrated)
        return tl::unexpected(migrated.error());
    return std::unique_ptr<SqlStorage>(new SqlStorage(path, std::move(*database)));
}

SqlStorage::SqlStorage(const QString &path, std::unique_ptr<store::Database> database)
    : m_path(path)
    , m_database(std::move(database))
    , m_entries(*m_database)
    , m_cases(*m_database)
    , m_objects(*m_database)
    , m_directory(*m_database)
{
}

std::unique_ptr<OfficeStorage::Unit> SqlStorage::begin()
{
    return std::make_unique<SqlUnit>(*m_database);
}

Result<> SqlStorage::copyTo(const QString &path, store::Disk &disk)
{
    // Nothing else has the file open; once the write-ahead log is in it, its bytes are the copy, still
    // encrypted.
    auto checkpoint = m_database->run(kCheckpoint);
    if (!checkpoint)
        return tl::unexpected(checkpoint.error());
    if (!checkpoint->next() || checkpoint->value(0).toInt() != 0)
        return domain::fail(domain::ErrorCode::Storage, u"the write-ahead log is in use"_s);
    checkpoint->finish();
    const auto from = disk.read(m_path);
    auto to = disk.create(path);
    if (!from || !to)
        return tl::unexpected(from ? to.error() : from.error());
    return copyBytes(**from, **to);
}

Result<> SqlStorage::check()
{
    return m_database->check();
}

} // namespace fieldcase::office
