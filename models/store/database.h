// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/secretbytes.h"
#include "models/domain/result.h"
#include "models/store/statement.h"

#include <QSqlQuery>

#include <initializer_list>
#include <memory>

namespace fieldcase::store {

class CipherDriver;
class ProcessLock;
class Transaction;

/// A value for a parameter of a statement, e.g. {u":id"_s, id}. A null value is QVariant() (an empty text is
/// not null).
using Binding = std::pair<QString, QVariant>;

/// One encrypted database file, open for this program alone. Belongs to one thread at a time.
///
/// What it says is written is on the disk: a statement outside a Transaction commits with an fsync before
/// run() returns. After an error of the disk itself everything is refused until the file is opened again,
/// because what the disk holds is then unknown.
class Database final
{
public:
    enum class Mode {
        Create,   ///< the file must not exist
        Existing, ///< the file must exist
    };

    /// Opens \a path with the 32 bytes of \a rawKey; `path`-lock appears beside it. Errors:
    /// - Conflict: another program (or another Database here) has it open; in Mode::Create: it exists
    /// - NotFound: it does not exist
    /// - NotEncrypted: it is a plain SQLite file
    /// - WrongKey: no page of it belongs to this key
    /// - Damaged: the key is right, but it does not authenticate, or it is empty or cut off
    /// - DiskFull, Storage
    [[nodiscard]] static domain::Result<std::unique_ptr<Database>>
    open(const QString &path, const crypto::SecretBytes &rawKey, Mode mode);
    ~Database();

    /// Runs one statement with exactly its parameters bound. The rows of the result can be read once, in
    /// order (QSqlQuery::next); a result that was not read to its end should not be kept. Errors: Conflict
    /// for a broken UNIQUE, FOREIGN KEY or CHECK, NotAllowed where a trigger refuses, InvalidInput for wrong
    /// parameters, DiskFull, Damaged, Storage.
    [[nodiscard]] domain::Result<QSqlQuery> run(const Statement &statement,
                                                std::initializer_list<Binding> bindings = {});
    /// The same with bindings made at run time.
    [[nodiscard]] domain::Result<QSqlQuery> run(const Statement &statement, const QList<Binding> &bindings);
    /// Runs several statements without values, as a migration has.
    [[nodiscard]] domain::Result<> runScript(const QByteArray &sql, const QString &name);
    /// Re-reads every page, checks its authentication and SQLite's own structure. Damaged names the first
    /// trouble.
    [[nodiscard]] domain::Result<> check();
    /// True after an error of the disk itself: everything is refused until the file is opened again.
    [[nodiscard]] bool hasFailed() const { return m_diskFailed; }
    /// Stops the statement that is running; the only function that another thread may call.
    void interrupt();

private:
    friend class Transaction;

    Database(std::unique_ptr<ProcessLock> lock, std::unique_ptr<CipherDriver> driver);

    [[nodiscard]] domain::Result<> begin();
    [[nodiscard]] domain::Result<> commit();
    void rollBack();
    /// Whether statements may run now: not after a disk error, nor in a transaction that is over.
    [[nodiscard]] domain::Result<> mayRun() const;
    [[nodiscard]] domain::Error noted(const QSqlError &error, const QString &name);

    std::unique_ptr<ProcessLock> m_lock;
    std::unique_ptr<CipherDriver> m_driver;
    bool m_inTransaction = false;
    bool m_diskFailed = false;
};

} // namespace fieldcase::store
