// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/entrysigning.h"
#include "sync/protocol/messages.h"
#include "tests/support/officescene.h"
#include "tests/support/samplebodies.h"

#include <QtTest>

using namespace fieldcase;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;
using domain::EntryKind;
using protocol::Endpoint;
using protocol::Problem;
using protocol::PushResult;
using Outcome = PushResult::Outcome;
using Reason = PushResult::Reason;
using Route = Endpoint::Route;

class EntriesTest final : public QObject
{
    Q_OBJECT

private slots:
    void acceptedEntryHasAReceiptThatHolds();
    void sameEntryAHundredTimesHasOneEffect();
    void refusals_data();
    void refusals();
    void aRefusedEntryDoesNotHoldUpOthers();
    void everybodySeesTheirOwnCasesOnly_data();
    void everybodySeesTheirOwnCasesOnly();
    void headsGoOnWhereTheyStopped();
    void entriesComeInPages();
    void whoPassedTheReviewDoesNotDecide();
    void nothingIsForgottenByARestart();
    void twoDevicesKeepTheirOwnChains();

private:
    [[nodiscard]] static domain::Body sample(EntryKind kind) { return sampleBody(kind); }
};

void EntriesTest::acceptedEntryHasAReceiptThatHolds()
{
    OfficeScene scene;
    QList<protocol::WireEntry> entries;
    for (int i = 0; i < 20; ++i)
        entries.append(scene.officer.write(scene.caseId, sample(EntryKind::ChecklistAnswered)));
    const qint64 before = scene.office.service().ledger().log().size();
    const auto results = scene.officer.push(entries);
    QCOMPARE(results.size(), entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QCOMPARE(results[i].outcome, Outcome::Accepted);
        QVERIFY(results[i].hash == entries[i].hash());
        const auto receipt = crypto::checkEntryReceipt(
            *results[i].receipt, scene.office.identity().key.publicKey(), entries[i].hash());
        QVERIFY(receipt);
        QCOMPARE(receipt->position, before + i + 1);
        QCOMPARE(receipt->receivedAtMs, scene.office.clock.nowUtc().toMSecsSinceEpoch());
    }
}

void EntriesTest::sameEntryAHundredTimesHasOneEffect()
{
    OfficeScene scene;
    const auto entry = scene.officer.write(scene.caseId, sample(EntryKind::CaseOpened));
    const auto first = scene.officer.push({entry});
    QCOMPARE(first.value(0).outcome, Outcome::Accepted);
    const qint64 size = scene.office.service().ledger().log().size();
    for (int i = 0; i < 100; ++i) {
        if (i % 10 == 0)
            scene.office.restart();
        const auto again = scene.officer.push({entry, entry});
        QCOMPARE(again.size(), 2);
        QCOMPARE(again[1].outcome, Outcome::Known);
        QCOMPARE(*again[1].receipt, *first[0].receipt);
    }
    QCOMPARE(scene.office.service().ledger().log().size(), size);
}

void EntriesTest::refusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Reason>("expected");
    QTest::newRow("a header that is no header") << u"garbage"_s << Reason::Malformed;
    QTest::newRow("a wrong signature") << u"signature"_s << Reason::BadSignature;
    QTest::newRow("a header changed after signing") << u"altered"_s << Reason::BadSignature;
    QTest::newRow("another officer's name") << u"officer"_s << Reason::ForgedAuthor;
    QTest::newRow("another device's entry") << u"device"_s << Reason::ForgedAuthor;
    QTest::newRow("another organisation") << u"org"_s << Reason::OtherOrg;
    QTest::newRow("a case that does not exist") << u"case"_s << Reason::NotMember;
    QTest::newRow("a kind of another role") << u"role"_s << Reason::NotPermitted;
    QTest::newRow("an org entry of another role") << u"orgRole"_s << Reason::NotPermitted;
    QTest::newRow("a gap in the chain") << u"gap"_s << Reason::OutOfOrder;
    QTest::newRow("the same place in the chain again") << u"fork"_s << Reason::Fork;
    QTest::newRow("a chain that goes on from elsewhere") << u"prev"_s << Reason::Fork;
    QTest::newRow("a body in the clear") << u"clear"_s << Reason::Malformed;
}

