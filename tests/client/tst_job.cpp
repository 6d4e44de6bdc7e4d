// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/headserrand.h"
#include "sync/client/leaseerrand.h"
#include "sync/client/pusherrand.h"
#include "sync/protocol/requestsigning.h"
#include "tests/support/syncscene.h"

#include <QSignalSpy>
#include <QtTest>

using namespace fieldcase;
using namespace fieldcase::client;
using namespace Qt::StringLiterals;
using domain::ErrorCode;
using protocol::Answer;
using protocol::Request;
using tests::FakeOffice;
using tests::someFinding;
using tests::SyncScene;

/// One errand's way to the office and back: what is asked again, what is not, and how it ends.
class JobTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void aQuestionIsAskedAndTaken();
    void aCutLineIsAskedAgainWithAFreshSignature();
    void aPushWhoseAnswerWasLostIsTakenOnce();
    void aLeaseWhoseAnswerWasLostIsGivenOnce();
    void aSilentOfficeIsNotAskedAgain();
    void aReplayedRequestIsSignedAnew();
    void anOfficeThatRefusesEverySignatureIsGivenUp();
    void abortFinishesOnceAndTakesNothing();
    void destructionFinishesOnce();
    void anErrandWithoutAQuestionSucceeds();

private:
    [[nodiscard]] Outcome finish(Job &job);
    [[nodiscard]] QList<Request> askedSince(qsizetype before) const
    {
        return m->server.requests().sliced(before);
    }
    [[nodiscard]] qsizetype asked() const { return m->server.requests().size(); }

    std::unique_ptr<SyncScene> m;
};

/// An errand that has nothing to do.
class NothingToAsk final : public Errand
{
public:
    tl::expected<std::optional<Ask>, Failure> ask(store::Vault &) override { return std::nullopt; }
    Outcome take(store::Vault &, const Answer &) override { return {}; }
};

void JobTest::init()
{
    m = std::make_unique<SyncScene>();
    m->begin();
}

void JobTest::cleanup()
{
    m.reset();
}

