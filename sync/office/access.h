// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entrykind.h"
#include "models/domain/role.h"
#include "sync/protocol/entrymessages.h"

namespace fieldcase::office {

// Who may see and write what, as far as headers tell: the office reads no body of a case.

/// Whether somebody with \a roles sees every case, not only those of their own team.
[[nodiscard]] bool seesAllCases(domain::Roles roles);
/// Whether somebody with \a roles may read and send objects of a case that is not their own team's.
[[nodiscard]] bool handlesAllObjects(domain::Roles roles);
/// Whether somebody with \a roles may send objects of the organisation's own case (draw records).
[[nodiscard]] bool sendsOrgObjects(domain::Roles roles);
/// Whether somebody with \a roles writes documents and so needs numbers for them.
[[nodiscard]] bool needsNumbers(domain::Roles roles);

/// What a person has to do with a case.
struct Part {
    bool isOnTeam = false;
    bool hasPassedReview = false; ///< has written a `review.passed` in it
};

/// Whether a person may write an entry of \a kind (no org kind) in a case: None, NotMember or NotPermitted.
///
/// Source: separation of duties, 行政处罚法 (2021) 57–58 and 行政执法 practice: who inspects does not review
/// or decide; who passed the review does not decide.
[[nodiscard]] protocol::PushResult::Reason refusalOf(domain::EntryKind kind, domain::Roles roles,
                                                     const Part &part);

} // namespace fieldcase::office
