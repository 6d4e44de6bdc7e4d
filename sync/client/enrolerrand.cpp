// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/enrolerrand.h"

#include "models/domain/bodies/body.h"
#include "models/domain/entry.h"
#include "models/store/vault.h"
#include "sync/client/asking.h"
#include "sync/client/syncmemory.h"

#include <algorithm>

namespace fieldcase::client {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using protocol::Endpoint;

namespace {

/// Whether \a created is the organisation's first entry and says the same of the office as \a answer does.
bool isFoundedBy(const protocol::ReceiptedEntry &created, const protocol::EnrolAnswer &answer)
{
    const auto header = domain::EntryHeader::fromBytes(created.entry.header);
    if (!header || header->kind != domain::EntryKind::OrgCreated || header->org != answer.org ||
        header->body != domain::Digest::of(created.entry.body))
        return false;
    const auto body = domain::bodyFromBytes(header->kind, created.entry.body);
    if (!body)
        return false;
    const auto &org = std::get<domain::OrgCreated>(*body);
    return org.officeDevice == answer.officeDevice && org.officeSign == answer.officeSign;
}

} // namespace

OfficeAddress addressOf(const protocol::EnrolmentTicket &ticket)
{
    return {ticket.addresses, ticket.port, ticket.pin};
}

EnrolErrand::EnrolErrand(protocol::EnrolmentTicket ticket) : m_ticket(std::move(ticket)) {}

tl::expected<std::optional<Ask>, Failure> EnrolErrand::ask(store::Vault &vault)
{
    if (m_done)
        return std::nullopt;
    const store::KeyRing &keys = vault.keys();
    protocol::EnrolRequest request;
    request.code = m_ticket.code;
    request.device = keys.device();
    request.sign = keys.signingKey().publicKey();
    request.box = keys.boxKey().publicKey();
    request.proof = keys.signingKey().sign(protocol::enrolmentProofBytes(m_ticket.org, request));
    Ask ask = posting(Endpoint::Route::Enrol, request.toBytes());
    ask.stamp = Ask::Stamp::Nonce;
    return ask;
}

domain::Result<QByteArray> EnrolErrand::officeKey(store::Vault &, const protocol::Answer &answer)
{
    if (!answer.isSuccess())
        return QByteArray();
    const auto enrolled = protocol::EnrolAnswer::fromBytes(answer.body);
    if (!enrolled)
        return tl::unexpected(enrolled.error());
    return enrolled->officeSign;
}

Outcome EnrolErrand::take(store::Vault &vault, const protocol::Answer &answer)
{
    const auto enrolled = protocol::EnrolAnswer::fromBytes(answer.body);
    if (!enrolled)
        return protocolBreach(enrolled.error().context);
    if (enrolled->org != m_ticket.org || enrolled->entries.isEmpty() ||
        !isFoundedBy(enrolled->entries.first(), *enrolled))
        return protocolBreach(u"enrolment: not the organisation of the ticket"_s);

    SyncMemory memory(vault.settings());
    if (const auto kept = memory.setAddress(addressOf(m_ticket)); !kept)
        return tl::unexpected(kept.error());
    const auto joined =
        vault.keys().join({enrolled->org, enrolled->officer, enrolled->officeDevice, enrolled->officeSign});
    if (!joined)
        return tl::unexpected(joined.error());
    // The entries are a first page of what every sync pulls anyway; one that is refused is named by the next
    // pull.
    QList<store::TravellingEntry> entries;
    std::ranges::transform(enrolled->entries, std::back_inserter(entries), travellingOf);
    if (const auto accepted = vault.ledger().accept(entries); !accepted)
        return tl::unexpected(accepted.error());
    m_done = true;
    return {};
}

} // namespace fieldcase::client