Outcome JobTest::finish(Job &job)
{
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    if (finished.isEmpty() && !finished.wait(10'000))
        qFatal("the job does not end");
    return job.result();
}

void JobTest::aQuestionIsAskedAndTaken()
{
    const qsizetype before = asked();
    auto heads = std::make_shared<HeadsErrand>();
    Job job(m->lead.queue(), m->line, heads);
    QVERIFY(finish(job));
    QCOMPARE(askedSince(before).size(), 1);
    QVERIFY(heads->position() > 0);
}

void JobTest::aCutLineIsAskedAgainWithAFreshSignature()
{
    int cuts = 0;
    m->spoil = [&cuts](const Request &, const Answer &answer) {
        return ++cuts <= 2 ? FakeOffice::Reply{{}, true} : FakeOffice::honest(answer);
    };
    const qsizetype before = asked();
    Job job(m->lead.queue(), m->line, std::make_shared<HeadsErrand>());
    QVERIFY(finish(job));
    const QList<Request> requests = askedSince(before);
    QCOMPARE(requests.size(), 3);
    QSet<QByteArray> nonces;
    for (const Request &request : requests)
        nonces.insert(protocol::nonceOf(request));
    QCOMPARE(nonces.size(), 3);
}

void JobTest::aPushWhoseAnswerWasLostIsTakenOnce()
{
    const auto hash = m->lead.write(m->caseId, someFinding(1));
    int pushes = 0;
    m->spoil = [&pushes](const Request &, const Answer &answer) {
        return ++pushes == 1 ? FakeOffice::Reply{{}, true} : FakeOffice::honest(answer);
    };
    Job job(m->lead.queue(), m->line, std::make_shared<PushErrand>(PushEntries{{hash}}));
    QVERIFY(finish(job));
    QCOMPARE(pushes, 2);
    QCOMPARE(m->official(m->caseId).size(), 2);
    QCOMPARE(m->lead.counts().entries, 0);
}

void JobTest::aLeaseWhoseAnswerWasLostIsGivenOnce()
{
    int leases = 0;
    m->spoil = [&leases](const Request &, const Answer &answer) {
        return ++leases == 1 ? FakeOffice::Reply{{}, true} : FakeOffice::honest(answer);
    };
    const auto before = m->official(m->office.orgCase()).size();
    Job job(m->lead.queue(), m->line, std::make_shared<LeaseErrand>(LeaseNumbers{u"F03"_s, 2026}));
    QVERIFY(finish(job));
    QCOMPARE(leases, 2);
    QCOMPARE(m->official(m->office.orgCase()).size(), before + 1);
}

void JobTest::aSilentOfficeIsNotAskedAgain()
{
    m->spoil = [](const Request &, const Answer &) { return FakeOffice::Reply{}; };
    const qsizetype before = asked();
    Job job(m->lead.queue(), m->impatientLine, std::make_shared<HeadsErrand>());
    const Outcome outcome = finish(job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().obstacle, Obstacle::Silent);
    QCOMPARE(askedSince(before).size(), 1); // it waited long enough: the schedule's pauses are for this
}

void JobTest::aReplayedRequestIsSignedAnew()
{
    // A proxy that sends everything twice and gives back the second answer: "replayed", truly the office's.
    int count = 0;
    m->spoil = [&](const Request &request, const Answer &answer) {
        return FakeOffice::honest(++count == 1 ? m->office.service().handle(request) : answer);
    };
    const qsizetype before = asked();
    Job job(m->lead.queue(), m->line, std::make_shared<HeadsErrand>());
    QVERIFY(finish(job));
    const QList<Request> requests = askedSince(before);
    QCOMPARE(requests.size(), 2);
    QVERIFY(protocol::nonceOf(requests[0]) != protocol::nonceOf(requests[1]));
}

void JobTest::anOfficeThatRefusesEverySignatureIsGivenUp()
{
    m->spoil = [&](const Request &request, const Answer &) {
        return FakeOffice::honest(m->office.service().handle(request));
    };
    const qsizetype before = asked();
    Job job(m->lead.queue(), m->line, std::make_shared<HeadsErrand>());
    const Outcome outcome = finish(job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.code, ErrorCode::Network);
    QCOMPARE(askedSince(before).size(), 3);
}

void JobTest::abortFinishesOnceAndTakesNothing()
{
    const auto hash = m->lead.write(m->caseId, someFinding(1));
    m->spoil = [](const Request &, const Answer &) { return FakeOffice::Reply{}; };
    const qsizetype before = asked();
    Job job(m->lead.queue(), m->line, std::make_shared<PushErrand>(PushEntries{{hash}}));
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QTRY_COMPARE(askedSince(before).size(), 1);
    job.abort();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(job.result().error().error.code, ErrorCode::Cancelled);
    job.abort();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(m->lead.counts().entries, 1); // the office has it, and this device was not told
    m->spoil = nullptr;
    QVERIFY(m->lead.sync(m->line));
    QCOMPARE(m->official(m->caseId).size(), 2);
}

void JobTest::destructionFinishesOnce()
{
    int ended = 0;
    {
        Job job(m->lead.queue(), m->line, std::make_shared<HeadsErrand>());
        connect(&job, &Job::finished, this, [&ended] { ++ended; });
        job.start();
    }
    QCOMPARE(ended, 1);
    {
        Job job(m->lead.queue(), m->line, std::make_shared<HeadsErrand>()); // never started
        connect(&job, &Job::finished, this, [&ended] { ++ended; });
    }
    QCOMPARE(ended, 1);
}

void JobTest::anErrandWithoutAQuestionSucceeds()
{
    const qsizetype before = asked();
    Job job(m->lead.queue(), m->line, std::make_shared<NothingToAsk>());
    QVERIFY(finish(job));
    QCOMPARE(asked(), before);
}

QTEST_GUILESS_MAIN(JobTest)
#include "tst_job.moc"
