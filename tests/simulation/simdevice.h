// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/vaultqueue.h"
#include "sync/client/syncrun.h"
#include "sync/protocol/ticket.h"
#include "tests/simulation/faultyline.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultydisk.h"

namespace fieldcase::simulation {

/// A device of the simulated world: a real vault on a disk that fails, and a line that fails.
class SimDevice
{
public:
    /// What one sync carries at most in one part, so that small objects travel in many.
    static constexpr qint64 kPartBytes = 1024;

    /// \param folder of the vault; made when there is none
    SimDevice(QString name, QString folder, quint64 seed, EventQueue &events, FaultyLine::Office office);
    ~SimDevice();

    [[nodiscard]] const QString &name() const { return m_name; }
    /// False after crash(), until open().
    [[nodiscard]] bool isOpen() const { return m_queue != nullptr; }
    /// Opens the vault, or makes it.
    [[nodiscard]] domain::Result<> open();
    /// The process is killed. \a power: and what was not synced is gone from the disk
    void crash(bool power);
    /// Closes the vault in good order.
    void close();

    /// Does \a work with the open vault, at once.
    template <typename Work> auto with(Work work) { return m_queue->run(std::move(work)).result(); }
    [[nodiscard]] store::VaultQueue &queue() { return *m_queue; }

    /// Begins a sync unless one is running.
    void sync();
    [[nodiscard]] bool isSyncing() const { return m_run != nullptr; }
    /// The run under way, or null.
    [[nodiscard]] client::SyncRun *run() { return m_run.get(); }
    /// How the last sync ended; nullopt before the first and after a crash.
    [[nodiscard]] const std::optional<client::Outcome> &lastOutcome() const { return m_lastOutcome; }
    /// Enrols with \a ticket; the outcome is lastOutcome().
    void enrol(const protocol::EnrolmentTicket &ticket);

    tests::FakeClock clock;
    tests::SeededRandom random;
    tests::FaultyDisk disk;
    FaultyLine line;

private:
    void conclude();

    const QString m_name;
    const QString m_folder;
    std::unique_ptr<store::VaultQueue> m_queue;
    std::unique_ptr<client::SyncRun> m_run;
    std::unique_ptr<client::Job> m_enrolment;
    std::optional<client::Outcome> m_lastOutcome;
};

} // namespace fieldcase::simulation
