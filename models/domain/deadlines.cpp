// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/deadlines.h"

namespace fieldcase::domain {

namespace {

constexpr qint64 kHourMs = 3'600'000;

int days(const RulePackage &rules, LimitId id)
{
    return int(rules.limit(id).value);
}

} // namespace

QDate statementUntil(const RulePackage &rules, QDate servedOn)
{
    return rules.calendar().afterWorkdays(servedOn, days(rules, LimitId::StatementWorkdays));
}

QDate hearingUntil(const RulePackage &rules, QDate servedOn)
{
    return rules.calendar().afterWorkdays(servedOn, days(rules, LimitId::HearingWorkdays));
}

QDate payUntil(const RulePackage &rules, QDate servedOn)
{
    return rules.calendar().afterDays(servedOn, days(rules, LimitId::PayDays));
}

QDate decideUntil(const RulePackage &rules, QDate filedOn)
{
    return rules.calendar().afterDays(filedOn, days(rules, LimitId::DecisionDays));
}

QDate warnToDecideOn(const RulePackage &rules, QDate filedOn)
{
    return rules.calendar().workdayUntil(filedOn.addDays(days(rules, LimitId::DecisionDays)));
}

QDate publishUntil(const RulePackage &rules, QDate decidedOn)
{
    return rules.calendar().afterWorkdays(decidedOn, days(rules, LimitId::PublishWorkdays));
}

QDate sealedUntil(const RulePackage &rules, QDate fromOn)
{
    return fromOn.addDays(days(rules, LimitId::SealDays) - 1);
}

QDate rectifyUntil(const RulePackage &rules, QDate orderedOn)
{
    return rules.calendar().afterDays(orderedOn, days(rules, LimitId::RectifyDays));
}

qint64 urgentApprovalUntilMs(const RulePackage &rules, qint64 measureAtMs)
{
    return measureAtMs + rules.limit(LimitId::UrgentApprovalHours).value * kHourMs;
}

qint64 powerCutNoticeUntilMs(const RulePackage &rules, qint64 cutAtMs)
{
    return cutAtMs - rules.limit(LimitId::PowerCutHours).value * kHourMs;
}

qint64 surchargeFen(const RulePackage &rules, qint64 fineFen, QDate dueOn, QDate paidOn)
{
    const qint64 late = std::max<qint64>(0, dueOn.daysTo(paidOn));
    const qint64 perDay = fineFen * rules.limit(LimitId::SurchargePermille).value / 1000;
    return std::min(late * perDay, fineFen * rules.limit(LimitId::SurchargeCapPermille).value / 1000);
}

bool mayPunishOnTheSpot(const RulePackage &rules, qint64 fineFen, bool isUnit)
{
    return fineFen <= rules.limit(isUnit ? LimitId::OnSpotUnitFen : LimitId::OnSpotPersonFen).value;
}

} // namespace fieldcase::domain
