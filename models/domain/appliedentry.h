// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/body.h"
#include "models/domain/entry.h"

namespace fieldcase::domain {

/// A checked entry, ready to be folded into a state.
struct AppliedEntry {
    EntryHash hash;
    EntryHeader header;
    std::optional<Body> body; ///< none: this device cannot read it
    Roles roles; ///< of the device that wrote it (OrgState::rolesOf); the org's own fold finds its own
    std::optional<qint64> position; ///< official; none for a local entry that the office has not accepted yet
};

/// Puts \a entries into the order in which every device folds them: by official position, then the unsent
/// ones, each device's in its own order.
void sortOfficially(QList<AppliedEntry> &entries);

/// Why an entry does not count. It stays in the ledger and is shown to a person.
enum class VoidReason {
    Unreadable,       ///< this device holds no key for it
    WrongRole,        ///< the writer's roles do not permit this kind
    NotAssigned,      ///< no assignment made this a case
    NotOnTeam,        ///< only the team may
    OnTeam,           ///< the team may not: whoever inspects does not judge
    SamePerson,       ///< needs another person than the one who did the step before
    RevokedDevice,    ///< written after the device was revoked
    NotOpened,        ///< nobody is on the site yet
    AlreadyDone,      ///< done before; once is enough
    Locked,           ///< the case is submitted or further: its contents stand
    Closed,           ///< the case is closed
    DuplicateId,      ///< the id is taken
    UnknownTarget,    ///< what it points at does not exist
    AlreadyCorrected, ///< somebody corrected the same entry first; a person must look at both
    Frozen,           ///< the document is finalised or voided
    WrongContent,     ///< a hash does not fit what it refers to
    WrongRound,       ///< of submission and review
    NotSubmitted,     ///< nothing to review
    NotPassed,        ///< the review has not passed the last submission
    NotFiled,         ///< 立案 is missing
    NothingProposed,  ///< no penalty was proposed
    NotNotified,      ///< 告知 is missing
    WaitingPeriod,    ///< the party may still speak
    MoreThanProposed, ///< heavier than what the party was told (行政处罚法 45)
    NotDecided,
    NotDrawn,  ///< the draw did not choose this
    NotOffice, ///< the organisation does not exist yet, or again
    OnHold,    ///< somebody needs it: nothing is deleted
    Retained,  ///< it must be kept still
};

/// The reason's name as the log and `--json` spell it, e.g. "not_on_team".
[[nodiscard]] QString voidReasonName(VoidReason reason);

/// An entry that does not count, and why.
struct VoidedEntry {
    EntryHash entry;
    EntryKind kind = EntryKind::CaseOpened;
    VoidReason reason = VoidReason::Unreadable;
    OfficerId officer;
    qint64 atMs = 0;

    friend bool operator==(const VoidedEntry &, const VoidedEntry &) = default;
};

} // namespace fieldcase::domain
