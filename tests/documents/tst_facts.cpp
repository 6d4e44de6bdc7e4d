// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/drawfacts.h"
#include "models/documents/facts.h"
#include "models/documents/findingtext.h"
#include "models/documents/numbering.h"
#include "models/documents/printableline.h"
#include "models/domain/canonicaljson.h"
#include "tests/documents/documenttools.h"
#include "tests/documents/samplecase.h"
#include "tests/support/sampledraw.h"
#include "tests/support/samplerules.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fieldcase;
using namespace fieldcase::documents;

class FactsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFormOfACaseCanBeRendered_data();
    void everyFormOfACaseCanBeRendered();
    void theRecordSaysWhatWasFound();
    void aRecordMadeAnewTellsOfTheSameVisit();
    void theOrderGroupsItsItemsByTheirDay();
    void theDecisionCitesReasonsAndTells();
    void theDecisionSaysWhatThePartySaid_data();
    void theDecisionSaysWhatThePartySaid();
    void aWarningIsNoFine();
    void theDrawRecordNamesWhoWasDrawn();
    void whatIsTypedWins();
    void aCaseThatHasNotComeSoFarIsRefused_data();
    void aCaseThatHasNotComeSoFarIsRefused();
    void evidenceIsNamedByItsOriginal();
    void textIsMadePrintable_data();
    void textIsMadePrintable();
    void numbersAreWrittenTheOfficialWay();
};

namespace {

const domain::RulePackage &rules()
{
    static const domain::RulePackage kRules = fieldcase::tests::shippedRules().value();
    return kRules;
}

Result<QJsonObject> factsOf(const QString &form, const domain::CaseState &state,
                            const QJsonObject &typed = {})
{
    const domain::OrgState org = sampleOrg();
    const FactSources sources{
        state, org, rules(), shippedForms(), {u"示例银行示例市分行"_s, u"370000000000"_s, u""_s}};
    return factsFor({form, documentNumber(u"鲁示"_s, shippedForm(form).series, 2026, 31), kVisitEndMs, typed},
                    sources);
}

QStringList texts(const QJsonObject &facts, const QString &key)
{
    QStringList list;
    const QJsonArray array = facts.value(key).toArray();
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

} // namespace

void FactsTest::everyFormOfACaseCanBeRendered_data()
{
    QTest::addColumn<QString>("form");
    for (const QString &form : {u"F03"_s, u"F05"_s, u"F34"_s})
        QTest::newRow(qPrintable(form)) << form;
}

void FactsTest::everyFormOfACaseCanBeRendered()
{
    QFETCH(QString, form);
    const auto facts = factsOf(form, sampleCase());
    QVERIFY(facts);
    const auto rendered = render(shippedForm(form), *facts, {}, {testFonts()});
    QVERIFY2(rendered, rendered ? "" : qPrintable(rendered.error().context));
    QVERIFY(domain::toCanonicalJson(*facts));
    QVERIFY(textOf(rendered->pdf).contains(u"示例市海澜机械有限公司"_s));
}

void FactsTest::theRecordSaysWhatWasFound()
{
    const QJsonObject facts = factsOf(u"F03"_s, sampleCase()).value();
    QCOMPARE(facts.value(u"createdAt"_s).toString(), u"2026-09-10T03:45:00Z"_s);
    QCOMPARE(facts.value(u"number"_s).toString(), u"（鲁示）应急检记〔2026〕31号"_s);
    QCOMPARE(facts.value(u"period"_s).toString(), u"2026年9月10日9时20分至2026年9月10日11时45分"_s);
    QCOMPARE(facts.value(u"place"_s).toString(), u"机加工车间、喷漆房、焊接工段"_s);
    QCOMPARE(facts.value(u"officers"_s).toString(), u"张喆、李玥珺"_s);
    QCOMPARE(facts.value(u"certificates"_s).toString(), u"SD-示-0001、SD-示-0002"_s);
    QCOMPARE(facts.value(u"date"_s).toString(), u"2026年9月10日"_s);
    QVERIFY(facts.value(u"othersClean"_s).toBool());
    const QStringList expected{u"机加工车间JX-07配电箱柜门缺失，带电部位裸露（照片2、3）。"_s,
                               u"喷漆房GT-03可燃气体报警器处于关闭状态（照片4、视频1）。"_s,
                               u"焊接工段焊工刘某正在焊接，未能出示特种作业操作证，涉及1人（照片5）。"_s};
    QCOMPARE(texts(facts, u"findings"_s), expected);
}

void FactsTest::aRecordMadeAnewTellsOfTheSameVisit()
{
    domain::CaseState state = sampleCase();
    state.documents.clear();
    domain::DocumentState first;
    first.generated.form = u"F03"_s;
    first.act.atMs = kVisitEndMs - std::chrono::milliseconds(std::chrono::minutes(25)).count();
    first.voidedReason = u"审核退回"_s;
    state.documents << first;
    const auto facts = factsOf(u"F03"_s, state);
    QVERIFY(facts);
    QCOMPARE(facts->value(u"period"_s).toString(), u"2026年9月10日9时20分至2026年9月10日11时20分"_s);
}

void FactsTest::theOrderGroupsItsItemsByTheirDay()
{
    const QJsonObject facts = factsOf(u"F05"_s, sampleCase()).value();
    QCOMPARE(facts.value(u"atOnce"_s).toString(), u"3"_s);
    const QJsonArray groups = facts.value(u"dueGroups"_s).toArray();
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups.at(0).toObject().value(u"items"_s).toString(), u"1"_s);
    QCOMPARE(groups.at(0).toObject().value(u"due"_s).toString(), u"2026年9月11日"_s);
    QCOMPARE(groups.at(0).toObject().value(u"standard"_s).toString(), QString());
    QCOMPARE(groups.at(1).toObject().value(u"standard"_s).toString(),
             u"，其中第2项应当达到：正常运行并纳入日常检查"_s);
    QCOMPARE(facts.value(u"certificate2"_s).toString(), u"SD-示-0002"_s);
    const QString remedy = facts.value(u"remedy"_s).toString();
    QVERIFY(remedy.startsWith(
        u"如不服本指令，可以自收到本指令书之日起六十日内依法向示例市人民政府申请行政复议"_s));
    QVERIFY(!remedy.contains(u"决定"_s));
}

