// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar.h"
#include "models/domain/casefold.h"

namespace fieldcase::domain {

CaseFold::Outcome CaseFold::operator()(const HoldPlaced &body) const
{
    if (entry.roles == Role::Officer && !state.isOnTeam(writer()))
        return VoidReason::NotOnTeam;
    if (!body.evidence.isNull() && evidence(body.evidence) == nullptr)
        return VoidReason::UnknownTarget;
    const bool known = std::any_of(state.holds.begin(), state.holds.end(),
                                   [&](const HoldState &item) { return item.hold.hold == body.hold; });
    if (known)
        return VoidReason::DuplicateId;
    state.holds.append({body, act(), {}});
    return {};
}

CaseFold::Outcome CaseFold::operator()(const HoldLifted &body) const
{
    const auto it = std::find_if(state.holds.begin(), state.holds.end(),
                                 [&](const HoldState &item) { return item.hold.hold == body.hold; });
    if (it == state.holds.end())
        return VoidReason::UnknownTarget;
    if (it->lifted)
        return VoidReason::AlreadyDone;
    it->lifted = Done<HoldLifted>{body, act()};
    return {};
}

CaseFold::Outcome CaseFold::operator()(const RetentionSet &body) const
{
    if (body.evidence.isNull()) {
        state.retention = Done<RetentionSet>{body, act()};
        return {};
    }
    EvidenceState *piece = evidence(body.evidence);
    if (piece == nullptr)
        return VoidReason::UnknownTarget;
    piece->retention = Done<RetentionSet>{body, act()};
    return {};
}

/// Nothing is deleted before its period is over, or while somebody needs it, or without a period at all.
CaseFold::Outcome CaseFold::mayDelete(const EvidenceState &piece) const
{
    if (state.isHeld(piece.sealed.evidence))
        return VoidReason::OnHold;
    const auto kept = state.retentionOf(piece);
    if (state.stage != Stage::Closed || !kept || !kept->step.keptUntil.isValid() ||
        chinaDate(entry.header.atMs) <= kept->step.keptUntil)
        return VoidReason::Retained;
    return {};
}

CaseFold::Outcome CaseFold::operator()(const DeletionProposed &body) const
{
    EvidenceState *piece = evidence(body.evidence);
    if (piece == nullptr)
        return VoidReason::UnknownTarget;
    if (entry.roles == Role::Officer && !state.isOnTeam(writer()))
        return VoidReason::NotOnTeam;
    if (const auto why = mayDelete(*piece))
        return why;
    if (piece->deletionApproved)
        return VoidReason::AlreadyDone;
    piece->deletion = Done<DeletionProposed>{body, act()};
    return {};
}

CaseFold::Outcome CaseFold::operator()(const DeletionApproved &body) const
{
    EvidenceState *piece = evidence(body.evidence);
    if (piece == nullptr || !piece->deletion || piece->deletion->act.entry != body.proposal)
        return VoidReason::UnknownTarget;
    if (piece->deletion->act.officer == writer())
        return VoidReason::SamePerson;
    if (piece->deletionApproved)
        return VoidReason::AlreadyDone;
    if (const auto why = mayDelete(*piece))
        return why;
    piece->deletionApproved = Done<DeletionApproved>{body, act()};
    return {};
}

CaseFold::Outcome CaseFold::operator()(const EvidenceDeleted &body) const
{
    EvidenceState *piece = evidence(body.evidence);
    if (piece == nullptr)
        return VoidReason::UnknownTarget;
    if (!piece->deletionApproved)
        return VoidReason::Retained;
    if (piece->deletedOn.contains(entry.header.device))
        return VoidReason::AlreadyDone;
    piece->deletedOn.append(entry.header.device);
    return {};
}

} // namespace fieldcase::domain
