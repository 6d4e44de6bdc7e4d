// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/messages.h"
#include "tests/support/officescene.h"
#include "tests/support/samplebodies.h"
#include "tests/support/servedoffice.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QtTest>

using namespace fieldcase;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using protocol::Answer;
using protocol::Endpoint;
using protocol::Request;
using Route = Endpoint::Route;

/// What somebody sends who wants the office down. FIELDCASE_HOSTILE_REQUESTS sets how many malformed
/// requests.
class HostileTest final : public QObject
{
    Q_OBJECT

private slots:
    void malformedRequestsGetAFourHundred_data();
    void malformedRequestsGetAFourHundred();
    void thousandsOfMutatedRequestsHurtNobody();
    void slowHeadsAreClosed();
    void slowBodiesAreClosed();
    void halfOpenTlsIsClosed();
    void connectionsAreLimited();
    void hostileJson_data();
    void hostileJson();

private:
    [[nodiscard]] static office::HttpSettings impatient();
    static bool isServing(ServedOffice &served);
};

office::HttpSettings HostileTest::impatient()
{
    office::HttpSettings settings = ServedOffice::quickSettings();
    settings.headTimeout = 300ms;
    settings.stallTimeout = 300ms;
    return settings;
}

bool HostileTest::isServing(ServedOffice &served)
{
    RawLine line(served.port());
    line.send({"GET", "/v1/health", {}, {}});
    return line.receive().status == 200;
}

