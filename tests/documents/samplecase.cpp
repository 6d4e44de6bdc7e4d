// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/samplecase.h"

#include "tests/support/samplebodies.h"

namespace fieldcase::documents {

using namespace Qt::StringLiterals;
using domain::EvidenceId;
using domain::FindingId;
using domain::FindingRecorded;
using domain::Measure;
using domain::Medium;
using tests::sampleId;

namespace {

domain::FindingState finding(int number, const QString &place, const QString &object, const QString &fact,
                             Measure measure, const QDate &dueOn)
{
    domain::FindingState state;
    state.finding.finding = sampleId<FindingId>(number);
    state.finding.place = place;
    state.finding.object = object;
    state.finding.fact = fact;
    state.finding.measure = measure;
    state.finding.dueOn = dueOn;
    return state;
}

domain::EvidenceState evidence(int number, Medium medium, int findingNumber, int derivedFrom = 0)
{
    domain::EvidenceState state;
    state.sealed.evidence = sampleId<EvidenceId>(number);
    state.sealed.medium = medium;
    if (findingNumber > 0)
        state.sealed.finding = sampleId<FindingId>(findingNumber);
    if (derivedFrom > 0)
        state.sealed.derivedFrom = sampleId<EvidenceId>(derivedFrom);
    return state;
}

void addProcedure(domain::CaseState &state)
{
    const domain::PenaltyItem uncertified{u"V10"_s, sampleId<FindingId>(3), u"A"_s, 2'000'000,
                                          u"涉及1人，检查后已停止作业"_s};
    const domain::PenaltyItem switchedOff{u"V18"_s, sampleId<FindingId>(2), u"A"_s, 1'000'000,
                                          u"涉及1台，未造成危险。"_s};
    domain::DocumentState order;
    order.generated.form = u"F05"_s;
    order.generated.number = u"（鲁示）应急责改〔2026〕28号"_s;
    order.finalised.emplace();
    domain::DocumentState spoilt = order;
    spoilt.generated.number = u"（鲁示）应急责改〔2026〕27号"_s;
    spoilt.voidedReason = u"填错"_s;
    state.documents = {spoilt, order};

    state.filing.emplace();
    state.filing->step = {u"特种作业人员无证上岗"_s, u"（鲁示）应急立〔2026〕11号"_s, u""_s};
    state.filing->act.atMs = kVisitEndMs + 86'400'000;
    state.notice.emplace();
    state.notice->step.form = u"F24"_s;
    state.notice->step.number = u"（鲁示）应急罚告〔2026〕11号"_s;
    state.notice->step.servedOn = QDate(2026, 9, 22);
    state.decision.emplace();
    state.decision->step = {
        domain::DecisionOutcome::Penalty, {uncertified, switchedOff}, 3'000'000, u"同意"_s, 15};
}

} // namespace

domain::CaseState sampleCase()
{
    domain::CaseState state;
    domain::Enterprise &enterprise = state.assignment.enterprise;
    enterprise.code = u"91370000MA0000000X"_s;
    enterprise.name = u"示例市海澜机械有限公司"_s;
    enterprise.address = u"示例市经济开发区珺瑶路18号"_s;
    enterprise.representative = u"刘喆堃"_s;
    enterprise.representativeTitle = u"总经理"_s;
    enterprise.phone = u"0000-1234567"_s;
    state.assignment.officers = {sampleId<domain::OfficerId>(1), sampleId<domain::OfficerId>(2)};
    state.opened.emplace();
    state.opened->step.arrivedAtMs = kVisitEndMs - 8'700'000; // 09:20
    state.checklist.insert(u"C1"_s, {{u"C1"_s, domain::ChecklistAnswer::Ok, u""_s}, {}});

    state.findings = {finding(1, u"机加工车间"_s, u"JX‑07配电箱"_s, u"柜门缺失，\n带电部位裸露。"_s,
                              Measure::Rectify, QDate(2026, 9, 11)),
                      finding(2, u"喷漆房"_s, u"喷漆房GT-03可燃气体报警器"_s, u"处于关闭状态"_s,
                              Measure::Rectify, QDate(2026, 9, 25)),
                      finding(3, u"焊接工段"_s, u""_s, u"焊工刘某正在焊接，未能出示特种作业操作证"_s,
                              Measure::OnTheSpot, {})};
    state.findings[1].finding.standard = u"正常运行并纳入日常检查"_s;
    state.findings[2].finding.quantity = u"1人"_s;
    state.evidence = {evidence(1, Medium::Photo, 0), evidence(2, Medium::Photo, 1),
                      evidence(3, Medium::Photo, 1), evidence(4, Medium::Video, 2),
                      evidence(5, Medium::Photo, 2), evidence(6, Medium::Photo, 2, 5),
                      evidence(7, Medium::Photo, 3)};
    addProcedure(state);
    return state;
}

domain::OrgState sampleOrg()
{
    domain::OrgState org;
    org.org.emplace();
    org.org->region = u"鲁示"_s;
    org.org->agency = u"示例市应急管理局"_s;
    org.org->government = u"示例市人民政府"_s;
    org.org->court = u"示例市示例区人民法院"_s;
    const QStringList names{u"张喆"_s, u"李玥珺"_s};
    for (int i = 1; i <= 2; ++i) {
        domain::DeviceState device;
        device.enrolled.officer = sampleId<domain::OfficerId>(i);
        device.enrolled.name = names.at(i - 1);
        device.enrolled.certificate = u"SD-示-000%1"_s.arg(i);
        org.devices.insert(sampleId<domain::DeviceId>(i), device);
    }
    return org;
}

} // namespace fieldcase::documents
