// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/officeledger.h"

#include "models/crypto/entrysigning.h"
#include "models/domain/canonicaljson.h"
#include "sync/office/registerindex.h"

#include <array>

namespace fieldcase::office {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr PageLimit kLoadPage{500, 32 * 1024 * 1024};
constexpr qsizetype kMostSeen = 256; // as many as a header may name

} // namespace

OfficeLedger::OfficeLedger(OfficeStorage &storage, const OfficeIdentity &identity, const domain::Clock &clock,
                           domain::Random &random)
    : m_storage(storage)
    , m_identity(identity)
    , m_clock(clock)
    , m_random(random)
    , m_log(storage.entries(), identity)
{
}

domain::CaseId OfficeLedger::orgCase() const
{
    return domain::orgCase(m_identity.org);
}

Result<> OfficeLedger::load()
{
    m_org = {};
    qint64 after = 0;
    for (;;) {
        const auto page = m_storage.entries().entries(orgCase(), after, kLoadPage);
        if (!page)
            return tl::unexpected(page.error());
        if (page->isEmpty())
            return m_log.load();
        for (const AcceptedEntry &entry : *page) {
            if (const auto applied = applyStored(entry); !applied)
                return applied;
        }
        after = page->last().position;
    }
}

Result<> OfficeLedger::applyStored(const AcceptedEntry &entry)
{
    const auto header = domain::EntryHeader::fromBytes(entry.wire.header);
    if (!header)
        return fail(ErrorCode::Damaged, u"entry %1: %2"_s.arg(entry.position).arg(header.error().context));
    if (header->kind == domain::EntryKind::RegisterRows)
        return {}; // large, and the state holds no rows: the directory does
    const auto body = domain::bodyFromBytes(header->kind, entry.wire.body);
    if (!body)
        return fail(ErrorCode::Damaged, u"entry %1: %2"_s.arg(entry.position).arg(body.error().context));
    m_org = domain::apply(std::move(m_org), {entry.wire.hash(), *header, *body, {}, entry.position});
    return {};
}

Result<> OfficeLedger::transact(const std::function<Result<>()> &work)
{
    Result<> done;
    {
        const auto unit = m_storage.begin();
        done = work();
        if (done)
            done = unit->commit();
    }
    if (done)
        return done;
    // what was folded into the state may not have been kept
    const auto loaded = load();
    m_isAdrift = !loaded;
    return done;
}

Result<domain::Receipt> OfficeLedger::place(const protocol::WireEntry &wire,
                                            const domain::EntryHeader &header,
                                            const std::optional<domain::Body> &body)
{
    const domain::EntryHash hash = wire.hash();
    const auto receipt = m_log.append(hash, m_clock.nowUtc().toMSecsSinceEpoch());
    if (!receipt)
        return receipt;
    const qint64 position = m_log.size();
    auto done = m_storage.entries().append({position, wire, *receipt}, header);
    if (done)
        done = m_storage.cases().grow(header.caseId, position);
    if (done && body) {
        const qsizetype voidedBefore = m_org.voided.size();
        m_org = domain::apply(std::move(m_org), {hash, header, body, {}, position});
        if (m_org.voided.size() == voidedBefore)
            done = index(*body, position);
    }
    if (!done)
        return tl::unexpected(done.error());
    return receipt;
}

Result<> OfficeLedger::index(const domain::Body &body, qint64 position)
{
    if (const auto *assignment = std::get_if<domain::AssignmentIssued>(&body))
        return m_storage.cases().issue(assignment->caseId, assignment->officers, position);
    if (const auto *rows = std::get_if<domain::RegisterRows>(&body))
        return indexRows(m_storage.directory(), *rows);
    return {};
}

Result<QByteArray> OfficeLedger::bodyBytes(const domain::Body &body)
{
    std::array<std::byte, domain::kSaltHexDigits / 2> salt{};
    m_random.fill(salt);
    QJsonObject object = domain::toJson(body);
    const QByteArray saltBytes(reinterpret_cast<const char *>(salt.data()), qsizetype(salt.size()));
    object.insert(u"salt"_s, QString::fromLatin1(saltBytes.toHex()));
    return domain::toCanonicalJson(object);
}

Result<domain::EntryHeader> OfficeLedger::ownHeader(const domain::Body &body, const QByteArray &bytes)
{
    const auto head = m_storage.entries().chainHead(orgCase(), m_identity.device);
    if (!head)
        return tl::unexpected(head.error());
    qint64 lastPosition = 0;
    if (!head->hash.isNull()) {
        const auto last = m_storage.entries().entry(head->hash);
        if (!last)
            return tl::unexpected(last.error());
        lastPosition = *last ? (*last)->position : 0;
    }
    // what lies further back, the entry before this one has seen
    auto sees = m_storage.entries().headsSince(orgCase(), lastPosition, m_identity.device);
    if (!sees)
        return tl::unexpected(sees.error());
    sees->resize(std::min(sees->size(), kMostSeen));

    domain::EntryHeader header;
    header.org = m_identity.org;
    header.caseId = orgCase();
    header.device = m_identity.device;
    header.officer = m_identity.officer;
    header.seq = head->seq + 1;
    header.prev = head->hash;
    header.sees = *sees;
    header.kind = domain::kindOf(body);
    header.atMs = m_clock.nowUtc().toMSecsSinceEpoch();
    header.clock = {m_clock.bootId(), m_clock.monotonic().count(), {}, header.atMs};
    header.body = domain::Digest::of(bytes);
    return header;
}

Result<AcceptedEntry> OfficeLedger::write(const domain::Body &body)
{
    const auto bytes = bodyBytes(body);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto header = ownHeader(body, *bytes);
    if (!header)
        return tl::unexpected(header.error());
    const domain::SignedEntry entry = crypto::signEntry(*header, *bytes, m_identity.key);
    const protocol::WireEntry wire{entry.header, entry.signature, entry.body};
    const auto receipt = place(wire, *header, body);
    if (!receipt)
        return tl::unexpected(receipt.error());
    return AcceptedEntry{m_log.size(), wire, *receipt};
}

} // namespace fieldcase::office
