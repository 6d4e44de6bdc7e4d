// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/headserrand.h"
#include "sync/client/job.h"
#include "sync/client/survey.h"
#include "sync/client/syncstate.h"

#include <QSet>

namespace fieldcase::client {

/// One sync: asks the office what is new, looks at the vault, plans, does one step after the other, and
/// begins again until there is nothing to do.
///
/// A step that fails for a reason of its own (an object that cannot be read, an entry that the office
/// refuses) is set aside and named; the rest goes on. An obstacle that concerns every step ends the run.
/// Nothing is ever given up: whatever was not done is planned again by the next run.
class SyncRun final : public QObject
{
    Q_OBJECT
public:
    /// \param queue, transport outlive the run; the vault is open and enrolled
    SyncRun(store::VaultQueue &queue, Transport &transport, SyncPolicy policy, Wishes wishes,
            QObject *parent = nullptr);
    ~SyncRun() override; ///< a run under way finishes as Cancelled

    void start();
    /// Finishes as Cancelled, unless it has finished. What was sent and received so far is kept.
    void abort();
    /// The vault has changed (a new entry, say): plan again before the next step.
    void refresh();
    /// The vault has changed and this run will not see it: another one is due.
    [[nodiscard]] bool isStale() const { return m_isStale; }
    /// A person waits for \a object.
    void ask(const domain::ObjectHash &object);

    [[nodiscard]] const SyncState &state() const { return m_state; }
    /// Valid after finished(). Success: everything was done.
    [[nodiscard]] const Outcome &result() const { return *m_result; }

signals:
    /// state() has changed.
    void changed();
    /// Exactly once after start().
    void finished();

private:
    struct Running {
        Job *job = nullptr; ///< child
        Step step;
    };
    using Surveyed = domain::Result<Survey>;

    void askHeads();
    void readHeads();
    void lookAtVault();
    void planSteps();
    void startSteps();
    [[nodiscard]] bool mayStart(const Step &step) const;
    void startStep(const Step &step);
    [[nodiscard]] std::shared_ptr<Errand> errandFor(const Step &step) const;
    void settle(Job *job);
    void noteKeys(const Step &step);
    void setAside(const Step &step, const Failure &failure);
    void endRound();
    void remember();
    void readRemembered();
    void finish(Outcome outcome);
    void show();

    store::VaultQueue &m_queue;
    Transport &m_transport;
    const SyncPolicy m_policy;
    Wishes m_wishes;

    std::shared_ptr<HeadsErrand> m_heads;
    Job *m_headsJob = nullptr; ///< child
    OfficeView m_view;
    QFutureWatcher<Surveyed> m_surveying;
    QFutureWatcher<domain::Result<>> m_remembering;
    QList<Step> m_steps; ///< planned, not started
    QList<Running> m_running;
    QSet<QByteArray> m_settled; ///< steps done or set aside in this run: none is done twice
    bool m_keysDue = true;
    bool m_isLooking = false;   ///< at the vault
    bool m_isStale = false;     ///< the vault has changed since it was looked at
    bool m_isEnding = false;    ///< all is done; only remembering that is left
    bool m_hasProgress = false; ///< a step of this round succeeded
    bool m_isPullWhole = true;  ///< no pull was set aside
    SyncState m_state;
    bool m_isStarted = false;
    std::optional<Outcome> m_result;
};

} // namespace fieldcase::client
