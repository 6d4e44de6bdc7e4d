// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/downloads.h"

#include "sync/office/access.h"

namespace fieldcase::office {

using domain::Result;
using protocol::Request;

namespace {

struct Range {
    qint64 first = 0;
    qint64 last = 0; ///< inclusive
};

/// What a `Range` header of \a size bytes asks for: nullopt for none (or one that is to be ignored), BadRange
/// for one that cannot be satisfied. Source: RFC 7233 2.1.
Reply<std::optional<Range>> rangeOf(const QByteArray &value, qint64 size)
{
    constexpr QByteArrayView kUnit = "bytes=";
    if (!value.startsWith(kUnit) || value.contains(','))
        return std::nullopt;
    const QList<QByteArray> ends = value.mid(kUnit.size()).split('-');
    bool hasFirst = ends.size() == 2;
    bool hasLast = hasFirst;
    const qint64 first = hasFirst ? ends.first().toLongLong(&hasFirst) : 0;
    const qint64 last = hasLast ? ends.last().toLongLong(&hasLast) : 0;
    if (ends.size() != 2 || (!hasFirst && !ends.first().isEmpty()) || (!hasLast && !ends.last().isEmpty()) ||
        (!hasFirst && !hasLast) || (hasFirst && hasLast && last < first))
        return std::nullopt; // malformed: as if it were not there
    Range range{first, hasLast ? std::min(last, size - 1) : size - 1};
    if (!hasFirst)
        range = {std::max<qint64>(0, size - last), size - 1}; // the last so many bytes
    if (range.first > range.last)
        return refuse(ProblemCode::BadRange, {{"Content-Range", "bytes */" + QByteArray::number(size)}});
    return std::optional(range);
}

} // namespace

Result<bool> Downloads::mayRead(const Caller &caller, const domain::CaseId &caseId)
{
    if (caseId == m_orgCase || handlesAllObjects(caller.roles))
        return true;
    return m_storage.cases().isOnTeam(caseId, caller.officer);
}

Reply<StoredObject> Downloads::find(const Caller &caller, const domain::ObjectHash &hash)
{
    const auto object = m_storage.objects().object(hash);
    const auto cases = m_storage.objects().casesOf(hash);
    if (!object || !cases)
        return refuse(object ? cases.error() : object.error());
    for (const domain::CaseId &caseId : *cases) {
        const auto may = mayRead(caller, caseId);
        if (!may)
            return refuse(may.error());
        if (*may && *object)
            return **object;
    }
    return refuse(ProblemCode::NotFound);
}

Reply<OfficeAnswer> Downloads::object(const Caller &caller, const Request &request,
                                      const domain::ObjectHash &hash)
{
    const auto object = find(caller, hash);
    if (!object)
        return tl::unexpected(object.error());
    const auto range = rangeOf(request.headers.value("Range"), object->bytes);
    if (!range)
        return tl::unexpected(range.error());
    OfficeAnswer answer{{200, {}, {}}, ObjectPart{hash, 0, object->bytes}};
    protocol::Headers &headers = answer.answer.headers;
    headers.set("Content-Type", "application/octet-stream");
    headers.set("Accept-Ranges", "bytes");
    headers.set("ETag", '"' + hash.bytes().toHex() + '"');
    if (*range) {
        answer.answer.status = 206;
        answer.part = ObjectPart{hash, (*range)->first, (*range)->last - (*range)->first + 1};
        headers.set("Content-Range", "bytes " + QByteArray::number((*range)->first) + '-' +
                                         QByteArray::number((*range)->last) + '/' +
                                         QByteArray::number(object->bytes));
    }
    return answer;
}

Reply<protocol::Answer> Downloads::receipt(const Caller &caller, const domain::ObjectHash &hash)
{
    const auto object = find(caller, hash);
    if (!object)
        return tl::unexpected(object.error());
    const protocol::ObjectReceiptAnswer message{protocol::WireReceipt{object->receipt}};
    return protocol::Answer{200, {{"Content-Type", "application/json"}}, message.toBytes()};
}

} // namespace fieldcase::office
