// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/clockwatch.h"
#include "models/domain/fixfilter.h"
#include "models/domain/gcj02.h"
#include "models/domain/visitwatch.h"

#include <QTimeZone>
#include <QtTest>

using namespace fieldcase::domain;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kNow = 1789003200000; // 2026-09-10 01:20 UTC

ClockReading reading(qint64 wallMs, qint64 monotonicMs, const QString &boot = u"boot"_s)
{
    return {wallMs, {boot, monotonicMs, {}, {}}};
}

PositionFix fixAt(double latitude, double longitude, qint64 accuracyMm, qint64 heardAtMs)
{
    PositionFix fix;
    fix.place = {qRound64(latitude * 1e7), qRound64(longitude * 1e7), accuracyMm};
    fix.quality = FixQuality::Satellite;
    fix.heardAtMs = heardAtMs;
    return fix;
}

} // namespace

Q_DECLARE_METATYPE(std::optional<ClockJump>)

/// Holds the rules about clocks and places to what they must notice, and to what they must let pass.
class VisitWatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void aClockThatWasSetIsNoticed_data();
    void aClockThatWasSetIsNoticed();
    void aRestartHidesNothingThatCanBeKnown();
    void zonesAndDaylightSavingAreNoJumps();
    void driftIsTheDistanceToTheOthers();
    void onlyTheImpossibleIsAJump_data();
    void onlyTheImpossibleIsAJump();
    void theFenceSpeaksOnceAndOnlyWhenItIsSure();
    void badFixesAreNamed();
    void aStandingDeviceAverages();
    void aMovingDeviceDoesNot();
    void chineseMapsAreShifted_data();
    void chineseMapsAreShifted();
};

void VisitWatchTest::aClockThatWasSetIsNoticed_data()
{
    QTest::addColumn<qint64>("wallMs");
    QTest::addColumn<qint64>("passedMs");
    QTest::addColumn<std::optional<ClockJump>>("jump");
    const auto none = std::optional<ClockJump>();
    const auto back = [](qint64 ms) { return std::optional(ClockJump{true, ms}); };
    const auto forward = [](qint64 ms) { return std::optional(ClockJump{false, ms}); };
    QTest::newRow("an ordinary minute") << qint64(60'000) << qint64(60'000) << none;
    QTest::newRow("a clock that is being disciplined") << kHour + 1800 << kHour << none;
    QTest::newRow("eight hours asleep, 500 ppm off") << 8 * kHour + 14'000 << 8 * kHour << none;
    QTest::newRow("an hour back") << 60'000 - kHour << qint64(60'000) << back(kHour);
    QTest::newRow("an hour forward") << 60'000 + kHour << qint64(60'000) << forward(kHour);
    QTest::newRow("a day back") << 60'000 - kDay << qint64(60'000) << back(kDay);
    QTest::newRow("a day forward") << 60'000 + kDay << qint64(60'000) << forward(kDay);
    QTest::newRow("a year back") << 60'000 - 365 * kDay << qint64(60'000) << back(365 * kDay);
    QTest::newRow("a year forward") << 60'000 + 365 * kDay << qint64(60'000) << forward(365 * kDay);
    QTest::newRow("three seconds by a time server") << qint64(63'000) << qint64(60'000) << forward(3000);
}

void VisitWatchTest::aClockThatWasSetIsNoticed()
{
    QFETCH(qint64, wallMs);
    QFETCH(qint64, passedMs);
    QFETCH(std::optional<ClockJump>, jump);
    QCOMPARE(clockJump(reading(kNow, 1000), reading(kNow + wallMs, 1000 + passedMs)), jump);
}

