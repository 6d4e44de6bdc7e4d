// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/disk.h"
#include "sync/client/errand.h"

namespace fieldcase::client {

/// Downloads one object part by part. It becomes visible when it is whole and its hash is right; what came
/// before an interruption is not asked for again.
class FetchErrand final : public Errand
{
public:
    /// \param disk      the vault's; outlives the errand
    /// \param partBytes of the object in one answer, ≥ 1
    FetchErrand(const domain::ObjectHash &object, qint64 partBytes, store::Disk &disk);

    [[nodiscard]] tl::expected<std::optional<Ask>, Failure> ask(store::Vault &vault) override;
    [[nodiscard]] Outcome take(store::Vault &vault, const protocol::Answer &answer) override;
    [[nodiscard]] qint64 doneBytes() const override { return m_held; }

private:
    [[nodiscard]] Outcome begin(store::Vault &vault);
    [[nodiscard]] domain::Result<> keep(store::Vault &vault, const QByteArray &part);

    const domain::ObjectHash m_object;
    const qint64 m_partBytes;
    store::Disk &m_disk;
    qint64 m_bytes = -1; ///< of the object; not known yet
    qint64 m_held = 0;
    bool m_done = false;
};

} // namespace fieldcase::client
