// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/endpoint.h"

#include "sync/protocol/limits.h"

namespace fieldcase::protocol {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using Route = Endpoint::Route;

namespace {

constexpr qsizetype kLongestTarget = 512;
constexpr char kCases[] = "/v1/cases/";
constexpr char kObjects[] = "/v1/objects/";
constexpr char kUploads[] = "/v1/uploads/";
constexpr char kHeads[] = "/v1/heads?since=";

const struct {
    Route route;
    QByteArrayView target;
} kFixed[] = {
    {Route::Health, "/v1/health"},   {Route::Enrol, "/v1/enrol"},     {Route::Entries, "/v1/entries"},
    {Route::Numbers, "/v1/numbers"}, {Route::Uploads, "/v1/uploads"},
};

/// The text between \a before and \a after at the start of \a rest, which it takes off; null when it is not
/// so.
QByteArray take(QByteArray &rest, QByteArrayView before, QByteArrayView after)
{
    if (!rest.startsWith(before))
        return {};
    const qsizetype end = after.isEmpty() ? rest.size() : rest.indexOf(after, before.size());
    if (end < 0)
        return {};
    const QByteArray taken = rest.mid(before.size(), end - before.size());
    rest = rest.mid(end);
    return taken;
}

Endpoint readCaseEntries(QByteArray rest)
{
    Endpoint endpoint{.route = Route::CaseEntries};
    const auto caseId = domain::CaseId::fromString(QString::fromLatin1(take(rest, kCases, "/entries")));
    endpoint.caseId = caseId ? *caseId : domain::CaseId();
    endpoint.after = take(rest, "/entries?after=", "&").toLongLong();
    endpoint.limit = take(rest, "&limit=", {}).toInt();
    return endpoint;
}

Endpoint readObject(QByteArray rest)
{
    constexpr QByteArrayView kReceipt = "/receipt";
    Endpoint endpoint{.route = Route::Object};
    if (rest.endsWith(kReceipt)) {
        endpoint.route = Route::ObjectReceipt;
        rest.chop(kReceipt.size());
    }
    const auto object =
        domain::ObjectHash::fromHex(QString::fromLatin1(rest.mid(qsizetype(sizeof kObjects) - 1)));
    endpoint.object = object ? *object : domain::ObjectHash();
    return endpoint;
}

Endpoint read(const QByteArray &target)
{
    if (target.startsWith(kCases))
        return readCaseEntries(target);
    if (target.startsWith(kObjects))
        return readObject(target);
    if (target.startsWith(kUploads)) {
        const QByteArray upload = QByteArray::fromHex(target.mid(qsizetype(sizeof kUploads) - 1));
        return {.route = Route::Upload, .upload = upload.size() == 16 ? upload.toHex() : QByteArray()};
    }
    return {.route = Route::Heads, .after = target.mid(qsizetype(sizeof kHeads) - 1).toLongLong()};
}

} // namespace

QByteArray targetOf(const Endpoint &endpoint)
{
    for (const auto &[route, target] : kFixed) {
        if (route == endpoint.route)
            return target.toByteArray();
    }
    switch (endpoint.route) {
    case Route::Heads:
        return QByteArray(kHeads) + QByteArray::number(endpoint.after);
    case Route::CaseEntries:
        return QByteArray(kCases) + endpoint.caseId.toString().toLatin1() +
               "/entries?after=" + QByteArray::number(endpoint.after) +
               "&limit=" + QByteArray::number(endpoint.limit);
    case Route::Upload:
        return QByteArray(kUploads) + endpoint.upload;
    case Route::ObjectReceipt:
        return QByteArray(kObjects) + endpoint.object.bytes().toHex() + "/receipt";
    default:
        return QByteArray(kObjects) + endpoint.object.bytes().toHex();
    }
}

domain::Result<Endpoint> endpointOf(const QByteArray &target)
{
    if (target.size() > kLongestTarget)
        return fail(ErrorCode::InvalidInput, u"target too long"_s);
    for (const auto &[route, fixed] : kFixed) {
        if (target == fixed)
            return Endpoint{.route = route};
    }
    if (!target.startsWith(kCases) && !target.startsWith(kObjects) && !target.startsWith(kUploads) &&
        !target.startsWith(kHeads))
        return fail(ErrorCode::NotFound, u"no such path"_s);

    const Endpoint endpoint = read(target);
    const bool inRange =
        endpoint.after >= 0 && (endpoint.route != Route::CaseEntries ||
                                (endpoint.limit >= 1 && endpoint.limit <= kMostEntriesInPage));
    if (!inRange || targetOf(endpoint) != target)
        return fail(ErrorCode::InvalidInput, u"malformed target"_s);
    return endpoint;
}

} // namespace fieldcase::protocol
