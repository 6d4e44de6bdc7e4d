// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a device's ledger and its list of cases cost: entries of one's own (signed, chained, encrypted,
// applied, on the disk), also when thousands of them wait for the office, entries that come from the office
// (checked, applied), and the first and later pages of a long list. Beside them: plain SQLite (WAL, FULL)
// that keeps rows of the same size or the same list, and one 4 KiB write with one fdatasync.
//
// bench_ledger [FOLDER] [CASES] [ENTRIES] [WAITING]   default: the current folder, 100000, 2000, 100000
#include "models/crypto/entrysigning.h"
#include "models/domain/canonicaljson.h"
#include "tests/bench/measure.h"
#include "tests/support/samplebodies.h"
#include "tests/support/tempvault.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;
using namespace fieldcase;
using bench::secondsOf;
using domain::EntryKind;
using tests::Member;
using tests::TempOrg;

constexpr int kBatch = 1000;
constexpr int kPageRows = 200;
constexpr int kPages = 20;

/// Own entries a second, with so many more of them waiting for the office, and what the disk allowed right
/// after.
struct Appends {
    int waiting = 0;
    double perSecond = 0;
    double plain = 0; ///< commits of the same size in plain SQLite
    double floor = 0; ///< 4 KiB, written and synced
};

/// Plain SQLite (WAL, FULL), one row a commit.
double plainCommits(QSqlQuery &query, int count)
{
    query.prepare(u"INSERT INTO entry (hash, body) VALUES (randomblob(32), randomblob(1200))"_s);
    return count / secondsOf([&] {
               for (int i = 0; i < count; ++i) {
                   if (!query.exec())
                       return false;
               }
               return true;
           });
}

/// Writes until \a waiting entries wait, and then measures \a count more, for each of the (rising) numbers.
template <typename Write>
QList<Appends> appendsBehind(const QList<int> &waiting, int count, QSqlQuery &plain, const Write &write)
{
    const QTemporaryDir folder;
    QList<Appends> measured;
    int written = 0;
    const auto writeUntil = [&](int until) {
        for (; written < until; ++written) {
            if (!write(written))
                return false;
        }
        return true;
    };
    for (const int before : waiting) {
        if (!writeUntil(before))
            std::exit(1);
        const double seconds = secondsOf([&] { return writeUntil(std::max(written, before) + count); });
        const double floor =
            bench::durableWritesASecond(folder.filePath(QString::number(before)), std::max(1, count / 4));
        measured.append({before, count / seconds, plainCommits(plain, count), floor});
    }
    return measured;
}

/// An officer who works through checklists of one case for a very long time without a line.
QList<Appends> answers(TempOrg &org, const QList<int> &waiting, int count, QSqlQuery &plain)
{
    const domain::CaseId caseId = org.issueCase();
    org.openCase(caseId, org.officer1());
    return appendsBehind(waiting, count, plain, [&](int number) {
        const domain::ChecklistAnswered answer{u"C%1"_s.arg(number % 300), domain::ChecklistAnswer::Ok, {}};
        return org.officer1().ledger().append(caseId, answer).has_value();
    });
}

/// A dispatcher who issues cases without a line: the organisation's state grows with each.
QList<Appends> assignments(TempOrg &org, const QList<int> &waiting, int count, QSqlQuery &plain)
{
    Member &dispatcher = org.member(domain::Role::Dispatcher);
    auto body = std::get<domain::AssignmentIssued>(tests::sampleBody(EntryKind::AssignmentIssued));
    body.source = domain::AssignmentSource::Special;
    body.draw = {};
    body.officers = {org.officer1().officer, org.officer2().officer};
    return appendsBehind(waiting, count, plain, [&](int) {
        body.caseId = domain::CaseId::create(org.clock(), org.random());
        return dispatcher.ledger().append(org.orgCase(), body).has_value();
    });
}

/// Assignments of many cases, as the dispatcher's device would have written them.
class AssignmentWriter
{
public:
    explicit AssignmentWriter(TempOrg &org) : m_org(org), m_dispatcher(org.member(domain::Role::Dispatcher))
    {
        m_header.org = org.org();
        m_header.caseId = org.orgCase();
        m_header.device = m_dispatcher.vault().keys().device();
        m_header.officer = m_dispatcher.officer;
        m_header.kind = EntryKind::AssignmentIssued;
        org.exchange();
        m_header.prev = *m_dispatcher.ledger().head(org.orgCase(), m_header.device);
        m_header.seq = m_dispatcher.ledger().entry(m_header.prev)->header.seq;
        m_header.clock.boot = org.clock().bootId();
    }

    domain::SignedEntry next(int number)
    {
        domain::AssignmentIssued body;
        body.caseId = domain::CaseId::create(m_org.clock(), m_org.random());
        body.title = u"第%1号专项检查"_s.arg(number);
        body.source = domain::AssignmentSource::Special;
        body.enterprise = tests::sampleEnterprise(1 + number % 5000);
        body.officers = {m_org.officer1().officer, m_org.officer2().officer};
        body.checklist = {u"common"_s};
        body.caseBox = QByteArray(32, 'b');
        QJsonObject json = domain::toJson(domain::Body(body));
        json.insert(u"salt"_s, QString(domain::kSaltHexDigits, u'0'));
        ++m_header.seq;
        m_header.atMs = 1'789'003'200'000 + number * 60'000LL;
        const auto entry = crypto::signEntry(m_header, *domain::toCanonicalJson(json),
                                             m_dispatcher.vault().keys().signingKey());
        m_header.prev = entry.hash();
        return entry;
    }

private:
    TempOrg &m_org;
    Member &m_dispatcher;
    domain::EntryHeader m_header;
};

