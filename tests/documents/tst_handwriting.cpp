// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/handwriting.h"
#include "models/documents/numbering.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fieldcase::documents;

class HandwritingTest : public QObject
{
    Q_OBJECT

private slots:
    void strokesComeBackAsTheyWere();
    void badStrokesAreRefused_data();
    void badStrokesAreRefused();
    void numbersAreWrittenTheOfficialWay();
};

namespace {

QJsonObject point(const QJsonValue &x, const QJsonValue &y, const QJsonValue &t, const QJsonValue &p)
{
    return {{u"x"_s, x}, {u"y"_s, y}, {u"t"_s, t}, {u"p"_s, p}};
}

QJsonArray oneStroke(const QJsonArray &points)
{
    return QJsonArray{QJsonValue(points)};
}

} // namespace

void HandwritingTest::strokesComeBackAsTheyWere()
{
    const QList<Stroke> strokes{{{0, 10'000, 0, 0}, {5'000, 4'000, 12, 1'000}}, {{1, 2, 12, 4}}};
    const auto read = strokesFromJson(strokesToJson(strokes));
    QVERIFY(read);
    QCOMPARE(*read, strokes);
    QCOMPARE(strokesFromJson({}).value(), QList<Stroke>{});
}

void HandwritingTest::badStrokesAreRefused_data()
{
    QTest::addColumn<QJsonArray>("json");
    QJsonObject extra = point(1, 1, 1, 1);
    extra.insert(u"z"_s, 1);
    QTest::newRow("outside the slot") << oneStroke({point(10'001, 0, 0, 0)});
    QTest::newRow("negative") << oneStroke({point(0, -1, 0, 0)});
    QTest::newRow("a fraction") << oneStroke({point(0.5, 0, 0, 0)});
    QTest::newRow("pressure too high") << oneStroke({point(0, 0, 0, 1'001)});
    QTest::newRow("time runs back") << oneStroke({point(0, 0, 9, 0), point(0, 0, 8, 0)});
    QTest::newRow("a text") << oneStroke({point(u"1"_s, 0, 0, 0)});
    QTest::newRow("an extra member") << oneStroke({extra});
    QTest::newRow("an empty stroke") << oneStroke({});
    QTest::newRow("not a stroke") << QJsonArray{1};
    QJsonArray many;
    for (int i = 0; i < 20'001; ++i)
        many.append(point(0, 0, i, 0));
    QTest::newRow("more points than a hand makes") << oneStroke(many);
}

void HandwritingTest::badStrokesAreRefused()
{
    QFETCH(QJsonArray, json);
    const auto strokes = strokesFromJson(json);
    QVERIFY(!strokes);
    QCOMPARE(strokes.error().code, fieldcase::domain::ErrorCode::InvalidInput);
}

void HandwritingTest::numbersAreWrittenTheOfficialWay()
{
    QCOMPARE(documentNumber(u"鲁示"_s, u"应急检记"_s, 2026, 31), u"（鲁示）应急检记〔2026〕31号"_s);
    QCOMPARE(documentNumber(u"%1"_s, u"%2"_s, 2026, 1), u"（%1）%2〔2026〕1号"_s);
}

QTEST_APPLESS_MAIN(HandwritingTest)
#include "tst_handwriting.moc"
