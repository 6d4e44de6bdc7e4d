// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/messages.h"
#include "tests/support/officescene.h"
#include "tests/support/samplebodies.h"

#include <QtTest>

using namespace fieldcase;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Role;
using protocol::Endpoint;
using protocol::Problem;
using Code = Problem::Code;
using Route = Endpoint::Route;

class EnrolmentTest final : public QObject
{
    Q_OBJECT

private slots:
    void codeLetsOneDeviceIn();
    void answerHoldsTheOrganisationFromItsBeginning();
    void codeEndsInTime();
    void proofMustFit_data();
    void proofMustFit();
    void officerComesFromTheRegister();
    void draftsThatBreakARule_data();
    void draftsThatBreakARule();
    void numbersAreGivenOnceAndInBlocks();
    void numbersAreForThoseWhoWriteDocuments();

private:
    [[nodiscard]] static protocol::Answer post(TestOffice &office, const protocol::EnrolRequest &request)
    {
        return office.service().handle({"POST", "/v1/enrol", {}, request.toBytes()});
    }
    [[nodiscard]] static Code codeOf(const protocol::Answer &answer)
    {
        return Problem::fromBytes(answer.body).value().code;
    }
};

void EnrolmentTest::codeLetsOneDeviceIn()
{
    TestOffice office;
    const QString code = office.invite(u"周敏"_s, Role::Dispatcher);
    TestDevice device(office, 1);
    TestDevice thief(office, 2);
    const auto request = device.enrolRequest(code);
    const auto first = post(office, request);
    QCOMPARE(first.status, 200);
    const qint64 size = office.service().ledger().log().size();
    for (int i = 0; i < 20; ++i) { // the answer was lost
        if (i % 5 == 4)
            office.restart();
        QCOMPARE(post(office, request).body, first.body);
    }
    QCOMPARE(office.service().ledger().log().size(), size);
    QCOMPARE(codeOf(post(office, thief.enrolRequest(code))), Code::BadCode);
    QCOMPARE(codeOf(post(office, thief.enrolRequest(u"AAAAAAAAAAAAAAAAAAAA"_s))), Code::BadCode);
    QCOMPARE(codeOf(post(office, device.enrolRequest(office.invite(u"周敏"_s, Role::Approver)))),
             Code::Conflict);
}

void EnrolmentTest::answerHoldsTheOrganisationFromItsBeginning()
{
    TestOffice office;
    const QString code = office.invite(u"李喆"_s, Role::Officer, u"鲁示001"_s);
    TestDevice device(office, 1);
    const auto answer = protocol::EnrolAnswer::fromBytes(post(office, device.enrolRequest(code)).body);
    QVERIFY(answer);
    QVERIFY(answer->org == office.identity().org);
    QVERIFY(answer->officeDevice == office.identity().device);
    QCOMPARE(answer->officeSign, office.identity().key.publicKey());
    QCOMPARE(answer->name, u"李喆"_s);
    QVERIFY(!answer->more);
    QCOMPARE(answer->entries.size(), 3); // created, register row, enrolled
    const auto first = domain::EntryHeader::fromBytes(answer->entries.first().entry.header);
    QCOMPARE(first->kind, domain::EntryKind::OrgCreated);
    const auto body =
        domain::bodyFromBytes(domain::EntryKind::DeviceEnrolled, answer->entries.last().entry.body);
    QVERIFY(body);
    const auto &enrolled = std::get<domain::DeviceEnrolled>(*body);
    QVERIFY(enrolled.device == device.id());
    QCOMPARE(enrolled.certificate, u"鲁示001"_s);
    QVERIFY(enrolled.validToOn.isValid());
    QVERIFY(enrolled.roles == domain::Roles(Role::Officer));
}

void EnrolmentTest::codeEndsInTime()
{
    TestOffice office;
    const QString code = office.invite(u"周敏"_s, Role::Dispatcher);
    TestDevice device(office, 1);
    office.clock.advance(7 * 24h + 1ms);
    QCOMPARE(codeOf(post(office, device.enrolRequest(code))), Code::BadCode);
}

void EnrolmentTest::proofMustFit_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"code", "device", "sign", "box", "proof"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void EnrolmentTest::proofMustFit()
{
    QFETCH(QString, what);
    TestOffice office;
    TestDevice device(office, 1);
    auto request = device.enrolRequest(office.invite(u"周敏"_s, Role::Dispatcher));
    if (what == u"code")
        request.code = office.invite(u"周敏"_s, Role::Administrator);
    if (what == u"device")
        request.device = domain::DeviceId::create(office.clock, office.random);
    if (what == u"sign")
        request.sign = crypto::SigningKey::generate(office.random).publicKey();
    if (what == u"box")
        request.box = crypto::BoxKey::generate(office.random).publicKey();
    if (what == u"proof")
        request.proof[5] = char(request.proof[5] ^ 1);
    QCOMPARE(codeOf(post(office, request)), Code::BadSignature);
}

