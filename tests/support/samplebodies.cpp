// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplebodies.h"

namespace fieldcase::tests {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 9, 10);
constexpr qint64 kAtMs = 1'789'003'200'000;

Digest sampleDigest(const char *text)
{
    return Digest::of(text);
}

Wrap sampleWrap()
{
    return {sampleId<DeviceId>(2).toString(), QByteArrayLiteral("age-encryption.org/v1 …")};
}

FindingRecorded sampleFinding()
{
    return {.finding = sampleId<FindingId>(1),
            .item = u"C5"_s,
            .place = u"喷漆房"_s,
            .object = u"可燃气体报警器（位号 GT-03）"_s,
            .fact = u"处于关闭状态，现场显示屏无读数。"_s,
            .quantity = u"1 台"_s,
            .basis = u"安全生产法 第三十六条第三款"_s,
            .violation = u"V18"_s,
            .major = true,
            .measure = Measure::Rectify,
            .dueOn = kDay.addDays(15),
            .standard = u"恢复运行并保持在线"_s,
            .evidence = {sampleId<EvidenceId>(1)}};
}

PenaltyItem sampleItem()
{
    return {u"V18"_s, sampleId<FindingId>(1), u"A"_s, 1'500'000, u"初次违法，检查结束前已改正。"_s};
}

DrawParameters sampleParameters()
{
    DrawParameters parameters;
    parameters.algorithm = u"fc-draw-1"_s;
    parameters.onDate = QDate(2026, 9, 7);
    parameters.exclusions = {{sampleEnterprise(9).code, u"正在停产检修"_s, u"周敏"_s}};
    return parameters;
}

AssignmentIssued sampleAssignment()
{
    return {.caseId = sampleId<CaseId>(1),
            .title = u"2026 年第三季度工贸企业双随机检查"_s,
            .source = AssignmentSource::Draw,
            .draw = sampleId<DrawId>(1),
            .enterprise = sampleEnterprise(1),
            .officers = {sampleId<OfficerId>(1), sampleId<OfficerId>(2)},
            .releaseAtMs = kAtMs,
            .checklist = {u"common"_s, u"machinery"_s},
            .caseBox = QByteArray(32, 'c'),
            .wraps = {
                sampleWrap(), {u"group"_s, QByteArrayLiteral("g")}, {u"recovery"_s, QByteArrayLiteral("r")}}};
}

Body sampleOrgBody(EntryKind kind)
{
    switch (kind) {
    case EntryKind::OrgCreated:
        return OrgCreated{u"示例市应急管理局"_s, u"鲁示"_s,           u"示例市应急管理局"_s,
                          u"示例市人民政府"_s,   u"示例市人民法院"_s, sampleId<DeviceId>(1),
                          QByteArray(32, 's'),   QByteArray(32, 'r')};
    case EntryKind::DeviceEnrolled:
        return DeviceEnrolled{sampleId<DeviceId>(2), sampleId<OfficerId>(1), u"李喆"_s,
                              u"鲁示001"_s,          QByteArray(32, 's'),    QByteArray(32, 'b'),
                              Role::Officer,         QDate(2028, 12, 31)};
    case EntryKind::DeviceRevoked:
        return DeviceRevoked{sampleId<DeviceId>(2), u"平板遗失"_s};
    case EntryKind::GroupKeyed:
        return GroupKeyed{u"office"_s, QByteArray(32, 'g'), {sampleWrap()}};
    case EntryKind::RegisterRows:
        return RegisterRows{RegisterKind::Enterprises,
                            QUuid(1, 2, 0x7003, 0x80, 5, 6, 7, 8, 9, 10, 11),
                            1,
                            2,
                            {sampleEnterprise(1), sampleEnterprise(2)},
                            {}};
    case EntryKind::NumbersLeased:
        return NumbersLeased{sampleId<DeviceId>(2), u"F03"_s, 2026, 1, 20};
    case EntryKind::DrawFrozen:
        return DrawFrozen{sampleId<DrawId>(1),
                          u"第三季度"_s,
                          sampleDigest("snapshot"),
                          sampleDigest("objects"),
                          sampleDigest("officers"),
                          240,
                          16,
                          sampleParameters()};
    case EntryKind::DrawCommitted:
        return DrawCommitted{sampleId<DrawId>(1), Role::Dispatcher, sampleDigest("commit")};
    case EntryKind::DrawRevealed:
        return DrawRevealed{sampleId<DrawId>(1), Role::Supervisor, sampleDigest("nonce")};
    case EntryKind::DrawCompleted:
        return DrawCompleted{sampleId<DrawId>(1),
                             sampleDigest("transcript"),
                             sampleDigest("seed"),
                             {{sampleEnterprise(1).code, {sampleId<OfficerId>(1), sampleId<OfficerId>(2)}}},
                             {{sampleEnterprise(2).code, u"no_speciality"_s}}};
    case EntryKind::AssignmentIssued:
        return sampleAssignment();
    default:
        return CaseKeyed{sampleId<CaseId>(1), {sampleWrap()}};
    }
}