void EntriesTest::refusals()
{
    QFETCH(QString, what);
    QFETCH(Reason, expected);
    OfficeScene scene;
    TestDevice &device = scene.officer;
    QVERIFY(device.record(scene.caseId, sample(EntryKind::CaseOpened)));

    const domain::Body body =
        what == u"role" ? sample(EntryKind::ReviewPassed) : sample(EntryKind::ChecklistAnswered);
    domain::EntryHeader header = device.nextHeader(scene.caseId, body);
    if (what == u"officer")
        header.officer = scene.partner.officer();
    if (what == u"device")
        header.device = scene.partner.id();
    if (what == u"org")
        header.org = domain::OrgId::create(scene.office.clock, scene.office.random);
    if (what == u"case")
        header.caseId = domain::CaseId::create(scene.office.clock, scene.office.random);
    if (what == u"gap")
        header.seq += 1;
    if (what == u"fork") {
        header.seq = 1;
        header.prev = {};
    }
    if (what == u"prev")
        header.prev = domain::Digest::of("elsewhere");
    protocol::WireEntry entry = what == u"orgRole"
                                    ? device.write(scene.office.orgCase(), sample(EntryKind::DrawFrozen))
                                    : device.sign(header, body);
    if (what == u"garbage")
        entry.header = "{}";
    if (what == u"signature")
        entry.signature = scene.partner.key().sign(domain::entrySigningBytes(entry.header));
    if (what == u"altered")
        entry.header.replace("checklist.answered", "finding.recorded");
    if (what == u"clear")
        entry.body = "{\"salt\":\"\"}";

    const qint64 size = scene.office.service().ledger().log().size();
    const auto results = device.push({entry});
    QCOMPARE(results.value(0).outcome, Outcome::Refused);
    QCOMPARE(results.value(0).reason, expected);
    QCOMPARE(scene.office.service().ledger().log().size(), size);
}

void EntriesTest::aRefusedEntryDoesNotHoldUpOthers()
{
    OfficeScene scene;
    const auto other = scene.issueCase();
    auto broken = scene.officer.write(scene.caseId, sample(EntryKind::CaseOpened));
    broken.signature[0] = char(broken.signature[0] ^ 1);
    const auto good = scene.officer.write(other, sample(EntryKind::CaseOpened));
    const auto results = scene.officer.push({broken, good});
    QCOMPARE(results.value(0).reason, Reason::BadSignature);
    QCOMPARE(results.value(1).outcome, Outcome::Accepted);
}

void EntriesTest::everybodySeesTheirOwnCasesOnly_data()
{
    QTest::addColumn<TestDevice OfficeScene::*>("who");
    QTest::addColumn<bool>("sees");
    QTest::newRow("the lead officer") << &OfficeScene::officer << true;
    QTest::newRow("the second officer") << &OfficeScene::partner << true;
    QTest::newRow("an officer of no team") << &OfficeScene::stranger << false;
    QTest::newRow("the dispatcher") << &OfficeScene::dispatcher << false;
    QTest::newRow("the reviewer") << &OfficeScene::reviewer << true;
    QTest::newRow("the approver") << &OfficeScene::approver << true;
    QTest::newRow("the administrator") << &OfficeScene::administrator << true;
    QTest::newRow("the auditor") << &OfficeScene::auditor << true;
}

void EntriesTest::everybodySeesTheirOwnCasesOnly()
{
    QFETCH(TestDevice OfficeScene::*, who);
    QFETCH(bool, sees);
    OfficeScene scene;
    QVERIFY(scene.officer.record(scene.caseId, sample(EntryKind::CaseOpened)));
    TestDevice &device = scene.*who;
    const auto heads = protocol::HeadsAnswer::fromBytes(device.ask("GET", {.route = Route::Heads}).body);
    QVERIFY(heads);
    const auto contains = [&](const domain::CaseId &caseId) {
        return std::any_of(heads->cases.cbegin(), heads->cases.cend(),
                           [&](const protocol::CaseHead &head) { return head.caseId == caseId; });
    };
    QVERIFY(contains(scene.office.orgCase()));
    QCOMPARE(contains(scene.caseId), sees);
    QCOMPARE(heads->position, scene.office.service().ledger().log().size());

    const auto answer =
        device.ask("GET", {.route = Route::CaseEntries, .caseId = scene.caseId, .after = 0, .limit = 10});
    QCOMPARE(answer.status, sees ? 200 : 404);
    QCOMPARE(device.ask("GET", {.route = Route::CaseEntries, .caseId = scene.office.orgCase(), .limit = 500})
                 .status,
             200);
    const auto unknown = domain::CaseId::create(scene.office.clock, scene.office.random);
    QCOMPARE(device.ask("GET", {.route = Route::CaseEntries, .caseId = unknown, .limit = 1}).status, 404);
}

