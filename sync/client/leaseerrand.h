// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/errand.h"
#include "sync/client/plan.h"

namespace fieldcase::client {

/// Asks for a block of document numbers and takes it in.
class LeaseErrand final : public Errand
{
public:
    explicit LeaseErrand(LeaseNumbers step);

    [[nodiscard]] tl::expected<std::optional<Ask>, Failure> ask(store::Vault &vault) override;
    [[nodiscard]] Outcome take(store::Vault &vault, const protocol::Answer &answer) override;

private:
    const LeaseNumbers m_step;
    bool m_done = false;
};

} // namespace fieldcase::client
