// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entry.h"

#include "models/domain/canonicaljson.h"
#include "models/domain/fieldwriter.h"

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLatestInstantMs = 253'402'300'799'999; // end of the year 9999
constexpr qint64 kMostCounted = qint64(1) << 52;
constexpr int kMostOtherDevices = 256; // 64 hex digits each stay well inside kMostBytes

bool isSortedAndUnique(const QList<EntryHash> &hashes)
{
    return std::adjacent_find(
               hashes.begin(), hashes.end(),
               [](const EntryHash &left, const EntryHash &right) { return !(left < right); }) == hashes.end();
}

} // namespace

template <typename Fields> void Clocks::describe(Fields &fields)
{
    fields.line(u"boot", boot, 64, Blank::Allowed);
    fields.number(u"monotonicMs", monotonicMs, 0, kMostCounted);
    fields.optionalNumber(u"gnssMs", gnssMs, 0, kLatestInstantMs);
    fields.optionalNumber(u"officeMs", officeMs, 0, kLatestInstantMs);
}

template <typename Fields> void Place::describe(Fields &fields)
{
    fields.number(u"lat1e7", lat1e7, -900'000'000, 900'000'000);
    fields.number(u"lon1e7", lon1e7, -1'800'000'000, 1'800'000'000);
    fields.number(u"accuracyMm", accuracyMm, 0, 1'000'000'000);
}

template <typename Fields> void EntryHeader::describe(Fields &fields)
{
    int version = kVersion;
    QString suite = u"fc1"_s;
    QString kindText = entryKindName(kind);
    fields.number(u"v", version, kVersion, kVersion);
    fields.word(u"suite", suite);
    fields.id(u"org", org);
    fields.id(u"case", caseId);
    fields.id(u"device", device);
    fields.id(u"officer", officer);
    fields.number(u"seq", seq, 1, kMostCounted);
    fields.digest(u"prev", prev, Blank::Allowed);
    fields.digests(u"sees", sees, kMostOtherDevices);
    fields.word(u"kind", kindText);
    fields.instant(u"atMs", atMs);
    fields.object(u"clock", clock);
    fields.optionalObject(u"place", place);
    fields.digest(u"body", body);
    if (suite != u"fc1")
        fields.refuse(u"suite", "unknown");
    if (const auto known = entryKindFromName(kindText))
        kind = *known;
    else
        fields.refuse(u"kind", "unknown");
}

QByteArray EntryHeader::toBytes() const
{
    const auto bytes = toCanonicalJson(writeFields(*this));
    Q_ASSERT(bytes); // a header holds nothing without a canonical form
    return bytes.value_or(QByteArray());
}

Result<EntryHeader> EntryHeader::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() > kMostBytes)
        return fail(ErrorCode::InvalidInput, u"header too large"_s);
    const auto object = fromCanonicalJson(bytes);
    if (!object)
        return tl::unexpected(object.error());
    if (object->value(u"v").toInteger() > kVersion)
        return fail(ErrorCode::TooNew, u"entry version"_s);
    auto header = readFields<EntryHeader>(*object);
    if (!header)
        return header;
    if ((header->seq == 1) != header->prev.isNull())
        return fail(ErrorCode::InvalidInput, u"prev: does not fit seq"_s);
    if (!isSortedAndUnique(header->sees))
        return fail(ErrorCode::InvalidInput, u"sees: not sorted"_s);
    if (isOrgKind(header->kind) != (header->caseId == orgCase(header->org)))
        return fail(ErrorCode::InvalidInput, u"kind: does not belong to this case"_s);
    return header;
}

QByteArray entrySigningBytes(const QByteArray &header)
{
    return QByteArrayLiteral("fieldcase-entry-v1\n") + header;
}

CaseId orgCase(const OrgId &org)
{
    const auto id = CaseId::fromString(org.toString());
    return id.value_or(CaseId());
}

// Place also stands inside bodies.
template void Place::describe(FieldReader &);
template void Place::describe(FieldWriter &);

} // namespace fieldcase::domain
