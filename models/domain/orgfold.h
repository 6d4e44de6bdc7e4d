// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/orgstate.h"

namespace fieldcase::domain {

/// The rules of apply(OrgState, …), one function a kind: changes \a state and returns none, or returns why
/// the entry is void and changes nothing. The writer's role has been checked before. Not for use outside
/// orgstate.cpp.
struct OrgFold {
    using Outcome = std::optional<VoidReason>;

    OrgState &state;
    const AppliedEntry &entry;

    Outcome operator()(const OrgCreated &body) const;
    Outcome operator()(const DeviceEnrolled &body) const;
    Outcome operator()(const DeviceRevoked &body) const;
    Outcome operator()(const GroupKeyed &body) const;
    Outcome operator()(const RegisterRows &body) const;
    Outcome operator()(const NumbersLeased &body) const;
    Outcome operator()(const DrawFrozen &body) const;
    Outcome operator()(const DrawCommitted &body) const;
    Outcome operator()(const DrawRevealed &body) const;
    Outcome operator()(const DrawCompleted &body) const;
    Outcome operator()(const AssignmentIssued &body) const;
    Outcome operator()(const CaseKeyed &body) const;

    /// Kinds of a case never reach the organisation's: EntryHeader::fromBytes() refuses them.
    template <typename Other> Outcome operator()(const Other &) const { return VoidReason::WrongContent; }

private:
    [[nodiscard]] const OfficerId &writer() const { return entry.header.officer; }
};

} // namespace fieldcase::domain
