// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace fieldcase::store {

class Vault;

/// Writes the key entries that this device owes the others: the office group's key if there is none yet
/// (administrators only), that key for enrolled devices of the group that lack it, and the keys of cases that
/// it holds for devices of the team (or the group) that lack them. Called after each sync; does nothing when
/// nothing is owed. \returns how many entries were written
[[nodiscard]] domain::Result<int> fulfilKeyDuties(Vault &vault);

} // namespace fieldcase::store
