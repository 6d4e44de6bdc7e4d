// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/headserrand.h"

#include "models/store/vault.h"
#include "sync/client/asking.h"
#include "sync/client/syncmemory.h"
#include "sync/protocol/entrymessages.h"

namespace fieldcase::client {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using protocol::Endpoint;

tl::expected<std::optional<Ask>, Failure> HeadsErrand::ask(store::Vault &vault)
{
    if (m_done)
        return std::nullopt;
    if (m_since < 0) {
        const auto since = SyncMemory(vault.settings()).since();
        const auto membership = vault.keys().membership();
        if (!since)
            return tl::unexpected(since.error());
        if (!membership)
            return tl::unexpected(Failure(ErrorCode::NotAllowed, u"not enrolled"_s));
        m_since = *since;
        m_view.orgCase = domain::orgCase(membership->org);
    }
    Endpoint endpoint;
    endpoint.route = Endpoint::Route::Heads;
    endpoint.after = m_since;
    return getting(endpoint);
}

Outcome HeadsErrand::take(store::Vault &, const protocol::Answer &answer)
{
    const auto heads = protocol::HeadsAnswer::fromBytes(answer.body);
    if (!heads)
        return protocolBreach(heads.error().context);
    if (heads->position < m_since || (heads->more && heads->position == m_since))
        return protocolBreach(u"heads: position went back or stood still"_s);
    for (const protocol::CaseHead &head : heads->cases)
        m_view.heads.append({head.caseId, head.head});
    m_since = heads->position;
    m_done = !heads->more;
    return {};
}

} // namespace fieldcase::client
