// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program as an administrator or a service manager runs it.
#include "models/domain/surroundings.h"
#include "sync/client/enrolerrand.h"
#include "sync/client/httpstransport.h"
#include "tests/support/clientdevice.h"
#include "tests/support/officeprogram.h"
#include "tests/support/samplebodies.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTcpServer>
#include <QtTest>

using namespace fieldcase;
using namespace Qt::StringLiterals;
using domain::Role;
using tests::ClientDevice;
using tests::OfficeProgram;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A device that was let in with a ticket of the program.
struct Guest {
    Guest(const OfficeProgram &office, const QStringList &options, quint64 seed) : device(clock, seed)
    {
        const auto enrolled = office.run(QStringList{u"enrol"_s} + options);
        const auto ticket = protocol::ticketFromText(enrolled.json.value(u"ticket").toString());
        if (!ticket)
            qFatal("no ticket: %s", enrolled.out.constData());
        line = std::make_unique<client::HttpsTransport>(client::addressOf(*ticket));
        outcome = device.enrol(*line, *ticket);
    }

    domain::SystemClock clock;
    ClientDevice device;
    std::unique_ptr<client::HttpsTransport> line;
    client::Outcome outcome;
};

const QStringList kBoss{u"--roles"_s, u"dispatcher,administrator"_s, u"--name"_s, u"王玥"_s};

} // namespace

class OfficeProgramTest final : public QObject
{
    Q_OBJECT

private slots:
    void initMakesAnOffice();
    void initTouchesNothingThatIsThere();
    void wrongUseIsNamed_data();
    void wrongUseIsNamed();
    void whatDoesNotOpenIsNamed_data();
    void whatDoesNotOpenIsNamed();
    void aPassphraseOpensIt();
    void aTicketLetsOneDeviceIn();
    void aRevokedDeviceIsToldSo();
    void statsCount();
    void aBackupIsAnOffice();
    void anOfficeIsServedOnce();
    void aTakenPortIsNamed();
    void itStopsInOrder();
    void itGoesOnAfterAKill();
};

void OfficeProgramTest::initMakesAnOffice()
{
    const OfficeProgram office;
    const auto made = office.init({u"--port"_s, u"9443"_s});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.json.value(u"name").toString(), u"示例市应急管理局"_s);
    QCOMPARE(made.json.value(u"port").toInt(), 9443);
    QVERIFY(contentOf(made.json.value(u"recoveryKey").toString()).size() > 64);
    QVERIFY(contentOf(office.folder() + u"/ca.pem"_s).startsWith("-----BEGIN CERTIFICATE-----"));
    for (const QString &name : {u"unlock.key"_s, u"recovery-key.txt"_s})
        QCOMPARE(QFile::permissions(office.folder() + u'/' + name) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    QCOMPARE(office.run({u"check"_s}).exitCode, 0);
}

void OfficeProgramTest::initTouchesNothingThatIsThere()
{
    const OfficeProgram office;
    QCOMPARE(office.init().exitCode, 0);
    const QByteArray key = contentOf(office.folder() + u"/unlock.key"_s);
    const auto again = office.init();
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.errorCode(), u"conflict"_s);
    QVERIFY2(again.errorWords().contains(u"not empty"_s), qPrintable(again.errorWords()));
    QCOMPARE(contentOf(office.folder() + u"/unlock.key"_s), key);
}

