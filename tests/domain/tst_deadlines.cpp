// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/deadlines.h"
#include "models/domain/discretion.h"
#include "tests/support/samplerules.h"

#include <QtTest>

using namespace fieldcase::domain;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;

namespace {

qint64 chinaMs(int month, int day, int hour, int minute)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::OffsetFromUTC, 8 * 3600)
        .toMSecsSinceEpoch();
}

PenaltyItem item(const char *violation, const char *tier, qint64 yuan, const QString &reasons = {})
{
    return {QString::fromLatin1(violation), {}, QString::fromLatin1(tier), yuan * 100, reasons};
}

} // namespace

class DeadlinesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void a1PayingEndsAfterTheHoliday();
    void a2HearingCountsWorkingDays();
    void a4DecidingWarnsBeforeTheWeekend();
    void a5SealingCountsItsFirstDay();
    void a6SurchargeRunsByTheDayUpToTheFine();
    void a12OnTheSpotHasALimit();
    void a14UrgentApprovalRunsThroughTheWeekend();
    void a15PowerIsCutADayAfterNotice();
    void workdaysFollowTheNotice();
    void theDemonstrationWaitsForTheParty();
    void publicationIsDueInSevenWorkingDays();
    void theDayInChinaIsNotTheDayInUtc();
    void aTierNarrowsTheStatutoryBand();
    void aProposedItemMustStand_data();
    void aProposedItemMustStand();

private:
    RulePackage m_rules;
};

void DeadlinesTest::initTestCase()
{
    const auto rules = shippedRules();
    QVERIFY(rules);
    m_rules = *rules;
}

void DeadlinesTest::a1PayingEndsAfterTheHoliday()
{
    QCOMPARE(payUntil(m_rules, QDate(2026, 9, 10)), QDate(2026, 9, 28));
}

void DeadlinesTest::a2HearingCountsWorkingDays()
{
    QCOMPARE(hearingUntil(m_rules, QDate(2026, 9, 21)), QDate(2026, 9, 29));
}

void DeadlinesTest::a4DecidingWarnsBeforeTheWeekend()
{
    QCOMPARE(decideUntil(m_rules, QDate(2026, 3, 2)), QDate(2026, 6, 1));
    QCOMPARE(warnToDecideOn(m_rules, QDate(2026, 3, 2)), QDate(2026, 5, 29));
}

void DeadlinesTest::a5SealingCountsItsFirstDay()
{
    QCOMPARE(sealedUntil(m_rules, QDate(2026, 3, 2)), QDate(2026, 3, 31));
    QCOMPARE(sealedUntil(m_rules, QDate(2026, 4, 1)), QDate(2026, 4, 30)); // the extension
}

