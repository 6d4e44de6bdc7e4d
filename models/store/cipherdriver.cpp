// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cipherdriver.h"

#include "models/store/cipherresult.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>

#include <sqlite3.h>

namespace fieldcase::store {

using namespace Qt::StringLiterals;

namespace {

/// Statements kept prepared; a program has a few hundred at most, so this only bounds a mistake.
constexpr qsizetype kMaxSpares = 512;

/// The first text of the first row, or empty.
QByteArray firstText(sqlite3 *connection, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    QByteArray text;
    if (sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        text = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return text;
}

/// SQLCipher's spelling of a raw key and salt, x'…' in hexadecimal.
crypto::SecretBytes keySpecification(const crypto::SecretBytes &rawKey, const QByteArray &salt)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    crypto::SecretBytes text(2 * (rawKey.size() + salt.size()) + 3);
    auto *out = reinterpret_cast<char *>(text.bytes().data());
    *out++ = 'x';
    *out++ = '\'';
    const auto append = [&out](uchar byte) {
        *out++ = kDigits[byte >> 4];
        *out++ = kDigits[byte & 15];
    };
    for (const std::byte byte : rawKey.bytes())
        append(uchar(byte));
    for (const char byte : salt)
        append(uchar(byte));
    *out = '\'';
    return text;
}

bool isBlank(const char *tail)
{
    return !tail || QByteArrayView(tail).trimmed().isEmpty();
}

} // namespace

CipherDriver::CipherDriver(QObject *parent) : QSqlDriver(parent) {}

CipherDriver::~CipherDriver()
{
    CipherDriver::close();
}

void CipherDriver::setRawKey(const crypto::SecretBytes &rawKey)
{
    m_rawKey = rawKey.copy();
}

QByteArray CipherDriver::saltOf(const crypto::SecretBytes &rawKey)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("fieldcase-database-salt-v1\n"_ba);
    hash.addData(rawKey.view());
    return hash.result().first(16);
}

bool CipherDriver::open(const QString &path, const QString &, const QString &, const QString &, int,
                        const QString &)
{
    close();
    const int resultCode = [&] {
        const int opened = openAndKey(path, m_creates ? SQLITE_OPEN_CREATE : 0);
        return opened == SQLITE_OK ? configure() : opened;
    }();
    if (resultCode != SQLITE_OK) {
        setLastError(CipherResult::error(m_connection, u"unable to open the database"_s,
                                         QSqlError::ConnectionError, resultCode));
        sqlite3_close_v2(m_connection);
        m_connection = nullptr;
        setOpenError(true);
        return false;
    }
    setOpenError(false);
    setOpen(true);
    return true;
}

int CipherDriver::openAndKey(const QString &path, int flags)
{
    if (m_rawKey.size() != kRawKeyBytes)
        return SQLITE_MISUSE;
    int resultCode = sqlite3_open_v2(QFile::encodeName(path).constData(), &m_connection,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE |
                                         SQLITE_OPEN_EXRESCODE | flags,
                                     nullptr);
    if (resultCode != SQLITE_OK)
        return resultCode;
    const crypto::SecretBytes key = keySpecification(m_rawKey, saltOf(m_rawKey));
    resultCode = sqlite3_key_v2(m_connection, "main", key.bytes().data(), int(key.size()));
    if (resultCode != SQLITE_OK)
        return resultCode;
    // A SQLite without the cipher would take the key, and write in the clear.
    return firstText(m_connection, "PRAGMA cipher_version").isEmpty() ? SQLITE_AUTH : SQLITE_OK;
}

int CipherDriver::configure()
{
    static_assert(kPageSizeBytes == 4096, "spelled out below");
    // The exclusive lock comes before the first read: the WAL's index then lives in this process's memory, no
    // second connection can exist, and none can checkpoint while this one writes.
    return run("PRAGMA cipher_page_size = 4096;"
               "PRAGMA locking_mode = EXCLUSIVE;"
               "PRAGMA journal_mode = WAL;"
               "BEGIN IMMEDIATE; COMMIT;"
               "PRAGMA synchronous = FULL;"
               "PRAGMA temp_store = MEMORY;"
               "PRAGMA secure_delete = ON;"
               "PRAGMA foreign_keys = ON;"
               "PRAGMA trusted_schema = OFF;"
               "PRAGMA cell_size_check = ON;"
               "PRAGMA cache_size = -32768;");
}

int CipherDriver::run(const char *sql)
{
    return sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr);
}

bool CipherDriver::runScript(const QByteArray &sql)
{
    const int resultCode = m_connection ? run(sql.constData()) : SQLITE_MISUSE;
    if (resultCode != SQLITE_OK)
        setLastError(CipherResult::error(m_connection, u"unable to run the script"_s,
                                         QSqlError::StatementError, resultCode));
    return resultCode == SQLITE_OK;
}

