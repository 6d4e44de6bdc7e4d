// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cipherdriver.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlQueryModel>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

#include <dlfcn.h>
#include <sqlite3.h>

#include <limits>

namespace fieldcase::store {

using namespace Qt::StringLiterals;

class CipherDriverTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsEveryKindOfValue_data();
    void keepsEveryKindOfValue();
    void refusesWhatHasNoPlace();
    void bindsByNameAlsoTwice();
    void bindsByPosition();
    void wantsEveryParameter();
    void runsABatch();
    void givesRowsOfAWrite();
    void finishesAWriteThatNobodyReads();
    void scrolls();
    void readsForwardOnly();
    void tellsNullFromEmpty();
    void countsChanges();
    void usesAStatementTwiceAtOnce();
    void rollsBack();
    void runsOneStatementOnly();
    void describesTables();
    void outlivesItsQueries();
    void feedsAQueryModel();
    void keepsItsSymbolsToItself();

private:
    QSqlQuery query(const QString &sql = {});

    QTemporaryDir m_folder;
    std::unique_ptr<CipherDriver> m_driver;
};

void CipherDriverTest::init()
{
    m_driver = std::make_unique<CipherDriver>();
    m_driver->setRawKey(crypto::SecretBytes::fromBytes(QByteArray(32, 'k')));
    m_driver->setCreates(true);
    QVERIFY2(m_driver->open(m_folder.filePath(u"a.db"_s)), qPrintable(m_driver->lastError().text()));
    QVERIFY(m_driver->runScript("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, bytes BLOB, number REAL);"
                                "CREATE VIEW v AS SELECT name FROM t;"));
}

void CipherDriverTest::cleanup()
{
    m_driver.reset();
    QVERIFY(QFile::remove(m_folder.filePath(u"a.db"_s)));
}

QSqlQuery CipherDriverTest::query(const QString &sql)
{
    QSqlQuery made(m_driver->createResult());
    if (!sql.isEmpty() && !made.exec(sql))
        qWarning() << made.lastError();
    return made;
}

void CipherDriverTest::keepsEveryKindOfValue_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QVariant>("expected");
    const auto same = [](const char *name, const QVariant &value) { QTest::newRow(name) << value << value; };
    same("least integer", std::numeric_limits<qlonglong>::min());
    same("greatest integer", std::numeric_limits<qlonglong>::max());
    same("beyond 53 bits", qlonglong(9'007'199'254'740'993));
    same("fraction", 0.1);
    same("text", u"示例市应急管理局 鲁示"_s);
    same("rare names and a second plane", u"喆堃玥珺𠮷"_s);
    same("empty text", u""_s);
    same("text with a zero", QString(u"a"_s + QChar(0) + u"b"_s));
    same("bytes", QByteArray("\0\xff\x80z\0", 5));
    same("a mebibyte", QByteArray(1 << 20, '\x7f'));
    QTest::newRow("yes") << QVariant(true) << QVariant(qlonglong(1));
    QTest::newRow("unsigned") << QVariant(4'000'000'000U) << QVariant(qlonglong(4'000'000'000));
    QTest::newRow("empty bytes") << QVariant(QByteArray()) << QVariant(QByteArray(""));
    QTest::newRow("date") << QVariant(QDate(2026, 9, 10)) << QVariant(u"2026-09-10"_s);
    QTest::newRow("instant") << QVariant(
                                    QDateTime(QDate(2026, 9, 10), QTime(9, 20), Qt::OffsetFromUTC, 8 * 3600))
                             << QVariant(u"2026-09-10T01:20:00.000Z"_s);
}

void CipherDriverTest::keepsEveryKindOfValue()
{
    QFETCH(QVariant, value);
    QFETCH(QVariant, expected);
    QSqlQuery select = query();
    QVERIFY(select.prepare(u"SELECT :value, typeof(:value)"_s));
    select.bindValue(u":value"_s, value);
    QVERIFY(select.exec() && select.next());
    QCOMPARE(select.value(0), expected);
    QVERIFY(select.value(1).toString() != u"null"_s);
}

void CipherDriverTest::refusesWhatHasNoPlace()
{
    QSqlQuery select = query();
    QVERIFY(select.prepare(u"SELECT :value"_s));
    select.bindValue(u":value"_s, std::numeric_limits<qulonglong>::max());
    QVERIFY(!select.exec());
    QCOMPARE(select.lastError().nativeErrorCode().toInt(), SQLITE_MISMATCH);
    select.bindValue(u":value"_s, QPointF(1, 2));
    QVERIFY(!select.exec());
    select.bindValue(u":value"_s, 1);
    QVERIFY(select.exec() && select.next());
}

