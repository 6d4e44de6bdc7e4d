// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/samplepages.h"

#include "forms/assignments/assignmentsform.h"
#include "forms/casework/arrivalform.h"
#include "forms/casework/caseform.h"
#include "forms/casework/exportform.h"
#include "forms/casework/overviewform.h"
#include "forms/casework/submitform.h"
#include "forms/casework/timelineform.h"
#include "forms/checklist/checklistform.h"
#include "forms/documents/documentform.h"
#include "forms/documents/documentsform.h"
#include "forms/documents/signatureform.h"
#include "forms/evidence/captureform.h"
#include "forms/evidence/evidenceform.h"
#include "forms/evidence/evidenceviewform.h"
#include "forms/evidence/pictureview.h"
#include "forms/finding/findingform.h"
#include "forms/finding/findingsform.h"
#include "forms/procedure/procedureform.h"
#include "forms/today/todayform.h"
#include "tests/app/samplerows.h"

namespace fieldcase::tests {

using namespace Qt::StringLiterals;
using namespace fieldcase::forms;
using items::Proof;

namespace {

QWidget *today()
{
    auto *form = new TodayForm;
    form->setSummary({QDate(2026, 9, 10), 3, 1, 0, 14, kVisitMs - 4'000'000});
    const auto task = [](items::TaskKind kind, const QString &subject, const QString &detail, QDate due = {},
                         int count = 0) {
        return items::TaskItem{kind, makeId<domain::CaseId>(), {}, subject, detail, due, count};
    };
    form->setTasks(
        {task(items::TaskKind::Returned, u"示例市海澜机械有限公司"_s,
              u"第 2 项问题未写明设备位号，照片 4 看不清铭牌"_s),
         task(items::TaskKind::NewAssignment, u"示例市东港加油站"_s, u"示例市东港路 9 号"_s),
         task(items::TaskKind::SignDocument, u"示例市鑫源化工有限公司"_s, u"责令限期整改指令书"_s, {}, 2),
         task(items::TaskKind::Correction, u"示例市昌盛木业有限公司"_s, u"配电箱柜门缺失"_s,
              QDate(2026, 9, 25)),
         task(items::TaskKind::ContinueCase, u"示例市北方铸造厂"_s, u"检查表 8 / 12"_s)});
    return form;
}

QWidget *assignments()
{
    auto *form = new AssignmentsForm;
    auto returned = caseItem(u"示例市海澜机械有限公司"_s, items::CaseStage::Returned, 0);
    returned.returnReason = u"第 2 项问题未写明设备位号，照片 4 看不清铭牌"_s;
    auto sealed = caseItem(u"示例市鑫源化工有限公司"_s, items::CaseStage::Assigned, 0);
    sealed.isReadable = false;
    form->setCases({returned, caseItem(u"示例市东港加油站"_s, items::CaseStage::Assigned, 0),
                    caseItem(u"示例市昌盛木业有限公司经济技术开发区第二分公司木制品加工车间"_s,
                             items::CaseStage::Open, 14),
                    sealed, caseItem(u"示例市北方铸造厂"_s, items::CaseStage::Submitted, 2),
                    caseItem(u"示例市恒泰纺织有限公司"_s, items::CaseStage::Decided, 0)});
    return form;
}

CaseForm *caseFrame(CasePart part, QWidget *page)
{
    auto *form = new CaseForm;
    form->setHeader({enterprise().name, u"2026 年 9 月双随机抽查 · 示例市经济开发区海滨路 118 号"_s,
                     items::CaseStage::Open, 14, 0, CaseStep::Submit, 2, 4, 2, false});
    form->setPart(part, page);
    form->showPart(part);
    return form;
}

QWidget *overview()
{
    auto *form = new OverviewForm;
    CaseOverview overview;
    overview.assignment.enterprise = enterprise();
    overview.team = {u"张喆（SD-示-0001）"_s, u"李珺（SD-示-0002）"_s};
    overview.returnReason = u"第 2 项问题写得不够具体，无法据以责令整改。"_s;
    overview.returnPoints = {u"写明可燃气体报警器的位号"_s, u"补一张看得清铭牌的照片"_s};
    overview.arrivedAtMs = kVisitMs;
    overview.answered = 9;
    overview.checklistItems = 12;
    overview.findings = 2;
    overview.majorFindings = 1;
    overview.evidence = 4;
    overview.documents = 2;
    overview.round = 1;
    overview.missing = {u"检查表还有 3 项未填写。"_s, u"现场检查记录还缺被检查单位的签名。"_s};
    form->setOverview(overview);
    return caseFrame(CasePart::Overview, form);
}

QWidget *checklist()
{
    auto *form = new ChecklistForm;
    const auto item = [](const QString &id, const QString &words,
                         std::optional<domain::ChecklistAnswer> answer, bool major) {
        return items::ChecklistItem{id,
                                    u"机械通用"_s,
                                    words,
                                    u"查看现场，抽查 3 台设备，询问操作工"_s,
                                    u"《安全生产法》第三十六条第一款"_s,
                                    major,
                                    answer,
                                    {},
                                    answer == domain::ChecklistAnswer::Problem ? 1 : 0,
                                    {u"V16"_s}};
    };
    form->setItems(
        {item(u"K1"_s, u"配电箱、开关柜完好，带电部位无裸露"_s, domain::ChecklistAnswer::Problem, false),
         item(u"K2"_s, u"特种作业人员持证上岗，证件在有效期内"_s, domain::ChecklistAnswer::Ok, false),
         item(u"K3"_s, u"喷漆房可燃气体报警器与通风装置联锁并正常运行"_s, std::nullopt, true),
         item(u"K4"_s, u"起重机械定期检验合格，限位、制动有效"_s, domain::ChecklistAnswer::NotApplicable,
              false),
         item(u"K5"_s, u"砂轮机防护罩、托架间隙符合要求"_s, std::nullopt, false)});
    form->goOn();
    return caseFrame(CasePart::Checklist, form);
}

QWidget *findings()
{
    auto *form = new FindingsForm;
    form->setFindings({findingItem(1, false, Proof::Proven), findingItem(2, true, Proof::OnlyHere)});
    return caseFrame(CasePart::Findings, form);
}

QWidget *findingEditor()
{
    auto *form = new FindingForm;
    form->setViolations(
        {{u"V16"_s, u"安全设备的安装、使用、检测、改造和报废不符合国家标准"_s,
          u"《安全生产法》第三十六条第一款"_s},
         {u"V08"_s,
          u"未将事故隐患排查治理情况如实记录或者未向从业人员通报，且逾期未改正，造成事故隐患长期存在的其他情形"_s,
          u"《安全生产法》第四十一条第二款"_s}});
    FindingDraft draft;
    draft.place = u"机加工车间北侧"_s;
    draft.object = u"配电箱 JX-07"_s;
    draft.fact = u"柜门缺失，带电部位裸露，箱前堆放木箱两只。"_s;
    draft.quantity = u"1 处"_s;
    draft.basis = u"《安全生产法》第三十六条第一款"_s;
    draft.violation = u"V16"_s;
    draft.dueOn = QDate(2026, 9, 11);
    draft.standard = u"装好柜门并上锁，带电部位设防护，清理箱前通道。"_s;
    form->setDraft(draft, DraftState::Kept);
    const auto photos = evidenceItems().first(2);
    form->setPhotos(photos);
    for (const auto &item : photos)
        form->setThumbnail(item.evidence, photo(item.number));
    return form;
}

QWidget *evidence()
{
    auto *form = new EvidenceForm;
    const auto list = evidenceItems();
    form->setEvidence(list);
    for (const auto &item : list)
        form->setThumbnail(item.evidence, photo(item.number));
    return caseFrame(CasePart::Evidence, form);
}

QWidget *evidenceView()
{
    auto *form = new EvidenceViewForm;
    EvidenceDetails details;
    details.item = evidenceItems().at(3);
    details.exif = {u"NIKON"_s, u"COOLPIX P6000"_s, u"2026:09:10 09:31:07"_s, 375000000, 1221200000};
    details.place = {375000120, 1221200310, 8};
    details.sealedBy = u"张喆"_s;
    details.sealedAtMs = kVisitMs + 700'000;
    details.plainSha256 = domain::Digest::of("photo");
    details.views = 3;
    form->setDetails(details, true, false);
    form->setPicture(photo(4), {});
    return form;
}

QWidget *capture()
{
    auto *form = new CaptureForm;
    form->setSource(u"后置摄像头"_s, {});
    form->setPlace({375000120, 1221200310, 8});
    form->showFrame(photo(2));
    form->setTaken(2);
    return form;
}

QWidget *documents()
{
    auto *form = new DocumentsForm;
    form->setForms({{u"F03"_s, u"现场检查记录"_s, {u"检查表还有 3 项未填写。"_s}},
                    {u"F05"_s, u"责令限期整改指令书"_s, {}}});
    auto spoilt = documentItem(u"F05"_s, u"责令限期整改指令书"_s, u"（鲁示）应急责改〔2026〕27号"_s,
                               items::DocumentStage::Voided);
    spoilt.voidReason = u"整改期限写错"_s;
    auto printed = documentItem(u"F03"_s, u"现场检查记录"_s, u"（鲁示）应急检记〔2026〕31号"_s,
                                items::DocumentStage::Final);
    printed.printed = 2;
    form->setDocuments({printed, spoilt,
                        documentItem(u"F05"_s, u"责令限期整改指令书"_s, u"（鲁示）应急责改〔2026〕28号"_s,
                                     items::DocumentStage::PartlySigned)});
    return caseFrame(CasePart::Documents, form);
}

QWidget *document()
{
    auto *form = new DocumentForm;
    auto *page = new PictureView;
    page->setPicture(QImage(), u"（文书页面）"_s);
    form->setPageView(page);
    form->setDocument(documentItem(u"F03"_s, u"现场检查记录"_s, u"（鲁示）应急检记〔2026〕31号"_s,
                                   items::DocumentStage::PartlySigned),
                      {{u"officer1"_s, u"张喆"_s, true, {}, true},
                       {u"officer2"_s, u"李珺"_s, false, {}, true},
                       {u"party"_s, u"王玥"_s, false, {}, true}},
                      {true, true, true, true});
    return form;
}

QWidget *signature()
{
    auto *form = new SignatureForm;
    form->setModal(false);
    form->setWindowFlags(Qt::Widget);
    form->ask(u"party"_s, u"王玥"_s, true, new QWidget);
    form->setHasStrokes(true);
    return form;
}

QWidget *timeline()
{
    auto *form = new TimelineForm;
    QList<items::TimelineItem> entries;
    const QList<domain::EntryKind> kinds{
        domain::EntryKind::CaseOpened,        domain::EntryKind::ChecklistAnswered,
        domain::EntryKind::EvidenceSealed,    domain::EntryKind::FindingRecorded,
        domain::EntryKind::DocumentGenerated, domain::EntryKind::DocumentSigned,
        domain::EntryKind::CaseSubmitted,     domain::EntryKind::FindingRecorded};
    for (int i = 0; i < kinds.size(); ++i) {
        items::TimelineItem item;
        item.hash = domain::EntryHash::of(QByteArray::number(i));
        item.kind = kinds[i];
        item.who = i % 2 ? u"李珺"_s : u"张喆"_s;
        item.atMs = kVisitMs + i * 300'000;
        item.position = i < 5 ? 40 + i : 0;
        item.voidReason = i == 7 ? u"case_submitted"_s : QString();
        entries << item;
    }
    form->setEntries(entries);
    return caseFrame(CasePart::Timeline, form);
}

QWidget *procedure()
{
    auto *form = new ProcedureForm;
    ProcedureView view;
    view.steps = {
        {u"立案"_s, u"9月11日 孙某 批准"_s}, {u"审核"_s, u"9月21日 通过"_s}, {u"告知"_s, u"待送达"_s}};
    items::PenaltyItemRow row;
    row.finding = makeId<domain::FindingId>();
    row.findingNumber = 2;
    row.violation = u"V18"_s;
    row.title = u"关闭直接关系生产安全的报警设备"_s;
    row.tiers = {{u"A"_s, u"1 台（套）"_s, 0, 1'500'000, true},
                 {u"B"_s, u"2 台（套）"_s, 1'500'000, 3'000'000, true}};
    row.tier = u"A"_s;
    row.amountFen = 1'000'000;
    row.reasons = u"首次发现，当场恢复运行"_s;
    view.proposal = {{row}, u"建议处人民币壹万元罚款。"_s};
    view.mayPropose = true;
    view.mayServe = true;
    view.notice.servedOn = QDate(2026, 9, 22);
    view.notice.statementUntilOn = QDate(2026, 9, 28);
    form->setView(view);
    return caseFrame(CasePart::Procedure, form);
}

QWidget *arrival()
{
    auto *form = new ArrivalForm;
    form->setCircumstances(enterprise().name, kVisitMs, {375000120, 1221200310, 8});
    return form;
}

QWidget *submit()
{
    auto *form = new SubmitForm;
    form->setMissing({u"检查表还有 3 项未填写。"_s, u"现场检查记录还缺被检查单位的签名。"_s});
    return form;
}

QWidget *exportPage()
{
    auto *form = new ExportForm;
    form->setSubject({enterprise().name, u"2026 年 9 月双随机抽查"_s, 41, 4, 3, 18'400'000, 2, 3});
    form->setBusy(true);
    form->setProgress(7'000'000);
    form->say(Tone::Danger, u"该位置已有同名的文件或文件夹，未作任何改动。另取名称后再试。"_s);
    return form;
}

} // namespace

QList<SamplePage> samplePages()
{
    return {
        {u"today"_s, today},           {u"assignments"_s, assignments}, {u"overview"_s, overview},
        {u"arrival"_s, arrival},       {u"checklist"_s, checklist},     {u"findings"_s, findings},
        {u"finding"_s, findingEditor}, {u"evidence"_s, evidence},       {u"evidence-view"_s, evidenceView},
        {u"capture"_s, capture},       {u"documents"_s, documents},     {u"document"_s, document},
        {u"signature"_s, signature},   {u"timeline"_s, timeline},       {u"procedure"_s, procedure},
        {u"submit"_s, submit},         {u"export"_s, exportPage}};
}

} // namespace fieldcase::tests
