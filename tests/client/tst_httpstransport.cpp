// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/httpstransport.h"
#include "tests/support/fakeoffice.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace fieldcase;
using namespace fieldcase::client;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using protocol::Answer;
using protocol::Request;
using tests::FakeOffice;
using tests::ServerIdentity;

namespace {

constexpr LinePatience kShort{300ms, 2s};

Request aRequest()
{
    return {
        "POST", "/v1/entries?x=1", {{"Fieldcase-Nonce", "00"}, {"Content-Type", "application/json"}}, "{}"};
}

OfficeAddress addressOf(const FakeOffice &office)
{
    return {{u"127.0.0.1"_s}, office.port(), office.pin()};
}

/// One request and what became of it.
struct Try {
    explicit Try(HttpsTransport &transport, const Request &request = aRequest(), qint64 mostBytes = 1000)
        : exchange(transport.send(request, mostBytes, &owner)), finished(exchange, &Exchange::finished)
    {
    }
    [[nodiscard]] bool wait() { return finished.count() > 0 || finished.wait(10000); }
    [[nodiscard]] Obstacle obstacle() const
    {
        return exchange->result() ? Obstacle::None : exchange->result().error().obstacle;
    }

    QObject owner;
    Exchange *exchange;
    QSignalSpy finished;
};

} // namespace

class HttpsTransportTest : public QObject
{
    Q_OBJECT
private slots:
    void carriesTheRequestUnchanged_data();
    void carriesTheRequestUnchanged();
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void carriesLargeBodiesBothWays();
    void aWrongCertificateGetsNoByteOfTheRequest();
    void whatIsNoWholeAnswerIsNamed_data();
    void whatIsNoWholeAnswerIsNamed();
    void anAnswerThatIsTooLongIsCutOff();
    void aRedirectIsNotFollowed();
    void plainHttpIsNoOffice();
    void nobodyThereIsUnreachable();
    void theNextHostIsTried();
    void abortFinishesOnceAsCancelled();
    void destroyingIsSilent();
    void manyAtOnce();
    void aLineIsUsedAgain();
    void aLineThatWasClosedMeanwhileIsToldAndReplaced();
    void anAnswerWithoutLengthEndsWithTheLine();
    void theTransportMayGoFirst();
};

void HttpsTransportTest::carriesTheRequestUnchanged_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"GET", "HEAD", "POST", "PATCH", "DELETE", "OPTIONS"})
        QTest::newRow(method) << QByteArray(method);
}

void HttpsTransportTest::carriesTheRequestUnchanged()
{
    QFETCH(QByteArray, method);
    const bool hasBody = method == "POST" || method == "PATCH";
    FakeOffice office([&](const Request &) {
        return FakeOffice::honest({200, {{"Fieldcase-Office-Time", "5"}, {"Upload-Offset", "7"}}, "body"},
                                  method == "HEAD");
    });
    HttpsTransport transport(addressOf(office));
    Request request = aRequest();
    request.method = method;
    request.body = hasBody ? QByteArray("\0\xff{}", 4) : QByteArray();

    Try one(transport, request);
    QVERIFY(one.wait());

    QCOMPARE(office.requests().size(), 1);
    const Request &came = office.requests().first();
    QCOMPARE(came.method, method);
    QCOMPARE(came.target, request.target);
    QCOMPARE(came.body, request.body);
    QCOMPARE(came.headers.value("fieldcase-nonce"), "00");
    QVERIFY(one.exchange->result().has_value());
    QCOMPARE(one.exchange->result()->status, 200);
    QCOMPARE(one.exchange->result()->headers.value("fieldcase-office-time"), "5");
    QCOMPARE(one.exchange->result()->headers.value("Upload-Offset"), "7");
    QCOMPARE(one.exchange->result()->body, method == "HEAD" ? QByteArray() : QByteArray("body"));
}

void HttpsTransportTest::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 204, 206, 400, 401, 403, 404, 405, 409, 410,
                             412, 413, 415, 416, 429, 460, 500, 501, 502, 503, 507})
        QTest::addRow("%d", status) << status;
}

void HttpsTransportTest::everyStatusIsAnAnswer()
{
    QFETCH(int, status);
    const QByteArray body = status == 204 ? QByteArray() : QByteArray("{\"code\":\"x\"}");
    FakeOffice office([&](const Request &) { return FakeOffice::honest({status, {{"X-Y", "z"}}, body}); });
    HttpsTransport transport(addressOf(office));
    for (const char *method : {"GET", "POST"}) {
        Request request = aRequest();
        request.method = method;
        Try one(transport, request);
        QVERIFY(one.wait());
        QVERIFY(one.exchange->result().has_value());
        QCOMPARE(one.exchange->result()->status, status);
        QCOMPARE(one.exchange->result()->body, body);
        QCOMPARE(one.exchange->result()->headers.value("x-y"), "z");
    }
    QCOMPARE(office.requests().size(), 2);
}

