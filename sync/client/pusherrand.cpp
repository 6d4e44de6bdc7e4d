// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/pusherrand.h"

#include "models/store/vault.h"
#include "sync/client/asking.h"

namespace fieldcase::client {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using protocol::Endpoint;

PushErrand::PushErrand(PushEntries step) : m_step(std::move(step)) {}

tl::expected<std::optional<Ask>, Failure> PushErrand::ask(store::Vault &vault)
{
    if (m_done && !m_refused.isEmpty())
        return tl::unexpected(Failure(ErrorCode::NotAllowed, m_refused));
    if (m_done)
        return std::nullopt;
    protocol::PushRequest push;
    for (const domain::EntryHash &hash : m_step.entries) {
        const auto travelling = vault.ledger().travelling(hash);
        if (!travelling)
            return tl::unexpected(travelling.error());
        const domain::SignedEntry &entry = travelling->entry;
        push.entries.append({entry.header, entry.signature, entry.body});
    }
    return posting(Endpoint::Route::Entries, push.toBytes());
}

Outcome PushErrand::take(store::Vault &vault, const protocol::Answer &answer)
{
    const auto push = protocol::PushAnswer::fromBytes(answer.body);
    if (!push)
        return protocolBreach(push.error().context);
    if (push->results.size() != m_step.entries.size())
        return protocolBreach(u"push: not one result an entry"_s);
    for (qsizetype i = 0; i < push->results.size(); ++i) {
        const protocol::PushResult &result = push->results[i];
        if (result.hash != m_step.entries[i])
            return protocolBreach(u"push: results of other entries"_s);
        if (const auto kept = keep(vault, result); !kept)
            return tl::unexpected(kept.error());
    }
    m_done = true;
    return {};
}

domain::Result<> PushErrand::keep(store::Vault &vault, const protocol::PushResult &result)
{
    if (result.outcome != protocol::PushResult::Outcome::Refused) {
        if (!result.receipt)
            return domain::fail(ErrorCode::Protocol, u"push: accepted without a receipt"_s);
        return vault.ledger().recordReceipt(result.hash, *result.receipt);
    }
    if (m_refused.isEmpty())
        m_refused = protocol::reasonName(result.reason) + u' ' + result.hash.toHex();
    if (result.reason == protocol::PushResult::Reason::OutOfOrder) // says nothing about this entry itself
        return {};
    return vault.outbox().recordRefusal(result.hash, protocol::reasonName(result.reason));
}

} // namespace fieldcase::client
