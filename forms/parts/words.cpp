// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/words.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

RowChip Words::of(items::Proof proof)
{
    switch (proof) {
    case items::Proof::OnlyHere:
        return {Tone::Warning, u"here"_s, tr("Only here")};
    case items::Proof::Elsewhere:
        return {Tone::Neutral, u"sync"_s, tr("Not on this device")};
    case items::Proof::Sent:
        return {Tone::Primary, u"sent"_s, tr("Sent")};
    case items::Proof::Proven:
        break;
    }
    return {Tone::Good, u"proven"_s, tr("Proven")};
}

RowChip Words::of(items::CaseStage stage)
{
    switch (stage) {
    case items::CaseStage::Assigned:
        return {Tone::Primary, {}, tr("Assigned")};
    case items::CaseStage::Open:
        return {Tone::Primary, {}, tr("In progress")};
    case items::CaseStage::Submitted:
        return {Tone::Neutral, {}, tr("In review")};
    case items::CaseStage::Returned:
        return {Tone::Danger, u"returned"_s, tr("Returned")};
    case items::CaseStage::Passed:
        return {Tone::Good, {}, tr("Review passed")};
    case items::CaseStage::Decided:
        return {Tone::Good, {}, tr("Decided")};
    case items::CaseStage::Closed:
        break;
    }
    return {Tone::Neutral, {}, tr("Closed")};
}

RowChip Words::of(items::DocumentStage stage)
{
    switch (stage) {
    case items::DocumentStage::Draft:
        return {Tone::Warning, u"sign"_s, tr("To be signed")};
    case items::DocumentStage::PartlySigned:
        return {Tone::Warning, u"sign"_s, tr("Partly signed")};
    case items::DocumentStage::Signed:
        return {Tone::Primary, u"sign"_s, tr("All signed")};
    case items::DocumentStage::Final:
        return {Tone::Good, u"lock"_s, tr("Final")};
    case items::DocumentStage::Served:
        return {Tone::Good, u"check"_s, tr("Served")};
    case items::DocumentStage::Voided:
        break;
    }
    return {Tone::Neutral, u"close"_s, tr("Voided")};
}

RowChip Words::of(items::DrawStage stage)
{
    switch (stage) {
    case items::DrawStage::Frozen:
        return {Tone::Primary, u"freeze"_s, tr("Registers frozen")};
    case items::DrawStage::OneCommitted:
        return {Tone::Warning, u"lock"_s, tr("One person has committed")};
    case items::DrawStage::Committed:
        return {Tone::Warning, u"lock"_s, tr("Both have committed")};
    case items::DrawStage::OneRevealed:
        return {Tone::Warning, u"unlock"_s, tr("One person has revealed")};
    case items::DrawStage::Revealed:
        return {Tone::Primary, u"unlock"_s, tr("Both have revealed")};
    case items::DrawStage::Completed:
        break;
    }
    return {Tone::Good, u"check"_s, tr("Drawn")};
}

RowChip Words::of(domain::RiskLevel level)
{
    switch (level) {
    case domain::RiskLevel::Red:
        return {Tone::Danger, {}, tr("Red risk")};
    case domain::RiskLevel::Orange:
        return {Tone::Warning, {}, tr("Orange risk")};
    case domain::RiskLevel::Yellow:
        return {Tone::Warning, {}, tr("Yellow risk")};
    case domain::RiskLevel::Blue:
        break;
    }
    return {Tone::Primary, {}, tr("Blue risk")};
}

RowChip Words::of(domain::CreditLevel level)
{
    switch (level) {
    case domain::CreditLevel::Trusted:
        return {Tone::Good, {}, tr("Trusted")};
    case domain::CreditLevel::Ordinary:
        return {Tone::Neutral, {}, tr("Ordinary credit")};
    case domain::CreditLevel::Untrusted:
        return {Tone::Warning, {}, tr("Untrusted")};
    case domain::CreditLevel::SeriouslyUntrusted:
        break;
    }
    return {Tone::Danger, {}, tr("Seriously untrusted")};
}

