// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/dutycheck.h"

#include <QSet>

namespace fieldcase::verify {

using domain::CaseState;
using domain::OfficerId;
using domain::OrgState;
using domain::Role;

namespace {

/// Every role that any device of \a officer was enrolled with.
domain::Roles rolesOf(const OrgState &org, const OfficerId &officer)
{
    domain::Roles roles;
    for (const domain::DeviceState &device : org.devices) {
        if (device.enrolled.officer == officer)
            roles |= device.enrolled.roles;
    }
    return roles;
}

struct DutyCheck {
    const OrgState &org;
    const CaseState &state;
    QList<Finding> findings = {};

    void find(Fault fault, const OfficerId &officer)
    {
        findings.append({fault, org.nameOf(officer), {}, {}});
    }
    void needsRole(const OfficerId &officer, Role role)
    {
        if (!rolesOf(org, officer).testFlag(role))
            findings.append({Fault::RoleMissing, org.nameOf(officer), roleName(role), {}});
    }
    void decides(const domain::Act &act, const QSet<OfficerId> &reviewers)
    {
        needsRole(act.officer, Role::Approver);
        if (state.isOnTeam(act.officer))
            find(Fault::InspectorDecided, act.officer);
        if (reviewers.contains(act.officer))
            find(Fault::ReviewerDecided, act.officer);
    }
};

} // namespace

QList<Finding> checkDuties(const OrgState &org, const CaseState &state)
{
    DutyCheck check{org, state};
    QSet<OfficerId> reviewers; // who passed it; a return decides nothing
    for (const domain::ReviewRound &round : state.rounds) {
        if (!round.passed && !round.returned)
            continue;
        const OfficerId &reviewer = round.answered.officer;
        check.needsRole(reviewer, Role::Reviewer);
        if (state.isOnTeam(reviewer))
            check.find(Fault::InspectorReviewed, reviewer);
        if (round.passed)
            reviewers.insert(reviewer);
    }
    if (state.filing)
        check.decides(state.filing->act, reviewers);
    if (state.decision)
        check.decides(state.decision->act, reviewers);
    if (state.closing)
        check.decides(state.closing->act, reviewers);
    const auto assignment = org.assignments.constFind(state.caseId);
    if (assignment != org.assignments.constEnd() && state.isOnTeam(assignment->issuedBy))
        check.find(Fault::DispatcherInspects, assignment->issuedBy);
    const domain::DocumentState *decision = state.newestDocument(QStringLiteral("F34")); // 行政处罚决定书
    if (decision != nullptr && decision->finalised && !state.decision)
        check.findings.append({Fault::DecisionMissing, decision->generated.number, {}, {}});
    return check.findings;
}

} // namespace fieldcase::verify