void HostileTest::malformedRequestsGetAFourHundred_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << QByteArray("\x01\x02\x03\r\n\r\n");
    QTest::newRow("no version") << QByteArray("GET /v1/health\r\n\r\n");
    QTest::newRow("HTTP/3.7") << QByteArray("GET /v1/health HTTP/3.7\r\n\r\n");
    QTest::newRow("a path climbing up") << QByteArray("GET /../../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("an escaped path climbing up")
        << QByteArray("GET /v1/objects/%2e%2e%2f HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("a zero byte") << "GET /v1/" + QByteArray(1, '\0') + " HTTP/1.1\r\nHost: x\r\n\r\n";
    QTest::newRow("an absolute target") << QByteArray("GET https://x/v1/health HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("a very long target") << "GET /" + QByteArray(10'000, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n";
    QTest::newRow("too much head") << "GET /v1/health HTTP/1.1\r\nX: " + QByteArray(40'000, 'a') + "\r\n\r\n";
    QTest::newRow("too many fields") << "GET /v1/health HTTP/1.1\r\n" +
                                            QByteArray("A: b\r\n").repeated(5000) + "\r\n";
    QTest::newRow("a field twice") << QByteArray("GET /v1/health HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n");
    QTest::newRow("a folded field") << QByteArray("GET /v1/x HTTP/1.1\r\nA: b\r\n c\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray(
        "POST /v1/enrol HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx");
    QTest::newRow("a negative length") << QByteArray("POST /v1/enrol HTTP/1.1\r\nContent-Length: -1\r\n\r\n");
    QTest::newRow("a length beyond 64 bits")
        << QByteArray("POST /v1/enrol HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\n");
    QTest::newRow("length and chunks") << QByteArray(
        "POST /v1/enrol HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    QTest::newRow("ten gigabytes announced")
        << QByteArray("POST /v1/enrol HTTP/1.1\r\nContent-Length: 10000000000\r\n\r\n");
    QTest::newRow("another method") << QByteArray("BREW /v1/health HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("a tunnel") << QByteArray("CONNECT example:443 HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("an unsigned question") << QByteArray("GET /v1/heads?since=0 HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("chunks without end") << "POST /v1/enrol HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                               QByteArray("4000\r\n") + QByteArray(0x4000, 'x') + "\r\n" +
                                               QByteArray("4000\r\n") + QByteArray(0x4000, 'x') + "\r\n";
}

void HostileTest::malformedRequestsGetAFourHundred()
{
    QFETCH(QByteArray, bytes);
    TestOffice office;
    ServedOffice served(office, impatient());
    {
        RawLine line(served.port());
        line.send(bytes);
        const Answer answer = line.receive();
        QVERIFY2(answer.status >= 400 && answer.status < 500, qPrintable(QString::number(answer.status)));
    }
    QVERIFY(isServing(served));
}

void HostileTest::thousandsOfMutatedRequestsHurtNobody()
{
    bool isSet = false;
    int count = qEnvironmentVariableIntValue("FIELDCASE_HOSTILE_REQUESTS", &isSet);
    if (!isSet)
        count = 3000;
    OfficeScene scene;
    const auto entry = scene.officer.write(scene.caseId, sampleBody(domain::EntryKind::CaseOpened));
    const QByteArray push = protocol::PushRequest{{entry}}.toBytes();
    const qint64 size = scene.office.service().ledger().log().size();
    SeededRandom random(77);
    QMap<int, int> statuses;
    {
        ServedOffice served(scene.office);
        auto line = std::make_unique<RawLine>(served.port());
        for (int i = 0; i < count; ++i) {
            const bool isPush = random.below(2) == 0;
            QByteArray bytes =
                wireBytes(isPush ? scene.officer.request("POST", {.route = Route::Entries}, push)
                                 : scene.officer.request("GET", {.route = Route::Heads}));
            const qsizetype head = bytes.indexOf("\r\n\r\n");
            for (quint64 change = 0, changes = 1 + random.below(4); change < changes; ++change) {
                const auto at = qsizetype(random.below(quint64(bytes.size())));
                if (at >= head - 20 && at < head + 4)
                    continue; // without its end a head is only a slow one: another test
                if (random.below(3) == 0)
                    bytes[at] = char(random.below(256));
                else if (random.below(2) == 0)
                    bytes.insert(at, char(random.below(256)));
                else
                    bytes[at] = char(bytes[at] ^ (1 << random.below(8)));
            }
            line->send(bytes + "\r\n\r\n"); // ends a head that lost its end
            const Answer answer = line->receive();
            ++statuses[answer.status];
            line = std::make_unique<RawLine>(served.port()); // what follows on the old line would be noise
        }
        QVERIFY(isServing(served));
    }
    for (auto status = statuses.cbegin(); status != statuses.cend(); ++status) {
        const bool isRight =
            status.key() == 0 || status.key() == 200 || (status.key() >= 400 && status.key() < 500);
        QVERIFY2(isRight, qPrintable(u"%1: %2 times"_s.arg(status.key()).arg(status.value())));
    }
    QVERIFY(statuses.size() > 3);
    QVERIFY(scene.office.service().ledger().log().size() <= size + 1); // at most the entry itself, whole
}

void HostileTest::slowHeadsAreClosed()
{
    TestOffice office;
    ServedOffice served(office, impatient());
    std::vector<std::unique_ptr<RawLine>> lines;
    for (int i = 0; i < 50; ++i) {
        lines.push_back(std::make_unique<RawLine>(served.port()));
        lines.back()->send("GET /v1/health HTTP/1.1\r\nX: ");
    }
    for (const auto &line : lines)
        QVERIFY(line->closesWithin(5s));
    QTRY_COMPARE(served.server().connections(), 0);
    QVERIFY(isServing(served));
}

void HostileTest::slowBodiesAreClosed()
{
    OfficeScene scene;
    ServedOffice served(scene.office, impatient());
    RawLine line(served.port());
    const QByteArray bytes =
        wireBytes(scene.officer.request("POST", {.route = Route::Entries}, QByteArray(100, 'x')));
    line.send(bytes.left(bytes.size() - 10));
    QVERIFY(line.closesWithin(5s));

    // now and then a byte: too little to be a body
    RawLine trickle(served.port());
    const QByteArray slow =
        wireBytes(scene.officer.request("POST", {.route = Route::Entries}, QByteArray(100'000, 'x')));
    trickle.send(slow.left(slow.size() - 100'000));
    QElapsedTimer time;
    time.start();
    while (trickle.isOpen() && time.elapsed() < 10'000) {
        trickle.send("x");
        if (trickle.closesWithin(50ms))
            break;
    }
    QVERIFY(!trickle.isOpen());
    QTRY_COMPARE(served.server().connections(), 0);
}

void HostileTest::halfOpenTlsIsClosed()
{
    TestOffice office;
    ServedOffice served(office, impatient());
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 100; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(u"127.0.0.1"_s, served.port());
        QVERIFY(sockets.back()->waitForConnected());
        if (i % 3 == 1)
            sockets.back()->write("GET /v1/health HTTP/1.1\r\n\r\n"); // not TLS at all
        if (i % 3 == 2)
            sockets.back()->write(QByteArray::fromHex("16030102000100")); // the beginning of a handshake
    }
    for (const auto &socket : sockets)
        QVERIFY(socket->state() == QAbstractSocket::UnconnectedState || socket->waitForDisconnected(5000));
    QTRY_COMPARE(served.server().connections(), 0);
    QVERIFY(isServing(served));
}

void HostileTest::connectionsAreLimited()
{
    TestOffice office;
    office::HttpSettings settings = ServedOffice::quickSettings();
    settings.mostConnections = 10;
    ServedOffice served(office, settings);
    std::vector<std::unique_ptr<RawLine>> lines;
    for (int i = 0; i < 10; ++i) {
        lines.push_back(std::make_unique<RawLine>(served.port()));
        QVERIFY(lines.back()->isOpen());
    }
    RawLine tooMany(served.port());
    tooMany.send({"GET", "/v1/health", {}, {}});
    QCOMPARE(tooMany.receive().status, 0);
    lines.front()->send({"GET", "/v1/health", {}, {}}); // the others are unharmed
    QCOMPARE(lines.front()->receive().status, 200);
    lines.pop_back();
    QTRY_COMPARE(served.server().connections(), 9);
    QVERIFY(isServing(served));
}

void HostileTest::hostileJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("deep nesting") << QByteArray(1'000'000, '[');
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(100'000);
    QTest::newRow("a huge number") << "{\"entries\":" + QByteArray(100'000, '9') + '}';
    QTest::newRow("a lone surrogate") << QByteArray("{\"entries\":\"\\ud800\"}");
    QTest::newRow("broken UTF-8") << QByteArray("{\"entries\":\"\xff\xfe\"}");
    QTest::newRow("eight megabytes of spaces") << QByteArray(8 * 1024 * 1024, ' ');
    QTest::newRow("half a million entries")
        << "{\"entries\":[" + QByteArray("{},").repeated(500'000) + "{}]}";
    QTest::newRow("base64 that is none")
        << QByteArray("{\"entries\":[{\"body\":\"****\",\"header\":\"****\",\"signature\":\"****\"}]}");
}

void HostileTest::hostileJson()
{
    QFETCH(QByteArray, body);
    OfficeScene scene;
    const Answer answer = scene.officer.ask("POST", {.route = Route::Entries}, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(scene.officer.ask("POST", {.route = Route::Numbers}, body).status,
             body.size() > 1024 ? 413 : 400);
    Request enrol{"POST", "/v1/enrol", {}, body};
    QVERIFY(scene.office.service().handle(enrol).status >= 400);
    QVERIFY(scene.office.service().handle(enrol).status < 500);
}

QTEST_GUILESS_MAIN(HostileTest)
#include "tst_hostile.moc"
