// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// No byte of what the database holds ever reaches the disk in the clear: not in the file, not in the WAL, not
// in a sort file that is deleted before anybody could look.
#include "models/store/database.h"
#include "models/store/transaction.h"
#include "tests/support/writewatch.h"

#include <QDirIterator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

namespace fieldcase::store {

using namespace Qt::StringLiterals;
using tests::WriteWatch;

namespace {

constexpr int kRows = 200'000;
const QString kMarker = u"鑫源化工CANARY7731"_s;

constexpr Statement kMake{"canary.make",
                          "CREATE TABLE enterprise (id INTEGER PRIMARY KEY, code TEXT, name TEXT)"};
constexpr Statement kFill{
    "canary.fill",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :rows)"
    " INSERT INTO enterprise (code, name)"
    " SELECT hex(randomblob(9)), :marker || printf('%08d', (i * 7919) % 200003) || :marker FROM n",
};
constexpr Statement kIndex{"canary.index", "CREATE INDEX enterprise_name ON enterprise (name)"};
constexpr Statement kSort{"canary.sort", "SELECT name, code FROM enterprise ORDER BY name || 'x', code"};
constexpr Statement kGroup{"canary.group",
                           "SELECT count(*) FROM (SELECT DISTINCT name || 'y' FROM enterprise)"};
constexpr Statement kRename{"canary.rename", "UPDATE enterprise SET name = name || :marker WHERE id % 3 = 0"};
constexpr Statement kDelete{"canary.delete", "DELETE FROM enterprise WHERE id % 2 = 0"};
constexpr Statement kVacuum{"canary.vacuum", "VACUUM"};

/// The marker as any program may have written it.
QList<QByteArray> markers()
{
    QList<QByteArray> all;
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding);
        all.append(encoder.encode(kMarker));
    }
    return all;
}

QByteArrayList filesWith(const QString &folder, const QByteArray &marker)
{
    QByteArrayList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(marker))
            found.append(file.fileName().toUtf8());
    }
    return found;
}

} // namespace

class CanaryTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void seesWhatAPlainDatabaseWrites();
    void findsNothingOfAKeyedOne();

private:
    void work(Database &database);
    void expectNothingInTheFolders();

    QTemporaryDir m_folder;
};

void CanaryTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const auto name : {"data", "tmp"})
        QVERIFY(QDir(m_folder.path()).mkdir(QLatin1String(name)));
    for (const auto name : {"TMPDIR", "SQLITE_TMPDIR"})
        qputenv(name, m_folder.filePath(u"tmp"_s).toLocal8Bit());
}

// The same SQLite without a key: shows that the watch would see a leak.
void CanaryTest::seesWhatAPlainDatabaseWrites()
{
    WriteWatch watch(markers());
    sqlite3 *plain = nullptr;
    const QByteArray path = m_folder.filePath(u"plain.db"_s).toUtf8();
    QCOMPARE(sqlite3_open(path.constData(), &plain), SQLITE_OK);
    const QByteArray sql = "CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('" + kMarker.toUtf8() + "');";
    QCOMPARE(sqlite3_exec(plain, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(plain);
    QCOMPARE(watch.leaks(), QStringList{QString::fromUtf8(path)});
    QVERIFY(QFile::remove(QString::fromUtf8(path)));
}

void CanaryTest::findsNothingOfAKeyedOne()
{
    const QString path = m_folder.filePath(u"data/ledger.db"_s);
    WriteWatch watch(markers());
    {
        auto database =
            Database::open(path, crypto::SecretBytes::fromBytes(QByteArray(32, 'k')), Database::Mode::Create);
        QVERIFY(database);
        work(**database);
        expectNothingInTheFolders();
    }
    expectNothingInTheFolders();
    QCOMPARE(watch.leaks(), QStringList{});
    QVERIFY(watch.writtenBytes() > qint64(kRows) * kMarker.size() * 6);
    // Sorts, the statement journal and VACUUM's copy stay in memory.
    QVERIFY2(!watch.files().contains(u"(temporary)"_s), qPrintable(watch.files().join(u' ')));
    for (const QString &file : watch.files())
        QVERIFY2((QStringList{path, path + u"-wal"_s, path + u"-journal"_s}).contains(file),
                 qPrintable(file));
}

void CanaryTest::work(Database &database)
{
    const Binding marker{u":marker"_s, kMarker};
    {
        Transaction transaction(database);
        QVERIFY(database.run(kMake));
        QVERIFY(database.run(kFill, {{u":rows"_s, kRows}, marker}));
        QVERIFY(transaction.commit());
    }
    QVERIFY(database.run(kIndex));
    auto sorted = database.run(kSort);
    QVERIFY(sorted);
    int rows = 0;
    while (sorted->next())
        ++rows;
    QCOMPARE(rows, kRows);
    QVERIFY(database.run(kGroup)->next());
    expectNothingInTheFolders();
    QVERIFY(database.run(kRename, {marker}));
    {
        Transaction rolledBack(database);
        QVERIFY(database.run(kDelete));
    }
    QVERIFY(database.run(kDelete));
    QVERIFY(database.run(kVacuum));
}

void CanaryTest::expectNothingInTheFolders()
{
    for (const QByteArray &marker : markers())
        QCOMPARE(filesWith(m_folder.path(), marker), QByteArrayList{});
    QVERIFY(QDir(m_folder.filePath(u"tmp"_s)).isEmpty());
}

} // namespace fieldcase::store

QTEST_GUILESS_MAIN(fieldcase::store::CanaryTest)
#include "tst_canary.moc"
