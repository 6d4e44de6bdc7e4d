// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that writes to an encrypted database and prints what was acknowledged, for tests with several
// processes.
//   databasewriter FILE write ROUNDS ROWS   ROUNDS times: open (again and again while another has it), commit
//   ROWS rows
//                                           one by one, print each number after its commit, close
//   databasewriter FILE open                exit code 0 opened, 3 somebody has it, 1 otherwise
//   databasewriter FILE open-without-lock   the same, going past our own lock file, as a foreign program
//   would
#include "models/store/cipherdriver.h"
#include "models/store/database.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

#include <cstdio>
#include <thread>

namespace {

using namespace Qt::StringLiterals;
using fieldcase::crypto::SecretBytes;
using fieldcase::domain::ErrorCode;
using fieldcase::store::Database;
using fieldcase::store::Statement;

constexpr int kInUse = 3;
constexpr Statement kInsert{"writer.insert",
                            "INSERT INTO row (writer, bytes) VALUES (:writer, randomblob(3000))"};

SecretBytes key()
{
    return SecretBytes::fromBytes(QByteArray(32, 'k'));
}

int writeRound(const QString &path, int rows)
{
    auto database = Database::open(path, key(), Database::Mode::Existing);
    if (!database)
        return database.error().code == ErrorCode::Conflict ? kInUse : 1;
    for (int i = 0; i < rows; ++i) {
        const auto inserted = (*database)->run(kInsert, {{u":writer"_s, QCoreApplication::applicationPid()}});
        if (!inserted)
            return 1;
        std::printf("%lld\n", inserted->lastInsertId().toLongLong());
        std::fflush(stdout);
    }
    return 0;
}

int write(const QString &path, int rounds, int rows)
{
    while (rounds > 0) {
        const int result = writeRound(path, rows);
        if (result == 0)
            --rounds;
        else if (result != kInUse)
            return result;
        std::this_thread::yield();
    }
    return 0;
}

int openWithoutLock(const QString &path)
{
    fieldcase::store::CipherDriver driver;
    driver.setRawKey(key());
    if (driver.open(path))
        return 0;
    return (driver.lastError().nativeErrorCode().toInt() & 0xff) == SQLITE_BUSY ? kInUse : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString path = arguments.value(1);
    const QString command = arguments.value(2);
    if (command == "write"_L1)
        return write(path, arguments.value(3).toInt(), arguments.value(4).toInt());
    if (command == "open"_L1)
        return writeRound(path, 0);
    if (command == "open-without-lock"_L1)
        return openWithoutLock(path);
    return 2;
}
