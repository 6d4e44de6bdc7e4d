// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace fieldcase::store {
class Vault;
}

namespace fieldcase::app {

/// Whether this device is to hold the office group's key, with which submitted cases are read, and was not
/// given it yet. Another's device hands it over, an administrator's, at its next synchronisation.
[[nodiscard]] domain::Result<bool> awaitsGroupKey(store::Vault &vault);

} // namespace fieldcase::app
