// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/transferitemmodel.h"
#include "models/store/vault.h"

namespace fieldcase::app {

/// What waits for the office, read in one go in the vault's thread.
struct SyncReading {
    store::Outbox::Counts counts;
    QList<items::TransferItem> transfers;
    QString office;           ///< its address; empty before enrolment
    qint64 lastSuccessMs = 0; ///< UTC; 0: never
    bool isMetered = false;

    [[nodiscard]] static domain::Result<SyncReading> of(store::Vault &vault);
    /// The setting that says whether the network is metered.
    [[nodiscard]] static domain::Result<> setMetered(store::Vault &vault, bool metered);
};

} // namespace fieldcase::app
