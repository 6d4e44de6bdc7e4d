// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/documenttools.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fieldcase::documents;

/// Documents that are longer, emptier or wider than anybody drew them.
class LongDocumentsTest : public QObject
{
    Q_OBJECT

private slots:
    void fortyFindingsKeepTheirOrderAndTheirSignatureLines();
    void aLongFactGoesOnOverleaf();
    void anEmptyRecordSaysSo();
    void optionalBlanksMayBeEmpty();
    void aVeryLongNameStaysOnThePage();
    void theSealNeverStandsAlone_data();
    void theSealNeverStandsAlone();
    void aTableRepeatsItsHeadAndSplitsLongCells();
    void tooManyPagesAreRefused();
};

namespace {

QString withoutSpace(QString text)
{
    static const QRegularExpression kSpace(u"\\s"_s);
    return text.remove(kSpace);
}

QStringList pagesOf(const QByteArray &pdf)
{
    return textOf(pdf).split(u'\f', Qt::SkipEmptyParts);
}

} // namespace

void LongDocumentsTest::fortyFindingsKeepTheirOrderAndTheirSignatureLines()
{
    QJsonObject facts = fixtureFacts(u"F03"_s);
    QJsonArray findings;
    for (int i = 0; i < 40; ++i)
        findings.append(
            u"第%1台冲床（编号CC-%1）双手按钮失效，操作工赵翀正在作业（照片%2）。"_s.arg(i + 1).arg(i + 100));
    facts.insert(u"findings"_s, findings);
    const Rendered rendered = mustRender(u"F03"_s, facts);
    QVERIFY(rendered.pages >= 3);

    const QStringList pages = pagesOf(rendered.pdf);
    QCOMPARE(pages.size(), rendered.pages);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY(pages.at(i).contains(u"检查人员（签名）："_s));
        QVERIFY(pages.at(i).contains(u"被检查单位现场负责人（签名）："_s));
        QVERIFY(pages.at(i).contains(u"共 %1 页 第 %2 页"_s.arg(pages.size()).arg(i + 1)));
        QVERIFY(pages.at(i).contains(u"（鲁示）应急检记〔2026〕31号"_s));
        QCOMPARE(pages.at(i).contains(u"（以下空白）"_s), i + 1 == pages.size());
    }
    const QString all = withoutSpace(pages.join(QString()));
    qsizetype from = 0;
    for (int i = 0; i < 40; ++i) {
        const qsizetype at =
            all.indexOf(withoutSpace(u"%1．"_s.arg(i + 1)) + u"第%1台冲床"_s.arg(i + 1), from);
        QVERIFY2(at >= from, qPrintable(QString::number(i)));
        from = at + 1;
    }
}

