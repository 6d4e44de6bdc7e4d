// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tempvault.h"

namespace fieldcase::tests {

/// A draw of a TempOrg that chose one enterprise for its two officers, and the case that was issued from it.
struct PlayedDraw {
    domain::DrawId draw;
    domain::CaseId caseId;
};

/// Freezes, commits, reveals and completes a draw with the vaults of the dispatcher and the supervisor, keeps
/// its transcript in the dispatcher's and the approver's, and issues the first chosen as a case.
[[nodiscard]] PlayedDraw playDraw(TempOrg &org);

} // namespace fieldcase::tests
