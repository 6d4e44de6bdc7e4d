// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/recordcheck.h"

#include "models/crypto/entrysigning.h"
#include "models/domain/bodies/body.h"

#include <QSet>

namespace fieldcase::verify {

using domain::AppliedEntry;
using domain::CaseId;
using domain::EntryHash;
using domain::EntryHeader;
using domain::ErrorCode;

void RecordCheck::find(Fault fault, const PlacedEntry &entry, const QString &detail)
{
    m_report.findings.append({fault, entry.place, detail, {}});
}

void RecordCheck::checkOrganisation(const QList<PlacedEntry> &entries, const QByteArray &expectedOffice)
{
    if (entries.isEmpty() || !proveOffice(entries.first(), expectedOffice)) {
        m_report.findings.append(
            {Fault::OfficeUnknown, entries.isEmpty() ? QString() : entries.first().place, {}, {}});
        return;
    }
    const CaseId orgCase = domain::orgCase(m_orgId);
    for (const PlacedEntry &entry : entries) {
        const auto applied = prove(entry, orgCase);
        if (!applied)
            continue;
        checkChain(entry, applied->header, true);
        m_org = apply(std::move(m_org), *applied);
        if (!m_org.voided.isEmpty() && m_org.voided.last().entry == applied->hash)
            find(Fault::EntryUnlawful, entry, voidReasonName(m_org.voided.last().reason));
        if (const auto *revoked = std::get_if<domain::DeviceRevoked>(&*applied->body))
            m_revokedAt.insert(revoked->device, applied->position.value_or(0));
    }
}

bool RecordCheck::proveOffice(const PlacedEntry &first, const QByteArray &expectedOffice)
{
    const auto header = EntryHeader::fromBytes(first.recorded.entry.header);
    if (!header || header->kind != domain::EntryKind::OrgCreated)
        return false;
    const auto body = domain::bodyFromBytes(header->kind, first.recorded.entry.body);
    if (!body)
        return false;
    const auto &created = std::get<domain::OrgCreated>(*body);
    if (created.officeDevice != header->device ||
        !crypto::checkEntry(first.recorded.entry, created.officeSign))
        return false;
    m_orgId = header->org;
    m_report.office = created.name;
    m_report.officeSign = created.officeSign;
    if (expectedOffice.isEmpty())
        m_report.notes.append({Remark::OfficeNotGiven, {}, {}});
    else if (expectedOffice != created.officeSign)
        find(Fault::OfficeOther, first);
    return true;
}

void RecordCheck::checkCase(const CaseId &caseId, const QList<PlacedEntry> &entries)
{
    m_case = domain::startCase(caseId, m_org.assignmentOf(caseId));
    m_chains.clear();
    m_position = 0;
    m_sawUnconfirmed = false;
    QSet<EntryHash> present;
    for (const PlacedEntry &entry : entries)
        present.insert(entry.recorded.entry.hash());
    for (const PlacedEntry &entry : entries) {
        auto applied = prove(entry, caseId);
        if (!applied)
            continue;
        checkChain(entry, applied->header, false);
        checkRevocation(entry, *applied);
        for (const EntryHash &seen : applied->header.sees) {
            if (!present.contains(seen))
                find(Fault::SeenMissing, entry, seen.toHex());
        }
        applied->roles = m_org.rolesOf(applied->header.device);
        m_case = apply(std::move(m_case), *applied);
        if (!m_case.voided.isEmpty() && m_case.voided.last().entry == applied->hash)
            m_report.notes.append(
                {Remark::EntryVoid, entry.place, voidReasonName(m_case.voided.last().reason)});
    }
}

std::optional<AppliedEntry> RecordCheck::prove(const PlacedEntry &entry, const CaseId &caseId)
{
    const domain::SignedEntry &signedEntry = entry.recorded.entry;
    const auto header = EntryHeader::fromBytes(signedEntry.header);
    if (!header) {
        find(Fault::EntryUnreadable, entry, header.error().context);
        return std::nullopt;
    }
    if (header->caseId != caseId || header->org != m_orgId)
        find(Fault::EntryElsewhere, entry);
    const bool isOffice = header->kind == domain::EntryKind::OrgCreated && !m_org.org;
    const QByteArray key = isOffice ? m_report.officeSign : m_org.signKeyOf(header->device);
    if (key.isEmpty()) {
        find(Fault::EntryOfStranger, entry);
        return std::nullopt;
    }
    if (const auto checked = crypto::checkEntry(signedEntry, key); !checked) {
        find(Fault::EntryForged, entry, checked.error().context);
        return std::nullopt;
    }
    const auto device = m_org.devices.constFind(header->device);
    if (device != m_org.devices.constEnd() && device->enrolled.officer != header->officer)
        find(Fault::AuthorForged, entry);
    auto body = domain::bodyFromBytes(header->kind, signedEntry.body);
    if (!body) {
        find(Fault::EntryUnreadable, entry, body.error().context);
        return std::nullopt;
    }
    AppliedEntry applied{signedEntry.hash(), *header, *std::move(body), {}, {}};
    checkReceipt(entry, applied);
    return applied;
}

void RecordCheck::checkReceipt(const PlacedEntry &entry, AppliedEntry &applied)
{
    if (!entry.recorded.receipt) {
        m_sawUnconfirmed = true;
        m_report.notes.append({Remark::EntryUnconfirmed, entry.place, {}});
        return;
    }
    const auto receipt =
        crypto::checkEntryReceipt(*entry.recorded.receipt, m_report.officeSign, applied.hash);
    if (!receipt || receipt->org != applied.header.org)
        return find(Fault::ReceiptForged, entry, receipt ? QString() : receipt.error().context);
    if (receipt->position <= m_position || m_sawUnconfirmed)
        find(Fault::EntriesReordered, entry);
    m_position = receipt->position;
    applied.position = receipt->position;
}

void RecordCheck::checkChain(const PlacedEntry &entry, const EntryHeader &header, bool mayHaveGaps)
{
    Chain &chain = m_chains[header.device];
    const bool follows = header.seq == chain.seq + 1;
    if (follows ? header.prev != chain.head : header.seq <= chain.seq)
        find(Fault::EntryInserted, entry);
    else if (!follows && !mayHaveGaps)
        find(Fault::EntriesRemoved, entry);
    chain = {header.seq, entry.recorded.entry.hash()};
}

void RecordCheck::checkRevocation(const PlacedEntry &entry, const AppliedEntry &applied)
{
    const auto revokedAt = m_revokedAt.constFind(applied.header.device);
    if (revokedAt != m_revokedAt.constEnd() &&
        applied.position.value_or(std::numeric_limits<qint64>::max()) > *revokedAt)
        find(Fault::AfterRevocation, entry);
}

} // namespace fieldcase::verify
