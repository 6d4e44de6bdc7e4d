// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cipherresult.h"

#include "models/store/cipherdriver.h"

#include <QDateTime>
#include <QSqlField>
#include <QSqlRecord>

#include <sqlite3.h>

namespace fieldcase::store {

namespace {

int bindText(sqlite3_stmt *statement, int index, const QString &text)
{
    return sqlite3_bind_text16(statement, index, text.utf16(), int(text.size() * qsizetype(sizeof(QChar))),
                               SQLITE_TRANSIENT);
}

int bindBytes(sqlite3_stmt *statement, int index, const QByteArray &bytes)
{
    // An empty QByteArray has no address of its own, and SQLite takes a null address for NULL.
    return sqlite3_bind_blob64(statement, index, bytes.isEmpty() ? "" : bytes.constData(),
                               sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
}

int bindAt(sqlite3_stmt *statement, int index, const QVariant &value)
{
    if (value.isNull()) // an empty text or blob is not null
        return sqlite3_bind_null(statement, index);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
    case QMetaType::Short:
    case QMetaType::UShort:
        return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::ULongLong:
        return value.toULongLong() <= quint64(std::numeric_limits<qint64>::max())
                   ? sqlite3_bind_int64(statement, index, value.toLongLong())
                   : SQLITE_MISMATCH;
    case QMetaType::Double:
        return sqlite3_bind_double(statement, index, value.toDouble());
    case QMetaType::QByteArray:
        return bindBytes(statement, index, value.toByteArray());
    case QMetaType::QString:
        return bindText(statement, index, value.toString());
    case QMetaType::QDateTime:
        return bindText(statement, index, value.toDateTime().toUTC().toString(Qt::ISODateWithMs));
    case QMetaType::QDate:
        return bindText(statement, index, value.toDate().toString(Qt::ISODate));
    default:
        return SQLITE_MISMATCH;
    }
}

} // namespace

QMetaType CipherResult::declaredType(const char *declaration)
{
    const QByteArray declared = QByteArray(declaration).toUpper();
    if (declared.contains("INT"))
        return QMetaType::fromType<qlonglong>();
    if (declared.startsWith("REAL"))
        return QMetaType::fromType<double>();
    if (declared.startsWith("BLOB"))
        return QMetaType::fromType<QByteArray>();
    return QMetaType::fromType<QString>();
}

CipherResult::CipherResult(const CipherDriver *driver) : QSqlResult(driver), m_driver(driver)
{
    m_driver->m_results.append(this);
}

CipherResult::~CipherResult()
{
    release();
    if (m_driver)
        m_driver->m_results.removeOne(this);
}

void CipherResult::detach()
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_driver = nullptr;
    forgetRows();
}

QSqlError CipherResult::error(sqlite3 *connection, const QString &what, QSqlError::ErrorType type,
                              int resultCode)
{
    const bool fromConnection = connection && (sqlite3_errcode(connection) & 0xff) == (resultCode & 0xff);
    const int code = fromConnection ? sqlite3_extended_errcode(connection) : resultCode;
    return QSqlError(what,
                     QString::fromUtf8(fromConnection ? sqlite3_errmsg(connection) : sqlite3_errstr(code)),
                     type, QString::number(code));
}

QVariant CipherResult::handle() const
{
    return QVariant::fromValue(static_cast<void *>(m_statement));
}

bool CipherResult::reset(const QString &sql)
{
    return prepare(sql) && exec();
}

bool CipherResult::prepare(const QString &sql)
{
    release();
    forgetRows();
    setSelect(false);
    if (!m_driver || !m_driver->isOpen())
        return false;
    int resultCode = SQLITE_OK;
    m_sql = sql.toUtf8();
    m_statement = m_driver->takeStatement(m_sql, &resultCode);
    if (!m_statement)
        return fail("unable to prepare the statement", QSqlError::StatementError, resultCode);
    m_columns = sqlite3_column_count(m_statement);
    return true;
}

bool CipherResult::exec()
{
    if (!m_statement)
        return false;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    forgetRows();
    setLastError({});
    if (!bindAll())
        return false;
    setSelect(m_columns > 0);
    const qint64 changesBefore = sqlite3_total_changes64(m_driver->m_connection);
    const bool writes = !sqlite3_stmt_readonly(m_statement);
    m_keepsRows = writes || !isForwardOnly();
    if (!step())
        return false;
    m_firstReady = m_onRow;
    // A write, also one that returns rows, is done and committed only when its last row was read.
    while (writes && keepOneMore()) {
    }
    if (lastError().isValid())
        return false;
    if (!m_onRow)
        sqlite3_reset(m_statement);
    setActive(true);
    if (writes)
        countChanges(changesBefore);
    return true;
}

bool CipherResult::bindAll()
{
    const int wanted = sqlite3_bind_parameter_count(m_statement);
    QList<bool> isBound(wanted, false);
    for (int i = 0; i < boundValueCount(); ++i) {
        const QByteArray name = boundValueName(i).toUtf8();
        const int named = sqlite3_bind_parameter_index(m_statement, name.constData());
        const int index = named > 0 ? named : i + 1;
        if (index > wanted)
            return fail("more values than parameters", QSqlError::StatementError, SQLITE_RANGE);
        if (!bindOne(index, boundValue(i)))
            return false;
        isBound[index - 1] = true;
    }
    if (isBound.contains(false))
        return fail("fewer values than parameters", QSqlError::StatementError, SQLITE_RANGE);
    return true;
}

