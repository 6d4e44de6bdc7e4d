// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/errand.h"

namespace fieldcase::client {

/// Gives others the keys that they lack; asks nothing.
class ShareErrand final : public Errand
{
public:
    [[nodiscard]] tl::expected<std::optional<Ask>, Failure> ask(store::Vault &vault) override;
    [[nodiscard]] Outcome take(store::Vault &vault, const protocol::Answer &answer) override;
};

} // namespace fieldcase::client
