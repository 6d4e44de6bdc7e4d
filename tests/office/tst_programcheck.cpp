// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `fieldcase-office check` finds damage and names it.
#include "models/domain/surroundings.h"
#include "sync/client/enrolerrand.h"
#include "sync/client/httpstransport.h"
#include "tests/support/clientdevice.h"
#include "tests/support/officeprogram.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QtTest>

using namespace fieldcase;
using namespace Qt::StringLiterals;
using tests::OfficeProgram;

namespace {

constexpr int kPageBytes = 4096;
constexpr int kSaltBytes =
    16; // of the file; it is kept with the key, and what the file has for it is not read

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const auto infos = QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot);
         const QFileInfo &info : infos) {
        const QString target = to + u'/' + info.fileName();
        if (info.isDir())
            copyFolder(info.filePath(), target);
        else if (!QFile::copy(info.filePath(), target))
            qFatal("cannot copy %s", qPrintable(info.filePath()));
    }
}

} // namespace

class ProgramCheckTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void allIsWell();
    void aDamagedObjectIsNamed_data();
    void aDamagedObjectIsNamed();
    void everyByteOfTheDatabaseCounts();
    void aCutDatabaseIsNamed();
    void theServerChecksToo();

private:
    void enrolAndWork();
    [[nodiscard]] QString freshCopy()
    {
        const QString folder = m_office.file(u"copy%1"_s.arg(++m_copies));
        copyFolder(m_office.folder(), folder);
        return folder;
    }
    [[nodiscard]] QString objectPath(const QString &folder) const
    {
        return folder + u"/objects/%1/%2"_s.arg(m_object.left(2), m_object);
    }

    OfficeProgram m_office;
    QString m_object;
    int m_copies = 0;
};

void ProgramCheckTest::initTestCase()
{
    QCOMPARE(m_office.init().exitCode, 0);
    QVERIFY(m_office.serve().json.contains(u"listening"));
    enrolAndWork();
    QCOMPARE(m_office.stop().exitCode, 0);
}

