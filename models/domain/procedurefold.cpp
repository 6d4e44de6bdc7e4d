// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar.h"
#include "models/domain/casefold.h"

namespace fieldcase::domain {

namespace {

/// Whether every item of the decision was proposed to the party, and none became heavier.
bool isWithinProposal(const DecisionMade &decision, const PenaltyProposed &proposal)
{
    return decision.totalFen <= proposal.totalFen &&
           std::all_of(decision.items.begin(), decision.items.end(), [&](const PenaltyItem &item) {
               return std::any_of(
                   proposal.items.begin(), proposal.items.end(), [&](const PenaltyItem &proposed) {
                       return proposed.violation == item.violation && proposed.finding == item.finding &&
                              item.amountFen <= proposed.amountFen;
                   });
           });
}

} // namespace

CaseFold::Outcome CaseFold::operator()(const CaseSubmitted &body) const
{
    if (!state.opened)
        return VoidReason::NotOpened;
    if (!state.isEditable())
        return VoidReason::Locked;
    if (body.round != state.rounds.size() + 1)
        return VoidReason::WrongRound;
    state.rounds.append({body, act(), {}, {}, {}});
    state.stage = Stage::Submitted;
    return {};
}

CaseFold::Outcome CaseFold::reviewable(int round) const
{
    if (state.isOnTeam(writer()))
        return VoidReason::OnTeam;
    if (state.stage != Stage::Submitted)
        return VoidReason::NotSubmitted;
    if (round != state.rounds.size())
        return VoidReason::WrongRound;
    return {};
}

CaseFold::Outcome CaseFold::operator()(const ReviewReturned &body) const
{
    if (const auto why = reviewable(body.round))
        return why;
    state.rounds.last().returned = body;
    state.rounds.last().answered = act();
    state.stage = Stage::Returned;
    return {};
}

CaseFold::Outcome CaseFold::operator()(const ReviewPassed &body) const
{
    if (const auto why = reviewable(body.round))
        return why;
    if (state.filing && state.filing->act.officer == writer())
        return VoidReason::SamePerson;
    state.rounds.last().passed = body;
    state.rounds.last().answered = act();
    state.stage = Stage::Passed;
    return {};
}

CaseFold::Outcome CaseFold::operator()(const PenaltyProposed &body) const
{
    if (!state.opened)
        return VoidReason::NotOpened;
    if (!state.isEditable())
        return VoidReason::Locked;
    for (const PenaltyItem &item : body.items) {
        if (state.finding(item.finding) == nullptr)
            return VoidReason::UnknownTarget;
    }
    state.proposal = Done<PenaltyProposed>{body, act()};
    return {};
}

CaseFold::Outcome CaseFold::mayApprove() const
{
    if (state.isOnTeam(writer()))
        return VoidReason::OnTeam;
    const bool passed = !state.rounds.isEmpty() && state.rounds.last().passed;
    if (passed && state.rounds.last().answered.officer == writer())
        return VoidReason::SamePerson;
    return {};
}

CaseFold::Outcome CaseFold::operator()(const FilingApproved &body) const
{
    if (const auto why = mayApprove())
        return why;
    if (state.rounds.isEmpty())
        return VoidReason::NotSubmitted;
    if (state.filing)
        return VoidReason::AlreadyDone;
    state.filing = Done<FilingApproved>{body, act()};
    return {};
}

CaseFold::Outcome CaseFold::operator()(const NoticeServed &body) const
{
    if (state.decision)
        return VoidReason::Locked;
    if (state.stage != Stage::Passed)
        return VoidReason::NotPassed;
    if (!state.filing)
        return VoidReason::NotFiled;
    if (!state.proposal)
        return VoidReason::NothingProposed;
    state.notice = Done<NoticeServed>{body, act()}; // a later one adds what the party said
    return {};
}

CaseFold::Outcome CaseFold::mayPunish(const DecisionMade &body) const
{
    if (!state.proposal)
        return VoidReason::NothingProposed;
    if (!state.notice)
        return VoidReason::NotNotified;
    const NoticeServed &notice = state.notice->step;
    if (notice.statement != Statement::Waived && chinaDate(entry.header.atMs) <= notice.statementUntilOn)
        return VoidReason::WaitingPeriod;
    if (!isWithinProposal(body, state.proposal->step))
        return VoidReason::MoreThanProposed;
    return {};
}

CaseFold::Outcome CaseFold::operator()(const DecisionMade &body) const
{
    if (const auto why = mayApprove())
        return why;
    if (state.decision)
        return VoidReason::AlreadyDone;
    if (state.stage != Stage::Passed)
        return VoidReason::NotPassed;
    if (!state.filing)
        return VoidReason::NotFiled;
    if (body.outcome == DecisionOutcome::Penalty) {
        if (const auto why = mayPunish(body))
            return why;
    }
    state.decision = Done<DecisionMade>{body, act()};
    state.stage = Stage::Decided;
    return {};
}

CaseFold::Outcome CaseFold::operator()(const CaseClosed &body) const
{
    if (const auto why = mayApprove())
        return why;
    if (state.stage == Stage::Passed && state.filing)
        return VoidReason::NotDecided; // what was filed must be decided
    if (state.stage != Stage::Passed && state.stage != Stage::Decided)
        return VoidReason::NotPassed;
    state.closing = Done<CaseClosed>{body, act()};
    state.stage = Stage::Closed;
    return {};
}

} // namespace fieldcase::domain
