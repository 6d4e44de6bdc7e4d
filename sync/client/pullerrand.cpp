// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/pullerrand.h"

#include "models/store/vault.h"
#include "sync/client/asking.h"
#include "sync/client/syncmemory.h"
#include "sync/protocol/limits.h"

#include <algorithm>

namespace fieldcase::client {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using protocol::Endpoint;

PullErrand::PullErrand(const PullCase &step)
    : m_case(step.caseId), m_after(step.after), m_believed(step.after)
{
}

tl::expected<std::optional<Ask>, Failure> PullErrand::ask(store::Vault &)
{
    if (m_more) {
        Endpoint endpoint;
        endpoint.route = Endpoint::Route::CaseEntries;
        endpoint.caseId = m_case;
        endpoint.after = m_after;
        endpoint.limit = protocol::kMostEntriesInPage;
        return getting(endpoint);
    }
    if (!m_refused.isEmpty())
        return tl::unexpected(Failure(ErrorCode::Damaged, m_refused));
    return std::nullopt;
}

Outcome PullErrand::take(store::Vault &vault, const protocol::Answer &answer)
{
    const auto page = protocol::EntriesAnswer::fromBytes(answer.body);
    if (!page)
        return protocolBreach(page.error().context);
    if (page->more && page->entries.isEmpty())
        return protocolBreach(u"entries: an empty page that is not the last"_s);
    QList<qint64> positions;
    qint64 last = m_after;
    for (const protocol::ReceiptedEntry &received : page->entries) {
        const auto receipt = domain::EntryReceipt::fromBytes(received.receipt.content);
        const auto header = domain::EntryHeader::fromBytes(received.entry.header);
        if (!receipt || receipt->position <= last)
            return protocolBreach(u"entries: not in official order"_s);
        if (header && header->caseId != m_case)
            return protocolBreach(u"entries: of another case"_s);
        last = receipt->position;
        positions.append(last);
    }
    m_more = page->more;
    return accept(vault, page->entries, positions);
}

Outcome PullErrand::accept(store::Vault &vault, const QList<protocol::ReceiptedEntry> &page,
                           const QList<qint64> &positions)
{
    QList<store::TravellingEntry> entries;
    std::ranges::transform(page, std::back_inserter(entries), travellingOf);
    const auto outcomes = vault.ledger().accept(entries);
    if (!outcomes)
        return tl::unexpected(outcomes.error());

    for (qsizetype i = 0; i < outcomes->size(); ++i) {
        const store::AcceptOutcome &outcome = (*outcomes)[i];
        const bool isRefused = outcome.kind == store::AcceptOutcome::Kind::Refused;
        if (isRefused && m_refused.isEmpty())
            m_refused = store::refusalName(outcome.refusal) + u' ' + outcome.hash.toHex();
        if (m_refused.isEmpty())
            m_believed = positions[i];
        m_after = positions[i];
    }
    if (const auto kept = SyncMemory(vault.settings()).setPulled(m_case, m_believed); !kept)
        return tl::unexpected(kept.error());
    return {};
}

} // namespace fieldcase::client
