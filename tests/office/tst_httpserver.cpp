// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/httpstransport.h"
#include "sync/protocol/answersigning.h"
#include "sync/protocol/messages.h"
#include "sync/protocol/requestsigning.h"
#include "tests/support/officescene.h"
#include "tests/support/samplebodies.h"
#include "tests/support/servedoffice.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QtTest>

using namespace fieldcase;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using protocol::Answer;
using protocol::Endpoint;
using protocol::Headers;
using protocol::Problem;
using protocol::Request;
using Code = Problem::Code;
using Route = Endpoint::Route;

class HttpServerTest final : public QObject
{
    Q_OBJECT

private slots:
    void qtClientPushesAndPulls();
    void curlTrustsTheOfficesAuthority();
    void pinIsTheOneOfTheTicket();
    void fiftyTimesInParallelHasOneEffect();
    void objectsAreStreamed();
    void brokenLineKeepsWhatCame();
    void newRequestTakesTheUploadOver();
    void continueIsSentWhenAsked();
    void refusedBodyDoesNotTakeTheAnswerAway();
    void keepsTheLineOpen();
    void stopLetsRequestsEnd();

private:
    [[nodiscard]] static QByteArray sampleBytes(qsizetype size);
    [[nodiscard]] static Headers patchHeaders(qint64 offset)
    {
        return {{"Tus-Resumable", "1.0.0"},
                {"Content-Type", "application/offset+octet-stream"},
                {"Upload-Offset", QByteArray::number(offset)}};
    }
    [[nodiscard]] static Request creation(TestDevice &device, const domain::CaseId &caseId,
                                          const QByteArray &bytes)
    {
        return device.request("POST", {.route = Route::Uploads}, {},
                              {{"Tus-Resumable", "1.0.0"},
                               {"Upload-Length", QByteArray::number(bytes.size())},
                               {"Upload-Metadata",
                                protocol::UploadMetadata{caseId, domain::ObjectHash::of(bytes)}.toHeader()}});
    }
    [[nodiscard]] static Request head(TestDevice &device, const QByteArray &upload)
    {
        return device.request("HEAD", protocol::endpointOf(upload).value(), {}, {{"Tus-Resumable", "1.0.0"}});
    }
    /// By the client's own transport.
    [[nodiscard]] static Answer send(client::Transport &transport, const Request &request)
    {
        QObject owner;
        client::Exchange *exchange = transport.send(request, 64 * 1024 * 1024, &owner);
        QSignalSpy finished(exchange, &client::Exchange::finished);
        if (!finished.wait(20'000) || !exchange->result())
            return {};
        return *exchange->result();
    }
};

QByteArray HttpServerTest::sampleBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    SeededRandom random(9);
    random.fill({reinterpret_cast<std::byte *>(bytes.data()), size_t(size)});
    return bytes;
}

void HttpServerTest::qtClientPushesAndPulls()
{
    OfficeScene scene;
    const auto entry = scene.officer.write(scene.caseId, sampleBody(domain::EntryKind::CaseOpened));
    const QByteArray bytes = sampleBytes(300'000);
    ServedOffice served(scene.office);
    client::HttpsTransport transport({{u"127.0.0.1"_s}, served.port(), served.tls().pin});
    const QByteArray officeKey = scene.office.identity().key.publicKey();

    const Request push =
        scene.officer.request("POST", {.route = Route::Entries}, protocol::PushRequest{{entry}}.toBytes());
    const Answer pushed = send(transport, push);
    QCOMPARE(pushed.status, 200);
    QVERIFY(protocol::checkAnswer(pushed, protocol::nonceOf(push), officeKey));
    QCOMPARE(protocol::PushAnswer::fromBytes(pushed.body)->results.value(0).outcome,
             protocol::PushResult::Outcome::Accepted);

    const QByteArray upload =
        send(transport, creation(scene.officer, scene.caseId, bytes)).headers.value("Location");
    const auto endpoint = protocol::endpointOf(upload).value();
    for (qsizetype offset = 0; offset < bytes.size(); offset += 100'000) {
        const Request patch =
            scene.officer.request("PATCH", endpoint, bytes.mid(offset, 100'000), patchHeaders(offset));
        const Answer patched = send(transport, patch);
        QCOMPARE(patched.status, 204);
        QVERIFY(protocol::checkAnswer(patched, protocol::nonceOf(patch), officeKey));
    }
    const auto object = domain::ObjectHash::of(bytes);
    const Request get = scene.reviewer.request("GET", {.route = Route::Object, .object = object}, {},
                                               {{"Range", "bytes=1000-200999"}});
    const Answer got = send(transport, get);
    QCOMPARE(got.status, 206);
    QVERIFY(protocol::checkAnswer(got, protocol::nonceOf(get), officeKey, object));
    QCOMPARE(got.body, bytes.mid(1000, 200'000));
}

void HttpServerTest::curlTrustsTheOfficesAuthority()
{
    const QString curl = QStandardPaths::findExecutable(u"curl"_s);
    if (curl.isEmpty())
        QSKIP("curl is not installed");
    TestOffice office;
    ServedOffice served(office);
    QTemporaryDir folder;
    QFile authority(folder.filePath(u"ca.pem"_s));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    authority.write(served.tls().authority);
    authority.close();
    const QString pin = u"sha256//"_s + QString::fromLatin1(served.tls().pin.bytes().toBase64());
    const auto run = [&](const QStringList &arguments) {
        QProcess process;
        process.start(curl,
                      QStringList{u"-sS"_s, u"--noproxy"_s, u"*"_s, u"--pinnedpubkey"_s, pin} + arguments);
        process.waitForFinished();
        return qMakePair(process.exitCode(), process.readAllStandardOutput());
    };
    const QString port = QString::number(served.port());
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        const auto [code, body] =
            run({u"--cacert"_s, authority.fileName(), u"https://%1:%2/v1/health"_s.arg(host, port)});
        QCOMPARE(code, 0);
        QVERIFY(protocol::HealthAnswer::fromBytes(body));
    }
    QVERIFY(run({u"https://127.0.0.1:%1/v1/health"_s.arg(port)}).first !=
            0); // not by the machine's authorities
    QVERIFY(run({u"--cacert"_s, authority.fileName(), u"--tls-max"_s, u"1.1"_s,
                 u"https://127.0.0.1:%1/v1/health"_s.arg(port)})
                .first != 0);
}

void HttpServerTest::pinIsTheOneOfTheTicket()
{
    TestOffice office;
    ServedOffice served(office);
    client::HttpsTransport right({{u"127.0.0.1"_s}, served.port(), served.tls().pin});
    QCOMPARE(send(right, {"GET", "/v1/health", {}, {}}).status, 200);
    client::HttpsTransport wrong({{u"127.0.0.1"_s}, served.port(), domain::Digest::of("another key")});
    QCOMPARE(send(wrong, {"GET", "/v1/health", {}, {}}).status, 0);
}

void HttpServerTest::fiftyTimesInParallelHasOneEffect()
{
    OfficeScene scene;
    const auto entry = scene.officer.write(scene.caseId, sampleBody(domain::EntryKind::CaseOpened));
    const qint64 size = scene.office.service().ledger().log().size();
    QList<Answer> answers;
    {
        ServedOffice served(scene.office);
        std::vector<std::unique_ptr<RawLine>> lines;
        for (int i = 0; i < 50; ++i)
            lines.push_back(std::make_unique<RawLine>(served.port()));
        for (const auto &line : lines)
            line->send(scene.officer.request("POST", {.route = Route::Entries},
                                             protocol::PushRequest{{entry}}.toBytes()));
        for (const auto &line : lines)
            answers.append(line->receive());
    }
    QCOMPARE(scene.office.service().ledger().log().size(), size + 1);
    int accepted = 0;
    QSet<QByteArray> receipts;
    for (const Answer &answer : answers) {
        const auto message = protocol::PushAnswer::fromBytes(answer.body);
        QVERIFY(message);
        accepted += message->results.value(0).outcome == protocol::PushResult::Outcome::Accepted ? 1 : 0;
        receipts.insert(message->results.value(0).receipt->content);
    }
    QCOMPARE(accepted, 1);
    QCOMPARE(receipts.size(), 1);
}

void HttpServerTest::objectsAreStreamed()
{
    OfficeScene scene;
    const QByteArray bytes = sampleBytes(40 * 1024 * 1024); // several durable steps
    ServedOffice served(scene.office);
    RawLine line(served.port());
    line.send(creation(scene.officer, scene.caseId, bytes));
    const auto endpoint = protocol::endpointOf(line.receive().headers.value("Location")).value();
    line.send(scene.officer.request("PATCH", endpoint, bytes, patchHeaders(0)));
    QCOMPARE(line.receive().status, 204);
    line.send(
        scene.reviewer.request("GET", {.route = Route::Object, .object = domain::ObjectHash::of(bytes)}));
    const Answer answer = line.receive();
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body == bytes);
    line.send(
        scene.reviewer.request("HEAD", {.route = Route::Object, .object = domain::ObjectHash::of(bytes)}));
    const Answer headAnswer = line.receive(true);
    QCOMPARE(headAnswer.headers.value("Content-Length"), QByteArray::number(bytes.size()));
}

void HttpServerTest::brokenLineKeepsWhatCame()
{
    OfficeScene scene;
    const QByteArray bytes = sampleBytes(3'000'000);
    ServedOffice served(scene.office);
    RawLine first(served.port());
    first.send(creation(scene.officer, scene.caseId, bytes));
    const QByteArray upload = first.receive().headers.value("Location");
    const auto endpoint = protocol::endpointOf(upload).value();
    const QByteArray whole = wireBytes(scene.officer.request("PATCH", endpoint, bytes, patchHeaders(0)));
    first.send(whole.left(whole.size() - 1'000'000));
    first.abort();

    RawLine second(served.port());
    qint64 offset = 0;
    for (int attempt = 0; attempt < 200 && offset == 0;
         ++attempt) { // the office notices the break on its own time
        second.send(head(scene.officer, upload));
        offset = second.receive(true).headers.value("Upload-Offset").toLongLong();
    }
    QVERIFY2(offset > 1'000'000 && offset <= 2'000'000, qPrintable(QString::number(offset)));
    second.send(scene.officer.request("PATCH", endpoint, bytes.mid(offset), patchHeaders(offset)));
    QCOMPARE(second.receive().status, 204);
    second.send(
        scene.reviewer.request("GET", {.route = Route::Object, .object = domain::ObjectHash::of(bytes)}));
    QVERIFY(second.receive().body == bytes);
}

void HttpServerTest::newRequestTakesTheUploadOver()
{
    OfficeScene scene;
    const QByteArray bytes = sampleBytes(2'000'000);
    ServedOffice served(scene.office);
    RawLine dead(served.port()); // stays open, sends no more
    dead.send(creation(scene.officer, scene.caseId, bytes));
    const QByteArray upload = dead.receive().headers.value("Location");
    const auto endpoint = protocol::endpointOf(upload).value();
    const QByteArray whole = wireBytes(scene.officer.request("PATCH", endpoint, bytes, patchHeaders(0)));
    dead.send(whole.left(1'000'000));

    RawLine line(served.port());
    const auto patch = [&](qint64 offset) {
        line.send(scene.officer.request("PATCH", endpoint, bytes.mid(offset), patchHeaders(offset)));
        return line.receive();
    };
    Answer answer = patch(0);
    QVERIFY(answer.status == 423 || answer.status == 204);
    for (int attempt = 0; attempt < 500 && answer.status != 204; ++attempt) {
        QVERIFY2(answer.status == 423 || answer.status == 409, qPrintable(QString::number(answer.status)));
        answer = patch(answer.headers.value("Upload-Offset").toLongLong());
    }
    QCOMPARE(answer.status, 204);
    QVERIFY(dead.closesWithin(5s));
}

void HttpServerTest::continueIsSentWhenAsked()
{
    OfficeScene scene;
    const auto entry = scene.officer.write(scene.caseId, sampleBody(domain::EntryKind::CaseOpened));
    ServedOffice served(scene.office);
    RawLine line(served.port());
    Request push =
        scene.officer.request("POST", {.route = Route::Entries}, protocol::PushRequest{{entry}}.toBytes());
    const QByteArray body = push.body;
    push.headers.set("Expect", "100-continue");
    const QByteArray whole = wireBytes(push);
    line.send(whole.left(whole.size() - body.size()));
    QCOMPARE(line.receive().status, 100);
    line.send(body);
    QCOMPARE(line.receive().status, 200);

    Request refused = scene.officer.request("POST", {.route = Route::Entries}, body);
    refused.headers.set("Expect", "100-continue");
    refused.headers.set("Fieldcase-Nonce", QByteArray(32, '0'));
    const QByteArray refusedBytes = wireBytes(refused);
    line.send(refusedBytes.left(refusedBytes.size() - body.size()));
    QCOMPARE(line.receive().status, 401); // before a byte of the body
    QVERIFY(line.closesWithin(5s));
}

void HttpServerTest::refusedBodyDoesNotTakeTheAnswerAway()
{
    OfficeScene scene;
    ServedOffice served(scene.office);
    RawLine line(served.port());
    Request request{"POST", "/v1/entries", {}, QByteArray(4'000'000, 'x')}; // not signed
    line.send(request);
    const Answer answer = line.receive();
    QCOMPARE(answer.status, 401);
    line.send({"GET", "/v1/health", {}, {}}); // and the line lives on
    QCOMPARE(line.receive().status, 200);
    line.send("POST /v1/entries HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n");
    QCOMPARE(line.receive().status, 401);
}

void HttpServerTest::keepsTheLineOpen()
{
    OfficeScene scene;
    ServedOffice served(scene.office);
    RawLine line(served.port());
    for (int i = 0; i < 100; ++i) {
        line.send(scene.officer.request("GET", {.route = Route::Heads}));
        QCOMPARE(line.receive().status, 200);
    }
    // two requests at once are answered one after the other
    line.send(wireBytes(scene.officer.request("GET", {.route = Route::Heads})) +
              wireBytes(scene.partner.request("GET", {.route = Route::Health})));
    QVERIFY(protocol::HeadsAnswer::fromBytes(line.receive().body));
    QVERIFY(protocol::HealthAnswer::fromBytes(line.receive().body));
    QCOMPARE(served.server().connections(), 1);
}

void HttpServerTest::stopLetsRequestsEnd()
{
    OfficeScene scene;
    const QByteArray bytes = sampleBytes(1'000'000);
    auto served = std::make_unique<ServedOffice>(scene.office);
    RawLine idle(served->port());
    RawLine busy(served->port());
    busy.send(creation(scene.officer, scene.caseId, bytes));
    const auto endpoint = protocol::endpointOf(busy.receive().headers.value("Location")).value();
    const QByteArray whole = wireBytes(scene.officer.request("PATCH", endpoint, bytes, patchHeaders(0)));
    busy.send(whole.left(500'000));
    // a second request on another line, answered: by now the office reads the first one's body
    idle.send(head(scene.officer, protocol::targetOf(endpoint)));
    QCOMPARE(idle.receive(true).status, 200);
    std::thread stopper([&] { served->server().stop(); });
    QVERIFY(idle.closesWithin(5s));
    busy.send(whole.mid(500'000));
    const Answer answer = busy.receive();
    stopper.join();
    QCOMPARE(answer.status, 204);
    QCOMPARE(served->server().connections(), 0);
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_httpserver.moc"