void OfficeProgramTest::wrongUseIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("nothing") << QStringList() << QByteArray("a command is missing");
    QTest::newRow("no such command") << QStringList{u"start"_s} << QByteArray("unknown command “start”");
    QTest::newRow("no folder") << QStringList{u"stats"_s} << QByteArray("--data FOLDER is missing");
    QTest::newRow("an option that is missing")
        << QStringList{u"revoke"_s, u"--data"_s, u"x"_s, u"--reason"_s, u"y"_s} << QByteArray("--device");
    QTest::newRow("an option of another command")
        << QStringList{u"stats"_s, u"--data"_s, u"x"_s, u"--roles"_s, u"officer"_s}
        << QByteArray("no --roles");
    QTest::newRow("no such register") << QStringList{u"import"_s, u"cases"_s, u"f.csv"_s, u"--data"_s, u"x"_s}
                                      << QByteArray("import enterprises|officers FILE");
    QTest::newRow("no such port") << QStringList{u"serve"_s, u"--data"_s, u"x"_s, u"--listen"_s,
                                                 u"127.0.0.1:99999"_s}
                                  << QByteArray("ADDRESS:PORT");
    QTest::newRow("a clock that is none")
        << QStringList{u"stats"_s, u"--data"_s, u"x"_s, u"--demo-clock"_s, u"/dev/null"_s}
        << QByteArray("/dev/null is none");
}

void OfficeProgramTest::wrongUseIsNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const auto ran = OfficeProgram::runAs(arguments);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.err.contains(words), ran.err.constData());
    QVERIFY(ran.out.isEmpty());
}

void OfficeProgramTest::whatDoesNotOpenIsNamed_data()
{
    QTest::addColumn<QString>("file"); // in the data folder; empty: the folder is not there
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    const QByteArray otherKey = "fieldcase-office-key-1 " + QByteArray(64, 'a') + '\n';
    QTest::newRow("no office") << QString() << QByteArray() << u"not_found"_s << u"no office in"_s;
    QTest::newRow("another office's key")
        << u"unlock.key"_s << otherKey << u"wrong_key"_s << u"is not this office's"_s;
    QTest::newRow("a key file that is none")
        << u"unlock.key"_s << QByteArray("hello") << u"invalid_input"_s << u"unlock.key"_s;
    QTest::newRow("an office of a later version")
        << u"office.json"_s << QByteArray(R"({"v":99})") << u"too_new"_s << u"newer version"_s;
    QTest::newRow("a damaged office.json")
        << u"office.json"_s << QByteArray("{\"v\":") << u"damaged"_s << u"office.json"_s;
    QTest::newRow("an empty database")
        << u"office.db"_s << QByteArray() << u"damaged"_s << u"restore a backup"_s;
    QTest::newRow("a plain database")
        << u"office.db"_s << QByteArray("SQLite format 3\0", 16).leftJustified(4096) << u"not_encrypted"_s
        << u"not an office's database"_s;
}

void OfficeProgramTest::whatDoesNotOpenIsNamed()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    OfficeProgram office;
    if (!file.isEmpty()) {
        QCOMPARE(office.init().exitCode, 0);
        write(office.folder() + u'/' + file, content);
    }
    for (const bool isServing : {false, true}) {
        const auto ran = isServing ? office.serve() : office.run({u"stats"_s});
        QCOMPARE(ran.exitCode, 1);
        QTEST(ran.errorCode(), "code");
        QFETCH(QString, words);
        QVERIFY2(ran.errorWords().contains(words), qPrintable(ran.errorWords()));
    }
}

void OfficeProgramTest::aPassphraseOpensIt()
{
    const OfficeProgram office;
    const QString right = office.file(u"right"_s);
    const QString wrong = office.file(u"wrong"_s);
    write(right, "安全生产 passphrase\n");
    write(wrong, "another\n");
    QCOMPARE(office.init({u"--passphrase-file"_s, right}).exitCode, 0);
    QVERIFY(!QFile::exists(office.folder() + u"/unlock.key"_s));
    QCOMPARE(office.run({u"stats"_s, u"--passphrase-file"_s, right}).exitCode, 0);
    const auto refused = office.run({u"stats"_s, u"--passphrase-file"_s, wrong});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.errorCode(), u"wrong_key"_s);
    const auto without = office.run({u"stats"_s});
    QCOMPARE(without.exitCode, 1);
    QVERIFY2(without.errorWords().contains(u"--passphrase-file"_s), qPrintable(without.errorWords()));
}