void FactsTest::theDecisionCitesReasonsAndTells()
{
    const QJsonObject facts = factsOf(u"F34"_s, sampleCase()).value();
    const QJsonObject first = facts.value(u"items"_s).toArray().first().toObject();
    QCOMPARE(first.value(u"violated"_s).toString(), u"《中华人民共和国安全生产法》第三十条第一款"_s);
    QCOMPARE(first.value(u"basis"_s).toString(), u"《中华人民共和国安全生产法》第九十七条第（七）项"_s);
    QCOMPARE(first.value(u"penalty"_s).toString(), u"罚款人民币贰万元整（￥20000.00）"_s);
    QCOMPARE(
        first.value(u"discretion"_s).toString(),
        u"涉及1人，检查后已停止作业。适用裁量基准A档（1 人次），罚款幅度为3万元以下（示例，非正式基准）。"_s);
    const QJsonObject second = facts.value(u"items"_s).toArray().at(1).toObject();
    QVERIFY(
        second.value(u"discretion"_s).toString().contains(u"罚款幅度为1.5万元以下（示例，非正式基准）。"_s));

    QCOMPARE(facts.value(u"total"_s).toString(), u"罚款人民币叁万元整（￥30000.00）"_s);
    QCOMPARE(texts(facts, u"facts"_s).first(),
             u"焊接工段焊工刘某正在焊接，未能出示特种作业操作证，涉及1人。"_s);
    QCOMPARE(
        texts(facts, u"evidence"_s),
        (QStringList{u"《责令限期整改指令书》［（鲁示）应急责改〔2026〕28号］"_s, u"照片4、5、视频1"_s}));
    QCOMPARE(facts.value(u"filedOn"_s).toString(), u"2026年9月11日"_s);
    QCOMPARE(facts.value(u"orderNumber"_s).toString(), u"（鲁示）应急责改〔2026〕28号"_s);
    QCOMPARE(facts.value(u"surchargePercent"_s).toString(), u"3"_s);
    QCOMPARE(facts.value(u"publishWorkdays"_s).toString(), u"七"_s);
    QVERIFY(facts.value(u"remedy"_s).toString().endsWith(u"本机关将依法申请人民法院强制执行。"_s));

    const QString text = textOf(mustRender(u"F34"_s, facts).pdf).remove(u'\n');
    QVERIFY(text.contains(u"加处罚款的数额不超出罚款的数额"_s));
    QVERIFY(text.contains(u"或者通过电子支付系统缴纳"_s));
    QVERIFY(text.contains(u"你单位在规定期限内未提出陈述、申辩。"_s));
}

void FactsTest::theDecisionSaysWhatThePartySaid_data()
{
    QTest::addColumn<domain::Statement>("statement");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << domain::Statement::None << u"未提出陈述、申辩。"_s;
    QTest::newRow("spoke") << domain::Statement::Heard << u"本机关经复核认为：不予采纳，理由是证据充分"_s;
    QTest::newRow("gave it up") << domain::Statement::Waived << u"书面放弃陈述、申辩权利。"_s;
}

void FactsTest::theDecisionSaysWhatThePartySaid()
{
    QFETCH(domain::Statement, statement);
    QFETCH(QString, expected);
    domain::CaseState state = sampleCase();
    state.notice->step.statement = statement;
    state.notice->step.adopted = u"不予采纳，理由是证据充分"_s;
    const QString text = textOf(mustRender(u"F34"_s, factsOf(u"F34"_s, state).value()).pdf).remove(u'\n');
    QVERIFY(text.contains(expected));
    QCOMPARE(text.count(u"《行政处罚告知书》"_s), 1);
}

