// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/outbox.h"
#include "sync/client/obstacle.h"
#include "sync/client/plan.h"

namespace fieldcase::client {

/// What a sync is doing and how the last one ended, for the window. No words.
struct SyncState {
    enum class Phase {
        Idle,      ///< no sync is running
        Asking,    ///< what is new at the office?
        Entries,   ///< entries go to and fro
        Transfers, ///< objects go to and fro
    };
    /// An object on its way.
    struct Carry {
        domain::ObjectHash object;
        bool isIncoming = false;
        qint64 doneBytes = 0;
        friend bool operator==(const Carry &, const Carry &) = default;
    };
    /// A step that failed alone, while the rest went on.
    struct Trouble {
        Step step;
        Failure failure;
        friend bool operator==(const Trouble &, const Trouble &) = default;
    };

    Phase phase = Phase::Idle;
    int stepsLeft = 0; ///< planned and not done
    QList<Carry> carries;
    store::Outbox::Counts waiting;  ///< as of the last look at the vault
    qint64 lastSuccessMs = 0;       ///< when everything was done last, UTC; 0: never
    QList<Trouble> troubles;        ///< of the running or the last sync, at most 20
    std::optional<Failure> failure; ///< why the last sync did not do everything
};

} // namespace fieldcase::client