void OfficeProgramTest::aTicketLetsOneDeviceIn()
{
    OfficeProgram office;
    QCOMPARE(office.init().exitCode, 0);
    QVERIFY(office.serve().json.contains(u"listening"));
    Guest boss(office, kBoss, 1);
    QVERIFY(boss.outcome);
    QVERIFY(boss.device.sync(*boss.line));
    const QJsonArray devices = office.run({u"devices"_s}).json.value(u"devices").toArray();
    QCOMPARE(devices.size(), 1);
    QCOMPARE(devices[0][u"name"].toString(), u"王玥"_s);
    QVERIFY(devices[0][u"active"].toBool());

    const auto unknown =
        office.run({u"enrol"_s, u"--roles"_s, u"officer"_s, u"--certificate"_s, u"鲁示404"_s});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY2(unknown.errorWords().contains(u"register"_s), qPrintable(unknown.errorWords()));
    const auto role = office.run({u"enrol"_s, u"--roles"_s, u"emperor"_s, u"--name"_s, u"x"_s});
    QCOMPARE(role.exitCode, 1);
    QVERIFY2(role.errorWords().contains(u"emperor"_s), qPrintable(role.errorWords()));
}

void OfficeProgramTest::aRevokedDeviceIsToldSo()
{
    OfficeProgram office;
    QCOMPARE(office.init().exitCode, 0);
    QVERIFY(office.serve().json.contains(u"listening"));
    Guest boss(office, kBoss, 1);
    Guest other(office, {u"--roles"_s, u"reviewer"_s, u"--name"_s, u"张堃"_s}, 2);
    QVERIFY(boss.outcome && other.outcome);
    QVERIFY(boss.device.sync(*boss.line));
    QVERIFY(other.device.sync(*other.line));

    const QJsonArray devices = office.run({u"devices"_s}).json.value(u"devices").toArray();
    const auto lost = std::find_if(devices.begin(), devices.end(), [](const QJsonValue &device) {
        return device[u"name"].toString() == u"张堃";
    });
    QVERIFY(lost != devices.end());
    const QString id = (*lost).toObject().value(u"device").toString();
    QCOMPARE(office.run({u"revoke"_s, u"--device"_s, id, u"--reason"_s, u"平板丢失"_s}).exitCode, 0);

    const client::Outcome refused = other.device.sync(*other.line);
    QVERIFY(!refused);
    QCOMPARE(refused.error().obstacle, client::Obstacle::NotKnown);
    QVERIFY2(refused.error().error.context.contains(u"revoked"), qPrintable(refused.error().error.context));
    QVERIFY(boss.device.sync(*boss.line));
    QCOMPARE(office.run({u"stats"_s}).json.value(u"activeDevices").toInt(), 1);

    const auto nobody = office.run({u"revoke"_s, u"--device"_s,
                                    tests::sampleId<domain::DeviceId>(99).toString(), u"--reason"_s, u"x"_s});
    QCOMPARE(nobody.errorCode(), u"not_found"_s);
}

void OfficeProgramTest::statsCount()
{
    OfficeProgram office;
    QCOMPARE(office.init().exitCode, 0);
    const auto before = office.run({u"stats"_s});
    QCOMPARE(before.json.value(u"entries").toInt(), 1);
    QVERIFY(office.serve().json.contains(u"listening"));
    const Guest boss(office, kBoss, 1);
    QVERIFY(boss.outcome);
    const auto after = office.run({u"stats"_s}); // by the server
    QCOMPARE(after.json.value(u"entries").toInt(), 2);
    QCOMPARE(after.json.value(u"devices").toInt(), 1);
    QVERIFY(after.json.value(u"freeBytes").toInteger() > 0);
    QVERIFY(after.json.value(u"logRoot") != before.json.value(u"logRoot"));
    QCOMPARE(office.stop().exitCode, 0);
    QCOMPARE(office.run({u"stats"_s}).json.value(u"logRoot"), after.json.value(u"logRoot"));
}

