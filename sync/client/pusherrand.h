// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/errand.h"
#include "sync/client/plan.h"
#include "sync/protocol/entrymessages.h"

namespace fieldcase::client {

/// Sends one batch of our entries and keeps their receipts.
class PushErrand final : public Errand
{
public:
    explicit PushErrand(PushEntries step);

    [[nodiscard]] tl::expected<std::optional<Ask>, Failure> ask(store::Vault &vault) override;
    [[nodiscard]] Outcome take(store::Vault &vault, const protocol::Answer &answer) override;

private:
    [[nodiscard]] domain::Result<> keep(store::Vault &vault, const protocol::PushResult &result);

    const PushEntries m_step;
    bool m_done = false;
    QString m_refused;
};

} // namespace fieldcase::client
