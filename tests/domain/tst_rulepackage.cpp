// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/chinesetext.h"
#include "tests/support/samplerules.h"

#include <QDir>
#include <QRegularExpression>
#include <QtTest>

using namespace fieldcase::domain;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;

namespace {

QJsonObject shippedJson()
{
    return QJsonDocument::fromJson(shippedRulesBytes()).object();
}

Result<RulePackage> parsed(const QJsonObject &object)
{
    return RulePackage::fromBytes(QJsonDocument(object).toJson());
}

/// \a object with \a value at \a path, whose parts are keys or indexes.
QJsonValue with(const QJsonValue &value, QStringList path, const QJsonValue &leaf)
{
    if (path.isEmpty())
        return leaf;
    const QString step = path.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[step.toInt()] = with(array.at(step.toInt()), path, leaf);
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(step, with(object.value(step), path, leaf));
    return object;
}

/// The text of one article, one element a line.
QStringList articleOf(const QString &text, int article)
{
    const QString head = u"第%1条"_s.arg(chineseNumber(article));
    QStringList lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        static const QRegularExpression kNextArticle(u"^(第[一二三四五六七八九十百零]+条|#)"_s);
        if (line.startsWith(head) && lines.isEmpty())
            lines.append(line.mid(head.size()));
        else if (!lines.isEmpty() && kNextArticle.match(line).hasMatch())
            break;
        else if (!lines.isEmpty())
            lines.append(line);
    }
    return lines;
}

} // namespace

class RulePackageTest final : public QObject
{
    Q_OBJECT

private slots:
    void theShippedPackageIsWhole();
    void anErrorNamesItsPlace_data();
    void anErrorNamesItsPlace();
    void theDateOfTheActChooses();
    void citationsReadAsLawsAreCited();
    void packsFollowTheCategory();
    void remediesNameTheirBodies();
    void everyCitationExistsInItsLaw();
};

void RulePackageTest::theShippedPackageIsWhole()
{
    const auto rules = shippedRules();
    QVERIFY2(rules, qPrintable(rules ? QString() : rules.error().context));
    for (int i = 1; i <= 43; ++i)
        QVERIFY2(rules->violation(u"V%1"_s.arg(i, 2, 10, QChar(u'0'))) != nullptr,
                 qPrintable(QString::number(i)));
    for (int i = 1; i <= 14; ++i)
        QVERIFY(rules->violation(u"SD%1"_s.arg(i)) != nullptr);
    for (const QString &id : {u"C1"_s, u"C12"_s, u"K1"_s, u"K10"_s, u"I12"_s, u"H12"_s, u"S10"_s})
        QVERIFY2(rules->item(id) != nullptr, qPrintable(id));
    const Violation *closed = rules->violation(u"V18"_s);
    QVERIFY(closed->criminal);
    QCOMPARE(closed->unit->mostFen, 5'000'000);
    QCOMPARE(closed->tier(u"A"_s)->unit->mostFen, 1'500'000);
    QVERIFY(closed->tier(u"A"_s)->marks.contains(Mark::Example));
    QVERIFY(rules->years.first().marks.contains(Mark::Known));
}

void RulePackageTest::anErrorNamesItsPlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("place");
    QTest::newRow("a fine that is no number")
        << u"violations/15/unit/mostFen"_s << QJsonValue(u"5万"_s) << u"violations[15].unit.mostFen"_s;
    QTest::newRow("a band upside down")
        << u"violations/15/unit/leastFen"_s << QJsonValue(5'000'001) << u"violations[15].unit.leastFen"_s;
    QTest::newRow("a tier beyond the statute")
        << u"violations/15/tiers/2/unit/mostFen"_s << QJsonValue(5'000'001) << u"violations[15].tiers"_s;
    QTest::newRow("an unknown law") << u"violations/0/violates/0/law"_s << QJsonValue(u"no_such_law"_s)
                                    << u"V01"_s;
    QTest::newRow("the same id twice") << u"violations/1/id"_s << QJsonValue(u"V01"_s) << u"V01"_s;
    QTest::newRow("no certainty") << u"limits/0/marks"_s << QJsonValue(QJsonArray{}) << u"limits[0].marks"_s;
    QTest::newRow("an unknown certainty")
        << u"limits/0/marks/0"_s << QJsonValue(u"sure"_s) << u"limits[0].marks"_s;
    QTest::newRow("a limit twice") << u"limits/1/id"_s << QJsonValue(u"statement_workdays"_s) << u"limits"_s;
    QTest::newRow("an unknown violation in a checklist")
        << u"packs/0/items/0/violations"_s << QJsonValue(QJsonArray{u"V99"_s}) << u"C1"_s;
    QTest::newRow("a day that is none")
        << u"years/0/holidays/0"_s << QJsonValue(u"2026-02-30"_s) << u"years[0].holidays"_s;
    QTest::newRow("an unknown key") << u"extra"_s << QJsonValue(1) << u"extra"_s;
}