void FactsTest::aWarningIsNoFine()
{
    domain::CaseState state = sampleCase();
    state.decision->step.items.resize(1);
    state.decision->step.items[0].amountFen = 0;
    state.decision->step.totalFen = 0;
    const QJsonObject facts = factsOf(u"F34"_s, state).value();
    QVERIFY(!facts.contains(u"bank"_s));
    const QString text = textOf(mustRender(u"F34"_s, facts).pdf).remove(u'\n');
    QVERIFY(text.contains(u"决定给予警告的行政处罚"_s));
    QVERIFY(!text.contains(u"加处罚款"_s));
    QVERIFY(!text.contains(u"以上合计"_s));
}

void FactsTest::theDrawRecordNamesWhoWasDrawn()
{
    domain::DrawTranscript transcript = fieldcase::tests::demoTranscript();
    QVERIFY(!transcript.outcome.chosen.isEmpty());
    const domain::DrawnTarget lost = transcript.outcome.chosen.first();
    transcript.outcome.infeasible.append({lost.enterprise, u"no_speciality"_s});
    const QJsonObject facts = drawRecordFacts(transcript, domain::Digest::of(transcript.toBytes()),
                                              u"示例市应急管理局"_s, kVisitEndMs);
    QCOMPARE(facts.value(u"chosen"_s).toArray().size(), transcript.outcome.chosen.size());
    const QJsonObject row = facts.value(u"chosen"_s).toArray().first().toObject();
    QCOMPARE(row.value(u"code"_s).toString(), lost.enterprise);
    QVERIFY(row.value(u"enterprise"_s).toString() != lost.enterprise);
    QCOMPARE(row.value(u"officers"_s).toString().count(u'、'), lost.officers.size() - 1);

    const Rendered rendered = mustRender(u"draw-record"_s, facts);
    const QString text = textOf(rendered.pdf);
    QVERIFY(text.contains(transcript.seed.toHex()));
    QVERIFY(text.contains(domain::Digest::of(transcript.toBytes()).toHex()));
    QVERIFY(text.contains(u"无相应专业人员"_s));
    QVERIFY(text.contains(u"周敏"_s));
}

void FactsTest::whatIsTypedWins()
{
    const QJsonObject facts = factsOf(u"F03"_s, sampleCase(), {{u"place"_s, u"全厂\n区"_s}}).value();
    QCOMPARE(facts.value(u"place"_s).toString(), u"全厂区"_s);
}

void FactsTest::aCaseThatHasNotComeSoFarIsRefused_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("a record without a visit") << u"F03"_s;
    QTest::newRow("an order without a finding") << u"F05"_s;
    QTest::newRow("a decision that was not made") << u"F34"_s;
}

void FactsTest::aCaseThatHasNotComeSoFarIsRefused()
{
    QFETCH(QString, form);
    const auto facts = factsOf(form, domain::CaseState());
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, ErrorCode::InvalidInput);
}

void FactsTest::evidenceIsNamedByItsOriginal()
{
    const domain::CaseState state = sampleCase();
    const QHash<domain::EvidenceId, QString> names = evidenceNames(state);
    QStringList inOrder;
    for (const domain::EvidenceState &item : state.evidence)
        inOrder.append(names.value(item.sealed.evidence));
    QCOMPARE(inOrder, (QStringList{u"照片1"_s, u"照片2"_s, u"照片3"_s, u"视频1"_s, u"照片4"_s, u"照片4"_s,
                                   u"照片5"_s}));
}

void FactsTest::textIsMadePrintable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("line breaks and tabs") << u"一\r\n二\t三\nA\n\nB"_s << u"一二 三 A B"_s;
    QTest::newRow("a radical") << u"⼯⼈"_s << u"工人"_s;
    QTest::newRow("a compatibility ideograph") << QString(QChar(0xF9E4)) << u"理"_s;
    QTest::newRow("a decomposed letter") << u"e\u0301"_s << u"\u00e9"_s;
    QTest::newRow("a no-break blank") << u"GB\u00a030000"_s << u"GB 30000"_s;
    QTest::newRow("a no-break hyphen") << u"JX\u201107"_s << u"JX-07"_s;
    QTest::newRow("dots") << u"艾力\u2022买买提\u30fb"_s << u"艾力·买买提·"_s;
    QTest::newRow("invisible characters") << u"\ufeff甲\u200b乙\u200d\ufe0f"_s << u"甲乙"_s;
    QTest::newRow("a rare name") << u"𠅤喆"_s << u"𠅤喆"_s;
    QTest::newRow("a full-width indent") << u"　　甲　乙"_s << u"甲　乙"_s;
    QTest::newRow("blanks around") << u" 甲 "_s << u"甲"_s;
}

void FactsTest::textIsMadePrintable()
{
    QFETCH(QString, text);
    QTEST(printableLine(text), "expected");
}

void FactsTest::numbersAreWrittenTheOfficialWay()
{
    QCOMPARE(documentNumber(u"鲁示"_s, u"应急检记"_s, 2026, 31), u"（鲁示）应急检记〔2026〕31号"_s);
    QCOMPARE(documentNumber(u"%1"_s, u"%2"_s, 2026, 1), u"（%1）%2〔2026〕1号"_s);
}

QTEST_MAIN(FactsTest)
#include "tst_facts.moc"