RowChip Words::of(domain::ChecklistAnswer answer)
{
    switch (answer) {
    case domain::ChecklistAnswer::Ok:
        return {Tone::Good, u"check"_s, tr("In order")};
    case domain::ChecklistAnswer::Problem:
        return {Tone::Danger, u"finding"_s, tr("Problem")};
    case domain::ChecklistAnswer::NotApplicable:
        break;
    }
    return {Tone::Neutral, {}, tr("Does not apply")};
}

QString Words::of(domain::Role role)
{
    switch (role) {
    case domain::Role::Officer:
        return tr("Officer");
    case domain::Role::Dispatcher:
        return tr("Dispatcher");
    case domain::Role::Supervisor:
        return tr("Draw supervisor");
    case domain::Role::Reviewer:
        return tr("Reviewer");
    case domain::Role::Approver:
        return tr("Approver");
    case domain::Role::Archivist:
        return tr("Archivist");
    case domain::Role::Administrator:
        return tr("Administrator");
    case domain::Role::Auditor:
        return tr("Auditor");
    case domain::Role::Office:
        break;
    }
    return tr("Office server");
}

QString Words::of(domain::Roles roles)
{
    QStringList words;
    for (int i = 0; i < domain::kRoleCount; ++i) {
        const auto role = domain::Role(1 << i);
        if (roles.testFlag(role))
            words << of(role);
    }
    //: Divides the items of a list in one line.
    return words.join(tr(", "));
}

QString Words::of(domain::Measure measure)
{
    switch (measure) {
    case domain::Measure::OnTheSpot:
        return tr("Put right on the spot");
    case domain::Measure::Rectify:
        return tr("To be rectified by a date");
    case domain::Measure::OnSiteMeasure:
        break;
    }
    return tr("On-site measure");
}

QString Words::of(domain::AssignmentSource source)
{
    switch (source) {
    case domain::AssignmentSource::Draw:
        return tr("Random draw");
    case domain::AssignmentSource::Special:
        return tr("Special campaign");
    case domain::AssignmentSource::Report:
        return tr("Report from the public");
    case domain::AssignmentSource::Superior:
        return tr("Assigned by a superior");
    case domain::AssignmentSource::Reinspection:
        return tr("Re-inspection");
    case domain::AssignmentSource::Accident:
        break;
    }
    return tr("Accident");
}

QString Words::of(domain::DutyStatus duty)
{
    switch (duty) {
    case domain::DutyStatus::OnDuty:
        return tr("On duty");
    case domain::DutyStatus::OnLeave:
        return tr("On leave");
    case domain::DutyStatus::Seconded:
        return tr("Seconded");
    case domain::DutyStatus::Suspended:
        break;
    }
    return tr("Suspended");
}

QString Words::of(domain::EnterpriseStatus status)
{
    switch (status) {
    case domain::EnterpriseStatus::Active:
        return tr("Active");
    case domain::EnterpriseStatus::Stopped:
        return tr("Production stopped");
    case domain::EnterpriseStatus::Cancelled:
        break;
    }
    return tr("Deregistered");
}

QString Words::of(domain::ServiceMethod method)
{
    switch (method) {
    case domain::ServiceMethod::Direct:
        return tr("Direct");
    case domain::ServiceMethod::Left:
        return tr("Left at the place");
    case domain::ServiceMethod::Electronic:
        return tr("Electronic");
    case domain::ServiceMethod::Post:
        return tr("By post");
    case domain::ServiceMethod::Entrusted:
        return tr("Entrusted");
    case domain::ServiceMethod::PublicNotice:
        break;
    }
    return tr("Public notice");
}

QString Words::of(domain::Medium medium)
{
    switch (medium) {
    case domain::Medium::Photo:
        return tr("Photo");
    case domain::Medium::Video:
        return tr("Video");
    case domain::Medium::Audio:
        return tr("Sound");
    case domain::Medium::Drawing:
        return tr("Sketch");
    case domain::Medium::Scan:
        break;
    }
    return tr("Scan");
}

} // namespace fieldcase::forms
