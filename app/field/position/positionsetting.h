// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/position/sourcechoice.h"
#include "models/domain/result.h"

namespace fieldcase::store {
class Vault;
}

namespace fieldcase::app {

/// What this device's person chose about positions; kept in the vault.
struct PositionSetting {
    SourceChoice source;
    bool isShownAsGcj02 = false;

    /// The usual ones where nothing was chosen. \returns as Settings::value()
    [[nodiscard]] static domain::Result<PositionSetting> of(store::Vault &vault);
    [[nodiscard]] domain::Result<> keep(store::Vault &vault) const;
};

} // namespace fieldcase::app