void HttpsTransportTest::carriesLargeBodiesBothWays()
{
    FakeOffice office([](const Request &request) { return FakeOffice::honest({200, {}, request.body}); });
    HttpsTransport transport(addressOf(office));
    Request request = aRequest();
    request.body = QByteArray(9'000'001, 'x');
    request.body[4'000'000] = '\0';
    Try one(transport, request, 10'000'000);
    QVERIFY(one.wait());
    QVERIFY(one.exchange->result().has_value());
    QVERIFY(one.exchange->result()->body == request.body);
}

void HttpsTransportTest::aWrongCertificateGetsNoByteOfTheRequest()
{
    FakeOffice office([](const Request &) { return FakeOffice::honest({200, {}, {}}); });
    OfficeAddress address = addressOf(office);
    address.pin = ServerIdentity::create().pin;
    HttpsTransport transport(address);
    Try one(transport);
    QVERIFY(one.wait());
    QCOMPARE(one.obstacle(), Obstacle::OtherServer);
    QTest::qWait(50); // a request under way would arrive now
    QVERIFY(office.requests().isEmpty());
}

void HttpsTransportTest::whatIsNoWholeAnswerIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("close");
    QTest::addColumn<Obstacle>("expected");
    QTest::newRow("silence") << QByteArray() << false << Obstacle::Silent;
    QTest::newRow("the line is cut") << QByteArray() << true << Obstacle::Silent;
    QTest::newRow("half a status line") << QByteArray("HTTP/1.1 2") << true << Obstacle::Silent;
    QTest::newRow("half the headers")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << true << Obstacle::Silent;
    QTest::newRow("headers and then silence")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n") << false << Obstacle::Silent;
    QTest::newRow("half a body, then silence")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc") << false << Obstacle::Silent;
    QTest::newRow("half a body, then cut")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc") << true << Obstacle::Silent;
    QTest::newRow("half a chunk, then cut")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nabc") << true
        << Obstacle::Silent;
    QTest::newRow("garbage") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n\r\n") << true
                             << Obstacle::OtherServer;
    QTest::newRow("garbage and no end") << QByteArray(5000, '\xfe') << true << Obstacle::Silent;
    QTest::newRow("a length that is none")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n") << false << Obstacle::OtherServer;
    QTest::newRow("more than its length")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nab") << false << Obstacle::OtherServer;
}

void HttpsTransportTest::whatIsNoWholeAnswerIsNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, close);
    QFETCH(Obstacle, expected);
    FakeOffice office([&](const Request &) { return FakeOffice::Reply{bytes, close}; });
    HttpsTransport transport(addressOf(office), kShort);
    Try one(transport);
    QVERIFY(one.wait());
    QVERIFY(!one.exchange->result());
    QCOMPARE(one.exchange->result().error().error.code, domain::ErrorCode::Network);
    QCOMPARE(one.obstacle(), expected);
}

void HttpsTransportTest::anAnswerThatIsTooLongIsCutOff()
{
    FakeOffice office([](const Request &) {
        return FakeOffice::honest({200, {}, QByteArray(5'000'000, 'x')});
    });
    HttpsTransport transport(addressOf(office));
    Try one(transport, aRequest(), 4'999'999);
    QVERIFY(one.wait());
    QCOMPARE(one.obstacle(), Obstacle::OtherServer);
}

void HttpsTransportTest::aRedirectIsNotFollowed()
{
    FakeOffice office([](const Request &) {
        return FakeOffice::honest({302, {{"Location", "https://127.0.0.1:1/login"}}, {}});
    });
    HttpsTransport transport(addressOf(office));
    Try one(transport);
    QVERIFY(one.wait());
    QVERIFY(one.exchange->result().has_value());
    QCOMPARE(one.exchange->result()->status, 302); // an answer without the office's signature
    QCOMPARE(office.requests().size(), 1);
}

void HttpsTransportTest::plainHttpIsNoOffice()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        socket->flush();
    });
    HttpsTransport transport({{u"127.0.0.1"_s}, server.serverPort(), ServerIdentity::create().pin}, kShort);
    Try one(transport);
    QVERIFY(one.wait());
    QCOMPARE(one.obstacle(), Obstacle::OtherServer);
}

void HttpsTransportTest::nobodyThereIsUnreachable()
{
    quint16 port = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    HttpsTransport transport({{u"127.0.0.1"_s}, port, ServerIdentity::create().pin}, kShort);
    Try one(transport);
    QVERIFY(one.wait());
    QCOMPARE(one.obstacle(), Obstacle::Unreachable);
}

