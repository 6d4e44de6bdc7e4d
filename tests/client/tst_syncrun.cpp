// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/casestate.h"
#include "sync/protocol/entrymessages.h"
#include "tests/support/samplebodies.h"
#include "tests/support/syncscene.h"

#include <QSignalSpy>
#include <QtTest>

using namespace fieldcase;
using namespace fieldcase::client;
using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::Role;
using protocol::Answer;
using protocol::Request;
using tests::ClientDevice;
using tests::FakeOffice;
using tests::someFinding;
using tests::somePhoto;
using tests::SyncScene;

class SyncRunTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void bothSidesEndEqual();
    void nothingNewIsOneQuestion();
    void whatIsSentIsProven();
    void everybodyGetsTheOthersEntries();
    void theReviewerGetsTheObjects();
    void anOfficerGetsAnObjectOnRequest();
    void numbersAreKeptInStock();
    void aTicketWorksOnce();
    void aWrongTicketIsRefused();
    void anUnreadableObjectIsAnError();
    void aWrongClockIsPutRight();
    void aRevokedDeviceIsToldSo();
    void anUploadGoesOnWhereItStopped();
    void aDownloadGoesOnWhereItStopped();
    void abortFinishesOnce();
    void newEntriesGoOutDuringARun();

private:
    std::unique_ptr<SyncScene> m;
};

void SyncRunTest::init()
{
    m = std::make_unique<SyncScene>();
    m->begin();
}

void SyncRunTest::cleanup()
{
    m.reset();
}