void VisitWatchTest::aRestartHidesNothingThatCanBeKnown()
{
    const ClockReading before = reading(kNow, 90'000);
    QCOMPARE(clockJump(before, reading(kNow + kHour, 10, u"next"_s)), std::nullopt); // off for an hour
    QCOMPARE(clockJump(before, reading(kNow - kHour, 10, u"next"_s)), (ClockJump{true, kHour}));
    ClockReading then = before;
    then.clocks.gnssMs = kNow - 500;
    ClockReading next = reading(kNow + 2 * kHour, 10, u"next"_s);
    next.clocks.gnssMs = kNow + kHour - 500;
    QCOMPARE(clockJump(then, next), (ClockJump{false, kHour}));
    then.clocks.gnssMs.reset();
    then.clocks.officeMs = kNow;
    next.clocks.gnssMs.reset();
    next.clocks.officeMs = kNow + 2 * kHour;
    QCOMPARE(clockJump(then, next), std::nullopt);
}

void VisitWatchTest::zonesAndDaylightSavingAreNoJumps()
{
    // The wall clock is read in UTC: neither a traveller's zone nor the night the clocks change moves it.
    const QByteArray zone = qgetenv("TZ");
    for (const char *name : {"Asia/Shanghai", "America/New_York", "Europe/Berlin"}) {
        qputenv("TZ", name);
        tzset();
        const qint64 change = QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC).toMSecsSinceEpoch();
        const auto at = [](qint64 ms) {
            return QDateTime::fromMSecsSinceEpoch(ms).toUTC().toMSecsSinceEpoch();
        };
        QCOMPARE(clockJump(reading(at(change), 0), reading(at(change + kHour), kHour)), std::nullopt);
    }
    qputenv("TZ", zone);
    tzset();
}

void VisitWatchTest::driftIsTheDistanceToTheOthers()
{
    ClockReading now = reading(kNow, 0);
    QCOMPARE(clockDrift(now), ClockDrift());
    now.clocks.gnssMs = kNow - 1500;
    now.clocks.officeMs = kNow + kHour;
    QCOMPARE(clockDrift(now), (ClockDrift{1500, -kHour}));
}