void EnrolmentTest::officerComesFromTheRegister()
{
    TestOffice office;
    TestDevice first(office, 1);
    TestDevice second(office, 2);
    QVERIFY(first.enrol(office.invite(u"李喆"_s, Role::Officer, u"鲁示001"_s)));
    QVERIFY(second.enrol(office.invite({}, Role::Officer, u"鲁示001"_s)));
    QVERIFY(first.officer() == second.officer());
    QCOMPARE(office.service().ledger().org().nameOf(first.officer()), u"李喆"_s);
}

void EnrolmentTest::draftsThatBreakARule_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<domain::Roles>("roles");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<domain::ErrorCode>("code");
    using Error = domain::ErrorCode;
    QTest::newRow("no role") << u"周敏"_s << domain::Roles() << QString() << Error::InvalidInput;
    QTest::newRow("the server's own role")
        << u"周敏"_s << domain::Roles(Role::Office) << QString() << Error::InvalidInput;
    QTest::newRow("no name") << QString() << domain::Roles(Role::Reviewer) << QString()
                             << Error::InvalidInput;
    QTest::newRow("an officer without a certificate")
        << u"李喆"_s << domain::Roles(Role::Officer) << QString() << Error::InvalidInput;
    QTest::newRow("a certificate nobody has")
        << u"李喆"_s << domain::Roles(Role::Officer) << u"鲁示999"_s << Error::NotFound;
}

void EnrolmentTest::draftsThatBreakARule()
{
    QFETCH(QString, name);
    QFETCH(domain::Roles, roles);
    QFETCH(QString, certificate);
    QFETCH(domain::ErrorCode, code);
    TestOffice office;
    const auto made = office.service().enrolment().invite({name, roles, certificate, {}});
    QVERIFY(!made);
    QCOMPARE(made.error().code, code);
}

void EnrolmentTest::numbersAreGivenOnceAndInBlocks()
{
    OfficeScene scene;
    const auto ask = [](TestDevice &device, const QString &form, int year, qint64 after) {
        const auto answer = device.ask("POST", {.route = Route::Numbers},
                                       protocol::NumbersRequest{form, year, after}.toBytes());
        const auto message = protocol::NumbersAnswer::fromBytes(answer.body).value();
        const auto body =
            domain::bodyFromBytes(domain::EntryKind::NumbersLeased, message.lease.entry.body).value();
        return std::get<domain::NumbersLeased>(body);
    };
    const auto first = ask(scene.officer, u"F03"_s, 2026, 0);
    QCOMPARE(first.from, 1);
    QCOMPARE(first.to, 20);
    QVERIFY(first.device == scene.officer.id());
    const qint64 size = scene.office.service().ledger().log().size();
    for (int i = 0; i < 100; ++i) // the answer was lost
        QCOMPARE(ask(scene.officer, u"F03"_s, 2026, 0), first);
    QCOMPARE(scene.office.service().ledger().log().size(), size);
    QCOMPARE(ask(scene.partner, u"F03"_s, 2026, 0).from, 21);
    scene.office.restart();
    QCOMPARE(ask(scene.officer, u"F03"_s, 2026, 20).from, 41);
    QCOMPARE(ask(scene.officer, u"F03"_s, 2026, 0), first);
    QCOMPARE(ask(scene.officer, u"F03"_s, 2026, 20).from, 41);
    QCOMPARE(ask(scene.officer, u"F05"_s, 2026, 0).from, 1);
    QCOMPARE(ask(scene.officer, u"F03"_s, 2027, 0).from, 1);
}

void EnrolmentTest::numbersAreForThoseWhoWriteDocuments()
{
    OfficeScene scene;
    const QByteArray body = protocol::NumbersRequest{u"F03"_s, 2026, 0}.toBytes();
    QCOMPARE(codeOf(scene.dispatcher.ask("POST", {.route = Route::Numbers}, body)), Code::NotPermitted);
    QCOMPARE(codeOf(scene.auditor.ask("POST", {.route = Route::Numbers}, body)), Code::NotPermitted);
    QCOMPARE(scene.approver.ask("POST", {.route = Route::Numbers}, body).status, 200);
}

QTEST_GUILESS_MAIN(EnrolmentTest)
#include "tst_enrolment.moc"