void EntriesTest::headsGoOnWhereTheyStopped()
{
    OfficeScene scene;
    const auto ask = [&](TestDevice &device, qint64 since) {
        return protocol::HeadsAnswer::fromBytes(
                   device.ask("GET", {.route = Route::Heads, .after = since}).body)
            .value();
    };
    const auto first = ask(scene.partner, 0);
    QCOMPARE(first.cases.size(), 2);
    QVERIFY(ask(scene.partner, first.position).cases.isEmpty());
    QVERIFY(scene.officer.record(scene.caseId, sample(EntryKind::CaseOpened)));
    const auto second = ask(scene.partner, first.position);
    QCOMPARE(second.cases.size(), 1);
    QVERIFY(second.cases[0].caseId == scene.caseId);
    QCOMPARE(second.cases[0].head, second.position);
    const auto issued = scene.issueCase();
    const auto third = ask(scene.partner, second.position);
    QCOMPARE(third.cases.size(), 2); // the new case and the org case, which holds the assignment
    QVERIFY(third.cases.contains({issued, 0}));
}

void EntriesTest::entriesComeInPages()
{
    OfficeScene scene;
    QList<protocol::WireEntry> written;
    for (int i = 0; i < 25; ++i)
        written.append(scene.officer.write(scene.caseId, sample(EntryKind::ChecklistAnswered)));
    QCOMPARE(scene.officer.push(written).size(), 25);
    QList<protocol::WireEntry> read;
    Endpoint endpoint{.route = Route::CaseEntries, .caseId = scene.caseId, .limit = 10};
    for (int page = 0; page < 3; ++page) {
        const auto answer = protocol::EntriesAnswer::fromBytes(scene.reviewer.ask("GET", endpoint).body);
        QVERIFY(answer);
        QCOMPARE(answer->more, page < 2);
        for (const auto &[entry, receipt] : answer->entries) {
            read.append(entry);
            endpoint.after = domain::EntryReceipt::fromBytes(receipt.content).value().position;
        }
    }
    QCOMPARE(read, written);
}

void EntriesTest::whoPassedTheReviewDoesNotDecide()
{
    OfficeScene scene;
    TestDevice both(scene.office, 40);
    QVERIFY(both.enrol(scene.office.invite(u"钱多"_s, domain::Role::Reviewer | domain::Role::Approver)));
    QVERIFY(both.record(scene.caseId, sample(EntryKind::ReviewPassed)));
    const auto results = both.push({both.write(scene.caseId, sample(EntryKind::DecisionMade))});
    QCOMPARE(results.value(0).reason, Reason::NotPermitted);
    QVERIFY(scene.approver.record(scene.caseId, sample(EntryKind::DecisionMade)));
    const auto otherCase = scene.issueCase();
    TestDevice second(scene.office, 41); // the same rule for a second device of that person
    QVERIFY(second.enrol(scene.office.invite(u"钱多"_s, domain::Role::Reviewer | domain::Role::Approver)));
    QVERIFY(second.record(otherCase, sample(EntryKind::DecisionMade)));
}

void EntriesTest::nothingIsForgottenByARestart()
{
    OfficeScene scene;
    QVERIFY(scene.officer.record(scene.caseId, sample(EntryKind::CaseOpened)));
    const auto state = scene.office.service().ledger().org();
    const auto root = scene.office.service().ledger().log().root();
    scene.office.restart();
    QVERIFY(scene.office.service().ledger().org().devices == state.devices);
    QVERIFY(scene.office.service().ledger().org().assignments == state.assignments);
    QCOMPARE(scene.office.service().ledger().log().root(), root);
    QVERIFY(scene.officer.record(scene.caseId, sample(EntryKind::ChecklistAnswered)));
}

void EntriesTest::twoDevicesKeepTheirOwnChains()
{
    OfficeScene scene;
    QList<protocol::WireEntry> mine;
    QList<protocol::WireEntry> theirs;
    for (int i = 0; i < 5; ++i) {
        mine.append(scene.officer.write(scene.caseId, sample(EntryKind::ChecklistAnswered)));
        theirs.append(scene.partner.write(scene.caseId, sample(EntryKind::ChecklistAnswered)));
    }
    QCOMPARE(scene.officer.push(mine.mid(0, 2)).size(), 2);
    QCOMPARE(scene.partner.push(theirs).size(), 5);
    QCOMPARE(scene.officer.push(mine.mid(3)).value(0).reason, Reason::OutOfOrder);
    QCOMPARE(scene.officer.push(mine).value(4).outcome, Outcome::Accepted);
    const auto answer = protocol::EntriesAnswer::fromBytes(
        scene.reviewer.ask("GET", {.route = Route::CaseEntries, .caseId = scene.caseId, .limit = 500}).body);
    QCOMPARE(answer->entries.size(), 10);
}

QTEST_GUILESS_MAIN(EntriesTest)
#include "tst_entries.moc"