QList<qint64> CipherDriver::damagedPages(const QString &path)
{
    CipherDriver reader;
    reader.setRawKey(m_rawKey);
    QList<qint64> pages;
    sqlite3_stmt *statement = nullptr;
    if (reader.openAndKey(path, 0) == SQLITE_OK &&
        sqlite3_prepare_v2(reader.m_connection, "PRAGMA cipher_integrity_check", -1, &statement, nullptr) ==
            SQLITE_OK) {
        while (sqlite3_step(statement) == SQLITE_ROW) {
            const QByteArray text(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
            const qsizetype at = text.indexOf("page ");
            if (at >= 0)
                pages.append(text.mid(at + 5).split(' ').first().toLongLong());
        }
    }
    sqlite3_finalize(statement);
    sqlite3_close_v2(reader.m_connection);
    reader.m_connection = nullptr;
    return pages;
}

void CipherDriver::close()
{
    if (!m_connection)
        return;
    for (CipherResult *result : std::as_const(m_results))
        result->detach();
    m_results.clear();
    for (sqlite3_stmt *statement : std::as_const(m_spares))
        sqlite3_finalize(statement);
    m_spares.clear();
    sqlite3_close_v2(m_connection);
    m_connection = nullptr;
    setOpen(false);
    setOpenError(false);
}

sqlite3_stmt *CipherDriver::takeStatement(const QByteArray &sql, int *resultCode) const
{
    if (sqlite3_stmt *spare = m_spares.take(sql))
        return spare;
    sqlite3_stmt *statement = nullptr;
    const char *tail = nullptr;
    *resultCode = sqlite3_prepare_v3(m_connection, sql.constData(), int(sql.size()) + 1,
                                     SQLITE_PREPARE_PERSISTENT, &statement, &tail);
    // One statement, and not none: what stands behind the first would silently not run.
    if (*resultCode == SQLITE_OK && (!statement || !isBlank(tail))) {
        sqlite3_finalize(statement);
        *resultCode = SQLITE_MISUSE;
        return nullptr;
    }
    return statement;
}

void CipherDriver::giveBack(const QByteArray &sql, sqlite3_stmt *statement) const
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_spares.size() >= kMaxSpares || m_spares.contains(sql))
        sqlite3_finalize(statement);
    else
        m_spares.insert(sql, statement);
}

bool CipherDriver::isAutocommit() const
{
    return m_connection && sqlite3_get_autocommit(m_connection) != 0;
}

bool CipherDriver::hasParameters(const QVariant &handle, const QStringList &names)
{
    auto *statement = static_cast<sqlite3_stmt *>(handle.value<void *>());
    if (!statement || sqlite3_bind_parameter_count(statement) != names.size())
        return false;
    return std::all_of(names.begin(), names.end(), [statement](const QString &name) {
        return sqlite3_bind_parameter_index(statement, name.toUtf8().constData()) > 0;
    });
}

bool CipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case NamedPlaceholders:
    case PositionalPlaceholders:
    case LastInsertId:
    case SimpleLocking:
    case FinishQuery:
    case CancelQuery:
        return true;
    case QuerySize:
    case BatchOperations:
    case LowPrecisionNumbers:
    case EventNotifications:
    case MultipleResultSets:
        return false;
    }
    return false;
}

QSqlResult *CipherDriver::createResult() const
{
    return new CipherResult(this); // owned by the QSqlQuery it is made for
}

bool CipherDriver::beginTransaction()
{
    return runScript("BEGIN IMMEDIATE"_ba);
}

bool CipherDriver::commitTransaction()
{
    return runScript("COMMIT"_ba);
}

bool CipherDriver::rollbackTransaction()
{
    return runScript("ROLLBACK"_ba);
}

bool CipherDriver::cancelQuery()
{
    if (m_connection)
        sqlite3_interrupt(m_connection);
    return m_connection != nullptr;
}

QVariant CipherDriver::handle() const
{
    return QVariant::fromValue(static_cast<void *>(m_connection));
}

QString CipherDriver::escapeIdentifier(const QString &identifier, IdentifierType type) const
{
    if (identifier.isEmpty() || isIdentifierEscaped(identifier, type))
        return identifier;
    QString escaped = identifier;
    escaped.replace(u'"', "\"\""_L1);
    return u'"' + escaped + u'"';
}

QString CipherDriver::formatValue(const QSqlField &field, bool trimStrings) const
{
    if (!field.isNull() && field.metaType() == QMetaType::fromType<QByteArray>())
        return "X'"_L1 + QString::fromLatin1(field.value().toByteArray().toHex()) + u'\'';
    return QSqlDriver::formatValue(field, trimStrings);
}

QStringList CipherDriver::tables(QSql::TableType type) const
{
    QStringList names;
    if (!isOpen())
        return names;
    QSqlQuery query(createResult());
    query.prepare(
        u"SELECT name FROM sqlite_schema WHERE (type = 'table' AND :tables) OR (type = 'view' AND :views)"
        " ORDER BY name"_s);
    query.bindValue(u":tables"_s, bool(type & QSql::Tables));
    query.bindValue(u":views"_s, bool(type & QSql::Views));
    for (query.exec(); query.next();) {
        if (!query.value(0).toString().startsWith("sqlite_"_L1))
            names.append(query.value(0).toString());
    }
    if (type & QSql::SystemTables)
        names.append(u"sqlite_schema"_s);
    return names;
}

QSqlIndex CipherDriver::columns(const QString &table, bool onlyPrimaryKey) const
{
    QSqlIndex index(table);
    if (!isOpen())
        return index;
    QSqlQuery query(createResult());
    query.prepare(u"SELECT name, type, \"notnull\", pk FROM pragma_table_info(:table)"_s);
    query.bindValue(u":table"_s, stripDelimiters(table, TableName));
    for (query.exec(); query.next();) {
        if (onlyPrimaryKey && query.value(3).toInt() == 0)
            continue;
        QSqlField field(query.value(0).toString(),
                        CipherResult::declaredType(query.value(1).toString().toLatin1().constData()), table);
        field.setRequired(query.value(2).toBool());
        index.append(field);
    }
    return index;
}

QSqlRecord CipherDriver::record(const QString &table) const
{
    return columns(table, false);
}

QSqlIndex CipherDriver::primaryIndex(const QString &table) const
{
    return columns(table, true);
}

} // namespace fieldcase::store