void DeadlinesTest::a6SurchargeRunsByTheDayUpToTheFine()
{
    const qint64 fine = 2'500'000;
    QCOMPARE(surchargeFen(m_rules, fine, QDate(2026, 9, 28), QDate(2026, 10, 8)), 750'000);
    QCOMPARE(surchargeFen(m_rules, fine, QDate(2026, 9, 28), QDate(2026, 9, 28)), 0);
    QCOMPARE(surchargeFen(m_rules, fine, QDate(2026, 9, 28), QDate(2027, 9, 28)), fine);
}

void DeadlinesTest::a12OnTheSpotHasALimit()
{
    QVERIFY(mayPunishOnTheSpot(m_rules, 300'000, true));
    QVERIFY(!mayPunishOnTheSpot(m_rules, 300'001, true));
    QVERIFY(mayPunishOnTheSpot(m_rules, 20'000, false));
    QVERIFY(!mayPunishOnTheSpot(m_rules, 20'001, false));
}

void DeadlinesTest::a14UrgentApprovalRunsThroughTheWeekend()
{
    QCOMPARE(urgentApprovalUntilMs(m_rules, chinaMs(9, 12, 16, 30)), chinaMs(9, 13, 16, 30));
}

void DeadlinesTest::a15PowerIsCutADayAfterNotice()
{
    QCOMPARE(powerCutNoticeUntilMs(m_rules, chinaMs(9, 15, 10, 0)), chinaMs(9, 14, 10, 0));
}

void DeadlinesTest::workdaysFollowTheNotice()
{
    const Calendar calendar = m_rules.calendar();
    QVERIFY(calendar.isWorkday(QDate(2026, 9, 20)));  // a Sunday worked for the National Day
    QVERIFY(!calendar.isWorkday(QDate(2026, 9, 25))); // 中秋, a Friday
    QVERIFY(!calendar.isWorkday(QDate(2026, 10, 7))); // 国庆, a Wednesday
    QVERIFY(calendar.isWorkday(QDate(2026, 9, 10)));
    QVERIFY(!calendar.isWorkday(QDate(2026, 9, 12)));
    QCOMPARE(calendar.workdayFrom(QDate(2026, 9, 25)), QDate(2026, 9, 28));
    QCOMPARE(calendar.workdayUntil(QDate(2026, 9, 27)), QDate(2026, 9, 24));
}

void DeadlinesTest::theDemonstrationWaitsForTheParty()
{
    QCOMPARE(statementUntil(m_rules, QDate(2026, 9, 22)), QDate(2026, 9, 28));
}

void DeadlinesTest::publicationIsDueInSevenWorkingDays()
{
    QCOMPARE(publishUntil(m_rules, QDate(2026, 9, 29)), QDate(2026, 10, 14));
}

void DeadlinesTest::theDayInChinaIsNotTheDayInUtc()
{
    QCOMPARE(chinaDate(QDateTime(QDate(2026, 9, 28), QTime(15, 59), Qt::UTC).toMSecsSinceEpoch()),
             QDate(2026, 9, 28));
    QCOMPARE(chinaDate(QDateTime(QDate(2026, 9, 28), QTime(16, 0), Qt::UTC).toMSecsSinceEpoch()),
             QDate(2026, 9, 29));
}

void DeadlinesTest::aTierNarrowsTheStatutoryBand()
{
    const auto band = bandFor(m_rules, u"V10"_s, u"A"_s, false);
    QVERIFY(band);
    QCOMPARE(band->band, (Band{0, 3'000'000}));
    QCOMPARE(band->statutory, (Band{0, 10'000'000}));
    QVERIFY(band->isExample);
    QCOMPARE(bandFor(m_rules, u"V10"_s, u"A"_s, true)->band, (Band{10'000'000, 13'000'000}));
    QCOMPARE(bandFor(m_rules, u"V99"_s, {}, false).error().code, ErrorCode::NotFound);
    QCOMPARE(bandFor(m_rules, u"V10"_s, u"Z"_s, false).error().code, ErrorCode::NotFound);
    QCOMPARE(bandFor(m_rules, u"V02"_s, {}, false).error().code,
             ErrorCode::NotFound); // a share of income, not a fine
}

void DeadlinesTest::aProposedItemMustStand_data()
{
    QTest::addColumn<PenaltyItem>("proposed");
    QTest::addColumn<std::optional<ItemFault>>("fault");
    using Fault = std::optional<ItemFault>;
    QTest::newRow("inside the tier") << item("V10", "A", 20'000) << Fault();
    QTest::newRow("the tier's end is included") << item("V10", "A", 30'000) << Fault();
    QTest::newRow("beyond the tier without reasons")
        << item("V10", "A", 30'001) << Fault(ItemFault::OutsideTier);
    QTest::newRow("beyond the tier with reasons")
        << item("V10", "A", 30'001, u"两年内再次违法。"_s) << Fault();
    QTest::newRow("overdue tier") << item("V10", "B", 150'000) << Fault();
    QTest::newRow("beyond the statute, reasons or not")
        << item("V10", "C", 200'001, u"…"_s) << Fault(ItemFault::OutsideStatute);
    QTest::newRow("a warning") << item("V10", "A", 0) << Fault();
    QTest::newRow("no such violation") << item("V99", "A", 1) << Fault(ItemFault::UnknownViolation);
    QTest::newRow("no such tier") << item("V10", "Z", 1) << Fault(ItemFault::UnknownTier);
    QTest::newRow("a violation without tiers") << item("V20", "none", 50'000) << Fault();
}

void DeadlinesTest::aProposedItemMustStand()
{
    QFETCH(PenaltyItem, proposed);
    QFETCH(std::optional<ItemFault>, fault);
    QCOMPARE(faultOf(m_rules, proposed), fault);
}

QTEST_APPLESS_MAIN(DeadlinesTest)
#include "tst_deadlines.moc"
