// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/finding.h"
#include "models/domain/casestate.h"

namespace fieldcase::verify {

/// Separation of duties, once more and from the outcome alone: whoever inspects neither reviews nor decides,
/// whoever reviews does not decide, whoever assigns does not inspect, each had the role for what they did,
/// and a decision on paper has a decision behind it.
[[nodiscard]] QList<Finding> checkDuties(const domain::OrgState &org, const domain::CaseState &state);

} // namespace fieldcase::verify
