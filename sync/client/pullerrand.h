// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/errand.h"
#include "sync/client/plan.h"
#include "sync/protocol/entrymessages.h"

namespace fieldcase::client {

/// Reads the new entries of one case, page by page, and remembers after each page how far it came.
///
/// An entry that the ledger refuses (a wrong signature, a forged author, a broken chain) is noted there; what
/// follows it is still read, but the next sync asks from before it again, and this errand ends as a failure
/// that names it.
class PullErrand final : public Errand
{
public:
    explicit PullErrand(const PullCase &step);

    [[nodiscard]] tl::expected<std::optional<Ask>, Failure> ask(store::Vault &vault) override;
    [[nodiscard]] Outcome take(store::Vault &vault, const protocol::Answer &answer) override;

private:
    [[nodiscard]] Outcome accept(store::Vault &vault, const QList<protocol::ReceiptedEntry> &page,
                                 const QList<qint64> &positions);

    const domain::CaseId m_case;
    qint64 m_after;    ///< where the next page begins
    qint64 m_believed; ///< the last position before the first refused entry
    bool m_more = true;
    QString m_refused; ///< the first entry that was not believed and why; empty: none
};

} // namespace fieldcase::client
