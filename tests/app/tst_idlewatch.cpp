// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/idlewatch.h"
#include "tests/support/fakeclock.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace fieldcase;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class IdleWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void noticesIdlenessByItself();
    void aTouchInTimeBeginsAnew();
    void theTouchThatComesTooLateReachesNobody();
    void theWallClockDoesNotMatter();
    void saysNothingWhenStopped();
};

void IdleWatchTest::noticesIdlenessByItself()
{
    tests::FakeClock clock;
    app::IdleWatch watch(clock);
    QSignalSpy idle(&watch, &app::IdleWatch::idle);
    watch.setPatience(7min);
    watch.start();
    clock.advance(7min);
    QTRY_COMPARE(idle.size(), 1);
}

void IdleWatchTest::aTouchInTimeBeginsAnew()
{
    tests::FakeClock clock;
    app::IdleWatch watch(clock);
    QSignalSpy idle(&watch, &app::IdleWatch::idle);
    QLineEdit edit;
    watch.setPatience(2min);
    watch.start();
    for (int i = 0; i < 3; ++i) {
        clock.advance(119s);
        QTest::keyClicks(&edit, u"a"_s);
    }
    QCoreApplication::processEvents();
    QCOMPARE(idle.size(), 0);
    QCOMPARE(edit.text(), u"aaa"_s);
}

void IdleWatchTest::theTouchThatComesTooLateReachesNobody()
{
    tests::FakeClock clock;
    app::IdleWatch watch(clock);
    QSignalSpy idle(&watch, &app::IdleWatch::idle);
    QLineEdit edit;
    watch.setPatience(2min);
    watch.start();
    clock.advance(8h); // suspended over night
    QTest::keyClicks(&edit, u"a"_s);
    QVERIFY(edit.text().isEmpty());
    QTRY_COMPARE(idle.size(), 1);
}

void IdleWatchTest::theWallClockDoesNotMatter()
{
    tests::FakeClock clock;
    app::IdleWatch watch(clock);
    QLineEdit edit;
    watch.setPatience(2min);
    watch.start();
    clock.setWall(clock.nowUtc().addDays(1));
    QTest::keyClicks(&edit, u"a"_s);
    QCOMPARE(edit.text(), u"a"_s);
}

void IdleWatchTest::saysNothingWhenStopped()
{
    tests::FakeClock clock;
    app::IdleWatch watch(clock);
    QSignalSpy idle(&watch, &app::IdleWatch::idle);
    QLineEdit edit;
    watch.setPatience(2min);
    watch.start();
    watch.stop();
    clock.advance(8h);
    QTest::keyClicks(&edit, u"a"_s);
    QCOMPARE(edit.text(), u"a"_s);
    QCoreApplication::processEvents();
    QCOMPARE(idle.size(), 0);
}

QTEST_MAIN(IdleWatchTest)
#include "tst_idlewatch.moc"
