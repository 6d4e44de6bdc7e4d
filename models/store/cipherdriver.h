// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/secretbytes.h"

#include <QHash>
#include <QList>
#include <QSqlDriver>
#include <QSqlIndex>

struct sqlite3;
struct sqlite3_stmt;

namespace fieldcase::store {

class CipherResult;

/// Qt SQL over SQLCipher, on Qt's public driver interface and SQLite's C interface alone.
///
/// One driver is one connection to one encrypted file, held exclusively: while it is open no other
/// connection, of this or of another process, can read or write that file (models/store/README.md says why).
/// It belongs to one thread at a time. Made by Database; nothing is registered with QSqlDatabase, so there is
/// no global list of connections.
///
/// What it promises beyond Qt: a write is finished when exec() returns; names are bound by name, repeated
/// ones too; prepared statements are kept and used again; values of a type SQLite has no place for are
/// refused, not guessed.
class CipherDriver final : public QSqlDriver
{
    Q_OBJECT

public:
    static constexpr int kPageSizeBytes = 4096;
    static constexpr int kRawKeyBytes = 32;

    explicit CipherDriver(QObject *parent = nullptr);
    ~CipherDriver() override;

    /// The 32 bytes that encrypt the file; needed before open(). Never given as a password, which Qt would
    /// copy around.
    void setRawKey(const crypto::SecretBytes &rawKey);
    /// Whether open() may make the file; no by default.
    void setCreates(bool creates) { m_creates = creates; }

    /// Opens \a path. On failure lastError() holds SQLite's extended result code as its native code: NOTADB
    /// for a wrong key or a page 1 that does not authenticate, BUSY where somebody else holds the file. The
    /// other arguments are Qt's and are ignored.
    bool open(const QString &path, const QString &user = {}, const QString &password = {},
              const QString &host = {}, int port = -1, const QString &options = {}) override;
    void close() override;
    /// Runs a file of several statements, as a migration is; no values, no rows.
    bool runScript(const QByteArray &sql);
    /// The pages, counted from 1, that do not authenticate under the key; the file may be otherwise
    /// unreadable. Needs the key and a readable file only, not an open connection.
    [[nodiscard]] QList<qint64> damagedPages(const QString &path);
    /// No transaction is open (SQLite ends one by itself after some failures).
    [[nodiscard]] bool isAutocommit() const;
    /// Whether the statement of \a handle (QSqlResult::handle()) has exactly the parameters \a names, each
    /// with its colon.
    [[nodiscard]] static bool hasParameters(const QVariant &handle, const QStringList &names);
    /// The first 16 bytes of a file of \a rawKey. Derived from the key, so that damage to them can be told
    /// from a wrong key.
    [[nodiscard]] static QByteArray saltOf(const crypto::SecretBytes &rawKey);

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    [[nodiscard]] QSqlResult *createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    [[nodiscard]] QStringList tables(QSql::TableType type) const override;
    [[nodiscard]] QSqlRecord record(const QString &table) const override;
    [[nodiscard]] QSqlIndex primaryIndex(const QString &table) const override;
    [[nodiscard]] QVariant handle() const override;
    [[nodiscard]] QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;
    [[nodiscard]] QString formatValue(const QSqlField &field, bool trimStrings = false) const override;
    bool cancelQuery() override;

private:
    friend class CipherResult;

    [[nodiscard]] int openAndKey(const QString &path, int flags);
    [[nodiscard]] int configure();
    [[nodiscard]] int run(const char *sql);
    [[nodiscard]] QSqlIndex columns(const QString &table, bool onlyPrimaryKey) const;
    [[nodiscard]] sqlite3_stmt *takeStatement(const QByteArray &sql, int *resultCode) const;
    void giveBack(const QByteArray &sql, sqlite3_stmt *statement) const;

    crypto::SecretBytes m_rawKey;
    bool m_creates = false;
    sqlite3 *m_connection = nullptr;
    mutable QList<CipherResult *> m_results;            ///< all that live; told when the connection goes
    mutable QHash<QByteArray, sqlite3_stmt *> m_spares; ///< prepared, reset, unbound; by their SQL
};

} // namespace fieldcase::store