void OfficeProgramTest::aBackupIsAnOffice()
{
    OfficeProgram office;
    QCOMPARE(office.init().exitCode, 0);
    QVERIFY(office.serve().json.contains(u"listening"));
    Guest boss(office, kBoss, 1);
    QVERIFY(boss.device.sync(*boss.line));
    const QString copy = office.file(u"copy"_s);
    QCOMPARE(office.run({u"backup"_s, u"--to"_s, copy}).exitCode, 0);
    const auto twice = office.run({u"backup"_s, u"--to"_s, copy});
    QCOMPARE(twice.errorCode(), u"conflict"_s);
    QVERIFY2(twice.errorWords().contains(copy), qPrintable(twice.errorWords()));
    const auto stats = office.run({u"stats"_s});
    const QString key = office.folder() + u"/unlock.key"_s;
    QVERIFY(!QFile::exists(copy + u"/unlock.key"_s));
    office.killServer();

    // the machine is lost; another one takes its place with the copy and the key
    QCOMPARE(office.runIn(copy, {u"check"_s, u"--key-file"_s, key}).exitCode, 0);
    QVERIFY(office.serveIn(copy, {u"--key-file"_s, key}).json.contains(u"listening"));
    const auto restored = office.runIn(copy, {u"stats"_s});
    for (const QString &name : {u"org"_s, u"entries"_s, u"logRoot"_s, u"devices"_s})
        QCOMPARE(restored.json.value(name), stats.json.value(name));
    QVERIFY(boss.device.sync(*boss.line));
}

void OfficeProgramTest::anOfficeIsServedOnce()
{
    OfficeProgram office;
    QCOMPARE(office.init().exitCode, 0);
    QVERIFY(office.serve().json.contains(u"listening"));
    const auto second = office.run({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    QCOMPARE(second.exitCode, 1);
    QCOMPARE(second.errorCode(), u"conflict"_s);
    QVERIFY2(second.errorWords().contains(u"another program has this office open"_s),
             qPrintable(second.errorWords()));
    QCOMPARE(office.run({u"stats"_s}).exitCode, 0); // and the first goes on
}

void OfficeProgramTest::aTakenPortIsNamed()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QString address = u"127.0.0.1:%1"_s.arg(taken.serverPort());
    const OfficeProgram office;
    QCOMPARE(office.init().exitCode, 0);
    const auto refused = office.run({u"serve"_s, u"--listen"_s, address});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.errorCode(), u"conflict"_s);
    QVERIFY2(refused.errorWords().contains(address) && refused.errorWords().contains(u"--listen"),
             qPrintable(refused.errorWords()));
}

void OfficeProgramTest::itStopsInOrder()
{
    OfficeProgram office;
    QCOMPARE(office.init().exitCode, 0);
    QVERIFY(office.serve().json.contains(u"listening"));
    Guest boss(office, kBoss, 1); // whose line stays open
    QElapsedTimer time;
    time.start();
    QCOMPARE(office.stop().exitCode, 0);
    QVERIFY(time.elapsed() < 5000);
    QVERIFY(!QFile::exists(office.folder() + u"/admin.sock"_s));
    QVERIFY(!QFile::exists(office.folder() + u"/office.db-wal"_s)); // all of it is in the database
    QVERIFY(office.serve().json.contains(u"listening"));
    QVERIFY(boss.device.sync(*boss.line));
}

void OfficeProgramTest::itGoesOnAfterAKill()
{
    OfficeProgram office;
    QCOMPARE(office.init().exitCode, 0);
    QVERIFY(office.serve().json.contains(u"listening"));
    Guest boss(office, kBoss, 1);
    QVERIFY(boss.outcome);
    office.killServer();
    QCOMPARE(office.run({u"check"_s}).exitCode, 0);
    QVERIFY(office.serve().json.contains(u"listening"));
    QVERIFY(boss.device.sync(*boss.line));
    // the organisation, the device, and the office group's key, which an administrator's first sync makes
    QCOMPARE(office.run({u"stats"_s}).json.value(u"entries").toInt(), 3);
}

QTEST_GUILESS_MAIN(OfficeProgramTest)
#include "tst_program.moc"
