// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/templatetext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fieldcase::documents;

class TemplateTextTest : public QObject
{
    Q_OBJECT

private slots:
    void putsFactsIn();
    void marksInsideAFactAreLetters();
    void aMissingKeyIsNamed();
    void anElementShadowsTheFacts();
    void aPartIsPrintedWhenItsKeyIsSet();
    void badTemplatesAreRefused_data();
    void badTemplatesAreRefused();
    void knowsWhatIsSet_data();
    void knowsWhatIsSet();
};

namespace {

const QJsonObject kFacts{
    {u"name"_s, u"刘喆堃"_s},         {u"empty"_s, u""_s},      {u"yes"_s, true}, {u"no"_s, false},
    {u"list"_s, QJsonArray{u"一"_s}}, {u"none"_s, QJsonArray{}}};

QString filled(const QString &source, const QJsonObject &facts)
{
    const auto text = parseTemplateText(source);
    const auto runs = fill(text.value(), FactScope(facts));
    return runs ? plainText(*runs) : runs.error().context;
}

} // namespace

void TemplateTextTest::putsFactsIn()
{
    const auto text = parseTemplateText(u"我们是__{{name}}__，请配合。"_s);
    QVERIFY(text);
    const auto runs = fill(*text, FactScope(kFacts));
    QVERIFY(runs);
    QCOMPARE(plainText(*runs), u"我们是刘喆堃，请配合。"_s);
    QCOMPARE(runs->size(), 3);
    QVERIFY(runs->at(1).underlined);
    QVERIFY(!runs->at(2).underlined);
    QCOMPARE(filled(u"[{{empty}}]"_s, kFacts), u"[]"_s);
}

void TemplateTextTest::marksInsideAFactAreLetters()
{
    QCOMPARE(filled(u"{{name}}"_s, {{u"name"_s, u"__甲__{{no}}"_s}}), u"__甲__{{no}}"_s);
}

void TemplateTextTest::aMissingKeyIsNamed()
{
    QCOMPARE(filled(u"{{absent}}"_s, kFacts), u"missing fact: absent"_s);
    QCOMPARE(filled(u"{{list}}"_s, kFacts), u"missing fact: list"_s);
    QCOMPARE(filled(u"{{@number}}"_s, kFacts), u"missing fact: @number"_s);
}

void TemplateTextTest::anElementShadowsTheFacts()
{
    const auto text = parseTemplateText(u"{{@number}}．{{name}}（{{other}}）"_s);
    const FactScope outside(QJsonObject{{u"name"_s, u"外"_s}, {u"other"_s, u"他"_s}});
    const auto runs = fill(*text, outside.inside(QJsonObject{{u"name"_s, u"内"_s}}, 2));
    QCOMPARE(plainText(runs.value()), u"2．内（他）"_s);

    const auto element = fill(*parseTemplateText(u"{{.}}"_s), outside.inside(u"项"_s, 1));
    QCOMPARE(plainText(element.value()), u"项"_s);
}

void TemplateTextTest::aPartIsPrintedWhenItsKeyIsSet()
{
    const QString source = u"依{{?name}}__{{name}}__的规定，{{/name}}决定"_s;
    QCOMPARE(filled(source, kFacts), u"依刘喆堃的规定，决定"_s);
    QCOMPARE(filled(source, {{u"name"_s, u""_s}}), u"依决定"_s);
    QCOMPARE(filled(source, {}), u"依决定"_s);
}

void TemplateTextTest::badTemplatesAreRefused_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("a key that is not closed") << u"{{name"_s;
    QTest::newRow("an empty key") << u"{{}}"_s;
    QTest::newRow("a key with a space inside") << u"{{na me}}"_s;
    QTest::newRow("a part that is not closed") << u"{{?name}}甲"_s;
    QTest::newRow("a part closed by another key") << u"{{?name}}甲{{/other}}"_s;
    QTest::newRow("a part in a part") << u"{{?name}}{{?yes}}甲{{/yes}}{{/name}}"_s;
    QTest::newRow("an end without a beginning") << u"甲{{/name}}"_s;
    QTest::newRow("a section") << u"{{#list}}"_s;
    QTest::newRow("an underline that is not closed") << u"__甲"_s;
}

void TemplateTextTest::badTemplatesAreRefused()
{
    QFETCH(QString, source);
    const auto text = parseTemplateText(source);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::InvalidInput);
}

void TemplateTextTest::knowsWhatIsSet_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("expected");
    QTest::newRow("a text") << u"name"_s << true;
    QTest::newRow("an empty text") << u"empty"_s << false;
    QTest::newRow("true") << u"yes"_s << true;
    QTest::newRow("false") << u"no"_s << false;
    QTest::newRow("a list") << u"list"_s << true;
    QTest::newRow("an empty list") << u"none"_s << false;
    QTest::newRow("nothing") << u"absent"_s << false;
}

void TemplateTextTest::knowsWhatIsSet()
{
    QFETCH(QString, key);
    QTEST(FactScope(kFacts).isSet(key), "expected");
}

QTEST_APPLESS_MAIN(TemplateTextTest)
#include "tst_templatetext.moc"