void VisitWatchTest::onlyTheImpossibleIsAJump_data()
{
    QTest::addColumn<double>("north");
    QTest::addColumn<qint64>("afterMs");
    QTest::addColumn<qint64>("accuracyMm");
    QTest::addColumn<bool>("isJump");
    QTest::newRow("standing") << 0.0 << qint64(1000) << qint64(5000) << false;
    QTest::newRow("driving, 30 m/s") << 0.00027 << qint64(1000) << qint64(5000) << false;
    QTest::newRow("a coarse fix wanders") << 0.002 << qint64(1000) << qint64(50'000) << false;
    QTest::newRow("eleven kilometres in a second") << 0.1 << qint64(1000) << qint64(5000) << true;
    QTest::newRow("eleven kilometres in ten minutes") << 0.1 << qint64(600'000) << qint64(5000) << false;
    QTest::newRow("another town in a minute") << 1.0 << qint64(60'000) << qint64(5000) << true;
}

void VisitWatchTest::onlyTheImpossibleIsAJump()
{
    QFETCH(double, north);
    QFETCH(qint64, afterMs);
    QFETCH(qint64, accuracyMm);
    QFETCH(bool, isJump);
    const auto jump =
        positionJump(fixAt(37.4, 122.1, accuracyMm, 0), fixAt(37.4 + north, 122.1, accuracyMm, afterMs));
    QCOMPARE(jump.has_value(), isJump);
    if (jump)
        QVERIFY(std::abs(double(*jump) - north * 111'195) < 100);
}

void VisitWatchTest::theFenceSpeaksOnceAndOnlyWhenItIsSure()
{
    Enterprise enterprise;
    QCOMPARE(fenceOf(enterprise), std::nullopt);
    enterprise.lat1e7 = 374000000;
    enterprise.lon1e7 = 1221000000;
    const auto fence = fenceOf(enterprise);
    QVERIFY(fence);
    FenceWatch watch(*fence);
    const auto place = [](double north, qint64 accuracyMm) {
        return fixAt(37.4 + north, 122.1, accuracyMm, 0).place;
    };
    QCOMPARE(watch.take(place(0.001, 5000)), std::nullopt);    // there from the beginning
    QCOMPARE(watch.take(place(0.0045, 10'000)), std::nullopt); // 500 m ± 10 m
    QCOMPARE(watch.take(place(0.01, 5000)), FenceSide::Outside);
    QCOMPARE(watch.take(place(0.011, 5000)), std::nullopt);
    QCOMPARE(watch.take(place(0.0045, 10'000)), std::nullopt);
    QCOMPARE(watch.take(place(0.0, 5000)), FenceSide::Inside);
    QCOMPARE(metresFrom(*fence, place(0.01, 0)), 1112);
    FenceWatch late(*fence);
    QCOMPARE(late.take(place(0.01, 5000)), FenceSide::Outside); // never was there
}

void VisitWatchTest::badFixesAreNamed()
{
    PositionFix fix = fixAt(37.4, 122.1, 20'000, 0);
    QCOMPARE(judge(fix, 50'000), FixVerdict::Good);
    QCOMPARE(judge(fix, 10'000), FixVerdict::Coarse);
    fix.place.accuracyMm = 0;
    QCOMPARE(judge(fix, 10'000), FixVerdict::Coarse);
    for (const FixQuality made : {FixQuality::Estimated, FixQuality::Manual, FixQuality::Simulated}) {
        fix.quality = made;
        QCOMPARE(judge(fix, 50'000), FixVerdict::Invented);
    }
}

void VisitWatchTest::aStandingDeviceAverages()
{
    FixAverager averager;
    QCOMPARE(averager.place(), std::nullopt);
    averager.add(fixAt(37.40000, 122.1, 4000, 0));
    averager.add(fixAt(37.40004, 122.1, 8000, 1000));
    const auto mean = averager.place();
    QVERIFY(mean);
    QCOMPARE(mean->fixes, 2);
    QVERIFY(std::abs(mean->place.lat1e7 - 374000080) <= 1); // a fifth of the way: weights 4 to 1
    QVERIFY(mean->place.accuracyMm >= 4000);                // never better than the best
    averager.add(fixAt(37.40002, 122.1, 4000, 40'000));
    QCOMPARE(averager.place()->fixes, 1); // what is older than half a minute is forgotten

    FixAverager dateLine;
    dateLine.add(fixAt(0, 179.99999, 5000, 0));
    dateLine.add(fixAt(0, -179.99999, 5000, 1000));
    QVERIFY(std::abs(std::abs(dateLine.place()->place.lon1e7) - 1'800'000'000) <= 1);
}

void VisitWatchTest::aMovingDeviceDoesNot()
{
    FixAverager averager;
    averager.add(fixAt(37.4, 122.1, 4000, 0));
    PositionFix walking = fixAt(37.40001, 122.1, 4000, 1000);
    walking.speedMmPerS = 1400;
    averager.add(walking);
    QCOMPARE(averager.place()->fixes, 1);
    QCOMPARE(averager.place()->place, walking.place);
    averager.add(fixAt(37.41, 122.1, 4000, 2000)); // a kilometre away, whatever speed is told
    QCOMPARE(averager.place()->fixes, 1);
}

void VisitWatchTest::chineseMapsAreShifted_data()
{
    QTest::addColumn<double>("lat");
    QTest::addColumn<double>("lon");
    QTest::addColumn<double>("shownLat");
    QTest::addColumn<double>("shownLon");
    // Pairs that the open libraries of this conversion are tested with.
    QTest::newRow("Shanghai") << 31.1774276 << 121.5272106 << 31.17530398364597 << 121.531541859215;
    QTest::newRow("Shenzhen") << 22.543847 << 113.912316 << 22.540796131694766 << 113.9171764808363;
    QTest::newRow("Beijing") << 39.911954 << 116.377817 << 39.91334545536069 << 116.38404722455657;
    QTest::newRow("Berlin is not shifted") << 52.5 << 13.4 << 52.5 << 13.4;
}

void VisitWatchTest::chineseMapsAreShifted()
{
    QFETCH(double, lat);
    QFETCH(double, lon);
    QFETCH(double, shownLat);
    QFETCH(double, shownLon);
    const Place kept = fixAt(lat, lon, 3000, 0).place;
    const Place shown = toGcj02(kept);
    QVERIFY2(metresBetween(shown, fixAt(shownLat, shownLon, 0, 0).place) < 0.05,
             qPrintable(u"%1, %2"_s.arg(shown.lat1e7).arg(shown.lon1e7)));
    QCOMPARE(shown.accuracyMm, 3000);
}

QTEST_APPLESS_MAIN(VisitWatchTest)
#include "tst_visitwatch.moc"
