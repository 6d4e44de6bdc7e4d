// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/outbox.h"
#include "sync/client/plan.h"

namespace fieldcase::store {
class Vault;
}

namespace fieldcase::client {

/// What a person or a setting asks of a sync beyond what the vault itself shows.
struct Wishes {
    struct Form {
        QString form; ///< "F05"
        int year = 0;
    };
    QList<Form> numbered;            ///< forms for which this device wants numbers in stock
    QList<domain::ObjectHash> asked; ///< objects that a person waits for
};

/// What the vault holds, for the planner and for the window.
struct Survey {
    Ours ours;
    store::Outbox::Counts waiting;
    qint64 lastSuccessMs = 0; ///< ms since the epoch, UTC; 0: never
};

/// Looks at the vault. In the vault's thread.
///
/// Devices of reviewers and approvers want every object of the cases that wait for them; others want what is
/// asked for. Long queues are looked at in part: the rest comes up when the first part is done.
[[nodiscard]] domain::Result<Survey> survey(store::Vault &vault, const OfficeView &office,
                                            const Wishes &wishes);

} // namespace fieldcase::client
