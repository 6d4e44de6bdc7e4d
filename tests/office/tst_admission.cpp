// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/messages.h"
#include "sync/protocol/requestsigning.h"
#include "tests/support/officescene.h"
#include "tests/support/samplebodies.h"

#include <QtTest>

using namespace fieldcase;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using protocol::Endpoint;
using protocol::Problem;
using protocol::Request;
using Code = Problem::Code;
using Route = Endpoint::Route;

class AdmissionTest final : public QObject
{
    Q_OBJECT

private slots:
    void requestIsTakenOnce();
    void nonceIsForgottenOnlyWhenTheRequestIsTooOld();
    void clockMayDifferByTenMinutes_data();
    void clockMayDifferByTenMinutes();
    void revokedDeviceIsOutAtTheNextRequest();
    void refuses_data();
    void refuses();
    void bodyMustBeTheSignedOne();
    void healthIsForEverybody();

private:
    [[nodiscard]] static Code codeOf(const protocol::Answer &answer);
};

Code AdmissionTest::codeOf(const protocol::Answer &answer)
{
    const auto problem = Problem::fromBytes(answer.body);
    if (!problem || problem->status() != answer.status)
        qFatal("not a problem: %d %s", answer.status, answer.body.constData());
    return problem->code;
}

void AdmissionTest::requestIsTakenOnce()
{
    OfficeScene scene;
    const Request request = scene.officer.request("GET", {.route = Route::Heads});
    QCOMPARE(scene.officer.send(request).status, 200);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(codeOf(scene.officer.send(request)), Code::Replayed);
}

void AdmissionTest::nonceIsForgottenOnlyWhenTheRequestIsTooOld()
{
    OfficeScene scene;
    const Request request = scene.officer.request("GET", {.route = Route::Heads});
    QCOMPARE(scene.officer.send(request).status, 200);
    scene.office.clock.advance(10min);
    QCOMPARE(codeOf(scene.officer.send(request)), Code::Replayed);
    scene.office.clock.advance(1ms);
    QCOMPARE(codeOf(scene.officer.send(request)), Code::ClockSkew);
}