/// An officer's case with one photo comes to the office.
void ProgramCheckTest::enrolAndWork()
{
    QFile csv(m_office.file(u"officers.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write(u"姓名,执法证号,有效期至\n李喆,鲁示001,2099-12-31\n张堃,鲁示002,2099-12-31\n"_s.toUtf8());
    csv.close();
    QCOMPARE(m_office.run({u"import"_s, u"officers"_s, csv.fileName()}).exitCode, 0);
    const auto ticket = [this](const QStringList &options) {
        const auto ran = m_office.run(QStringList{u"enrol"_s} + options);
        return protocol::ticketFromText(ran.json.value(u"ticket").toString())
            .value_or(protocol::EnrolmentTicket());
    };
    const domain::SystemClock clock;
    tests::ClientDevice boss(clock, 1);
    tests::ClientDevice lead(clock, 2);
    tests::ClientDevice second(clock, 3);
    const auto bossTicket = ticket({u"--roles"_s, u"dispatcher,administrator"_s, u"--name"_s, u"王玥"_s});
    client::HttpsTransport line(client::addressOf(bossTicket));
    QVERIFY(boss.enrol(line, bossTicket));
    QVERIFY(lead.enrol(line, ticket({u"--roles"_s, u"officer"_s, u"--certificate"_s, u"鲁示001"_s})));
    QVERIFY(second.enrol(line, ticket({u"--roles"_s, u"officer"_s, u"--certificate"_s, u"鲁示002"_s})));
    QVERIFY(boss.sync(line));
    const domain::CaseId caseId = boss.issueCase({lead.officer(), second.officer()});
    QVERIFY(boss.sync(line));
    QVERIFY(lead.sync(line));
    lead.write(caseId, domain::CaseOpened{clock.nowUtc().toMSecsSinceEpoch(), false});
    m_object = lead.seal(caseId, QByteArray(100'000, 'x')).toHex();
    QVERIFY(lead.sync(line));
}

void ProgramCheckTest::allIsWell()
{
    const auto ran = m_office.run({u"check"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.json.value(u"objects").toInt(), 1);
    QVERIFY(ran.json.value(u"entries").toInt() > 5);
    QVERIFY(ran.json.value(u"troubles").toArray().isEmpty());
}

void ProgramCheckTest::aDamagedObjectIsNamed_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("word");
    QTest::newRow("its first byte changed") << u"first"_s << u"damaged"_s;
    QTest::newRow("its last byte changed") << u"last"_s << u"damaged"_s;
    QTest::newRow("cut off") << u"cut"_s << u"damaged"_s;
    QTest::newRow("gone") << u"gone"_s << u"not_found"_s;
}

void ProgramCheckTest::aDamagedObjectIsNamed()
{
    QFETCH(QString, damage);
    QFETCH(QString, word);
    const QString folder = freshCopy();
    const QString path = objectPath(folder);
    const qint64 bytes = QFileInfo(path).size();
    QVERIFY(bytes > 100'000);
    if (damage == u"gone")
        QVERIFY(QFile::remove(path));
    else if (damage == u"cut")
        QVERIFY(QFile::resize(path, bytes - 1));
    else
        tests::changeByte(path, damage == u"first" ? 0 : bytes - 1);
    const auto ran = m_office.runIn(folder, {u"check"_s});
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.json.value(u"troubles").toArray(), (QJsonArray{u"object %1: %2"_s.arg(m_object, word)}));
    QCOMPARE(m_office.runIn(folder, {u"check"_s, u"--no-objects"_s}).exitCode, 0);
}

void ProgramCheckTest::everyByteOfTheDatabaseCounts()
{
    const QString folder = freshCopy();
    const QString database = folder + u"/office.db"_s;
    const qint64 bytes = QFileInfo(database).size();
    int opened = 0;
    // one byte of every page, at another place in each
    for (qint64 page = 0; page * kPageBytes < bytes; ++page) {
        const qint64 offset = page * kPageBytes + kSaltBytes + (page * 1021 + 7) % (kPageBytes - kSaltBytes);
        tests::changeByte(database, offset);
        const auto ran = m_office.runIn(folder, {u"check"_s});
        const QByteArray where = "byte " + QByteArray::number(offset) + ": " + ran.out;
        if (ran.exitCode == 3) {
            ++opened;
            const QString trouble = ran.json.value(u"troubles")[0].toString();
            QVERIFY2(trouble.startsWith(u"storage: "), where.constData());
        } else { // it does not even open
            QVERIFY2(ran.exitCode == 1, where.constData());
            QVERIFY2(ran.errorCode() == u"damaged", where.constData());
            QVERIFY2(ran.errorWords().contains(u"restore a backup"), where.constData());
        }
        tests::changeByte(database, offset); // back
    }
    QVERIFY(opened > 10);
    QCOMPARE(m_office.runIn(folder, {u"check"_s}).exitCode, 0);
}

void ProgramCheckTest::aCutDatabaseIsNamed()
{
    const QString folder = freshCopy();
    const QString database = folder + u"/office.db"_s;
    QVERIFY(QFile::resize(database, QFileInfo(database).size() - kPageBytes));
    const auto ran = m_office.runIn(folder, {u"check"_s});
    QVERIFY(ran.exitCode == 1 || ran.exitCode == 3);
    QVERIFY(ran.errorCode() == u"damaged" || !ran.json.value(u"troubles").toArray().isEmpty());
}

void ProgramCheckTest::theServerChecksToo()
{
    OfficeProgram server;
    const QString folder = freshCopy();
    QVERIFY(server.serveIn(folder).json.contains(u"listening"));
    QCOMPARE(m_office.runIn(folder, {u"check"_s}).exitCode, 0);
    tests::changeByte(objectPath(folder), 50'000);
    const auto ran = m_office.runIn(folder, {u"check"_s});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY(ran.json.value(u"troubles")[0].toString().contains(m_object));
    QCOMPARE(server.stop().exitCode, 0);
}

QTEST_GUILESS_MAIN(ProgramCheckTest)
#include "tst_programcheck.moc"
