// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/transaction.h"

#include <QTemporaryDir>
#include <QTest>

namespace fieldcase::store {

using namespace Qt::StringLiterals;
using crypto::SecretBytes;
using domain::ErrorCode;
using Mode = Database::Mode;

constexpr Statement kMakeTable{"test.make", "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT UNIQUE)"};
constexpr Statement kInsert{"test.insert", "INSERT INTO thing (name) VALUES (:name)"};
constexpr Statement kCount{"test.count", "SELECT count(*) FROM thing"};
constexpr Statement kFill{"test.fill",
                          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)"
                          " INSERT INTO thing (name) SELECT 'a long enough name of the thing ' || i FROM n"};

class DatabaseTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsWhatWasWritten();
    void isDurableAndHeldAlone();
    void refusesASecondOpening();
    void createsOnlyWhatIsNotThere();
    void rejectsAWrongKey();
    void rejectsAPlainDatabase();
    void noticesDamage_data();
    void noticesDamage();
    void tellsDamageOfTheFirstPageFromAWrongKey();
    void checkFindsADamagedPage();
    void checksTheParameters();
    void namesBrokenConstraints();
    void rollsBackUnlessCommitted();
    void namesAFullDisk();
    void refusesToGoOnInATransactionThatIsOver();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"ledger.db"_s); }
    [[nodiscard]] std::unique_ptr<Database> create();
    [[nodiscard]] std::unique_ptr<Database> createFilled(int rows);
    [[nodiscard]] ErrorCode openingError(const SecretBytes &key, Mode mode = Mode::Existing);
    void overwrite(qint64 at, qsizetype size);

    std::unique_ptr<QTemporaryDir> m_folder;
    SecretBytes m_key = SecretBytes::fromBytes(QByteArray(32, 'k'));
    SecretBytes m_otherKey = SecretBytes::fromBytes(QByteArray(32, 'o'));
};

namespace {

int count(Database &database)
{
    auto query = database.run(kCount);
    return query && query->next() ? query->value(0).toInt() : -1;
}

} // namespace

void DatabaseTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

std::unique_ptr<Database> DatabaseTest::create()
{
    auto database = Database::open(path(), m_key, Mode::Create);
    if (!database || !(*database)->run(kMakeTable))
        return nullptr;
    return std::move(*database);
}

std::unique_ptr<Database> DatabaseTest::createFilled(int rows)
{
    auto database = create();
    return database && database->run(kFill, {{u":count"_s, rows}}) ? std::move(database) : nullptr;
}

ErrorCode DatabaseTest::openingError(const SecretBytes &key, Mode mode)
{
    const auto opened = Database::open(path(), key, mode);
    return opened ? ErrorCode::Cancelled : opened.error().code;
}

void DatabaseTest::overwrite(qint64 at, qsizetype size)
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(QByteArray(size, 'x')), size);
}

void DatabaseTest::keepsWhatWasWritten()
{
    {
        const auto database = create();
        QVERIFY(database);
        QVERIFY(database->run(kInsert, {{u":name"_s, u"喆堃玥珺"_s}}));
    }
    QVERIFY(!QFile::exists(path() + u"-wal"_s));
    const auto database = Database::open(path(), m_key, Mode::Existing);
    QVERIFY(database);
    auto query = (*database)->run({"test.select", "SELECT name FROM thing"});
    QVERIFY(query && query->next());
    QCOMPARE(query->value(0).toString(), u"喆堃玥珺"_s);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("喆堃玥珺"));
}

void DatabaseTest::isDurableAndHeldAlone()
{
    const auto database = create();
    QVERIFY(database);
    const auto value = [&](const char *sql) {
        auto query = database->run({"test.pragma", sql});
        return query && query->next() ? query->value(0).toString() : u"none"_s;
    };
    QCOMPARE(value("PRAGMA journal_mode"), u"wal"_s);
    QCOMPARE(value("PRAGMA locking_mode"), u"exclusive"_s);
    QCOMPARE(value("PRAGMA synchronous"), u"2"_s);
    QCOMPARE(value("PRAGMA page_size"), u"4096"_s);
    QCOMPARE(value("PRAGMA temp_store"), u"2"_s);
    QCOMPARE(value("PRAGMA secure_delete"), u"1"_s);
    QCOMPARE(value("PRAGMA foreign_keys"), u"1"_s);
    QVERIFY(value("PRAGMA cipher_version").startsWith(u"4.6.1"));
    QCOMPARE(value("SELECT sqlite_version()"), u"3.46.1"_s);
    QCOMPARE(value("SELECT 1 FROM pragma_compile_options WHERE compile_options = 'TEMP_STORE=3'"), u"1"_s);
    // The WAL's index is in memory, so that no second connection can share it.
    QVERIFY(QFile::exists(path() + u"-wal"_s));
    QVERIFY(!QFile::exists(path() + u"-shm"_s));
}

void DatabaseTest::refusesASecondOpening()
{
    auto database = create();
    QVERIFY(database);
    QCOMPARE(openingError(m_key), ErrorCode::Conflict);
    database.reset();
    QVERIFY(Database::open(path(), m_key, Mode::Existing));
}

void DatabaseTest::createsOnlyWhatIsNotThere()
{
    QCOMPARE(openingError(m_key), ErrorCode::NotFound);
    QVERIFY(!QFile::exists(path()));
    QVERIFY(create());
    QCOMPARE(openingError(m_key, Mode::Create), ErrorCode::Conflict);
    QCOMPARE(openingError(SecretBytes::fromBytes("short")), ErrorCode::Storage);
}

void DatabaseTest::rejectsAWrongKey()
{
    QVERIFY(createFilled(1000));
    QCOMPARE(openingError(m_otherKey), ErrorCode::WrongKey);
    QVERIFY(Database::open(path(), m_key, Mode::Existing));
}

