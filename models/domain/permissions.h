// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entrykind.h"
#include "models/domain/role.h"

namespace fieldcase::domain {

/// The roles of which one suffices to write an entry of \a kind. What else the state of the case asks (team
/// member, not the reviewer) is in CaseState.
[[nodiscard]] Roles writersOf(EntryKind kind);

/// Whether somebody with \a roles may write an entry of \a kind.
[[nodiscard]] bool mayWrite(EntryKind kind, Roles roles);

} // namespace fieldcase::domain