/// Entries a second that the officer's device takes in with their receipts, in batches.
double acceptCases(TempOrg &org, int count)
{
    AssignmentWriter writer(org);
    double seconds = 0;
    for (int done = 0; done < count; done += kBatch) {
        for (int i = 0; i < std::min(kBatch, count - done); ++i)
            org.confirm(writer.next(done + i));
        seconds += secondsOf([&] {
            org.deliver(org.officer1());
            return true;
        });
    }
    return count / seconds;
}

struct ListFigures {
    double firstPage = 0;
    double laterPage = 0; ///< the slowest of kPages
    double search = 0;
};

ListFigures readList(store::CaseList &list)
{
    ListFigures figures;
    store::CaseList::PageEnd end;
    const auto page = [&](const QString &text) {
        store::CaseList::Filter filter;
        filter.text = text;
        const auto rows = list.cases(filter, end, kPageRows);
        if (rows && !rows->isEmpty())
            end = {rows->last().changedAtMs, rows->last().caseId};
        return rows && !rows->isEmpty();
    };
    figures.firstPage = secondsOf([&] { return page({}); });
    for (int i = 0; i < kPages; ++i)
        figures.laterPage = std::max(figures.laterPage, secondsOf([&] { return page({}); }));
    end = {};
    figures.search = secondsOf([&] { return page(u"第777号"_s); });
    return figures;
}

/// Tables of the same size in plain SQLite, in a file of their own.
bool openPlain(QSqlDatabase &database, const QString &path, int cases)
{
    database.setDatabaseName(path);
    if (!database.open())
        return false;
    QSqlQuery query(database);
    for (const auto &sql :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
          u"CREATE TABLE entry (id INTEGER PRIMARY KEY, hash BLOB UNIQUE, body BLOB)"_s,
          u"CREATE TABLE c (id BLOB PRIMARY KEY, title TEXT, name TEXT, stage INTEGER, at INTEGER)"_s,
          u"CREATE INDEX c_at ON c (at, id)"_s})
        query.exec(sql);
    query.prepare(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
        " INSERT INTO c SELECT randomblob(16), '第' || i || '号专项检查', '鑫源化工', 1, i FROM n"_s);
    query.addBindValue(cases);
    return query.exec();
}

double plainFirstPage(QSqlQuery &query)
{
    return secondsOf([&] {
        int rows = 0;
        for (query.exec(u"SELECT * FROM c ORDER BY at DESC, id LIMIT 200"_s); query.next();)
            rows += query.value(1).toString().isEmpty() ? 0 : 1;
        return rows == kPageRows;
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray parent =
        QFileInfo(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s).absoluteFilePath().toLocal8Bit();
    const int cases = argc > 2 ? std::max(kPageRows * (kPages + 2), std::atoi(argv[2])) : 100'000;
    const int entries = argc > 3 ? std::max(1, std::atoi(argv[3])) : 2000;
    const int most = argc > 4 ? std::max(10, std::atoi(argv[4])) : 100'000;
    qputenv("TMPDIR", parent); // the vaults lie on the disk to measure
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"*.info=false"_s);

    const QTemporaryDir folder(QString::fromLocal8Bit(parent) + u"/bench-XXXXXX"_s);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    if (!openPlain(database, folder.filePath(u"plain.db"_s), cases))
        return 1;
    QSqlQuery plain(database);
    TempOrg org;
    org.enrolEverybody();
    const QList<int> waiting{0, most / 10, most};
    const QList<Appends> answered = answers(org, waiting, entries, plain);
    TempOrg issuing(2);
    issuing.enrolEverybody();
    const QList<Appends> issued = assignments(issuing, waiting, entries, plain);
    const double accept = acceptCases(org, cases);
    const ListFigures list = readList(org.officer1().vault().lists());

    std::printf(
        "ledger, %d entries, %d cases                         ledger  plain SQLite  4 KiB + fdatasync\n",
        entries, cases);
    for (const auto &[name, measured] :
         {std::pair("answers in one case", answered), {"assignments", issued}}) {
        for (const Appends &appends : measured)
            std::printf("%-19s, %6d waiting, a second       %10.0f    %10.0f         %10.0f\n", name,
                        appends.waiting, appends.perSecond, appends.plain, appends.floor);
    }
    std::printf("entries taken in, a second (batches of %d)     %10.0f\n", kBatch, accept);
    std::printf("first page of %d cases, ms                      %10.2f    %10.2f\n", kPageRows,
                list.firstPage * 1e3, plainFirstPage(plain) * 1e3);
    std::printf("slowest of %d later pages, ms                    %10.2f\n", kPages, list.laterPage * 1e3);
    std::printf("search in titles and names, ms                   %10.2f\n", list.search * 1e3);
    return 0;
}