Body sampleDocumentBody(EntryKind kind)
{
    const auto document = sampleId<DocumentId>(1);
    switch (kind) {
    case EntryKind::DocumentGenerated:
        return DocumentGenerated{document,
                                 u"F05"_s,
                                 u"2016.1"_s,
                                 u"（鲁示）应急责改〔2026〕1号"_s,
                                 {{u"party"_s, u"示例市喆堃机械有限公司"_s}},
                                 sampleDigest("template"),
                                 sampleDigest("pdf"),
                                 2,
                                 sampleDigest("object"),
                                 20'000};
    case EntryKind::DocumentSigned:
        return DocumentSigned{document,
                              sampleDigest("pdf"),
                              u"officer1"_s,
                              u"李喆"_s,
                              sampleId<OfficerId>(1),
                              {},
                              {{{100, 200, 0, 500}, {150, 220, 12, 510}}, {{300, 200, 90, 480}}}};
    case EntryKind::DocumentFinalised:
        return DocumentFinalised{document, sampleDigest("signed"), 2, sampleDigest("object2"), 21'000};
    case EntryKind::DocumentPrinted:
        return DocumentPrinted{document, 2};
    case EntryKind::DocumentVoided:
        return DocumentVoided{document, u"当事人名称有误"_s};
    default:
        return DocumentServed{document, kDay, ServiceMethod::Direct, u"王堃"_s};
    }
}

Body sampleProcedureBody(EntryKind kind)
{
    switch (kind) {
    case EntryKind::CaseSubmitted:
        return CaseSubmitted{1, u"请审核"_s};
    case EntryKind::ReviewReturned:
        return ReviewReturned{1, u"第 2 项缺少依据"_s, {u"补充条款"_s}};
    case EntryKind::ReviewPassed:
        return ReviewPassed{2, u"同意"_s};
    case EntryKind::PenaltyProposed:
        return PenaltyProposed{{sampleItem()}, 1'500'000, u"建议罚款"_s};
    case EntryKind::FilingApproved:
        return FilingApproved{u"关闭安全监控报警设备案"_s, u"（鲁示）应急立〔2026〕1号"_s, u"同意立案"_s};
    case EntryKind::NoticeServed:
        return NoticeServed{u"F24"_s,           u"（鲁示）应急罚告〔2026〕1号"_s,
                            QDate(2026, 9, 22), ServiceMethod::Direct,
                            QDate(2026, 9, 28), Statement::Heard,
                            u"申辩理由不成立"_s};
    case EntryKind::DecisionMade:
        return DecisionMade{DecisionOutcome::Penalty, {sampleItem()}, 1'500'000, u"同意"_s, 15};
    default:
        return CaseClosed{u"罚款已缴清"_s};
    }
}

Body sampleRecordingBody(EntryKind kind)
{
    switch (kind) {
    case EntryKind::RecordingStarted:
        return RecordingStarted{sampleId<RecordingId>(1), RecordingMedium::Video, u"XCJC"_s,
                                u"执法记录仪 1"_s, kAtMs};
    case EntryKind::RecordingAnchored:
        return RecordingAnchored{sampleId<RecordingId>(1), 9'000'000, sampleDigest("video"), 30'000, 0};
    case EntryKind::RecordingExplained:
        return RecordingExplained{sampleId<RecordingId>(1), InterruptionReason::Battery, u"更换电池"_s};
    case EntryKind::VisitTracked:
        return VisitTracked{{{kAtMs, 374'000'000, 1'221'000'000, 4'500, 9},
                             {kAtMs + 5000, 374'000'100, 1'221'000'100, 4'200, 10}}};
    default:
        return VisitNoted{VisitNote::ClockSetBack, 3'600'000, u"系统时间被调整"_s};
    }
}

Body sampleCustodyBody(EntryKind kind)
{
    switch (kind) {
    case EntryKind::HoldPlaced:
        return HoldPlaced{sampleId<HoldId>(1), sampleId<EvidenceId>(1), u"当事人申请行政复议"_s};
    case EntryKind::HoldLifted:
        return HoldLifted{sampleId<HoldId>(1), u"复议已决定"_s};
    case EntryKind::RetentionSet:
        return RetentionSet{sampleId<EvidenceId>(1), u"penalty"_s, QDate(2056, 12, 31), u"一般程序"_s};
    case EntryKind::DeletionProposed:
        return DeletionProposed{sampleId<EvidenceId>(1), u"保存期限已满"_s};
    case EntryKind::DeletionApproved:
        return DeletionApproved{sampleId<EvidenceId>(1), sampleDigest("proposal")};
    default:
        return EvidenceDeleted{sampleId<EvidenceId>(1)};
    }
}

} // namespace

Enterprise sampleEnterprise(int number)
{
    Enterprise row;
    const QString stem = u"91370000MA"_s + u"%1"_s.arg(number, 7, 10, QChar(u'0'));
    row.code = stem + creditCodeCheck(stem);
    row.name = u"示例市喆堃机械有限公司%1"_s.arg(number);
    row.address = u"示例市示例区工业路 %1 号"_s.arg(number);
    row.industry = u"C34 通用设备制造业"_s;
    row.category = u"工贸"_s;
    row.risk = RiskLevel(number % 4);
    row.employees = 120;
    row.representative = u"王堃"_s;
    row.phone = u"0631-5550000"_s;
    row.lat1e7 = 374'000'000;
    row.lon1e7 = 1'221'000'000;
    row.licences = {{u"安全生产许可证"_s, u"鲁示安许证字%1"_s.arg(number), QDate(2027, 6, 30)}};
    return row;
}

Officer sampleOfficer(int number)
{
    Officer row;
    row.certificate = u"1506%1"_s.arg(number, 7, 10, QChar(u'0'));
    row.officer = sampleId<OfficerId>(number);
    row.name = u"李玥%1"_s.arg(number);
    row.agency = u"示例市应急管理局"_s;
    row.validToOn = QDate(2028, 12, 31);
    row.specialities = {u"工贸"_s};
    return row;
}

Body sampleBody(EntryKind kind)
{
    if (isOrgKind(kind))
        return sampleOrgBody(kind);
    switch (kind) {
    case EntryKind::CaseOpened:
        return CaseOpened{kAtMs, false};
    case EntryKind::ChecklistAnswered:
        return ChecklistAnswered{u"C5"_s, ChecklistAnswer::Problem, u"见问题 1"_s};
    case EntryKind::FindingRecorded:
        return sampleFinding();
    case EntryKind::FindingCorrected:
        return FindingCorrected{sampleFinding(), sampleDigest("finding")};
    case EntryKind::EvidenceSealed:
        return EvidenceSealed{
            sampleId<EvidenceId>(1),
            sampleId<FindingId>(1),
            Medium::Photo,
            EvidenceOrigin::Captured,
            u"IMG_0001.jpg"_s,
            u"image/jpeg"_s,
            sampleDigest("photo object"),
            2'000'300,
            sampleDigest("photo"),
            2'000'000,
            kAtMs,
            {u"NIKON"_s, u"COOLPIX P6000"_s, u"2026:09:10 09:31:02"_s, 374'000'000, 1'221'000'000},
            {}};
    case EntryKind::EvidenceAccessed:
        return EvidenceAccessed{sampleId<EvidenceId>(1), AccessPurpose::View};
    case EntryKind::DocumentGenerated:
    case EntryKind::DocumentSigned:
    case EntryKind::DocumentFinalised:
    case EntryKind::DocumentPrinted:
    case EntryKind::DocumentVoided:
    case EntryKind::DocumentServed:
        return sampleDocumentBody(kind);
    case EntryKind::RecordingStarted:
    case EntryKind::RecordingAnchored:
    case EntryKind::RecordingExplained:
    case EntryKind::VisitTracked:
    case EntryKind::VisitNoted:
        return sampleRecordingBody(kind);
    case EntryKind::HoldPlaced:
    case EntryKind::HoldLifted:
    case EntryKind::RetentionSet:
    case EntryKind::DeletionProposed:
    case EntryKind::DeletionApproved:
    case EntryKind::EvidenceDeleted:
        return sampleCustodyBody(kind);
    default:
        return sampleProcedureBody(kind);
    }
}

} // namespace fieldcase::tests