void CipherDriverTest::bindsByNameAlsoTwice()
{
    QSqlQuery select = query();
    QVERIFY(select.prepare(u"SELECT :b || :a || :b"_s));
    select.bindValue(u":a"_s, u"1"_s);
    select.bindValue(u":b"_s, u"2"_s);
    QVERIFY(select.exec() && select.next());
    QCOMPARE(select.value(0).toString(), u"212"_s);
}

void CipherDriverTest::bindsByPosition()
{
    QSqlQuery select = query();
    QVERIFY(select.prepare(u"SELECT ? || '-' || ?"_s));
    select.addBindValue(u"1"_s);
    select.addBindValue(u"2"_s);
    QVERIFY(select.exec() && select.next());
    QCOMPARE(select.value(0).toString(), u"1-2"_s);
}

void CipherDriverTest::wantsEveryParameter()
{
    QSqlQuery select = query();
    QVERIFY(select.prepare(u"SELECT ?, ?"_s));
    select.addBindValue(1);
    QVERIFY(!select.exec());
    QCOMPARE(select.lastError().nativeErrorCode().toInt(), SQLITE_RANGE);
}

void CipherDriverTest::runsABatch()
{
    QSqlQuery insert = query();
    QVERIFY(insert.prepare(u"INSERT INTO t (name, number) VALUES (:name, :number)"_s));
    insert.bindValue(u":name"_s, QVariantList{u"a"_s, u"b"_s, QVariant()});
    insert.bindValue(u":number"_s, QVariantList{1.5, 2.5, 3.5});
    QVERIFY(insert.execBatch());
    QSqlQuery select = query(u"SELECT count(*), count(name), sum(number) FROM t"_s);
    QVERIFY(select.next());
    QCOMPARE(select.value(0).toInt(), 3);
    QCOMPARE(select.value(1).toInt(), 2);
    QCOMPARE(select.value(2).toDouble(), 7.5);
}

void CipherDriverTest::givesRowsOfAWrite()
{
    QSqlQuery insert = query();
    insert.setForwardOnly(true);
    QVERIFY(insert.prepare(u"INSERT INTO t (name) VALUES ('a'), ('b') RETURNING id, name"_s));
    QVERIFY(insert.exec());
    QCOMPARE(insert.numRowsAffected(), 2);
    QVERIFY(insert.next());
    QCOMPARE(insert.value(1).toString(), u"a"_s);
    QVERIFY(insert.next());
    QCOMPARE(insert.value(0).toInt(), 2);
    QVERIFY(!insert.next());
}

void CipherDriverTest::finishesAWriteThatNobodyReads()
{
    QSqlQuery insert = query(u"INSERT INTO t (name) VALUES ('a') RETURNING id"_s);
    QVERIFY(m_driver->isAutocommit());
    QVERIFY(m_driver->beginTransaction()); // would fail with a write in progress
    QVERIFY(m_driver->commitTransaction());
    QCOMPARE(insert.lastInsertId().toInt(), 1);
}

void CipherDriverTest::scrolls()
{
    QSqlQuery rows = query(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100)"
                           " SELECT i FROM n"_s);
    QVERIFY(rows.last());
    QCOMPARE(rows.value(0).toInt(), 100);
    QVERIFY(rows.first());
    QCOMPARE(rows.value(0).toInt(), 1);
    QVERIFY(rows.seek(41));
    QCOMPARE(rows.value(0).toInt(), 42);
    QVERIFY(rows.previous());
    QCOMPARE(rows.value(0).toInt(), 41);
    QVERIFY(!rows.seek(100));
    QVERIFY(rows.seek(99));
    QVERIFY(!rows.next());
}

