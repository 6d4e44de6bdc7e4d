// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/chinesetext.h"

#include <QtTest>

using namespace fieldcase::domain;
using namespace Qt::StringLiterals;

class ChineseTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void capitalAmounts_data();
    void capitalAmounts();
    void numbers_data();
    void numbers();
    void dates();
    void figures();
};

void ChineseTextTest::capitalAmounts_data()
{
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<QString>("expected");
    QTest::newRow("A18: 25 000.00") << 2'500'000LL << u"贰万伍仟元整"_s;
    QTest::newRow("A18: 100 050.30") << 10'005'030LL << u"壹拾万零伍拾元叁角"_s;
    QTest::newRow("A18: 1 000 000") << 100'000'000LL << u"壹佰万元整"_s;
    QTest::newRow("nothing") << 0LL << u"零元整"_s;
    QTest::newRow("one fen") << 1LL << u"壹分"_s;
    QTest::newRow("five jiao") << 50LL << u"伍角"_s;
    QTest::newRow("jiao and fen without yuan") << 32LL << u"叁角贰分"_s;
    QTest::newRow("a gap at the jiao") << 32'504LL << u"叁佰贰拾伍元零肆分"_s;
    QTest::newRow("one yuan and a fen") << 101LL << u"壹元零壹分"_s;
    QTest::newRow("ten") << 1'000LL << u"壹拾元整"_s;
    QTest::newRow("a gap in the middle") << 140'950LL << u"壹仟肆佰零玖元伍角"_s;
    QTest::newRow("two gaps are one zero") << 600'714LL << u"陆仟零柒元壹角肆分"_s;
    QTest::newRow("gaps in both groups") << 1'000'500'00LL << u"壹佰万零伍佰元整"_s;
    QTest::newRow("a gap after ten thousand") << 1'000'100LL << u"壹万零壹元整"_s;
    QTest::newRow("no gap: five thousand after ten thousand") << 10'500'000LL << u"壹拾万伍仟元整"_s;
    QTest::newRow("a hundred million") << 10'000'000'000LL << u"壹亿元整"_s;
    QTest::newRow("a hundred million and one") << 10'000'000'100LL << u"壹亿零壹元整"_s;
    QTest::newRow("a hundred million and ten thousand") << 10'001'000'000LL << u"壹亿零壹万元整"_s;
    QTest::newRow("every place") << 123'456'789'012LL << u"壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分"_s;
    QTest::newRow("two million million") << 200'000'000'000'000LL << u"贰万亿元整"_s;
}

void ChineseTextTest::capitalAmounts()
{
    QFETCH(qint64, fen);
    QFETCH(QString, expected);
    QCOMPARE(capitalAmount(fen), expected);
}

void ChineseTextTest::numbers_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("expected");
    QTest::newRow("1") << 1 << u"一"_s;
    QTest::newRow("10") << 10 << u"十"_s;
    QTest::newRow("12") << 12 << u"十二"_s;
    QTest::newRow("20") << 20 << u"二十"_s;
    QTest::newRow("99") << 99 << u"九十九"_s;
    QTest::newRow("100") << 100 << u"一百"_s;
    QTest::newRow("110") << 110 << u"一百一十"_s;
    QTest::newRow("112") << 112 << u"一百一十二"_s;
    QTest::newRow("101") << 101 << u"一百零一"_s;
    QTest::newRow("1260") << 1260 << u"一千二百六十"_s;
}

void ChineseTextTest::numbers()
{
    QFETCH(int, number);
    QFETCH(QString, expected);
    QCOMPARE(chineseNumber(number), expected);
}

void ChineseTextTest::dates()
{
    QCOMPARE(chineseDate(QDate(2026, 9, 10)), u"2026年9月10日"_s);
    QCOMPARE(capitalDate(QDate(2026, 10, 1)), u"二〇二六年十月一日"_s);
    QCOMPARE(capitalDate(QDate(2026, 12, 31)), u"二〇二六年十二月三十一日"_s);
    QCOMPARE(chineseDate({}), QString());
    QCOMPARE(capitalDate({}), QString());
    const qint64 lateUtc = QDateTime(QDate(2026, 9, 9), QTime(17, 5), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(chineseDateTime(lateUtc), u"2026年9月10日1时05分"_s);
}

void ChineseTextTest::figures()
{
    QCOMPARE(figureAmount(0), u"0.00"_s);
    QCOMPARE(figureAmount(5), u"0.05"_s);
    QCOMPARE(figureAmount(3'000'000), u"30000.00"_s);
}

QTEST_APPLESS_MAIN(ChineseTextTest)
#include "tst_chinesetext.moc"
