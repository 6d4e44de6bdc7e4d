// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/cipherdriver.h"
#include "models/store/processlock.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlResult>

#include <sqlite3.h>

namespace fieldcase::store {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

ErrorCode codeOf(int resultCode)
{
    if (resultCode == SQLITE_CONSTRAINT_TRIGGER)
        return ErrorCode::NotAllowed;
    switch (resultCode & 0xff) {
    case SQLITE_CONSTRAINT:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Conflict;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Damaged;
    case SQLITE_RANGE:
    case SQLITE_MISMATCH:
        return ErrorCode::InvalidInput;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Storage;
    }
}

Error errorOf(const QSqlError &error, const QString &name)
{
    const int resultCode = error.nativeErrorCode().toInt();
    return Error{codeOf(resultCode), u"%1: %2 (%3)"_s.arg(name, error.databaseText()).arg(resultCode)};
}

/// What can be told of a file without its key.
Result<> inspect(const QString &path, Database::Mode mode)
{
    QFile file(path);
    if (mode == Database::Mode::Create)
        return file.exists() ? Result<>(fail(ErrorCode::Conflict, u"the database exists"_s)) : Result<>();
    if (!file.exists())
        return fail(ErrorCode::NotFound, u"no database"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Storage, u"unable to read the database"_s);
    if (file.read(16) == QByteArray("SQLite format 3\0", 16))
        return fail(ErrorCode::NotEncrypted, u"a plain SQLite database"_s);
    if (file.size() == 0 || file.size() % CipherDriver::kPageSizeBytes != 0)
        return fail(ErrorCode::Damaged, u"the database is empty or cut off"_s);
    return {};
}

/// Why page 1 does not authenticate: no page of the file belongs to the key, or this one is damaged.
ErrorCode wrongKeyOrDamaged(CipherDriver &driver, const QString &path, const crypto::SecretBytes &rawKey)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.read(16) == CipherDriver::saltOf(rawKey))
        return ErrorCode::Damaged;
    return driver.damagedPages(path).size() >= file.size() / CipherDriver::kPageSizeBytes
               ? ErrorCode::WrongKey
               : ErrorCode::Damaged;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, const crypto::SecretBytes &rawKey,
                                                 Mode mode)
{
    auto lock = ProcessLock::acquire(path + "-lock"_L1);
    if (!lock)
        return tl::unexpected(lock.error());
    if (const auto inspected = inspect(path, mode); !inspected)
        return tl::unexpected(inspected.error());
    auto driver = std::make_unique<CipherDriver>();
    driver->setRawKey(rawKey);
    driver->setCreates(mode == Mode::Create);
    if (!driver->open(path)) {
        Error error = errorOf(driver->lastError(), u"open"_s);
        if (driver->lastError().nativeErrorCode().toInt() == SQLITE_NOTADB)
            error.code = wrongKeyOrDamaged(*driver, path, rawKey);
        return tl::unexpected(error);
    }
    return std::unique_ptr<Database>(new Database(std::move(*lock), std::move(driver)));
}

Database::Database(std::unique_ptr<ProcessLock> lock, std::unique_ptr<CipherDriver> driver)
    : m_lock(std::move(lock)), m_driver(std::move(driver))
{
}

Database::~Database() = default;

Result<QSqlQuery> Database::run(const Statement &statement, std::initializer_list<Binding> bindings)
{
    return run(statement, QList<Binding>(bindings));
}

Result<QSqlQuery> Database::run(const Statement &statement, const QList<Binding> &bindings)
{
    const QString name = QString::fromLatin1(statement.name);
    if (const auto may = mayRun(); !may)
        return tl::unexpected(may.error());
    QSqlQuery query(m_driver->createResult());
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromLatin1(statement.sql)))
        return tl::unexpected(noted(query.lastError(), name));
    QStringList names;
    for (const auto &[parameter, value] : bindings) {
        names.append(parameter);
        query.bindValue(parameter, value);
    }
    if (!CipherDriver::hasParameters(query.result()->handle(), names))
        return fail(ErrorCode::InvalidInput, name + ": not the statement's parameters"_L1);
    if (!query.exec())
        return tl::unexpected(noted(query.lastError(), name));
    return query;
}

Result<> Database::runScript(const QByteArray &sql, const QString &name)
{
    if (const auto may = mayRun(); !may)
        return may;
    if (!m_driver->runScript(sql))
        return tl::unexpected(noted(m_driver->lastError(), name));
    return {};
}

Result<> Database::check()
{
    constexpr Statement kPages{"database.check_pages", "PRAGMA cipher_integrity_check"};
    constexpr Statement kStructure{"database.check_structure", "PRAGMA integrity_check(1)"};
    constexpr Statement kForeignKeys{"database.check_foreign_keys", "PRAGMA foreign_key_check"};
    auto pages = run(kPages);
    if (!pages)
        return tl::unexpected(pages.error());
    if (pages->next())
        return fail(ErrorCode::Damaged, pages->value(0).toString());
    auto structure = run(kStructure);
    if (!structure)
        return tl::unexpected(structure.error());
    if (!structure->next() || structure->value(0).toString() != "ok"_L1)
        return fail(ErrorCode::Damaged, structure->value(0).toString());
    auto foreignKeys = run(kForeignKeys);
    if (!foreignKeys)
        return tl::unexpected(foreignKeys.error());
    if (foreignKeys->next())
        return fail(ErrorCode::Damaged, "foreign key of "_L1 + foreignKeys->value(0).toString());
    return {};
}

void Database::interrupt()
{
    m_driver->cancelQuery();
}

Result<> Database::begin()
{
    Q_ASSERT(!m_inTransaction); // transactions do not nest
    m_inTransaction = true;
    if (m_diskFailed)
        return mayRun();
    if (!m_driver->beginTransaction())
        return tl::unexpected(noted(m_driver->lastError(), u"begin"_s));
    return {};
}

Result<> Database::commit()
{
    if (const auto may = mayRun(); !may)
        return may;
    if (!m_driver->commitTransaction())
        return tl::unexpected(noted(m_driver->lastError(), u"commit"_s));
    m_inTransaction = false;
    return {};
}

void Database::rollBack()
{
    if (m_inTransaction && !m_driver->isAutocommit())
        m_driver->rollbackTransaction();
    m_inTransaction = false;
}

Result<> Database::mayRun() const
{
    if (m_diskFailed)
        return fail(ErrorCode::Storage, u"the disk failed before; the database must be opened again"_s);
    // SQLite ends a transaction by itself when the disk is full; what comes after must not commit on its own.
    if (m_inTransaction && m_driver->isAutocommit())
        return fail(ErrorCode::Storage, u"the transaction is over"_s);
    return {};
}

Error Database::noted(const QSqlError &error, const QString &name)
{
    if ((error.nativeErrorCode().toInt() & 0xff) == SQLITE_IOERR)
        m_diskFailed = true;
    return errorOf(error, name);
}

} // namespace fieldcase::store