void CipherDriverTest::readsForwardOnly()
{
    QSqlQuery rows = query();
    rows.setForwardOnly(true);
    QVERIFY(rows.exec(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT i FROM n"_s));
    QVERIFY(rows.next());
    QCOMPARE(rows.value(0).toInt(), 1);
    QVERIFY(rows.seek(2));
    QCOMPARE(rows.value(0).toInt(), 3);
    QVERIFY(rows.next());
    QCOMPARE(rows.value(0).toInt(), 4);
    QVERIFY(rows.next());
    QVERIFY(!rows.next());
    QVERIFY(!rows.next());
    QVERIFY(!rows.exec(u"SELECT * FROM nothing"_s));
    QVERIFY(rows.exec(u"SELECT 1 WHERE 0"_s));
    QVERIFY(!rows.next());
}

void CipherDriverTest::tellsNullFromEmpty()
{
    QSqlQuery select = query(u"SELECT NULL, '', x'', 0"_s);
    QVERIFY(select.next());
    QVERIFY(select.isNull(0));
    QVERIFY(!select.isNull(1));
    QVERIFY(!select.isNull(2));
    QVERIFY(!select.isNull(3));
    QVERIFY(!select.value(7).isValid());
}

void CipherDriverTest::countsChanges()
{
    QCOMPARE(query(u"INSERT INTO t (name) VALUES ('a'), ('b'), ('c')"_s).numRowsAffected(), 3);
    QCOMPARE(query(u"UPDATE t SET name = 'd' WHERE name = 'nobody'"_s).numRowsAffected(), 0);
    QSqlQuery update = query(u"UPDATE t SET name = 'd' WHERE name <> 'a'"_s);
    QCOMPARE(update.numRowsAffected(), 2);
    QVERIFY(!update.isSelect());
    QCOMPARE(query(u"SELECT 1"_s).numRowsAffected(), -1);
}

void CipherDriverTest::usesAStatementTwiceAtOnce()
{
    query(u"INSERT INTO t (name) VALUES ('a'), ('b')"_s);
    const QString sql = u"SELECT name FROM t ORDER BY id"_s;
    QSqlQuery outer = query(sql);
    QStringList seen;
    while (outer.next()) {
        QSqlQuery inner = query(sql);
        while (inner.next())
            seen.append(outer.value(0).toString() + inner.value(0).toString());
    }
    QCOMPARE(seen, (QStringList{u"aa"_s, u"ab"_s, u"ba"_s, u"bb"_s}));
}

void CipherDriverTest::rollsBack()
{
    QVERIFY(m_driver->beginTransaction());
    QVERIFY(!m_driver->isAutocommit());
    query(u"INSERT INTO t (name) VALUES ('a')"_s);
    QVERIFY(m_driver->rollbackTransaction());
    QSqlQuery select = query(u"SELECT count(*) FROM t"_s);
    QVERIFY(select.next());
    QCOMPARE(select.value(0).toInt(), 0);
    QVERIFY(!m_driver->commitTransaction());
}

void CipherDriverTest::runsOneStatementOnly()
{
    QSqlQuery two(m_driver->createResult());
    QVERIFY(!two.exec(u"SELECT 1; DROP TABLE t"_s));
    QVERIFY(!two.exec(u"  "_s));
    QVERIFY(two.exec(u"SELECT 1;  \n"_s));
    QVERIFY(m_driver->tables(QSql::Tables).contains(u"t"_s));
}

void CipherDriverTest::describesTables()
{
    QCOMPARE(m_driver->tables(QSql::Tables), QStringList{u"t"_s});
    QCOMPARE(m_driver->tables(QSql::Views), QStringList{u"v"_s});
    const QSqlRecord record = m_driver->record(u"t"_s);
    QCOMPARE(record.count(), 4);
    QCOMPARE(record.field(2).metaType(), QMetaType::fromType<QByteArray>());
    QCOMPARE(m_driver->primaryIndex(u"t"_s).count(), 1);
    QCOMPARE(m_driver->escapeIdentifier(u"a\"b"_s, QSqlDriver::FieldName), u"\"a\"\"b\""_s);
    QSqlQuery select = query(u"SELECT name, number FROM t"_s);
    QCOMPARE(select.record().fieldName(1), u"number"_s);
    QCOMPARE(select.record().field(1).metaType(), QMetaType::fromType<double>());
}

void CipherDriverTest::outlivesItsQueries()
{
    query(u"INSERT INTO t (name) VALUES ('a'), ('b')"_s);
    QSqlQuery open = query(u"SELECT name FROM t"_s);
    QVERIFY(open.next());
    m_driver->close();
    QVERIFY(!open.next());
    QVERIFY(!open.exec());
    QVERIFY(!m_driver->isOpen());
    QVERIFY(m_driver->open(m_folder.filePath(u"a.db"_s)));
}

void CipherDriverTest::feedsAQueryModel()
{
    query(u"INSERT INTO t (name) VALUES ('a'), ('b'), ('c')"_s);
    QSqlQueryModel model;
    model.setQuery(query(u"SELECT id, name FROM t ORDER BY id"_s));
    while (model.canFetchMore())
        model.fetchMore();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2, 1).data().toString(), u"c"_s);
}

void CipherDriverTest::keepsItsSymbolsToItself()
{
    // Qt's own SQLite driver must find the system's library, and ours must never be taken for it.
    QVERIFY(!dlsym(RTLD_DEFAULT, "sqlite3_key"));
    QVERIFY(sqlite3_compileoption_used("HAS_CODEC"));
    QVERIFY(sqlite3_compileoption_used("TEMP_STORE=3"));
}

} // namespace fieldcase::store

QTEST_GUILESS_MAIN(fieldcase::store::CipherDriverTest)
#include "tst_cipherdriver.moc"
