// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/admission.h"

#include "sync/protocol/limits.h"

namespace fieldcase::office {

using protocol::Endpoint;
using protocol::Request;
using protocol::RequestStamp;
using Route = Endpoint::Route;

namespace {

constexpr int kMostNonces = 1'000'000; // about 100 MB; 20 minutes of 800 requests a second

bool allows(Route route, const QByteArray &method)
{
    switch (route) {
    case Route::Health:
    case Route::Heads:
    case Route::CaseEntries:
    case Route::ObjectReceipt:
        return method == "GET";
    case Route::Enrol:
    case Route::Entries:
    case Route::Numbers:
        return method == "POST";
    case Route::Uploads:
        return method == "POST" || method == "OPTIONS";
    case Route::Upload:
        return method == "HEAD" || method == "PATCH" || method == "DELETE";
    case Route::Object:
        return method == "GET" || method == "HEAD";
    }
    return false;
}

/// What anybody may ask.
bool isOpen(Route route, const QByteArray &method)
{
    return route == Route::Health || route == Route::Enrol || method == "OPTIONS";
}

qint64 mostBodyBytes(Route route, const QByteArray &method)
{
    if (route == Route::Enrol)
        return protocol::kMostEnrolBytes;
    if (route == Route::Entries)
        return protocol::kMostMessageBytes;
    if (route == Route::Numbers)
        return 1024;
    return method == "PATCH" ? std::numeric_limits<qint64>::max() : 0;
}

} // namespace

Reply<Admitted> Admission::admit(const Request &request, const domain::OrgState &org)
{
    const auto endpoint = protocol::endpointOf(request.target);
    if (!endpoint)
        return refuse(endpoint.error().code == domain::ErrorCode::NotFound ? ProblemCode::NotFound
                                                                           : ProblemCode::Malformed);
    if (!allows(endpoint->route, request.method))
        return refuse(ProblemCode::WrongMethod);
    Admitted admitted{
        *endpoint, protocol::nonceOf(request), {}, {}, mostBodyBytes(endpoint->route, request.method)};
    if (isOpen(endpoint->route, request.method))
        return admitted;

    const auto stamp = protocol::readStamp(request);
    if (!stamp)
        return refuse(stamp.error().code == domain::ErrorCode::NotFound ? ProblemCode::NotSigned
                                                                        : ProblemCode::Malformed);
    const auto caller = identify(request, *stamp, org);
    if (!caller)
        return tl::unexpected(caller.error());
    admitted.caller = *caller;
    if (stamp->content != protocol::kUnsignedContent)
        admitted.content = domain::Digest::fromBytes(QByteArray::fromHex(stamp->content)).value();
    else if (request.method != "PATCH")
        return refuse(ProblemCode::Malformed);
    return admitted;
}

Reply<Caller> Admission::identify(const Request &request, const RequestStamp &stamp,
                                  const domain::OrgState &org)
{
    const auto device = org.devices.constFind(stamp.device);
    if (device == org.devices.constEnd())
        return refuse(ProblemCode::UnknownDevice);
    if (!protocol::isSignedBy(stamp, request, device->enrolled.sign))
        return refuse(ProblemCode::BadSignature);
    if (!device->isActive())
        return refuse(ProblemCode::Revoked);
    const auto skew = std::chrono::milliseconds(stamp.timeMs - m_clock.nowUtc().toMSecsSinceEpoch());
    if (skew > protocol::kMostClockSkew || skew < -protocol::kMostClockSkew)
        return refuse(ProblemCode::ClockSkew);
    if (const auto used = useNonce(stamp); !used)
        return tl::unexpected(used.error());
    return Caller{stamp.device, device->enrolled.officer, device->enrolled.roles};
}

Reply<> Admission::useNonce(const RequestStamp &stamp)
{
    const qint64 nowMs = m_clock.nowUtc().toMSecsSinceEpoch();
    while (!m_expiry.empty() && m_expiry.top().untilMs < nowMs) {
        m_nonces.remove(m_expiry.top().key);
        m_expiry.pop();
    }
    // a request is refused for its time once its nonce is forgotten
    const QByteArray key = stamp.device.toBytes() + QByteArray::fromHex(stamp.nonce);
    if (m_nonces.contains(key))
        return refuse(ProblemCode::Replayed);
    if (m_nonces.size() >= kMostNonces)
        return refuse(ProblemCode::Busy);
    m_nonces.insert(key);
    m_expiry.push({stamp.timeMs + std::chrono::milliseconds(protocol::kMostClockSkew).count(), key});
    return {};
}

} // namespace fieldcase::office
