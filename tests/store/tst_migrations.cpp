// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/migrations.h"

#include <QTemporaryDir>
#include <QTest>

namespace fieldcase::store {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

class MigrationsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void appliesWhatIsMissing();
    void refusesANewerSchema();
    void refusesAChangedMigration();
    void appliesAMigrationWholeOrNotAtAll();
    void refusesABrokenForeignKey();
    void readsAFolder();
    void refusesAFolderWithAGap();

private:
    void write(const QString &name, const QByteArray &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

namespace {

const Migration kFirst{1, u"thing"_s,
                       "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL);\n"
                       "INSERT INTO thing (name) VALUES ('one; two');"};
const Migration kSecond{2, u"colour"_s,
                        "-- a comment; with a semicolon\n"
                        "ALTER TABLE thing ADD COLUMN colour TEXT NOT NULL DEFAULT 'red';"};

QString rows(Database &database)
{
    auto query = database.run(
        {"test.rows", "SELECT group_concat(sql, ' | ') FROM sqlite_schema WHERE name = 'thing'"});
    return query && query->next() ? query->value(0).toString() : QString();
}

} // namespace

void MigrationsTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(u"a.db"_s),
                                 crypto::SecretBytes::fromBytes(QByteArray(32, 'k')), Database::Mode::Create);
    QVERIFY(opened);
    m_database = std::move(*opened);
}

void MigrationsTest::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void MigrationsTest::appliesWhatIsMissing()
{
    QCOMPARE(schemaVersion(*m_database), 0);
    QVERIFY(migrate(*m_database, {kFirst}));
    QCOMPARE(schemaVersion(*m_database), 1);
    QVERIFY(!rows(*m_database).contains(u"colour"));
    QVERIFY(migrate(*m_database, {kFirst, kSecond}));
    QCOMPARE(schemaVersion(*m_database), 2);
    QVERIFY(migrate(*m_database, {kFirst, kSecond}));
    auto query = m_database->run({"test.select", "SELECT name, colour FROM thing"});
    QVERIFY(query && query->next());
    QCOMPARE(query->value(0).toString(), u"one; two"_s);
    QCOMPARE(query->value(1).toString(), u"red"_s);
}

void MigrationsTest::refusesANewerSchema()
{
    QVERIFY(migrate(*m_database, {kFirst, kSecond}));
    const QString before = rows(*m_database);
    const auto older = migrate(*m_database, {kFirst});
    QVERIFY(!older);
    QCOMPARE(older.error().code, ErrorCode::TooNew);
    QCOMPARE(rows(*m_database), before);
}

void MigrationsTest::refusesAChangedMigration()
{
    QVERIFY(migrate(*m_database, {kFirst}));
    Migration changed = kFirst;
    changed.sql += ' ';
    const auto done = migrate(*m_database, {changed, kSecond});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QCOMPARE(schemaVersion(*m_database), 1);
    QCOMPARE(migrate(*m_database, {kFirst, {3, u"gap"_s, "SELECT 1"}}).error().code, ErrorCode::InvalidInput);
}

void MigrationsTest::appliesAMigrationWholeOrNotAtAll()
{
    const Migration broken{2, u"broken"_s, "CREATE TABLE half (id INTEGER); DROP TABLE nothing_such;"};
    QVERIFY(!migrate(*m_database, {kFirst, broken}));
    QCOMPARE(schemaVersion(*m_database), 1);
    auto query = m_database->run({"test.half", "SELECT count(*) FROM sqlite_schema WHERE name = 'half'"});
    QVERIFY(query && query->next());
    QCOMPARE(query->value(0).toInt(), 0);
    QVERIFY(migrate(*m_database, {kFirst, kSecond}));
}

void MigrationsTest::refusesABrokenForeignKey()
{
    const Migration broken{
        2, u"broken"_s,
        "PRAGMA defer_foreign_keys = ON;"
        "CREATE TABLE child (thing INTEGER REFERENCES thing (id)); INSERT INTO child VALUES (99);"};
    const auto done = migrate(*m_database, {kFirst, broken});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Damaged);
    QCOMPARE(schemaVersion(*m_database), 1);
}

void MigrationsTest::readsAFolder()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"m"_s));
    write(u"m/0002_colour.sql"_s, kSecond.sql);
    write(u"m/0001_thing.sql"_s, kFirst.sql);
    const auto read = readMigrations(m_folder->filePath(u"m"_s));
    QVERIFY(read);
    QCOMPARE(*read, (QList<Migration>{kFirst, kSecond}));
}

void MigrationsTest::refusesAFolderWithAGap()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"m"_s));
    write(u"m/0001_thing.sql"_s, kFirst.sql);
    write(u"m/0003_colour.sql"_s, kSecond.sql);
    QCOMPARE(readMigrations(m_folder->filePath(u"m"_s)).error().code, ErrorCode::InvalidInput);
    QVERIFY(
        QFile::rename(m_folder->filePath(u"m/0003_colour.sql"_s), m_folder->filePath(u"m/2_colour.sql"_s)));
    QCOMPARE(readMigrations(m_folder->filePath(u"m"_s)).error().code, ErrorCode::InvalidInput);
}

} // namespace fieldcase::store

QTEST_GUILESS_MAIN(fieldcase::store::MigrationsTest)
#include "tst_migrations.moc"
