// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Durable commits, scans and point reads of the encrypted database, beside Qt's own plain SQLite with the
// same settings (WAL, FULL) and, for commits, beside the disk's floor: one 4 KiB write and one fdatasync
// each.
//
// bench_database [FOLDER] [ROWS] [ROUNDS]   default: the current folder, 100000, 5; figures are medians of
// the rounds
#include "models/store/database.h"
#include "models/store/transaction.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>

using namespace fieldcase;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCommits = 2000;
constexpr int kRowBytes = 840;

constexpr store::Statement kMake{"bench.make",
                                 "CREATE TABLE entry (id INTEGER PRIMARY KEY, hash BLOB UNIQUE, body BLOB)"};
constexpr store::Statement kInsert{"bench.insert",
                                   "INSERT INTO entry (hash, body) VALUES (randomblob(32), :body)"};
constexpr store::Statement kScan{"bench.scan", "SELECT id, hash, body FROM entry ORDER BY id"};
constexpr store::Statement kPoint{"bench.point", "SELECT body FROM entry WHERE id = :id"};

/// What is measured, on either database.
struct Subject {
    std::function<bool(const store::Statement &, const QList<store::Binding> &, int *rows)> run;
    std::function<bool(const std::function<bool()> &)> inTransaction;
};

Subject subjectOf(store::Database &database)
{
    return {[&database](const store::Statement &statement, const QList<store::Binding> &bindings, int *rows) {
                auto query = database.run(statement, bindings);
                while (query && rows && query->next())
                    *rows += query->value(0).isNull() ? 0 : 1;
                return query.has_value();
            },
            [&database](const std::function<bool()> &work) {
                store::Transaction transaction(database);
                return work() && transaction.commit();
            }};
}

Subject subjectOf(QSqlDatabase &database)
{
    auto prepared = std::make_shared<std::map<const char *, QSqlQuery>>();
    return {[&database, prepared](const store::Statement &statement, const QList<store::Binding> &bindings,
                                  int *rows) {
                if (!prepared->contains(statement.name)) {
                    QSqlQuery query(database);
                    query.setForwardOnly(true);
                    if (!query.prepare(QString::fromLatin1(statement.sql)))
                        return false;
                    prepared->emplace(statement.name, std::move(query));
                }
                QSqlQuery &query = prepared->at(statement.name);
                for (const auto &[name, value] : bindings)
                    query.bindValue(name, value);
                const bool done = query.exec();
                while (rows && query.next())
                    *rows += query.value(0).isNull() ? 0 : 1;
                query.finish();
                return done;
            },
            [&database](const std::function<bool()> &work) {
                return database.transaction() && work() && database.commit();
            }};
}

struct Figures {
    QList<double> commits; ///< a second, one row each
    QList<double> inserts; ///< rows a second in one transaction
    QList<double> scan;    ///< seconds for all rows
    QList<double> points;  ///< reads a second
};

void measure(const Subject &subject, int rows, Figures &figures)
{
    const QByteArray body(kRowBytes, '\x5a');
    const QList<store::Binding> one{{u":body"_s, body}};
    const auto insertMany = [&](int count) {
        for (int i = 0; i < count; ++i) {
            if (!subject.run(kInsert, one, nullptr))
                return false;
        }
        return true;
    };
    figures.commits.append(
        kCommits / bench::secondsOf([&] { return subject.run(kMake, {}, nullptr) && insertMany(kCommits); }));
    figures.inserts.append(
        rows / bench::secondsOf([&] { return subject.inTransaction([&] { return insertMany(rows); }); }));
    figures.scan.append(bench::secondsOf([&] {
        int seen = 0;
        return subject.run(kScan, {}, &seen) && seen == rows + kCommits;
    }));
    figures.points.append(
        rows / bench::secondsOf([&] {
            for (int i = 0; i < rows; ++i) {
                int seen = 0;
                if (!subject.run(kPoint, {{u":id"_s, 1 + (i * 7919LL) % rows}}, &seen) || seen != 1)
                    return false;
            }
            return true;
        }));
}

void measureEncrypted(const QString &folder, int rows, Figures &figures)
{
    auto database = store::Database::open(folder + u"/encrypted.db"_s,
                                          crypto::SecretBytes::fromBytes(QByteArray(32, 'k')),
                                          store::Database::Mode::Create);
    if (database)
        measure(subjectOf(**database), rows, figures);
}

void measurePlain(const QString &folder, int rows, Figures &figures)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench"_s);
        database.setDatabaseName(folder + u"/plain.db"_s);
        if (database.open()) {
            QSqlQuery settings(database);
            settings.exec(u"PRAGMA journal_mode = WAL"_s);
            settings.exec(u"PRAGMA synchronous = FULL"_s);
            settings.exec(u"PRAGMA locking_mode = EXCLUSIVE"_s);
            settings.exec(u"PRAGMA cache_size = -32768"_s);
            measure(subjectOf(database), rows, figures);
        }
    }
    QSqlDatabase::removeDatabase(u"bench"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QString parent = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s;
    const int rows = argc > 2 ? std::max(1, std::atoi(argv[2])) : 100'000;
    const int rounds = argc > 3 ? std::max(1, std::atoi(argv[3])) : 5;
    QCoreApplication application(argc, argv);
    Figures ours;
    Figures plain;
    QList<double> floor;
    for (int i = 0; i < rounds; ++i) {
        QTemporaryDir folder(parent + u"/bench-XXXXXX"_s);
        measureEncrypted(folder.path(), rows, ours);
        measurePlain(folder.path(), rows, plain);
        floor.append(bench::durableWritesASecond(folder.filePath(u"floor"_s), kCommits));
    }
    if (ours.points.isEmpty() || plain.points.isEmpty())
        return 1;
    std::printf("database, %d rows of %d bytes, medians of %d rounds   encrypted      plain      floor\n",
                rows, kRowBytes, rounds);
    std::printf("durable commits of one row, a second                %10.0f %10.0f %10.0f\n",
                bench::median(ours.commits), bench::median(plain.commits), bench::median(floor));
    std::printf("rows inserted in one transaction, a second          %10.0f %10.0f\n",
                bench::median(ours.inserts), bench::median(plain.inserts));
    std::printf("scan of all rows, ms                                %10.0f %10.0f\n",
                bench::median(ours.scan) * 1e3, bench::median(plain.scan) * 1e3);
    std::printf("point reads, a second                               %10.0f %10.0f\n",
                bench::median(ours.points), bench::median(plain.points));
    return 0;
}
