// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/body.h"
#include "models/store/vaultqueue.h"
#include "sync/client/job.h"
#include "sync/client/syncrun.h"
#include "sync/protocol/ticket.h"
#include "tests/support/faultydisk.h"
#include "tests/support/seededrandom.h"

#include <QTemporaryDir>

namespace fieldcase::tests {

/// A device with a real vault in a temporary folder, for tests that sync it over a real line. Waits in its
/// functions.
class ClientDevice
{
public:
    /// \param clock outlives the device
    ClientDevice(const domain::Clock &clock, quint64 seed);
    ~ClientDevice();

    [[nodiscard]] store::VaultQueue &queue() { return *m_queue; }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("vault")); }
    /// Does \a work in the vault's thread and waits for it.
    template <typename Work> auto with(Work work)
    {
        auto future = m_queue->run(std::move(work));
        future.waitForFinished();
        return future.result();
    }
    /// Closes the vault and opens it again.
    void reopen();

    [[nodiscard]] client::Outcome enrol(client::Transport &line, const protocol::EnrolmentTicket &ticket);
    [[nodiscard]] client::Outcome sync(client::Transport &line, const client::SyncPolicy &policy = {},
                                       const client::Wishes &wishes = {});
    /// What the last sync() showed when it ended.
    [[nodiscard]] const client::SyncState &state() const { return m_state; }

    [[nodiscard]] domain::OfficerId officer();
    /// Writes an entry; fails the test when the vault refuses it.
    domain::EntryHash write(const domain::CaseId &caseId, const domain::Body &body);
    /// Seals \a plain as a photo of \a caseId.
    domain::ObjectHash seal(const domain::CaseId &caseId, const QByteArray &plain,
                            domain::Medium medium = domain::Medium::Photo);
    /// Issues a case for a team; for a dispatcher's device.
    domain::CaseId issueCase(const QList<domain::OfficerId> &team);
    /// Hashes of a case's entries with their official positions.
    [[nodiscard]] QList<std::pair<qint64, domain::EntryHash>> order(const domain::CaseId &caseId);
    [[nodiscard]] store::ObjectRow object(const domain::ObjectHash &object);
    [[nodiscard]] store::Outbox::Counts counts();

    FaultyDisk disk;
    SeededRandom random;

private:
    [[nodiscard]] client::Outcome finish(client::Job &job);

    const domain::Clock &m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<store::VaultQueue> m_queue;
    client::SyncState m_state;
};

} // namespace fieldcase::tests
