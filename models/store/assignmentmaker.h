// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/assignmentbodies.h"
#include "models/domain/surroundings.h"

namespace fieldcase::domain {
struct OrgState;
}

namespace fieldcase::store {

/// Completes an assignment: gives the case a new key and wraps it to every active device of the team, to the
/// office group (when it has a key) and to the recovery key. The key itself is forgotten when this returns.
///
/// \param draft caseBox and wraps are ignored; caseId must not be null
/// \returns InvalidInput for a team of fewer than two
[[nodiscard]] domain::Result<domain::AssignmentIssued>
makeAssignment(domain::AssignmentIssued draft, const domain::OrgState &org, domain::Random &random);

} // namespace fieldcase::store