void AdmissionTest::clockMayDifferByTenMinutes_data()
{
    QTest::addColumn<qint64>("skewMs");
    QTest::addColumn<int>("status");
    QTest::newRow("ten minutes behind") << qint64(-600'000) << 200;
    QTest::newRow("more behind") << qint64(-600'001) << 401;
    QTest::newRow("ten minutes ahead") << qint64(600'000) << 200;
    QTest::newRow("more ahead") << qint64(600'001) << 401;
    QTest::newRow("1970") << qint64(-1'789'003'200'000) << 401;
}

void AdmissionTest::clockMayDifferByTenMinutes()
{
    QFETCH(qint64, skewMs);
    QFETCH(int, status);
    OfficeScene scene;
    const qint64 nowMs = scene.office.clock.nowUtc().toMSecsSinceEpoch();
    Request request{"GET", "/v1/heads?since=0", {}, {}};
    SeededRandom random(3);
    protocol::signRequest(request, scene.officer.id(), scene.officer.key(), nowMs + skewMs, random);
    const auto answer = scene.officer.send(request);
    QCOMPARE(answer.status, status);
    if (status == 401) {
        QCOMPARE(codeOf(answer), Code::ClockSkew);
        QCOMPARE(Problem::fromBytes(answer.body)->timeMs, nowMs);
    }
}

void AdmissionTest::revokedDeviceIsOutAtTheNextRequest()
{
    OfficeScene scene;
    const auto entry = scene.officer.write(scene.caseId, sampleBody(domain::EntryKind::CaseOpened));
    QCOMPARE(scene.officer.ask("GET", {.route = Route::Heads}).status, 200);
    QVERIFY(scene.administrator.record(scene.office.orgCase(),
                                       domain::DeviceRevoked{scene.officer.id(), u"lost"_s}));
    QCOMPARE(codeOf(scene.officer.ask("GET", {.route = Route::Heads})), Code::Revoked);
    QCOMPARE(codeOf(scene.officer.ask("POST", {.route = Route::Entries},
                                      protocol::PushRequest{{entry}}.toBytes())),
             Code::Revoked);
    scene.office.restart();
    QCOMPARE(codeOf(scene.officer.ask("GET", {.route = Route::Heads})), Code::Revoked);
    QCOMPARE(scene.partner.ask("GET", {.route = Route::Heads}).status, 200);
}

void AdmissionTest::refuses_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Code>("code");
    QTest::newRow("no signature") << u"unsigned"_s << Code::NotSigned;
    QTest::newRow("a device nobody knows") << u"unknown"_s << Code::UnknownDevice;
    QTest::newRow("the office's own device") << u"office"_s << Code::UnknownDevice;
    QTest::newRow("another device's key") << u"key"_s << Code::BadSignature;
    QTest::newRow("a signature for another target") << u"target"_s << Code::BadSignature;
    QTest::newRow("a malformed nonce") << u"nonce"_s << Code::Malformed;
    QTest::newRow("an unknown path") << u"path"_s << Code::NotFound;
    QTest::newRow("a malformed argument") << u"argument"_s << Code::Malformed;
    QTest::newRow("a wrong method") << u"method"_s << Code::WrongMethod;
    QTest::newRow("an unsigned content where it must be signed") << u"content"_s << Code::Malformed;
}

void AdmissionTest::refuses()
{
    QFETCH(QString, what);
    QFETCH(Code, code);
    OfficeScene scene;
    SeededRandom random(4);
    TestDevice unknown(scene.office, 50);
    Request request{"GET", "/v1/heads?since=0", {}, {}};
    if (what == u"path")
        request.target = "/v1/passwords";
    if (what == u"argument")
        request.target = "/v1/heads?since=x";
    if (what == u"method")
        request.method = "DELETE";
    const auto device = what == u"unknown"  ? unknown.id()
                        : what == u"office" ? scene.office.identity().device
                                            : scene.officer.id();
    if (what == u"unsigned")
        protocol::nameRequest(request, random);
    else
        protocol::signRequest(request, device, what == u"key" ? scene.partner.key() : scene.officer.key(),
                              scene.office.clock.nowUtc().toMSecsSinceEpoch(), random,
                              what == u"content" ? protocol::Content::Unsigned : protocol::Content::Signed);
    if (what == u"target")
        request.target = "/v1/heads?since=1";
    if (what == u"nonce")
        request.headers.set("Fieldcase-Nonce", "x");
    QCOMPARE(codeOf(scene.office.service().handle(request)), code);
}

void AdmissionTest::bodyMustBeTheSignedOne()
{
    OfficeScene scene;
    const auto entry = scene.officer.write(scene.caseId, sampleBody(domain::EntryKind::CaseOpened));
    Request request =
        scene.officer.request("POST", {.route = Route::Entries}, protocol::PushRequest{{entry}}.toBytes());
    request.body.replace("entries", "Entries");
    QCOMPARE(codeOf(scene.officer.send(request)), Code::HashMismatch);
    QCOMPARE(codeOf(scene.officer.ask("POST", {.route = Route::Entries}, "{}")), Code::Malformed);
    QCOMPARE(codeOf(scene.officer.ask("GET", {.route = Route::Heads}, "{}")), Code::TooLarge);
}

void AdmissionTest::healthIsForEverybody()
{
    OfficeScene scene;
    const auto answer = scene.office.service().handle({"GET", "/v1/health", {}, {}});
    QCOMPARE(answer.status, 200);
    const auto health = protocol::HealthAnswer::fromBytes(answer.body);
    QVERIFY(health);
    QVERIFY(health->org == scene.office.identity().org);
    QVERIFY(!answer.headers.contains("Fieldcase-Office-Signature"));
}

QTEST_GUILESS_MAIN(AdmissionTest)
#include "tst_admission.moc"
