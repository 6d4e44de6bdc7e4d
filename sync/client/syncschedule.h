// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/backoff.h"
#include "sync/client/syncrun.h"

#include <QTimer>

namespace fieldcase::client {

/// When to sync: at once when something has changed or a person asks, by itself every few minutes, after a
/// failure with growing pauses and for ever; never while the officer has switched it off.
class SyncSchedule final : public QObject
{
    Q_OBJECT
public:
    struct Pace {
        std::chrono::milliseconds period{std::chrono::minutes(5)}; ///< from the end of one sync to the next
        Backoff backoff;
    };

    /// Offline at first. \a queue, \a transport and \a random outlive it; \a random is used in this thread
    SyncSchedule(store::VaultQueue &queue, Transport &transport, domain::Random &random,
                 QObject *parent = nullptr);

    void setPolicy(const SyncPolicy &policy) { m_policy = policy; } ///< from the next sync on
    void setPace(const Pace &pace) { m_pace = pace; }
    /// Forms of which numbers are to be in stock; from the next sync on.
    void setNumbered(const QList<Wishes::Form> &forms) { m_wishes.numbered = forms; }

    /// True: syncs now and from then on. False: stops at once; what is half done goes on the next time.
    void setOnline(bool isOnline);
    [[nodiscard]] bool isOnline() const { return m_isOnline; }
    /// Syncs now unless a sync is running; the growing pauses begin anew. Nothing while offline.
    void syncNow();
    /// The vault has changed: what is new goes out with the running sync, or a sync begins.
    void refresh();
    /// A person waits for \a object, until it is here.
    void ask(const domain::ObjectHash &object);

    /// Of the running sync, or of the last one.
    [[nodiscard]] const SyncState &state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    /// Until the next sync; nullopt while one is running or while offline.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextIn() const;

signals:
    /// state(), isOnline() or nextIn() has changed.
    void changed();
    /// A sync has ended; state().failure tells how.
    void synced();

private:
    void begin();
    void readState();
    void conclude();

    store::VaultQueue &m_queue;
    Transport &m_transport;
    domain::Random &m_random;
    SyncPolicy m_policy;
    Pace m_pace;
    Wishes m_wishes;
    SyncRun *m_run = nullptr; ///< child
    QTimer m_timer;
    SyncState m_state;
    int m_failures = 0; ///< in a row
    bool m_isOnline = false;
};

} // namespace fieldcase::client
