// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/leaseerrand.h"

#include "models/store/vault.h"
#include "sync/client/asking.h"

namespace fieldcase::client {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using protocol::Endpoint;

LeaseErrand::LeaseErrand(LeaseNumbers step) : m_step(std::move(step)) {}

tl::expected<std::optional<Ask>, Failure> LeaseErrand::ask(store::Vault &vault)
{
    if (m_done)
        return std::nullopt;
    const auto leased = vault.numbers().list(m_step.form, m_step.year);
    if (!leased)
        return tl::unexpected(leased.error());
    const qint64 last = leased->isEmpty() ? 0 : leased->last().number;
    return posting(Endpoint::Route::Numbers,
                   protocol::NumbersRequest{m_step.form, m_step.year, last}.toBytes());
}

Outcome LeaseErrand::take(store::Vault &vault, const protocol::Answer &answer)
{
    const auto numbers = protocol::NumbersAnswer::fromBytes(answer.body);
    if (!numbers)
        return protocolBreach(numbers.error().context);
    const auto outcomes = vault.ledger().accept({travellingOf(numbers->lease)});
    if (!outcomes)
        return tl::unexpected(outcomes.error());
    if (outcomes->first().kind == store::AcceptOutcome::Kind::Refused)
        return protocolBreach(u"lease: "_s + store::refusalName(outcomes->first().refusal));
    m_done = true;
    return {};
}

} // namespace fieldcase::client