void RulePackageTest::anErrorNamesItsPlace()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, place);
    const auto rules = parsed(with(shippedJson(), path.split(u'/'), value).toObject());
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, ErrorCode::InvalidInput);
    QVERIFY2(rules.error().context.startsWith(place), qPrintable(rules.error().context));
}

void RulePackageTest::theDateOfTheActChooses()
{
    RulePackage older = shippedRules().value();
    older.version = u"2022.1"_s;
    older.fromOn = QDate(2022, 3, 1);
    older.untilOn = QDate(2026, 1, 31);
    const QList<RulePackage> packages{shippedRules().value(), older};
    QCOMPARE(rulesFor(packages, QDate(2026, 9, 10))->version, u"2026.1"_s);
    QCOMPARE(rulesFor(packages, QDate(2026, 2, 1))->version, u"2026.1"_s);
    QCOMPARE(rulesFor(packages, QDate(2026, 1, 31))->version, u"2022.1"_s);
    QCOMPARE(rulesFor(packages, QDate(2020, 1, 1)).error().code, ErrorCode::NotFound);
}

void RulePackageTest::citationsReadAsLawsAreCited()
{
    const auto rules = shippedRules().value();
    QCOMPARE(rules.citationText(rules.violation(u"V18"_s)->penalised),
             u"《中华人民共和国安全生产法》第九十九条第（四）项"_s);
    QCOMPARE(rules.citationText(rules.violation(u"V18"_s)->violates),
             u"《中华人民共和国安全生产法》第三十六条第三款"_s);
    QCOMPARE(rules.citationText(Citation{u"work_safety_law"_s, 65, 1, 3}),
             u"《中华人民共和国安全生产法》第六十五条第一款第（三）项"_s);
}

void RulePackageTest::packsFollowTheCategory()
{
    const auto rules = shippedRules().value();
    QCOMPARE(rules.packsFor(u"工贸（机械）"_s, {}),
             QStringList({u"common"_s, u"machinery"_s, u"industry"_s}));
    QCOMPARE(rules.packsFor(u"危险化学品"_s, {}), QStringList({u"common"_s, u"chemicals"_s}));
    QCOMPARE(rules.packsFor({}, {}), QStringList{u"common"_s});
}

void RulePackageTest::remediesNameTheirBodies()
{
    const QString text =
        shippedRules()->remedy(RemedyKind::OnTheSpot, u"示例市人民政府"_s, u"示例市人民法院"_s);
    QVERIFY(text.contains(u"先向示例市人民政府申请行政复议"_s));
    QVERIFY(text.contains(u"向示例市人民法院提起行政诉讼"_s));
    QVERIFY(!text.contains(u'{'));
}

void RulePackageTest::everyCitationExistsInItsLaw()
{
    const QDir laws(
        qEnvironmentVariable("FIELDCASE_LAWS", QStringLiteral(FIELDCASE_SOURCE_DIR "/../shared/data/laws")));
    const auto rules = shippedRules().value();
    QHash<QString, QString> texts;
    for (const Law &law : rules.laws) {
        const QString name = QString(law.title).remove(u"中华人民共和国"_s);
        const QStringList files = laws.entryList({name + u"(*.md"_s});
        QFile file(laws.filePath(files.value(0)));
        if (!files.isEmpty() && file.open(QIODevice::ReadOnly))
            texts.insert(law.id, QString::fromUtf8(file.readAll()));
    }
    if (texts.isEmpty())
        QSKIP("NO LAW TEXTS: set FIELDCASE_LAWS to a folder of NAME(DATE).md files; no citation was checked");
    int checked = 0;
    for (const Violation &violation : rules.violations) {
        for (const Citation &citation : violation.violates + violation.penalised) {
            if (!texts.contains(citation.law) || !violation.marks.contains(Mark::Read))
                continue;
            const QStringList lines = articleOf(texts.value(citation.law), citation.article);
            const QString place = violation.id + u": "_s + rules.citationText(citation);
            QVERIFY2(!lines.isEmpty(), qPrintable(place));
            const auto isItem = [](const QString &line) { return line.startsWith(u'（'); };
            const auto paragraphs = lines.size() - std::count_if(lines.begin(), lines.end(), isItem);
            QVERIFY2(citation.paragraph <= paragraphs, qPrintable(place));
            const QString item =
                citation.item == 0 ? QString() : u"（%1）"_s.arg(chineseNumber(citation.item));
            QVERIFY2(std::any_of(lines.begin(), lines.end(),
                                 [&](const QString &line) { return line.startsWith(item); }),
                     qPrintable(place));
            ++checked;
        }
    }
    QVERIFY(checked > 100);
}

QTEST_APPLESS_MAIN(RulePackageTest)
#include "tst_rulepackage.moc"
