// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/requestsigning.h"

#include <array>

namespace fieldcase::protocol {

using namespace Qt::StringLiterals;
using domain::Digest;
using domain::ErrorCode;
using domain::fail;

namespace {

constexpr QByteArrayView kDevice = "Fieldcase-Device";
constexpr QByteArrayView kTime = "Fieldcase-Time";
constexpr QByteArrayView kNonce = "Fieldcase-Nonce";
constexpr QByteArrayView kContent = "Fieldcase-Content-SHA256";
constexpr QByteArrayView kSignature = "Fieldcase-Signature";
constexpr qsizetype kNonceBytes = 16;

QByteArray signedBytes(const RequestStamp &stamp, const Request &request)
{
    return "fieldcase-request-v1\n" + request.method + '\n' + request.target + '\n' +
           QByteArray::number(stamp.timeMs) + '\n' + stamp.nonce + '\n' + stamp.content + '\n';
}

bool isLowerHex(const QByteArray &text, qsizetype digits)
{
    return text.size() == digits && QByteArray::fromHex(text).toHex() == text;
}

QByteArray freshNonce(domain::Random &random)
{
    std::array<std::byte, kNonceBytes> bytes{};
    random.fill(bytes);
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), kNonceBytes).toHex();
}

} // namespace

void signRequest(Request &request, domain::DeviceId device, const crypto::SigningKey &key, qint64 timeMs,
                 domain::Random &random, Content content)
{
    RequestStamp stamp{device, timeMs, freshNonce(random), {}, {}};
    stamp.content = content == Content::Unsigned ? kUnsignedContent.toByteArray()
                                                 : Digest::of(request.body).bytes().toHex();
    stamp.signature = key.sign(signedBytes(stamp, request));
    request.headers.set(kDevice, device.toString().toLatin1());
    request.headers.set(kTime, QByteArray::number(timeMs));
    request.headers.set(kNonce, stamp.nonce);
    request.headers.set(kContent, stamp.content);
    request.headers.set(kSignature, stamp.signature.toBase64());
}

void nameRequest(Request &request, domain::Random &random)
{
    request.headers.set(kNonce, freshNonce(random));
}

QByteArray nonceOf(const Request &request)
{
    const QByteArray nonce = request.headers.value(kNonce);
    return isLowerHex(nonce, 2 * kNonceBytes) ? nonce : QByteArray();
}

domain::Result<RequestStamp> readStamp(const Request &request)
{
    const Headers &headers = request.headers;
    if (!headers.contains(kDevice) && !headers.contains(kSignature))
        return fail(ErrorCode::NotFound, u"request is not signed"_s);
    RequestStamp stamp;
    const auto device = domain::DeviceId::fromString(QString::fromLatin1(headers.value(kDevice)));
    if (!device)
        return fail(ErrorCode::InvalidInput, u"device header"_s);
    stamp.device = *device;

    const QByteArray time = headers.value(kTime);
    bool isNumber = false;
    stamp.timeMs = time.toLongLong(&isNumber);
    if (!isNumber || stamp.timeMs < 0 || QByteArray::number(stamp.timeMs) != time)
        return fail(ErrorCode::InvalidInput, u"time header"_s);
    stamp.nonce = nonceOf(request);
    if (stamp.nonce.isEmpty())
        return fail(ErrorCode::InvalidInput, u"nonce header"_s);
    stamp.content = headers.value(kContent);
    if (stamp.content != kUnsignedContent && !isLowerHex(stamp.content, 2 * Digest::kSize))
        return fail(ErrorCode::InvalidInput, u"content header"_s);
    const auto signature =
        QByteArray::fromBase64Encoding(headers.value(kSignature), QByteArray::AbortOnBase64DecodingErrors);
    if (!signature || signature.decoded.size() != 64)
        return fail(ErrorCode::InvalidInput, u"signature header"_s);
    stamp.signature = signature.decoded;
    return stamp;
}

bool isSignedBy(const RequestStamp &stamp, const Request &request, QByteArrayView devicePublic)
{
    return crypto::verifySignature(devicePublic, signedBytes(stamp, request), stamp.signature);
}

bool isContentOf(const RequestStamp &stamp, QByteArrayView body)
{
    return Digest::of(body).bytes().toHex() == stamp.content;
}

} // namespace fieldcase::protocol
