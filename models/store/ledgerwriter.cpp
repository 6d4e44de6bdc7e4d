// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ledgerwriter.h"

#include "models/crypto/age.h"
#include "models/crypto/entrysigning.h"
#include "models/domain/canonicaljson.h"
#include "models/store/database.h"
#include "models/store/keyring.h"
#include "models/store/objectfiles.h"
#include "models/store/settings.h"

#include <array>

namespace fieldcase::store {

using domain::CaseId;
using domain::EntryHeader;
using domain::EntryKind;
using domain::ErrorCode;
using domain::fail;
using domain::OrgState;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr Statement kNoteHere{
    "ledger.note_object_here",
    "INSERT INTO object_here (object, object_bytes) VALUES (:object, :bytes) ON CONFLICT (object) DO NOTHING",
};

/// As many heads of others as a header may name.
constexpr qsizetype kMostSeen = 256;

QString makeSalt(domain::Random &random)
{
    std::array<std::byte, domain::kSaltHexDigits / 2> salt{};
    random.fill(salt);
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(salt.data()), qsizetype(salt.size())).toHex());
}

struct NamedObject {
    domain::ObjectHash object;
    qint64 bytes = 0;
};

std::optional<NamedObject> objectOf(const domain::Body &body)
{
    if (const auto *evidence = std::get_if<domain::EvidenceSealed>(&body))
        return NamedObject{evidence->object, evidence->objectBytes};
    if (const auto *document = std::get_if<domain::DocumentGenerated>(&body))
        return NamedObject{document->object, document->objectBytes};
    if (const auto *document = std::get_if<domain::DocumentFinalised>(&body))
        return NamedObject{document->object, document->objectBytes};
    return {};
}

} // namespace

LedgerWriter::LedgerWriter(EntryTable &entries, KeyRing &keys, Settings &settings, const ObjectFiles &files,
                           const Surroundings &surroundings)
    : m_entries(entries), m_keys(keys), m_settings(settings), m_files(files), m_surroundings(surroundings)
{
}

Result<Draft> LedgerWriter::draft(const CaseId &caseId, const domain::Body &body,
                                  const Circumstances &circumstances, const OrgState &org)
{
    const EntryKind kind = kindOf(body);
    if (isOrgKind(kind) != (caseId == m_entries.orgCase()))
        return fail(ErrorCode::InvalidInput, u"%1 does not belong in this case"_s.arg(entryKindName(kind)));
    Draft draft;
    if (const auto found = findObject(draft, body); !found)
        return tl::unexpected(found.error());
    auto plain = bodyBytes(body);
    if (!plain)
        return tl::unexpected(plain.error());
    const auto made = header(caseId, kind, circumstances);
    if (!made)
        return tl::unexpected(made.error());
    draft.travelling = crypto::signEntry(*made, *plain, m_keys.signingKey());
    auto read = EntryHeader::fromBytes(draft.travelling.header);
    if (!read)
        return tl::unexpected(read.error()); // a place or a time out of range
    draft.plain = std::move(*plain);
    draft.applied.hash = draft.travelling.hash();
    draft.applied.header = std::move(*read);
    draft.applied.body = body;
    draft.applied.roles = org.rolesOf(m_keys.device());
    if (caseId == m_entries.orgCase())
        return draft;
    auto sealed = seal(caseId, draft.plain, org);
    if (!sealed)
        return tl::unexpected(sealed.error());
    draft.travelling.body = std::move(*sealed);
    return draft;
}

Result<QByteArray> LedgerWriter::bodyBytes(const domain::Body &body)
{
    QJsonObject json = toJson(body);
    if (const auto read = domain::bodyFromJson(kindOf(body), json); !read)
        return tl::unexpected(read.error());
    json.insert(u"salt"_s, makeSalt(m_surroundings.random));
    auto bytes = domain::toCanonicalJson(json);
    if (bytes && bytes->size() > domain::kMostBodyBytes)
        return fail(ErrorCode::InvalidInput, u"body too large"_s);
    return bytes;
}

Result<EntryHeader> LedgerWriter::header(const CaseId &caseId, EntryKind kind,
                                         const Circumstances &circumstances)
{
    const Membership &membership = *m_keys.membership();
    const auto heads = m_entries.heads(caseId);
    if (!heads)
        return tl::unexpected(heads.error());
    EntryHeader header;
    header.org = membership.org;
    header.caseId = caseId;
    header.device = m_keys.device();
    header.officer = membership.officer;
    header.seq = 1;
    for (const ChainHead &head : *heads) {
        if (head.device == header.device) {
            header.seq = head.seq + 1;
            header.prev = head.hash;
        } else if (header.sees.size() < kMostSeen) {
            header.sees.append(head.hash);
        }
    }
    std::sort(header.sees.begin(), header.sees.end());
    header.kind = kind;
    header.atMs = m_surroundings.clock.nowUtc().toMSecsSinceEpoch();
    header.clock.boot = m_surroundings.clock.bootId();
    header.clock.monotonicMs = m_surroundings.clock.monotonic().count();
    header.clock.gnssMs = circumstances.gnssMs;
    header.clock.officeMs = m_settings.officeTime();
    header.place = circumstances.place;
    return header;
}

Result<> LedgerWriter::findObject(Draft &draft, const domain::Body &body)
{
    const auto named = objectOf(body);
    if (!named)
        return {};
    const auto size = m_files.sizeOf(named->object);
    if (!size)
        return tl::unexpected(size.error());
    if (*size != named->bytes)
        return fail(ErrorCode::InvalidInput, u"the object has another size"_s);
    draft.object = named->object;
    draft.objectBytes = named->bytes;
    return {};
}

Result<QByteArray> LedgerWriter::seal(const CaseId &caseId, const QByteArray &plain, const OrgState &org)
{
    const auto assignment = org.assignments.constFind(caseId);
    if (assignment == org.assignments.constEnd())
        return fail(ErrorCode::NotAllowed, voidReasonName(domain::VoidReason::NotAssigned));
    return crypto::ageSeal(plain, {assignment->issued.caseBox}, m_surroundings.random);
}

Result<> noteObjectHere(Database &database, const domain::ObjectHash &object, qint64 objectBytes)
{
    const auto noted = database.run(kNoteHere, {{u":object"_s, object.bytes()}, {u":bytes"_s, objectBytes}});
    return noted ? Result<>() : tl::unexpected(noted.error());
}

} // namespace fieldcase::store