void DatabaseTest::rejectsAPlainDatabase()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(8176, 0));
    file.close();
    QCOMPARE(openingError(m_key), ErrorCode::NotEncrypted);
}

void DatabaseTest::noticesDamage_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<int>("sizeBytes");
    QTest::newRow("in the first page") << qint64(2000) << 1;
    QTest::newRow("the whole first page") << qint64(0) << 4096;
}

void DatabaseTest::noticesDamage()
{
    QFETCH(qint64, at);
    QFETCH(int, sizeBytes);
    QVERIFY(createFilled(1000));
    overwrite(at, sizeBytes);
    QCOMPARE(openingError(m_key), ErrorCode::Damaged);
}

void DatabaseTest::tellsDamageOfTheFirstPageFromAWrongKey()
{
    QVERIFY(createFilled(1000));
    overwrite(0, 16);
    // The salt is derived from the key, so the copy in the file is not needed.
    QVERIFY(Database::open(path(), m_key, Mode::Existing));
    overwrite(100, 16);
    QCOMPARE(openingError(m_key), ErrorCode::Damaged);
    QCOMPARE(openingError(m_otherKey), ErrorCode::WrongKey);
    QFile(path()).resize(QFile(path()).size() - 100);
    QCOMPARE(openingError(m_key), ErrorCode::Damaged);
    QFile(path()).resize(0);
    QCOMPARE(openingError(m_key), ErrorCode::Damaged);
}

void DatabaseTest::checkFindsADamagedPage()
{
    {
        const auto database = createFilled(5000);
        QVERIFY(database);
        QVERIFY(database->check());
    }
    overwrite(40 * 4096 + 100, 1);
    const auto database = Database::open(path(), m_key, Mode::Existing);
    QVERIFY(database);
    const auto checked = (*database)->check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::Damaged);
    QVERIFY(checked.error().context.contains(u"page 41"));
}

void DatabaseTest::checksTheParameters()
{
    const auto database = create();
    QVERIFY(database);
    QCOMPARE(database->run(kInsert).error().code, ErrorCode::InvalidInput);
    QCOMPARE(database->run(kInsert, {{u":nam"_s, 1}}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(database->run(kInsert, {{u":name"_s, 1}, {u":other"_s, 1}}).error().code,
             ErrorCode::InvalidInput);
    QCOMPARE(database->run(kInsert, {{u":name"_s, QPoint(1, 1)}}).error().code, ErrorCode::InvalidInput);
    QVERIFY(database->run(kInsert, {{u":name"_s, QVariant()}}));
    QCOMPARE(count(*database), 1);
    QCOMPARE(database->run({"test.bad", "SELEKT 1"}).error().code, ErrorCode::Storage);
}

void DatabaseTest::namesBrokenConstraints()
{
    const auto database = create();
    QVERIFY(database);
    QVERIFY(database->run(kInsert, {{u":name"_s, u"a"_s}}));
    const auto twice = database->run(kInsert, {{u":name"_s, u"a"_s}});
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::Conflict);
    QVERIFY(twice.error().context.startsWith(u"test.insert: "));
    QVERIFY(database->run({"test.trigger", "CREATE TRIGGER keep BEFORE DELETE ON thing BEGIN"
                                           " SELECT RAISE(ABORT, 'kept'); END"}));
    QCOMPARE(database->run({"test.delete", "DELETE FROM thing"}).error().code, ErrorCode::NotAllowed);
    QCOMPARE(count(*database), 1);
}

void DatabaseTest::rollsBackUnlessCommitted()
{
    const auto database = create();
    QVERIFY(database);
    {
        Transaction transaction(*database);
        QVERIFY(database->run(kInsert, {{u":name"_s, u"a"_s}}));
        QCOMPARE(count(*database), 1);
    }
    QCOMPARE(count(*database), 0);
    {
        Transaction transaction(*database);
        QVERIFY(database->run(kInsert, {{u":name"_s, u"a"_s}}));
        QVERIFY(!database->run(kInsert, {{u":name"_s, u"a"_s}}));
        QVERIFY(transaction.commit());
    }
    QCOMPARE(count(*database), 1);
}

void DatabaseTest::namesAFullDisk()
{
    const auto database = create();
    QVERIFY(database);
    QVERIFY(database->run({"test.limit", "PRAGMA max_page_count = 40"}));
    {
        Transaction transaction(*database);
        const auto full = database->run(kFill, {{u":count"_s, 100'000}});
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::DiskFull);
    }
    QCOMPARE(count(*database), 0);
    QVERIFY(database->run(kInsert, {{u":name"_s, u"a"_s}}));
    QCOMPARE(count(*database), 1);
}

void DatabaseTest::refusesToGoOnInATransactionThatIsOver()
{
    const auto database = create();
    QVERIFY(database);
    QVERIFY(database->run(kInsert, {{u":name"_s, u"a"_s}}));
    {
        Transaction transaction(*database);
        QVERIFY(database->run(kInsert, {{u":name"_s, u"b"_s}}));
        // Ends the transaction inside SQLite, as a failed write to a full disk does.
        QVERIFY(!database->run({"test.rollback", "INSERT OR ROLLBACK INTO thing (name) VALUES ('a')"}));
        // What follows must neither run on its own nor be called committed.
        QVERIFY(!database->run(kInsert, {{u":name"_s, u"c"_s}}));
        QVERIFY(!transaction.commit());
    }
    QCOMPARE(count(*database), 1);
    QVERIFY(database->run(kInsert, {{u":name"_s, u"d"_s}}));
}

} // namespace fieldcase::store

QTEST_GUILESS_MAIN(fieldcase::store::DatabaseTest)
#include "tst_database.moc"
