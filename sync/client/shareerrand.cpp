// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/shareerrand.h"

#include "models/store/keyduties.h"

namespace fieldcase::client {

tl::expected<std::optional<Ask>, Failure> ShareErrand::ask(store::Vault &vault)
{
    if (const auto written = store::fulfilKeyDuties(vault); !written)
        return tl::unexpected(written.error());
    return std::nullopt;
}

Outcome ShareErrand::take(store::Vault &, const protocol::Answer &)
{
    return {};
}

} // namespace fieldcase::client
