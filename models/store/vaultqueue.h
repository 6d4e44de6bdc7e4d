// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/vault.h"

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace fieldcase::store {

/// The vault's own thread. Whoever is not in it (the window) asks here, and goes on when the answer comes:
/// `queue.run([=](Vault &vault) { return vault.lists().cases(filter, {}, 200); }).then(this, &Page::show)`.
///
/// Work is done one after another in the order asked. The context object of `then()` makes an answer harmless
/// that comes after its receiver is gone. Destroying the queue finishes what was asked and closes the vault.
class VaultQueue
{
public:
    enum class Threading {
        OwnThread, ///< work is done beside the caller
        Inline,    ///< work is done before run() returns: for a simulation, in which nothing may depend on a
                   ///< scheduler
    };

    explicit VaultQueue(const Surroundings &surroundings, Threading threading = Threading::OwnThread);
    ~VaultQueue();
    Q_DISABLE_COPY_MOVE(VaultQueue)

    /// As Vault::create() and Vault::open(); the passphrase is wiped when it was used.
    [[nodiscard]] QFuture<domain::Result<>> create(const QString &folder, crypto::SecretBytes passphrase,
                                                   const KdfCost &cost = {});
    [[nodiscard]] QFuture<domain::Result<>> open(const QString &folder, crypto::SecretBytes passphrase);
    /// Closes the vault and wipes its keys, after what was asked before. Harmless when none is open.
    QFuture<void> close();

    /// Calls \a work with the vault in the vault's thread.
    /// \param work takes `Vault &`, returns a Result; NotAllowed ("locked") is returned without calling it
    /// when no vault
    ///             is open by then
    template <typename Work> [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work, Vault &>>
    {
        using Answer = std::invoke_result_t<Work, Vault &>;
        return post([this, work = std::move(work)]() mutable -> Answer {
            if (!m_vault)
                return domain::fail(domain::ErrorCode::NotAllowed, QStringLiteral("locked"));
            return work(*m_vault);
        });
    }

    [[nodiscard]] const Surroundings &surroundings() const { return m_surroundings; }

private:
    template <typename Work> auto post(Work work) -> QFuture<std::invoke_result_t<Work &>>
    {
        if (m_threading == Threading::OwnThread)
            return QtConcurrent::run(&m_pool, std::move(work));
        if constexpr (std::is_void_v<std::invoke_result_t<Work &>>) {
            work();
            return QtFuture::makeReadyFuture();
        } else {
            return QtFuture::makeReadyFuture(work());
        }
    }

    const Threading m_threading;
    Surroundings m_surroundings;
    std::unique_ptr<Vault> m_vault; // belongs to the pool's one thread
    QThreadPool m_pool;
};

} // namespace fieldcase::store