void LongDocumentsTest::aLongFactGoesOnOverleaf()
{
    QJsonObject facts = fixtureFacts(u"F03"_s);
    QString fact;
    for (int i = 0; fact.size() < 3'000; ++i)
        fact += u"第%1段，"_s.arg(i);
    facts.insert(u"findings"_s, QJsonArray{fact});
    facts.insert(u"othersClean"_s, false);
    const Rendered rendered = mustRender(u"F03"_s, facts);
    QVERIFY(rendered.pages >= 3);

    // Without what stands on every page the fact reads on from page to page.
    static const QRegularExpression kFurniture(
        u"检查人员（签名）：|被检查单位现场负责人（签名）：2026年9月10日|（鲁示）应急检记〔2026〕31号(续页)?|共\\d+页第\\d+页"_s);
    QVERIFY(withoutSpace(textOf(rendered.pdf)).remove(kFurniture).contains(fact));
}

void LongDocumentsTest::anEmptyRecordSaysSo()
{
    QJsonObject facts = fixtureFacts(u"F03"_s);
    facts.remove(u"findings"_s);
    facts.remove(u"othersClean"_s);
    const QString text = textOf(mustRender(u"F03"_s, facts).pdf);
    QVERIFY(text.contains(u"检查情况：经现场检查，未发现问题。"_s));
    QVERIFY(!text.contains(u"发现下列问题"_s));
}

void LongDocumentsTest::optionalBlanksMayBeEmpty()
{
    for (const QString &id : {u"F03"_s, u"F05"_s, u"F34"_s, u"draw-record"_s}) {
        const FormDefinition form = shippedForm(id);
        QJsonObject facts = fixtureFacts(id);
        for (const FormField &field : form.fields) {
            if (!field.required)
                facts.remove(field.key);
        }
        const auto rendered = render(form, facts, {}, {testFonts()});
        QVERIFY2(rendered, qPrintable(id));
    }
}

void LongDocumentsTest::aVeryLongNameStaysOnThePage()
{
    const QString name = u"示例市"_s + u"ABCDEFGHIJ"_s.repeated(20) + u"海澜"_s.repeated(60) + u"有限公司"_s;
    for (const QString &id : {u"F03"_s, u"F05"_s, u"F34"_s}) {
        QJsonObject facts = fixtureFacts(id);
        facts.insert(u"enterprise"_s, name);
        const Rendered rendered = mustRender(id, facts);
        QVERIFY2(withoutSpace(textOf(rendered.pdf)).contains(name), qPrintable(id));
        const QImage page = pictureOf(rendered.pdf, 0, 50);
        for (int y = 0; y < page.height(); ++y) {
            for (int x = int(180 / 25.4 * 50); x < page.width(); ++x)
                QVERIFY2(qGray(page.pixel(x, y)) > 200, qPrintable(id));
        }
    }
}

void LongDocumentsTest::theSealNeverStandsAlone_data()
{
    QTest::addColumn<int>("findings");
    for (int i = 8; i < 24; ++i)
        QTest::addRow("%d findings", i) << i;
}

void LongDocumentsTest::theSealNeverStandsAlone()
{
    QFETCH(int, findings);
    QJsonObject facts = fixtureFacts(u"F05"_s);
    QJsonArray list;
    for (int i = 0; i < findings; ++i)
        list.append(u"机加工车间JX-07配电箱柜门缺失（照片3）。"_s);
    facts.insert(u"findings"_s, list);
    const QString last = pagesOf(mustRender(u"F05"_s, facts).pdf).last();
    QVERIFY(last.contains(u"应急管理行政执法人员（签名）"_s));
    QVERIFY(last.contains(u"被检查单位负责人（签名）"_s));
    QVERIFY(last.contains(u"示例市应急管理局（印章）"_s));
    QVERIFY(last.contains(u"法律另有规定的除外"_s));
}

void LongDocumentsTest::aTableRepeatsItsHeadAndSplitsLongCells()
{
    QJsonObject facts = fixtureFacts(u"draw-record"_s);
    const QString name = u"示例市"_s + u"分分合合"_s.repeated(300) + u"公司"_s;
    QJsonArray rows = facts.value(u"chosen"_s).toArray();
    QJsonObject row = rows.at(3).toObject();
    row.insert(u"enterprise"_s, name);
    rows.replace(3, row);
    facts.insert(u"chosen"_s, rows);
    const Rendered rendered = mustRender(u"draw-record"_s, facts);
    QVERIFY(rendered.pages >= 2);
    const QStringList pages = pagesOf(rendered.pdf);
    for (const QString &page : pages)
        QVERIFY(page.contains(u"统一社会信用代码 检查人员"_s));
    QCOMPARE(withoutSpace(textOf(rendered.pdf)).count(u"分分合合"_s) > 250, true);
}

void LongDocumentsTest::tooManyPagesAreRefused()
{
    QJsonObject facts = fixtureFacts(u"F03"_s);
    QJsonArray findings;
    for (int i = 0; i < 60; ++i)
        findings.append(u"长"_s.repeated(20'000));
    facts.insert(u"findings"_s, findings);
    const auto rendered = render(shippedForm(u"F03"_s), facts, {}, {testFonts()});
    QVERIFY(!rendered);
    QCOMPARE(rendered.error().code, ErrorCode::InvalidInput);
}

QTEST_MAIN(LongDocumentsTest)
#include "tst_longdocuments.moc"
