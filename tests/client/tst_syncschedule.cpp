// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/syncschedule.h"
#include "tests/support/syncscene.h"

#include <QSignalSpy>
#include <QtTest>

using namespace fieldcase;
using namespace fieldcase::client;
using namespace std::chrono_literals;
using protocol::Answer;
using protocol::Request;
using tests::FakeOffice;
using tests::someFinding;
using tests::somePhoto;
using tests::SyncScene;

/// When syncs begin, and how long the pauses between them are.
class SyncScheduleTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void offlineNothingHappens();
    void goingOnlineSyncsAndThenEveryPeriod();
    void aSyncBeginsByItselfWhenThePeriodIsOver();
    void failuresMakeThePausesGrow();
    void afterAFailureItGoesOnByItself();
    void theOfficesPauseIsALowerBound();
    void aPersonWhoAsksBeginsThePausesAnew();
    void whatIsWrittenGoesOutAtOnce();
    void afterAFailureWritingDoesNotHurry();
    void goingOfflineStopsTheRunningSync();
    void whatAPersonWaitsForIsFetched();

private:
    /// Whether the next sync is \a pause away, or up to \a spread more; Qt's timers may be 5 % late.
    [[nodiscard]] bool isNextIn(std::chrono::milliseconds pause, std::chrono::milliseconds spread) const
    {
        const auto next = m_schedule->nextIn();
        return next && *next > pause - 1s && *next <= (pause + spread) * 106 / 100;
    }
    void waitForSyncs(int count) { QTRY_COMPARE_WITH_TIMEOUT(m_synced->count(), count, 10'000); }
    void cutEveryLine()
    {
        m->spoil = [](const Request &, const Answer &) { return FakeOffice::Reply{{}, true}; };
    }

    std::unique_ptr<SyncScene> m;
    std::unique_ptr<tests::SeededRandom> m_random;
    std::unique_ptr<SyncSchedule> m_schedule;
    std::unique_ptr<QSignalSpy> m_synced;
};

void SyncScheduleTest::init()
{
    m = std::make_unique<SyncScene>();
    m->begin();
    m_random = std::make_unique<tests::SeededRandom>(7);
    m_schedule = std::make_unique<SyncSchedule>(m->lead.queue(), m->line, *m_random);
    m_synced = std::make_unique<QSignalSpy>(m_schedule.get(), &SyncSchedule::synced);
}

void SyncScheduleTest::cleanup()
{
    m_synced.reset();
    m_schedule.reset();
    m.reset();
}

void SyncScheduleTest::offlineNothingHappens()
{
    const qsizetype before = m->server.requests().size();
    m_schedule->syncNow();
    m_schedule->refresh();
    m_schedule->ask(domain::Digest::of("an object"));
    QVERIFY(!m_schedule->isRunning());
    QVERIFY(!m_schedule->nextIn());
    QCOMPARE(m->server.requests().size(), before);
}

void SyncScheduleTest::goingOnlineSyncsAndThenEveryPeriod()
{
    m_schedule->setPace({5min, {}});
    m_schedule->setOnline(true);
    QVERIFY(m_schedule->isRunning());
    QVERIFY(!m_schedule->nextIn());
    waitForSyncs(1);
    QVERIFY(!m_schedule->state().failure);
    QVERIFY(isNextIn(5min, 0s));
    m_schedule->setOnline(true); // again changes nothing
    QVERIFY(!m_schedule->isRunning());
}

void SyncScheduleTest::aSyncBeginsByItselfWhenThePeriodIsOver()
{
    m_schedule->setPace({20ms, {}});
    m_schedule->setOnline(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_synced->count() >= 3, 10'000);
}

void SyncScheduleTest::failuresMakeThePausesGrow()
{
    cutEveryLine();
    m_schedule->setPace({5min, {4s, 20s}});
    // What a schedule would wait after each failure; the upper half of it is chance. A person's "now" would
    // begin anew, so the next failures come from going offline and online, which keeps the count.
    m_schedule->setOnline(true);
    waitForSyncs(1);
    QVERIFY(m_schedule->state().failure);
    QCOMPARE(m_schedule->state().failure->obstacle, Obstacle::Silent);
    QVERIFY(isNextIn(2s, 2s));
    m_schedule->setPace({5min, {1ms, 40ms}});
    m_schedule->syncNow(); // 1, 2, 4, … ms: it goes on by itself, again and again
    QTRY_VERIFY_WITH_TIMEOUT(m_synced->count() >= 6, 10'000);
    m_schedule->setPace({5min, {4s, 20s}});
    const auto soFar = m_synced->count();
    QTRY_VERIFY_WITH_TIMEOUT(m_synced->count() > soFar, 10'000);
    QTRY_VERIFY(m_schedule->nextIn().has_value());
    QVERIFY(isNextIn(10s, 10s));
}

void SyncScheduleTest::afterAFailureItGoesOnByItself()
{
    m->lead.write(m->caseId, someFinding(1));
    int answers = 0;
    m->spoil = [&answers](const Request &request, const Answer &answer) {
        return ++answers <= 7 ? FakeOffice::Reply{{}, true}
                              : FakeOffice::honest(answer, request.method == "HEAD");
    };
    m_schedule->setPace({5min, {1ms, 10ms}});
    m_schedule->setOnline(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_synced->count() >= 2 && isNextIn(5min, 0s), 10'000);
    QVERIFY(!m_schedule->state().failure);
    QCOMPARE(m->official(m->caseId).size(), 2);
    QCOMPARE(m->lead.counts().entries, 0);
}

void SyncScheduleTest::theOfficesPauseIsALowerBound()
{
    m->spoil = [this](const Request &request, const Answer &) {
        Answer busy{429, {{"Retry-After", "90"}}, protocol::Problem{protocol::Problem::Code::Busy}.toBytes()};
        return m->signedAgain(request, busy);
    };
    m_schedule->setPace({5min, {1s, 2s}});
    m_schedule->setOnline(true);
    waitForSyncs(1);
    QVERIFY(m_schedule->state().failure);
    QCOMPARE(m_schedule->state().failure->obstacle, Obstacle::OfficeFailing);
    QVERIFY(isNextIn(90s, 0s));
}

void SyncScheduleTest::aPersonWhoAsksBeginsThePausesAnew()
{
    cutEveryLine();
    m_schedule->setPace({5min, {1ms, 1h}});
    m_schedule->setOnline(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_synced->count() >= 5, 10'000); // the pauses have grown to 16 ms and more
    m->spoil = nullptr;
    m_schedule->setPace({5min, {1h, 1h}});
    m_schedule->syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(!m_schedule->isRunning() && !m_schedule->state().failure, 10'000);
    QVERIFY(isNextIn(5min, 0s));
}

void SyncScheduleTest::whatIsWrittenGoesOutAtOnce()
{
    m_schedule->setOnline(true);
    waitForSyncs(1);
    m->lead.write(m->caseId, someFinding(1));
    m_schedule->refresh();
    waitForSyncs(2);
    QCOMPARE(m->official(m->caseId).size(), 2);
}

void SyncScheduleTest::afterAFailureWritingDoesNotHurry()
{
    cutEveryLine();
    m_schedule->setPace({5min, {1h, 1h}});
    m_schedule->setOnline(true);
    waitForSyncs(1);
    const qsizetype before = m->server.requests().size();
    m->lead.write(m->caseId, someFinding(1));
    m_schedule->refresh();
    QVERIFY(!m_schedule->isRunning());
    QCOMPARE(m->server.requests().size(), before);
}

void SyncScheduleTest::goingOfflineStopsTheRunningSync()
{
    m->lead.seal(m->caseId, somePhoto(200'000));
    m_schedule->setPolicy({.partBytes = 2000});
    m_schedule->setOnline(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_schedule->state().phase == SyncState::Phase::Transfers, 10'000);
    m_schedule->setOnline(false);
    QVERIFY(!m_schedule->isRunning());
    QCOMPARE(m_synced->count(), 1);
    QVERIFY(!m_schedule->nextIn());
    QCOMPARE(m->lead.counts().objects, 1);
    m_schedule->setOnline(true); // and goes on
    QTRY_COMPARE_WITH_TIMEOUT(m->lead.counts().objects, 0, 10'000);
}

void SyncScheduleTest::whatAPersonWaitsForIsFetched()
{
    const auto photo = m->second.seal(m->caseId, somePhoto(5000));
    QVERIFY(m->second.sync(m->line));
    m_schedule->setOnline(true);
    waitForSyncs(1);
    QVERIFY(!m->lead.object(photo).here);
    m_schedule->ask(photo);
    waitForSyncs(2);
    QVERIFY(m->lead.object(photo).here);
}

QTEST_GUILESS_MAIN(SyncScheduleTest)
#include "tst_syncschedule.moc"