bool CipherResult::bindOne(int index, const QVariant &value)
{
    const int resultCode = bindAt(m_statement, index, value);
    return resultCode == SQLITE_OK || fail("unable to bind a value", QSqlError::StatementError, resultCode);
}

void CipherResult::countChanges(qint64 changesBefore)
{
    sqlite3 *connection = m_driver->m_connection;
    const bool changed = sqlite3_total_changes64(connection) != changesBefore;
    m_changes = changed ? int(sqlite3_changes64(connection)) : 0;
    m_lastInsertId = changed ? sqlite3_last_insert_rowid(connection) : 0;
}

bool CipherResult::step()
{
    const int resultCode = sqlite3_step(m_statement);
    m_onRow = resultCode == SQLITE_ROW;
    if (m_onRow)
        ++m_row;
    return m_onRow || resultCode == SQLITE_DONE ||
           fail("unable to run the statement", QSqlError::StatementError, resultCode);
}

bool CipherResult::fetchFirst()
{
    return fetch(0);
}

bool CipherResult::fetchNext()
{
    return fetch(at() == QSql::BeforeFirstRow ? 0 : at() + 1);
}

bool CipherResult::fetchPrevious()
{
    return at() > 0 && fetch(at() - 1);
}

bool CipherResult::fetchLast()
{
    if (!m_keepsRows) {
        int last = -1;
        while (fetchNext())
            last = at();
        return last >= 0;
    }
    while (keepOneMore()) {
    }
    return !m_kept.isEmpty() && fetch(int(m_kept.size() / m_columns) - 1);
}

bool CipherResult::fetch(int row)
{
    if (!isActive() || !isSelect() || row < 0)
        return false;
    if (!m_keepsRows) {
        if (!skipTo(row)) {
            setAt(QSql::AfterLastRow);
            return false;
        }
        setAt(row);
        return true;
    }
    while (m_kept.size() / m_columns <= row) {
        if (!keepOneMore()) {
            setAt(QSql::AfterLastRow);
            return false;
        }
    }
    setAt(row);
    return true;
}

bool CipherResult::skipTo(int row)
{
    m_firstReady = false;
    if (!m_onRow || row < m_row)
        return false;
    while (m_onRow && m_row < row) {
        if (!step())
            return false;
    }
    if (!m_onRow)
        sqlite3_reset(m_statement);
    return m_onRow;
}

bool CipherResult::keepOneMore()
{
    if (m_firstReady)
        m_firstReady = false;
    else if (!m_onRow || !step())
        return false;
    if (!m_onRow) {
        sqlite3_reset(m_statement); // an unfinished read would pin the WAL
        return false;
    }
    for (int i = 0; i < m_columns; ++i)
        m_kept.append(column(i));
    return true;
}

QVariant CipherResult::column(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return qlonglong(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
                          sqlite3_column_bytes(m_statement, column));
    case SQLITE_NULL:
        return QVariant(declaredType(sqlite3_column_decltype(m_statement, column)));
    default: {
        const auto *text = static_cast<const QChar *>(sqlite3_column_text16(m_statement, column));
        return QString(text, sqlite3_column_bytes16(m_statement, column) / int(sizeof(QChar)));
    }
    }
}

QVariant CipherResult::data(int column)
{
    if (!isActive() || at() < 0 || column < 0 || column >= m_columns)
        return {};
    if (m_keepsRows)
        return m_kept.at(qsizetype(at()) * m_columns + column);
    return m_onRow ? this->column(column) : QVariant();
}

bool CipherResult::isNull(int column)
{
    return data(column).isNull();
}

QVariant CipherResult::lastInsertId() const
{
    return m_lastInsertId != 0 ? QVariant(qlonglong(m_lastInsertId)) : QVariant();
}

QSqlRecord CipherResult::record() const
{
    QSqlRecord record;
    if (!isActive() || !isSelect())
        return record;
    for (int i = 0; i < m_columns; ++i) {
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i)),
                                declaredType(sqlite3_column_decltype(m_statement, i)),
                                QString::fromUtf8(sqlite3_column_table_name(m_statement, i))));
    }
    return record;
}

void CipherResult::detachFromResultSet()
{
    sqlite3_reset(m_statement);
    m_onRow = m_firstReady = false;
}

void CipherResult::release()
{
    if (m_statement && m_driver)
        m_driver->giveBack(m_sql, m_statement);
    m_statement = nullptr;
}

void CipherResult::forgetRows()
{
    setActive(false);
    setAt(QSql::BeforeFirstRow);
    m_kept.clear();
    m_row = -1;
    m_onRow = m_firstReady = false;
    m_changes = -1;
    m_lastInsertId = 0;
}

bool CipherResult::fail(const char *what, QSqlError::ErrorType type, int resultCode)
{
    setLastError(error(m_driver->m_connection, QString::fromLatin1(what), type, resultCode));
    sqlite3_reset(m_statement);
    m_onRow = m_firstReady = false;
    return false;
}

} // namespace fieldcase::store