void HttpsTransportTest::theNextHostIsTried()
{
    FakeOffice office([](const Request &) { return FakeOffice::honest({200, {}, {}}); });
    OfficeAddress address = addressOf(office);
    address.hosts = QStringList{u"::1"_s, u"127.0.0.1"_s}; // the server listens on the second only
    HttpsTransport transport(address, kShort);
    Try first(transport);
    QVERIFY(first.wait());
    QVERIFY(!first.exchange->result());
    Try second(transport);
    QVERIFY(second.wait());
    QVERIFY(second.exchange->result().has_value());
}

void HttpsTransportTest::abortFinishesOnceAsCancelled()
{
    FakeOffice office([](const Request &) { return FakeOffice::Reply{}; });
    HttpsTransport transport(addressOf(office), kShort);
    Try one(transport);
    QTRY_COMPARE(office.requests().size(), 1);
    one.exchange->abort();
    one.exchange->abort();
    QCOMPARE(one.finished.count(), 1);
    QCOMPARE(one.exchange->result().error().error.code, domain::ErrorCode::Cancelled);
    QTest::qWait(400); // longer than the patience: nothing more may come
    QCOMPARE(one.finished.count(), 1);
}

void HttpsTransportTest::destroyingIsSilent()
{
    FakeOffice office([](const Request &) { return FakeOffice::Reply{}; });
    HttpsTransport transport(addressOf(office), kShort);
    auto owner = std::make_unique<QObject>();
    int finished = 0;
    Exchange *exchange = transport.send(aRequest(), 1000, owner.get());
    connect(exchange, &Exchange::finished, this, [&finished] { ++finished; });
    QTRY_COMPARE(office.requests().size(), 1);
    owner.reset();
    QTest::qWait(50);
    QCOMPARE(finished, 0);
}

void HttpsTransportTest::manyAtOnce()
{
    FakeOffice office([](const Request &request) { return FakeOffice::honest({200, {}, request.body}); });
    HttpsTransport transport(addressOf(office));
    std::vector<std::unique_ptr<Try>> tries;
    for (int i = 0; i < 40; ++i) {
        Request request = aRequest();
        request.body = QByteArray::number(i);
        tries.push_back(std::make_unique<Try>(transport, request));
    }
    for (int i = 0; i < 40; ++i) {
        QVERIFY(tries[i]->wait());
        QVERIFY(tries[i]->exchange->result().has_value());
        QCOMPARE(tries[i]->exchange->result()->body, QByteArray::number(i));
    }
}

void HttpsTransportTest::aLineIsUsedAgain()
{
    FakeOffice office([](const Request &request) { return FakeOffice::honest({200, {}, request.body}); });
    HttpsTransport transport(addressOf(office));
    for (int i = 0; i < 5; ++i) {
        Try one(transport);
        QVERIFY(one.wait());
        QVERIFY(one.exchange->result().has_value());
    }
    QCOMPARE(office.requests().size(), 5);
    QCOMPARE(office.lineCount(), 1);
}

void HttpsTransportTest::aLineThatWasClosedMeanwhileIsToldAndReplaced()
{
    int count = 0;
    FakeOffice office([&count](const Request &request) {
        FakeOffice::Reply reply = FakeOffice::honest({200, {}, request.body});
        if (++count == 2)
            reply = {{}, true}; // as a server that closes an idle line just now
        return reply;
    });
    HttpsTransport transport(addressOf(office), kShort);
    for (int i = 0; i < 3; ++i) {
        Try one(transport);
        QVERIFY(one.wait());
        const auto &result = one.exchange->result();
        QCOMPARE(result.has_value(), i != 1);
        if (!result)
            QVERIFY(result.error().isLineCut);
    }
    QCOMPARE(office.requests().size(), 3); // the same bytes are never sent twice
    QCOMPARE(office.lineCount(), 2);
}

void HttpsTransportTest::anAnswerWithoutLengthEndsWithTheLine()
{
    FakeOffice office([](const Request &) {
        return FakeOffice::Reply{"HTTP/1.0 200 OK\r\n\r\nall of it", true};
    });
    HttpsTransport transport(addressOf(office), kShort);
    Try one(transport);
    QVERIFY(one.wait());
    QVERIFY(one.exchange->result().has_value());
    QCOMPARE(one.exchange->result()->body, "all of it");
}

void HttpsTransportTest::theTransportMayGoFirst()
{
    FakeOffice office([](const Request &) { return FakeOffice::Reply{}; });
    auto transport = std::make_unique<HttpsTransport>(addressOf(office));
    Try one(*transport);
    QTRY_COMPARE(office.requests().size(), 1);
    transport.reset();
    QVERIFY(one.wait());
    QCOMPARE(one.exchange->result().error().error.code, domain::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(HttpsTransportTest)
#include "tst_httpstransport.moc"