void SyncRunTest::bothSidesEndEqual()
{
    for (int i = 0; i < 30; ++i)
        m->lead.write(m->caseId, someFinding(i));
    QVERIFY(m->lead.sync(m->line, {.batchBytes = 10'000}));
    QVERIFY(m->second.sync(m->line));
    QCOMPARE(m->lead.order(m->caseId).size(), 31);
    QCOMPARE(m->lead.order(m->caseId), m->official(m->caseId));
    QCOMPARE(m->second.order(m->caseId), m->official(m->caseId));
    QCOMPARE(m->second.order(m->office.orgCase()), m->official(m->office.orgCase()));
}

void SyncRunTest::nothingNewIsOneQuestion()
{
    QVERIFY(m->lead.sync(m->line));
    const qsizetype before = m->server.requests().size();
    QVERIFY(m->lead.sync(m->line));
    QCOMPARE(m->server.requests().size(), before + 1);
    QVERIFY(m->server.requests().last().target.startsWith("/v1/heads"));
}

void SyncRunTest::whatIsSentIsProven()
{
    const auto small = m->lead.seal(m->caseId, somePhoto(100));
    const auto large = m->lead.seal(m->caseId, somePhoto(300'000));
    const auto empty = m->lead.seal(m->caseId, {});
    QVERIFY(m->lead.sync(m->line, {.partBytes = 64 * 1024}));
    for (const auto &object : {small, large, empty}) {
        QCOMPARE(m->lead.object(object).state, store::ObjectState::Proven);
        QVERIFY(m->office.storage().objects().object(object)->has_value());
    }
    QCOMPARE(m->lead.counts().objects, 0);
    QCOMPARE(m->lead.counts().entries, 0);
}

void SyncRunTest::everybodyGetsTheOthersEntries()
{
    m->second.write(m->caseId, domain::ChecklistAnswered{u"C1"_s, domain::ChecklistAnswer::Ok, {}});
    m->lead.write(m->caseId, someFinding(1));
    m->second.write(m->caseId, someFinding(2));
    for (ClientDevice *device : {&m->lead, &m->second, &m->lead, &m->reviewer})
        QVERIFY(device->sync(m->line));
    QCOMPARE(m->official(m->caseId).size(), 4);
    for (ClientDevice *device : {&m->lead, &m->second, &m->reviewer}) {
        QCOMPARE(device->order(m->caseId), m->official(m->caseId));
        const auto state =
            device->with([this](store::Vault &vault) { return vault.ledger().caseState(m->caseId); });
        QVERIFY(state);
        QCOMPARE(state->findings.size(), 2); // so it could read them
    }
}

void SyncRunTest::theReviewerGetsTheObjects()
{
    const auto photo = m->lead.seal(m->caseId, somePhoto(150'000));
    m->lead.write(m->caseId, domain::CaseSubmitted{1, {}});
    QVERIFY(m->lead.sync(m->line));
    QVERIFY(m->reviewer.sync(m->line, {.partBytes = 40'000}));
    QVERIFY(m->reviewer.object(photo).here);
    const auto plain = m->reviewer.with([&](store::Vault &vault) -> domain::Result<QByteArray> {
        const auto reader = vault.objects().open(photo);
        if (!reader)
            return tl::unexpected(reader.error());
        return (*reader)->readAt(0, (*reader)->plainBytes());
    });
    QVERIFY(plain);
    QVERIFY(*plain == somePhoto(150'000));
    QVERIFY(QDir(m->reviewer.folder() + u"/incoming"_s).isEmpty());
}

void SyncRunTest::anOfficerGetsAnObjectOnRequest()
{
    const auto photo = m->lead.seal(m->caseId, somePhoto(1000));
    QVERIFY(m->lead.sync(m->line));
    QVERIFY(m->second.sync(m->line));
    QVERIFY(!m->second.object(photo).here);
    QVERIFY(m->second.sync(m->line, {}, {{}, {photo}}));
    QVERIFY(m->second.object(photo).here);
}

void SyncRunTest::numbersAreKeptInStock()
{
    const Wishes wishes{{{u"F03"_s, 2026}, {u"F05"_s, 2026}}, {}};
    QVERIFY(m->lead.sync(m->line, {}, wishes));
    for (const QString &form : {u"F03"_s, u"F05"_s}) {
        const auto left = m->lead.with([&](store::Vault &vault) { return vault.numbers().left(form, 2026); });
        QVERIFY(left);
        QCOMPARE(*left, 20);
    }
    const qsizetype before = m->official(m->office.orgCase()).size();
    QVERIFY(m->lead.sync(m->line, {}, wishes));
    QCOMPARE(m->official(m->office.orgCase()).size(), before);
}

void SyncRunTest::aTicketWorksOnce()
{
    ClientDevice other(m->office.clock, 104);
    ClientDevice thief(m->office.clock, 105);
    const auto ticket = m->ticket(m->office.invite(u"王堃"_s, Role::Reviewer));
    QVERIFY(other.enrol(m->line, ticket));
    QVERIFY(other.enrol(m->line, ticket)); // as after an answer that was lost
    const auto refused = thief.enrol(m->line, ticket);
    QVERIFY(!refused);
    QCOMPARE(refused.error().error.code, ErrorCode::NotAllowed);
    QVERIFY(other.sync(m->line));
    QCOMPARE(other.order(m->office.orgCase()), m->official(m->office.orgCase()));
}

void SyncRunTest::aWrongTicketIsRefused()
{
    ClientDevice other(m->office.clock, 104);
    auto ticket = m->ticket(m->office.invite(u"王堃"_s, Role::Reviewer));
    ticket.org = domain::OrgId::create(m->office.clock, other.random); // a ticket that was tampered with
    const auto refused = other.enrol(m->line, ticket);
    QVERIFY(!refused);
    QVERIFY(!other
                 .with([](store::Vault &vault) -> domain::Result<bool> {
                     return vault.keys().membership().has_value();
                 })
                 .value());
}

void SyncRunTest::anUnreadableObjectIsAnError()
{
    const auto lost = m->lead.seal(m->caseId, somePhoto(5000));
    const auto cut = m->lead.seal(m->caseId, somePhoto(6000));
    const auto good = m->lead.seal(m->caseId, somePhoto(7000));
    QDirIterator files(m->lead.folder() + u"/objects"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains(lost.toHex()))
            QVERIFY(file.remove());
        else if (file.fileName().contains(cut.toHex()))
            QVERIFY(file.resize(100));
    }
    const Outcome outcome = m->lead.sync(m->line);
    QVERIFY(!outcome);
    QCOMPARE(m->lead.state().troubles.size(), 2);
    QCOMPARE(m->lead.object(good).state, store::ObjectState::Proven);
    for (const auto &object : {lost, cut}) {
        QCOMPARE(m->lead.object(object).state, store::ObjectState::OnlyHere);
        QVERIFY(!m->office.storage().objects().object(object)->has_value());
    }
    QCOMPARE(m->official(m->caseId).size(), 4); // the entries went out all the same
}

void SyncRunTest::aWrongClockIsPutRight()
{
    tests::FakeClock wrong;
    wrong.setWall(m->office.clock.nowUtc().addDays(-400));
    ClientDevice device(wrong, 104);
    QVERIFY(device.enrol(m->line, m->ticket(m->office.invite(u"王堃"_s, Role::Reviewer))));
    QVERIFY(device.sync(m->line));
    device.reopen(); // what was learnt of the time holds until the next start of the machine, not only of the
                     // program
    wrong.setWall(m->office.clock.nowUtc().addDays(3));
    QVERIFY(device.sync(m->line));
    QCOMPARE(device.order(m->office.orgCase()), m->official(m->office.orgCase()));
}

void SyncRunTest::aRevokedDeviceIsToldSo()
{
    const auto device = m->lead.with(
        [](store::Vault &vault) -> domain::Result<domain::DeviceId> { return vault.keys().device(); });
    m->office.write(domain::DeviceRevoked{*device, u"遗失"_s});
    m->lead.write(m->caseId, someFinding(1));
    const Outcome outcome = m->lead.sync(m->line);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().obstacle, Obstacle::NotKnown);
    QCOMPARE(m->lead.counts().entries, 1); // kept
}

void SyncRunTest::anUploadGoesOnWhereItStopped()
{
    const auto photo = m->lead.seal(m->caseId, somePhoto(100'000));
    int parts = 0;
    m->spoil = [&](const Request &request, const Answer &answer) {
        if (request.method == "PATCH" && ++parts == 5)
            return FakeOffice::Reply{}; // came through, and nobody hears so
        return FakeOffice::honest(answer);
    };
    QVERIFY(!m->lead.sync(m->impatientLine, {.partBytes = 10'000}));
    m->lead.reopen();
    QVERIFY(m->lead.sync(m->line, {.partBytes = 7000}));
    QCOMPARE(m->lead.object(photo).state, store::ObjectState::Proven);
    qint64 sent = 0;
    for (const Request &request : m->server.requests())
        sent += request.method == "PATCH" ? request.body.size() : 0;
    QCOMPARE(sent, m->lead.object(photo).objectBytes); // not a byte twice
}

void SyncRunTest::aDownloadGoesOnWhereItStopped()
{
    const auto photo = m->lead.seal(m->caseId, somePhoto(100'000));
    QVERIFY(m->lead.sync(m->line));
    QVERIFY(m->second.sync(m->line));
    qint64 received = 0;
    int parts = 0;
    m->spoil = [&](const Request &request, const Answer &answer) {
        if (request.target.startsWith("/v1/objects/") && ++parts == 5)
            return FakeOffice::Reply{};
        if (answer.status == 206)
            received += answer.body.size();
        return FakeOffice::honest(answer);
    };
    const Wishes wishes{{}, {photo}};
    QVERIFY(!m->second.sync(m->impatientLine, {.partBytes = 10'000}, wishes));
    QVERIFY(!m->second.object(photo).here);
    m->second.reopen();
    QVERIFY(m->second.sync(m->line, {.partBytes = 7000}, wishes));
    QVERIFY(m->second.object(photo).here);
    QCOMPARE(received, m->second.object(photo).objectBytes);
}

void SyncRunTest::abortFinishesOnce()
{
    m->lead.seal(m->caseId, somePhoto(100'000));
    // Abort after each number of signs of life.
    for (int after = 0; after < 40; ++after) {
        SyncRun run(m->lead.queue(), m->line, {.partBytes = 5000}, {});
        QSignalSpy finished(&run, &SyncRun::finished);
        int signs = 0;
        connect(&run, &SyncRun::changed, &run, [&] {
            if (signs++ == after)
                QMetaObject::invokeMethod(&run, &SyncRun::abort, Qt::QueuedConnection);
        });
        run.start();
        QTRY_COMPARE(finished.count(), 1);
        if (run.result())
            break;
        QCOMPARE(run.result().error().error.code, ErrorCode::Cancelled);
        run.abort();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(run.state().phase, SyncState::Phase::Idle);
    }
    QVERIFY(m->lead.sync(m->line));
    QCOMPARE(m->lead.counts().objects, 0);
}

void SyncRunTest::newEntriesGoOutDuringARun()
{
    const auto photo = m->lead.seal(m->caseId, somePhoto(200'000));
    SyncRun run(m->lead.queue(), m->line, {.partBytes = 5000}, {});
    QSignalSpy finished(&run, &SyncRun::finished);
    int parts = 0;
    int partsAtPush = 0;
    m->spoil = [&](const Request &request, const Answer &answer) {
        if (request.method == "PATCH" && ++parts == 3) {
            m->lead.write(m->caseId, someFinding(7));
            QMetaObject::invokeMethod(&run, &SyncRun::refresh, Qt::QueuedConnection);
        }
        if (request.target == "/v1/entries")
            partsAtPush = parts;
        return FakeOffice::honest(answer);
    };
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    QVERIFY(run.result());
    QCOMPARE(m->official(m->caseId).size(), 3);
    QVERIFY2(partsAtPush >= 3 && partsAtPush < 30, QByteArray::number(partsAtPush).constData());
    QCOMPARE(m->lead.object(photo).state, store::ObjectState::Proven);
}

QTEST_GUILESS_MAIN(SyncRunTest)
#include "tst_syncrun.moc"
