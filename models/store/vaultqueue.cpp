// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/vaultqueue.h"

namespace fieldcase::store {

using domain::Result;

VaultQueue::VaultQueue(const Surroundings &surroundings, Threading threading)
    : m_threading(threading), m_surroundings(surroundings)
{
    // One thread that never ends before the queue: a database connection belongs to the thread that opened
    // it.
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

VaultQueue::~VaultQueue()
{
    close();
    m_pool.waitForDone();
}

QFuture<Result<>> VaultQueue::create(const QString &folder, crypto::SecretBytes passphrase,
                                     const KdfCost &cost)
{
    return post([this, folder, passphrase = std::move(passphrase), cost]() -> Result<> {
        m_vault.reset();
        auto vault = Vault::create(folder, passphrase, m_surroundings, cost);
        if (!vault)
            return tl::unexpected(vault.error());
        m_vault = std::move(*vault);
        return {};
    });
}

QFuture<Result<>> VaultQueue::open(const QString &folder, crypto::SecretBytes passphrase)
{
    return post([this, folder, passphrase = std::move(passphrase)]() -> Result<> {
        m_vault.reset();
        auto vault = Vault::open(folder, passphrase, m_surroundings);
        if (!vault)
            return tl::unexpected(vault.error());
        m_vault = std::move(*vault);
        return {};
    });
}

QFuture<void> VaultQueue::close()
{
    return post([this] { m_vault.reset(); });
}

} // namespace fieldcase::store
