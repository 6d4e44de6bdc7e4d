// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/entryintake.h"

#include "models/crypto/age.h"
#include "models/crypto/entrysigning.h"
#include "models/domain/permissions.h"
#include "models/store/receipts.h"

namespace fieldcase::store {

using domain::EntryHash;
using domain::EntryHeader;
using domain::EntryKind;
using domain::ErrorCode;
using domain::OrgState;
using domain::Result;

namespace {

Examined refused(Examined examined, Refusal refusal)
{
    examined.outcome.kind = AcceptOutcome::Kind::Refused;
    examined.outcome.refusal = refusal;
    return examined;
}

Examined held(Examined examined, const QByteArray &waitsFor)
{
    examined.outcome.kind = AcceptOutcome::Kind::Held;
    examined.waitsFor = waitsFor;
    return examined;
}

/// The office's device is known before its first entry: its key was pinned at enrolment.
bool isOffice(const EntryHeader &header, const Membership &membership)
{
    return header.device == membership.officeDevice;
}

QByteArray signKeyOf(const EntryHeader &header, const OrgState &org, const Membership &membership)
{
    return isOffice(header, membership) ? membership.officeSign : org.signKeyOf(header.device);
}

bool isAuthor(const EntryHeader &header, const OrgState &org, const Membership &membership)
{
    if (isOffice(header, membership))
        return !org.org || header.officer == org.officeOfficer;
    return header.officer == org.devices.value(header.device).enrolled.officer;
}

domain::Roles rolesOf(const EntryHeader &header, const OrgState &org, const Membership &membership)
{
    return isOffice(header, membership) ? domain::Role::Office : org.rolesOf(header.device);
}

} // namespace

Result<Examined> EntryIntake::examine(const TravellingEntry &entry, const OrgState &org)
{
    const Membership &membership = *m_keys.membership();
    Examined examined;
    examined.outcome.hash = entry.entry.hash();

    const auto header = EntryHeader::fromBytes(entry.entry.header);
    if (!header)
        return refused(examined,
                       header.error().code == ErrorCode::TooNew ? Refusal::TooNew : Refusal::MalformedHeader);
    examined.header = *header;
    if (header->org != membership.org)
        return refused(examined, Refusal::OtherOrganisation);
    if (entry.receipt) {
        const auto receipt = checkReceipt(*entry.receipt, examined.outcome.hash, membership);
        if (!receipt)
            return refused(examined, Refusal::BadReceipt);
        examined.receipt = *receipt;
    }
    const auto known = m_entries.contains(examined.outcome.hash);
    if (!known)
        return tl::unexpected(known.error());
    if (*known) {
        examined.outcome.kind = AcceptOutcome::Kind::Known;
        return examined;
    }
    if (signKeyOf(*header, org, membership).isEmpty())
        return held(examined, header->device.toBytes());
    if (const Refusal refusal = checkAuthor(entry, examined, org); refusal != Refusal::None)
        return refused(examined, refusal);
    const auto revoked = isRevoked(examined, org);
    if (!revoked)
        return tl::unexpected(revoked.error());
    if (*revoked)
        return refused(examined, Refusal::RevokedDevice);
    const auto body = checkBody(entry, examined, org);
    if (!body)
        return tl::unexpected(body.error());
    if (*body != Refusal::None)
        return refused(examined, *body);
    const auto chain = checkChain(examined);
    if (!chain)
        return tl::unexpected(chain.error());
    if (*chain != Refusal::None)
        return refused(examined, *chain);
    return examined;
}

Refusal EntryIntake::checkAuthor(const TravellingEntry &entry, const Examined &examined,
                                 const OrgState &org) const
{
    const Membership &membership = *m_keys.membership();
    const EntryHeader &header = examined.header;
    if (!crypto::verifySignature(signKeyOf(header, org, membership),
                                 domain::entrySigningBytes(entry.entry.header), entry.entry.signature))
        return Refusal::BadSignature;
    if (!isAuthor(header, org, membership))
        return Refusal::ForgedAuthor;
    if (!mayWrite(header.kind, rolesOf(header, org, membership)))
        return Refusal::NotPermitted;
    return Refusal::None;
}

Result<bool> EntryIntake::isRevoked(const Examined &examined, const OrgState &org)
{
    const auto device = org.devices.constFind(examined.header.device);
    if (device == org.devices.constEnd() || !device->revoked)
        return false;
    if (!examined.receipt)
        return true;
    // What the office received before the revocation stands, and the receipt proves that it did.
    const auto rows = m_entries.ofKind(domain::orgCase(examined.header.org), EntryKind::DeviceRevoked);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const EntryRow &row : *rows) {
        const auto body = domain::bodyFromBytes(EntryKind::DeviceRevoked, row.plain);
        if (body && std::get<domain::DeviceRevoked>(*body).device == examined.header.device)
            return row.position != 0 && row.position < examined.receipt->position;
    }
    return true;
}

