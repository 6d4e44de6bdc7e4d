// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/entryacceptance.h"

#include "models/domain/permissions.h"
#include "sync/office/access.h"

namespace fieldcase::office {

using domain::EntryHeader;
using domain::Result;
using protocol::PushResult;
using Outcome = PushResult::Outcome;
using Reason = PushResult::Reason;

namespace {

constexpr QByteArrayView kAgeMagic = "age-encryption.org/v1\n";

/// The body of an org entry (none for a case's, which only its readers can read), or why it is refused.
tl::expected<std::optional<domain::Body>, Reason> readBody(const protocol::WireEntry &wire,
                                                           const EntryHeader &header)
{
    if (!domain::isOrgKind(header.kind)) {
        if (!wire.body.startsWith(kAgeMagic))
            return tl::unexpected(Reason::Malformed); // a body in the clear must not be kept here
        return std::nullopt;
    }
    if (domain::Digest::of(wire.body) != header.body)
        return tl::unexpected(Reason::BodyMismatch);
    const auto body = domain::bodyFromBytes(header.kind, wire.body);
    if (!body)
        return tl::unexpected(Reason::Malformed);
    return std::optional(*body);
}

} // namespace

EntryAcceptance::EntryAcceptance(OfficeStorage &storage, OfficeLedger &ledger)
    : m_storage(storage), m_ledger(ledger)
{
}

Result<protocol::PushAnswer> EntryAcceptance::push(const Caller &caller, const protocol::PushRequest &request)
{
    protocol::PushAnswer answer;
    const auto done = m_ledger.transact([&]() -> Result<> {
        for (const protocol::WireEntry &wire : request.entries) {
            auto result = take(caller, wire);
            if (!result)
                return tl::unexpected(result.error());
            result->hash = wire.hash();
            answer.results.append(*result);
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return answer;
}

Result<Reason> EntryAcceptance::chainRefusal(const EntryHeader &header)
{
    const auto head = m_storage.entries().chainHead(header.caseId, header.device);
    if (!head)
        return tl::unexpected(head.error());
    if (header.seq > head->seq + 1)
        return Reason::OutOfOrder;
    return header.seq == head->seq + 1 && header.prev == head->hash ? Reason::None : Reason::Fork;
}

Result<Reason> EntryAcceptance::refusal(const Caller &caller, const EntryHeader &header)
{
    if (domain::isOrgKind(header.kind))
        return domain::mayWrite(header.kind, caller.roles) ? chainRefusal(header) : Reason::NotPermitted;
    const auto exists = m_storage.cases().exists(header.caseId);
    if (!exists)
        return tl::unexpected(exists.error());
    if (!*exists)
        return Reason::NotMember;
    const auto isOnTeam = m_storage.cases().isOnTeam(header.caseId, caller.officer);
    if (!isOnTeam)
        return tl::unexpected(isOnTeam.error());
    const auto hasPassed =
        m_storage.entries().hasWritten(header.caseId, caller.officer, domain::EntryKind::ReviewPassed);
    if (!hasPassed)
        return tl::unexpected(hasPassed.error());
    const Reason reason = refusalOf(header.kind, caller.roles, {*isOnTeam, *hasPassed});
    return reason == Reason::None ? chainRefusal(header) : reason;
}

/// What header and signature alone tell.
Reason EntryAcceptance::authorRefusal(const Caller &caller, const protocol::WireEntry &wire,
                                      const EntryHeader &header) const
{
    if (domain::orgCase(header.org) != m_ledger.orgCase())
        return Reason::OtherOrg;
    if (header.device != caller.device || header.officer != caller.officer)
        return Reason::ForgedAuthor;
    return crypto::verifySignature(m_ledger.org().signKeyOf(caller.device),
                                   domain::entrySigningBytes(wire.header), wire.signature)
               ? Reason::None
               : Reason::BadSignature;
}

Result<PushResult> EntryAcceptance::take(const Caller &caller, const protocol::WireEntry &wire)
{
    const auto refused = [](Reason reason) { return PushResult{{}, Outcome::Refused, reason, {}}; };
    const auto header = EntryHeader::fromBytes(wire.header);
    if (!header)
        return refused(Reason::Malformed);
    if (const Reason reason = authorRefusal(caller, wire, *header); reason != Reason::None)
        return refused(reason);
    const auto known = m_storage.entries().entry(wire.hash());
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return PushResult{{}, Outcome::Known, Reason::None, protocol::WireReceipt{(*known)->receipt}};
    const auto reason = refusal(caller, *header);
    if (!reason)
        return tl::unexpected(reason.error());
    if (*reason != Reason::None)
        return refused(*reason);
    const auto body = readBody(wire, *header);
    if (!body)
        return refused(body.error());
    const auto receipt = m_ledger.place(wire, *header, *body);
    if (!receipt)
        return tl::unexpected(receipt.error());
    return PushResult{{}, Outcome::Accepted, Reason::None, protocol::WireReceipt{*receipt}};
}

} // namespace fieldcase::office
