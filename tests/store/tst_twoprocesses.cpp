// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SQLite before 3.51.3 can lose committed pages when one connection checkpoints a WAL while another writes.
// Here that cannot happen, because there never is another connection: shown with real processes.
#include "models/store/database.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace fieldcase::store {

using namespace Qt::StringLiterals;

class TwoProcessesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsASecondProcessOut();
    void keepsAForeignConnectionOut();
    void keepsThemOutWhenSqlitesOwnLockIsLost();
    void losesNothingWhenTwoTakeTurns();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"shared.db"_s); }
    [[nodiscard]] std::unique_ptr<Database> open() const;
    [[nodiscard]] int child(const QString &command) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int kOpened = 0;
constexpr int kInUse = 3;
constexpr int kRounds = 60;
constexpr int kRowsARound = 10;

const QString kWriter = QStringLiteral(FIELDCASE_BINARY_DIR "/tests/databasewriter");

QList<qint64> numbersIn(const QByteArray &output)
{
    QList<qint64> numbers;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            numbers.append(line.toLongLong());
    }
    return numbers;
}

} // namespace

void TwoProcessesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto made =
        Database::open(path(), crypto::SecretBytes::fromBytes(QByteArray(32, 'k')), Database::Mode::Create);
    QVERIFY(made);
    QVERIFY(
        (*made)->run({"test.make", "CREATE TABLE row (id INTEGER PRIMARY KEY AUTOINCREMENT, writer INTEGER,"
                                   " bytes BLOB)"}));
}

std::unique_ptr<Database> TwoProcessesTest::open() const
{
    auto opened =
        Database::open(path(), crypto::SecretBytes::fromBytes(QByteArray(32, 'k')), Database::Mode::Existing);
    return opened ? std::move(*opened) : nullptr;
}

int TwoProcessesTest::child(const QString &command) const
{
    return QProcess::execute(kWriter, {path(), command});
}

void TwoProcessesTest::keepsASecondProcessOut()
{
    QCOMPARE(child(u"open"_s), kOpened);
    auto database = open();
    QVERIFY(database);
    QCOMPARE(child(u"open"_s), kInUse);
    database.reset();
    QCOMPARE(child(u"open"_s), kOpened);
}

void TwoProcessesTest::keepsAForeignConnectionOut()
{
    QCOMPARE(child(u"open-without-lock"_s), kOpened);
    auto database = open();
    QVERIFY(database);
    QCOMPARE(child(u"open-without-lock"_s), kInUse);
    auto query = database->run({"test.select", "SELECT count(*) FROM row"});
    QVERIFY(query && query->next());
    QCOMPARE(child(u"open-without-lock"_s), kInUse);
}

void TwoProcessesTest::keepsThemOutWhenSqlitesOwnLockIsLost()
{
    const auto database = open();
    QVERIFY(database);
    // Closing any other descriptor of the file drops a process's POSIX locks on it, SQLite's among them.
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.close();
    QCOMPARE(child(u"open"_s), kInUse);
}

void TwoProcessesTest::losesNothingWhenTwoTakeTurns()
{
    const QStringList arguments{path(), u"write"_s, QString::number(kRounds), QString::number(kRowsARound)};
    QList<qint64> acknowledged;
    {
        QProcess first;
        QProcess second;
        first.start(kWriter, arguments);
        second.start(kWriter, arguments);
        for (QProcess *process : {&first, &second}) {
            QVERIFY(process->waitForFinished(100'000));
            QCOMPARE(process->exitCode(), 0);
            acknowledged += numbersIn(process->readAllStandardOutput());
        }
    }
    QCOMPARE(acknowledged.size(), 2 * kRounds * kRowsARound);
    const auto database = open();
    QVERIFY(database);
    QVERIFY(database->check());
    auto rows = database->run({"test.rows", "SELECT id FROM row ORDER BY id"});
    QVERIFY(rows);
    QList<qint64> kept;
    while (rows->next())
        kept.append(rows->value(0).toLongLong());
    std::sort(acknowledged.begin(), acknowledged.end());
    QCOMPARE(kept, acknowledged);
}

} // namespace fieldcase::store

QTEST_GUILESS_MAIN(fieldcase::store::TwoProcessesTest)
#include "tst_twoprocesses.moc"
