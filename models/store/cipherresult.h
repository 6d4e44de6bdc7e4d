// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSqlError>
#include <QSqlResult>
#include <QVariant>

struct sqlite3;
struct sqlite3_stmt;

namespace fieldcase::store {

class CipherDriver;

/// One statement of a CipherDriver and the rows it gives.
///
/// A write is done and committed inside exec(), also one that returns rows. A read's rows are read as they
/// are asked for; forward-only ones are not kept, others are kept as far as they were read. A result whose
/// rows were all read holds nothing in the database.
class CipherResult final : public QSqlResult
{
public:
    explicit CipherResult(const CipherDriver *driver);
    ~CipherResult() override;

    /// The connection goes: the statement with it.
    void detach();
    /// \a resultCode as Qt's error; SQLite's extended code becomes the native code.
    [[nodiscard]] static QSqlError error(sqlite3 *connection, const QString &what, QSqlError::ErrorType type,
                                         int resultCode);

    /// The type that a column's declaration promises; text where it promises nothing (\a declaration may be
    /// null).
    [[nodiscard]] static QMetaType declaredType(const char *declaration);

protected:
    [[nodiscard]] QVariant handle() const override;
    bool reset(const QString &sql) override;
    bool prepare(const QString &sql) override;
    bool exec() override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchNext() override;
    bool fetchPrevious() override;
    bool fetchLast() override;
    [[nodiscard]] QVariant data(int column) override;
    [[nodiscard]] bool isNull(int column) override;
    [[nodiscard]] int size() override { return -1; }
    [[nodiscard]] int numRowsAffected() override { return m_changes; }
    [[nodiscard]] QVariant lastInsertId() const override;
    [[nodiscard]] QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    void release();
    void forgetRows();
    bool bindAll();
    bool bindOne(int index, const QVariant &value);
    bool step();
    void countChanges(qint64 changesBefore);
    bool keepOneMore();
    bool skipTo(int row);
    [[nodiscard]] QVariant column(int column) const;
    bool fail(const char *what, QSqlError::ErrorType type, int resultCode);

    const CipherDriver *m_driver;
    sqlite3_stmt *m_statement = nullptr;
    QByteArray m_sql;
    bool m_keepsRows = true;
    QList<QVariant> m_kept; ///< the rows read so far, column by column; empty unless m_keepsRows
    int m_columns = 0;
    int m_row = -1;            ///< the row the statement stands on, counted from 0
    bool m_onRow = false;      ///< the statement stands on a row
    bool m_firstReady = false; ///< exec() has stepped to row 0 and nobody has fetched it yet
    int m_changes = -1;
    qint64 m_lastInsertId = 0;
};

} // namespace fieldcase::store
