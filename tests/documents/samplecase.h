// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casestate.h"
#include "models/domain/orgstate.h"

namespace fieldcase::documents {

/// An inspection as the demonstration has it: three findings, photos and a video, from the visit to the
/// decision.
[[nodiscard]] domain::CaseState sampleCase();
/// The agency and its two officers.
[[nodiscard]] domain::OrgState sampleOrg();

/// 2026-09-10 11:45 in China.
inline constexpr qint64 kVisitEndMs = 1'789'011'900'000;

} // namespace fieldcase::documents