Result<Refusal> EntryIntake::checkBody(const TravellingEntry &entry, Examined &examined, const OrgState &org)
{
    const auto plain = openBody(examined.header, entry.entry.body, org);
    if (!plain && plain.error().code == ErrorCode::WrongKey)
        return Refusal::None; // opened when the key comes
    if (!plain && plain.error().code == ErrorCode::Damaged)
        return Refusal::MalformedBody;
    if (!plain)
        return tl::unexpected(plain.error());
    auto body = domain::bodyFromBytes(examined.header.kind, *plain);
    if (!body)
        return Refusal::MalformedBody;
    examined.plain = *plain;
    examined.body = std::move(*body);
    return Refusal::None;
}

Result<QByteArray> EntryIntake::openBody(const EntryHeader &header, const QByteArray &travelling,
                                         const OrgState &org)
{
    QByteArray plain = travelling;
    if (header.caseId != domain::orgCase(header.org)) {
        const auto assignment = org.assignments.constFind(header.caseId);
        if (assignment == org.assignments.constEnd())
            return domain::fail(ErrorCode::WrongKey, QStringLiteral("no assignment"));
        const auto key = m_keys.caseKey(header.caseId, assignment->issued.caseBox);
        if (!key)
            return tl::unexpected(key.error());
        auto opened = crypto::ageOpen(travelling, **key);
        if (!opened)
            return domain::fail(ErrorCode::Damaged, QStringLiteral("the body does not open"));
        plain = std::move(*opened);
    }
    // That it is canonical is found when it is read.
    if (domain::Digest::of(plain) != header.body)
        return domain::fail(ErrorCode::Damaged, QStringLiteral("another body than was signed"));
    return plain;
}

Result<Refusal> EntryIntake::checkChain(Examined &examined)
{
    const EntryHeader &header = examined.header;
    const auto sameNumber = m_entries.at(header.caseId, header.device, header.seq);
    if (!sameNumber)
        return tl::unexpected(sameNumber.error());
    if (!sameNumber->isNull())
        return Refusal::Fork;
    if (header.seq > 1) {
        const auto before = m_entries.at(header.caseId, header.device, header.seq - 1);
        if (!before)
            return tl::unexpected(before.error());
        if (!before->isNull() && *before != header.prev)
            return Refusal::BrokenChain;
        const auto known = m_entries.contains(header.prev);
        if (!known)
            return tl::unexpected(known.error());
        if (before->isNull() && *known)
            return Refusal::BrokenChain; // its predecessor is an entry, but not the one before it
        if (before->isNull()) {
            const QByteArray need = header.prev.bytes(); // `header` is part of what is moved
            examined = held(std::move(examined), need);
            return Refusal::None;
        }
    }
    // With a receipt the office's order says what came before; without one, what the writer saw must be here.
    if (examined.receipt)
        return Refusal::None;
    for (const EntryHash &seen : header.sees) {
        const auto known = m_entries.contains(seen);
        if (!known)
            return tl::unexpected(known.error());
        if (!*known) {
            const QByteArray need = seen.bytes();
            examined = held(std::move(examined), need);
            return Refusal::None;
        }
    }
    return Refusal::None;
}

} // namespace fieldcase::store
