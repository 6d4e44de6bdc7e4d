// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/errand.h"
#include "sync/client/plan.h"

namespace fieldcase::client {

/// Asks which cases grew or became visible since the last whole sync.
class HeadsErrand final : public Errand
{
public:
    [[nodiscard]] tl::expected<std::optional<Ask>, Failure> ask(store::Vault &vault) override;
    [[nodiscard]] Outcome take(store::Vault &vault, const protocol::Answer &answer) override;

    // Valid when there is no further question.
    [[nodiscard]] const OfficeView &view() const { return m_view; }
    /// What to remember as `since` once all of view() is here.
    [[nodiscard]] qint64 position() const { return m_since; }

private:
    OfficeView m_view;
    qint64 m_since = -1; ///< not read yet
    bool m_done = false;
};

} // namespace fieldcase::client
