// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/access.h"

#include "models/domain/permissions.h"

namespace fieldcase::office {

using domain::EntryKind;
using domain::Role;
using domain::Roles;
using Reason = protocol::PushResult::Reason;

namespace {

constexpr Roles kSeesAll{Role::Reviewer, Role::Approver, Role::Archivist, Role::Administrator, Role::Auditor};
constexpr Roles kHandlesObjects{Role::Reviewer, Role::Approver, Role::Archivist, Role::Administrator};
constexpr Roles kSendsOrgObjects{Role::Dispatcher, Role::Supervisor, Role::Administrator};
constexpr Roles kNeedsNumbers{Role::Officer, Role::Reviewer, Role::Approver};

bool hasOneOf(Roles roles, Roles wanted)
{
    return (roles & wanted).toInt() != 0;
}

bool judges(EntryKind kind)
{
    return kind == EntryKind::ReviewReturned || kind == EntryKind::ReviewPassed ||
           kind == EntryKind::FilingApproved || kind == EntryKind::DecisionMade ||
           kind == EntryKind::CaseClosed;
}

bool decides(EntryKind kind)
{
    return kind == EntryKind::FilingApproved || kind == EntryKind::DecisionMade;
}

} // namespace

bool seesAllCases(Roles roles)
{
    return hasOneOf(roles, kSeesAll);
}

bool handlesAllObjects(Roles roles)
{
    return hasOneOf(roles, kHandlesObjects);
}

bool sendsOrgObjects(Roles roles)
{
    return hasOneOf(roles, kSendsOrgObjects);
}

bool needsNumbers(Roles roles)
{
    return hasOneOf(roles, kNeedsNumbers);
}

Reason refusalOf(EntryKind kind, Roles roles, const Part &part)
{
    if (!part.isOnTeam && !seesAllCases(roles))
        return Reason::NotMember;
    // somebody outside the team writes by an office role only, also where they are an officer elsewhere
    const Roles counting = part.isOnTeam ? roles : roles & kSeesAll;
    if (!domain::mayWrite(kind, counting))
        return Reason::NotPermitted;
    if (part.isOnTeam && judges(kind))
        return Reason::NotPermitted;
    if (part.hasPassedReview && decides(kind))
        return Reason::NotPermitted;
    return Reason::None;
}

} // namespace fieldcase::office
