// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/documenttools.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fieldcase::documents;

class FormDefinitionTest : public QObject
{
    Q_OBJECT

private slots:
    void theShippedFormsAreRead();
    void theVersionInForceIsTaken();
    void badFormsAreRefused_data();
    void badFormsAreRefused();
    void everyPrefixOfAFormIsRefused();
};

namespace {

QJsonObject smallForm()
{
    return QJsonDocument::fromJson(
               R"({"id": "T1", "version": 1, "title": "表", "source": "试", "effectiveFromOn": "2024-01-01",
        "fields": [{"key": "name", "type": "text", "required": true}, {"key": "list", "type": "list"},
                   {"key": "rows", "type": "rows", "columns": [{"key": "inner", "type": "text"}]}],
        "body": [{"text": "{{name}}"}, {"each": "list", "text": "{{@number}}{{.}}"}, {"each": "rows", "text": "{{inner}}"},
                 {"row": [{"label": "签名", "slot": "party", "widthMm": 30}]},
                 {"table": {"rows": "rows", "columns": [{"title": "列", "value": "{{inner}}"}]}}]})")
        .object();
}

Result<FormDefinition> read(const QJsonObject &form)
{
    return readFormDefinition(QJsonDocument(form).toJson());
}

} // namespace

void FormDefinitionTest::theShippedFormsAreRead()
{
    QCOMPARE(shippedForms().forms().size(), 4);
    const FormDefinition form = shippedForm(u"F03"_s);
    QCOMPARE(form.title, u"现场检查记录"_s);
    QCOMPARE(form.series, u"应急检记"_s);
    QCOMPARE(form.sha256.size(), 32);
    QVERIFY(read(smallForm()));
}

void FormDefinitionTest::theVersionInForceIsTaken()
{
    const FormCatalogue &forms = shippedForms();
    QVERIFY(forms.inForce(u"F05"_s, QDate(2026, 9, 10)));
    QCOMPARE(forms.inForce(u"F05"_s, QDate(2023, 12, 31)).error().code, ErrorCode::NotFound);
    QCOMPARE(forms.inForce(u"F99"_s, QDate(2026, 9, 10)).error().code, ErrorCode::NotFound);
    QCOMPARE(forms.version(u"F05"_s, 99).error().code, ErrorCode::NotFound);

    FormDefinition old = shippedForm(u"F05"_s);
    old.effectiveTo = QDate(2026, 12, 31);
    QVERIFY(old.isInForce(QDate(2026, 12, 31)));
    QVERIFY(!old.isInForce(QDate(2027, 1, 1)));
}

void FormDefinitionTest::badFormsAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("json"); ///< a list with the value; empty: take the key away
    QTest::newRow("no id") << u"id"_s << QByteArray();
    QTest::newRow("no source") << u"source"_s << QByteArray();
    QTest::newRow("no first day") << u"effectiveFromOn"_s << QByteArray();
    QTest::newRow("a day that is none") << u"effectiveFromOn"_s << QByteArray(R"(["2024-02-30"])");
    QTest::newRow("version zero") << u"version"_s << QByteArray("[0]");
    QTest::newRow("an unknown member") << u"colour"_s << QByteArray(R"(["red"])");
    QTest::newRow("two fields of one key")
        << u"fields"_s
        << QByteArray(R"([[{"key": "name", "type": "text"}, {"key": "name", "type": "text"}]])");
    QTest::newRow("an unknown type") << u"fields"_s
                                     << QByteArray(R"([[{"key": "name", "type": "picture"}]])");
    QTest::newRow("rows without columns")
        << u"fields"_s << QByteArray(R"([[{"key": "rows", "type": "rows"}]])");
    QTest::newRow("a list in a row")
        << u"fields"_s
        << QByteArray(
               R"([[{"key": "rows", "type": "rows", "columns": [{"key": "inner", "type": "list"}]}]])");
    QTest::newRow("a fact nobody declared") << u"body"_s << QByteArray(R"([[{"text": "{{nome}}"}]])");
    QTest::newRow("a list as text") << u"body"_s << QByteArray(R"([[{"text": "{{list}}"}]])");
    QTest::newRow("a column outside its rows") << u"body"_s << QByteArray(R"([[{"text": "{{inner}}"}]])");
    QTest::newRow("a number outside a list") << u"body"_s << QByteArray(R"([[{"text": "{{@number}}"}]])");
    QTest::newRow("repetition over a text")
        << u"body"_s << QByteArray(R"([[{"each": "name", "text": "一"}]])");
    QTest::newRow("a condition on nothing")
        << u"body"_s << QByteArray(R"([[{"if": "nobody", "text": "一"}]])");
    QTest::newRow("an unknown alignment") << u"body"_s << QByteArray(R"([[{"text": "一", "align": "up"}]])");
    QTest::newRow("a size out of range") << u"body"_s << QByteArray(R"([[{"text": "一", "sizePt": 400}]])");
    QTest::newRow("an empty row") << u"body"_s << QByteArray(R"([[{"row": []}]])");
    QTest::newRow("a slot without a width") << u"body"_s << QByteArray(R"([[{"row": [{"slot": "party"}]}]])");
    QTest::newRow("a slot twice")
        << u"body"_s
        << QByteArray(
               R"([[{"row": [{"slot": "a", "widthMm": 9}]}, {"row": [{"slot": "a", "widthMm": 9}]}]])");
    QTest::newRow("a table of a text")
        << u"body"_s
        << QByteArray(R"([[{"table": {"rows": "name", "columns": [{"title": "列", "value": "一"}]}}]])");
    QTest::newRow("a table without columns") << u"body"_s << QByteArray(R"([[{"table": {"rows": "rows"}}]])");
    QTest::newRow("a block that is no object") << u"body"_s << QByteArray(R"([["text"]])");
    QTest::newRow("a body that is no list") << u"body"_s << QByteArray(R"(["text"])");
}

void FormDefinitionTest::badFormsAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, json);
    QJsonObject form = smallForm();
    form.remove(key);
    if (!json.isEmpty()) {
        const QJsonArray holder = QJsonDocument::fromJson(json).array();
        QCOMPARE(holder.size(), 1);
        form.insert(key, holder.first());
    }
    const auto result = read(form);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QVERIFY(!result.error().context.isEmpty());
}

void FormDefinitionTest::everyPrefixOfAFormIsRefused()
{
    const QByteArray whole = QJsonDocument(smallForm()).toJson().trimmed();
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!readFormDefinition(whole.left(length)));
    QVERIFY(readFormDefinition(whole));
}

QTEST_APPLESS_MAIN(FormDefinitionTest)
#include "tst_formdefinition.moc"
