// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sampleofficepages.h"

#include "forms/devices/devicesform.h"
#include "forms/documents/pageview.h"
#include "forms/draw/drawform.h"
#include "forms/draw/drawsform.h"
#include "forms/draw/freezeform.h"
#include "forms/registers/importform.h"
#include "forms/registers/registersform.h"
#include "forms/review/decisionform.h"
#include "forms/review/reviewform.h"
#include "forms/review/reviewqueueform.h"
#include "forms/settings/settingsform.h"
#include "forms/sync/syncform.h"
#include "forms/unlock/enrolform.h"
#include "forms/unlock/unlockform.h"
#include "tests/app/samplerows.h"

namespace fieldcase::tests {

using namespace Qt::StringLiterals;
using namespace fieldcase::forms;

namespace {

QWidget *enrol()
{
    auto *form = new EnrolForm;
    form->setDraft(
        {u"fieldcase-ticket-1:eyJvZmZpY2UiOiJodHRwczovL29mZmljZS5leGFtcGxlOjg0NDMiLCJjb2RlIjoiNTgyMS03M0FLLTkwMTcifQ"_s,
         u"马到成功 2026 !"_s, u"马到成功"_s});
    form->refuse(u"局端不接受此登记票：已使用、已过期或已撤回。"_s);
    return form;
}

QWidget *unlock()
{
    auto *form = new UnlockForm;
    form->setPlace(u"~/.local/share/fieldcase"_s);
    form->refuse(u"口令不正确。"_s);
    return form;
}

QWidget *sync()
{
    auto *form = new SyncForm;
    SyncStatus status;
    status.state = SyncStatus::State::Running;
    status.lastCompleteAtMs = kVisitMs - 4'000'000;
    status.office = u"office.example:8443"_s;
    status.onlyHere = 14;
    status.sent = 3;
    status.proven = 128;
    status.bytesToSend = 9'000'000;
    status.bytesSent = 4'100'000;
    status.today = QDate(2026, 9, 10);
    form->setStatus(status);
    items::TransferItem entries{u"entries"_s,
                                items::TransferKind::Entries,
                                u"示例市海澜机械有限公司"_s,
                                {},
                                items::TransferState::Sent,
                                11,
                                0,
                                0,
                                {}};
    items::TransferItem photoItem{u"a"_s,
                                  items::TransferKind::Object,
                                  u"示例市海澜机械有限公司"_s,
                                  u"IMG_20260910_0931.jpg"_s,
                                  items::TransferState::Running,
                                  0,
                                  3'412'000,
                                  1'700'000,
                                  {}};
    items::TransferItem waiting{u"b"_s,
                                items::TransferKind::Object,
                                u"示例市海澜机械有限公司"_s,
                                u"IMG_20260910_0932.jpg"_s,
                                items::TransferState::Waiting,
                                0,
                                3'415'000,
                                0,
                                {}};
    items::TransferItem refused{u"c"_s,
                                items::TransferKind::Refused,
                                u"示例市东港加油站"_s,
                                u"问题已记录"_s,
                                items::TransferState::Refused,
                                0,
                                0,
                                0,
                                u"bad_signature"_s};
    form->setTransfers({entries, photoItem, waiting, refused});
    return form;
}

QWidget *settings()
{
    auto *form = new SettingsForm;
    form->setLanguage(u"zh_CN"_s);
    form->setIdleMinutes(5);
    form->setDevice({u"张喆"_s, u"执法人员"_s, u"SD-示-0001"_s, u"示例市应急管理局"_s,
                     u"0199313c-5d5e-7b1a-9c58-6f0e1d2c3b4a"_s, u"~/.local/share/fieldcase"_s,
                     u"office.example:8443"_s, u"山东 2026.1"_s});
    return form;
}

QWidget *registers()
{
    auto *form = new RegistersForm;
    QList<items::EnterpriseItem> rows;
    for (int i = 0; i < 6; ++i) {
        items::EnterpriseItem row;
        row.code = u"91371000MA3C8Y7T%1N"_s.arg(i);
        row.name = i == 1 ? longName() : enterprise().name;
        row.address = enterprise().address;
        row.category = u"工贸（机械）"_s;
        row.risk = domain::RiskLevel(i % 4);
        row.credit = i == 2 ? domain::CreditLevel::Untrusted : domain::CreditLevel::Trusted;
        row.isExcluded = i == 1;
        rows << row;
    }
    form->setEnterprises(rows, 200'006, true);
    form->say(Tone::Good, u"已导入 4 行，下次同步后送达局端。"_s);
    return form;
}

QWidget *emptyRegisters()
{
    auto *form = new RegistersForm;
    form->setCanImport(false);
    return form;
}

QWidget *import()
{
    auto *form = new ImportForm;
    domain::ImportReport report;
    report.encoding = u"GB18030"_s;
    report.ignoredColumns = {u"备注"_s, u"填报人"_s, u"填报单位"_s};
    report.added = 3;
    report.updated = 1;
    const QStringList fields{u"91379999MA00009040"_s, longName(), enterprise().address, u"C33 金属制品业"_s};
    report.bad = {
        {6, u"统一社会信用代码"_s, {}, domain::RowProblem::NotACreditCode, u"91379999MA00009040"_s, fields},
        {7, {}, {}, domain::RowProblem::Duplicate, u"3"_s, fields},
        {8, u"风险等级"_s, {}, domain::RowProblem::UnknownWord, u"紫"_s, fields}};
    form->setReport(u"示例市经济技术开发区工贸行业安全生产监督检查对象名录库（2026 年第三季度修订）.csv"_s,
                    report);
    return form;
}

QWidget *draws()
{
    auto *form = new DrawsForm;
    QList<items::DrawItem> rows;
    for (int i = 0; i < 5; ++i)
        rows.append({makeId<domain::DrawId>(), u"2026 年第三季度双随机检查"_s, items::DrawStage(i), kVisitMs,
                     243, 16, i > 3 ? 23 : 0});
    form->setDraws(rows);
    form->setCanBegin(true);
    return form;
}

QWidget *freeze()
{
    auto *form = new FreezeForm;
    FreezeForm::Draft draft;
    draft.title = u"2026 年第三季度双随机检查"_s;
    draft.parameters.onDate = QDate(2026, 9, 7);
    form->setDraft(draft);
    form->setCounts(243, 16);
    form->say(Tone::Danger, u"磁盘已满。内容未丢失，但本次未保存。"_s);
    return form;
}

DrawForm::View drawView()
{
    DrawForm::View view;
    view.title = u"2026 年第三季度工贸行业重点企业“双随机、一公开”安全生产监督检查（第二批次）"_s;
    view.snapshotSha256 = QString::fromLatin1(QByteArray(32, '\x5a').toHex());
    view.enterprises = 200'006;
    view.officers = 316;
    return view;
}

QWidget *drawBegun()
{
    auto *form = new DrawForm;
    DrawForm::View view = drawView();
    view.dispatcher = DrawForm::Press::Committed;
    view.dispatcherValue = view.snapshotSha256;
    view.next = DrawForm::Next::WaitForOther;
    form->setView(view);
    return form;
}

QWidget *drawDone()
{
    auto *form = new DrawForm;
    DrawForm::View view = drawView();
    view.dispatcher = view.supervisor = DrawForm::Press::Revealed;
    view.dispatcherValue = view.supervisorValue = view.seed = view.snapshotSha256;
    view.isCompleted = view.hasRecord = true;
    view.next = DrawForm::Next::Assign;
    for (int i = 0; i < 5; ++i)
        view.drawn.append({u"91371000MA3C8Y7T%1N"_s.arg(i), i == 1 ? longName() : enterprise().name,
                           u"红 · 信用一般 · 机械"_s,
                           i == 3 ? QStringList() : QStringList{u"张喆"_s, u"李珺"_s},
                           i == 3 ? u"too_few_certified"_s : QString(), false});
    form->setView(view);
    form->say(Tone::Good, u"已抽取。任何人都可用 fieldcase-verify 核验抽取记录。"_s);
    return form;
}

QWidget *reviewQueue()
{
    auto *form = new ReviewQueueForm;
    form->setCases({caseItem(enterprise().name, items::CaseStage::Submitted, 0),
                    caseItem(longName(), items::CaseStage::Passed, 0)},
                   false);
    return form;
}

QWidget *review()
{
    auto *form = new ReviewForm;
    ReviewForm::View view;
    view.caseRow = caseItem(longName(), items::CaseStage::Submitted, 0);
    view.caseRow.enterpriseCode = enterprise().code;
    view.round = 2;
    view.submittedNote = u"已补充设备位号和照片。"_s;
    view.findings = {findingItem(1, false, items::Proof::Proven), findingItem(2, true, items::Proof::Proven)};
    view.evidence = evidenceItems();
    for (qsizetype i = 0; i < view.evidence.size(); ++i)
        view.evidence[i].finding = view.findings[i % 2].finding;
    view.documents = {documentItem(u"F03"_s, u"现场检查记录"_s, u"（鲁示）应急检记〔2026〕31号"_s,
                                   items::DocumentStage::Final),
                      documentItem(u"F05"_s, u"责令限期整改指令书"_s, u"（鲁示）应急责改〔2026〕28号"_s,
                                   items::DocumentStage::Final)};
    view.canAnswer = view.hasProcedure = true;
    form->setView(view);
    form->setPicture(photo(1), {});
    form->say(Tone::Danger, u"不能审核本案：检查人员不得审核，审核人员不得审批。"_s);
    return form;
}

QWidget *decision()
{
    auto *form = new DecisionForm;
    DecisionForm::View view;
    view.title = u"2026 年 9 月双随机抽查"_s;
    view.party = longName() + u"  ·  "_s + enterprise().code;
    view.filing = {
        {u"案由"_s,
         u"安全设备的安装、使用、检测、改造和报废不符合国家标准、未将事故隐患排查治理情况如实记录"_s},
        {u"文号"_s, u"（鲁示）应急立〔2026〕12号"_s},
        {u"意见"_s, u"同意立案。"_s}};
    view.steps = {{u"告知书送达"_s, u"9月22日 星期二"_s}, {u"陈述申辩截止"_s, u"9月28日 星期一"_s}};
    items::PenaltyItemRow row;
    row.finding = makeId<domain::FindingId>();
    row.findingNumber = 2;
    row.violation = u"V18"_s;
    row.title = u"关闭直接关系生产安全的报警设备"_s;
    row.tier = u"A"_s;
    row.amountFen = 3'800'000;
    row.reasons = u"首次发现，当场恢复运行"_s;
    view.proposed = {row};
    view.totalFen = 6'000'000;
    view.capitalTotal = u"人民币陆万元整"_s;
    view.missing = {u"陈述申辩期限尚未届满（9月28日）。"_s, u"“行政处罚告知书”尚未送达。"_s};
    form->setView(view);
    return form;
}

QWidget *devices()
{
    auto *form = new DevicesForm;
    QList<items::DeviceItem> rows;
    for (int i = 0; i < 4; ++i) {
        items::DeviceItem row;
        row.device = makeId<domain::DeviceId>();
        row.name = i == 0 ? u"何静"_s : u"张喆"_s;
        row.certificate = i == 0 ? QString() : u"SD-示-0001"_s;
        row.roles = i == 0 ? domain::Roles(domain::Role::Administrator)
                           : domain::Role::Officer | domain::Role::Dispatcher | domain::Role::Reviewer;
        row.enrolledAtMs = kVisitMs;
        row.isThisOne = i == 0;
        row.isRevoked = i == 3;
        row.revokeReason = i == 3 ? u"平板电脑遗失"_s : QString();
        rows << row;
    }
    form->setDevices(rows);
    form->say(Tone::Good, u"已撤销。"_s);
    return form;
}

} // namespace

QList<SamplePage> sampleOfficePages()
{
    return {{u"unlock"_s, unlock},        {u"enrol"_s, enrol},         {u"sync"_s, sync},
            {u"settings"_s, settings},    {u"registers"_s, registers}, {u"registers-empty"_s, emptyRegisters},
            {u"import"_s, import},        {u"draws"_s, draws},         {u"freeze"_s, freeze},
            {u"draw-begun"_s, drawBegun}, {u"draw-done"_s, drawDone},  {u"review-queue"_s, reviewQueue},
            {u"review"_s, review},        {u"decision"_s, decision},   {u"devices"_s, devices}};
}

} // namespace fieldcase::tests
