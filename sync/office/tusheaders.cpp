// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/tusheaders.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace fieldcase::office {

using namespace Qt::StringLiterals;
using protocol::Request;

namespace {

/// A number ≥ 0 in its one spelling; −1 for anything else.
qint64 numberOf(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 && QByteArray::number(number) == text ? number : -1;
}

Reply<> checkVersion(const Request &request)
{
    if (request.headers.value("Tus-Resumable") == kTusVersion)
        return {};
    return refuse(ProblemCode::WrongVersion, {{"Tus-Version", kTusVersion}});
}

Reply<domain::Digest> readChecksum(const QByteArray &value)
{
    constexpr QByteArrayView kAlgorithm = "sha256 ";
    if (!value.startsWith(kAlgorithm))
        return refuse(ProblemCode::Malformed);
    const auto bytes =
        QByteArray::fromBase64Encoding(value.mid(kAlgorithm.size()), QByteArray::AbortOnBase64DecodingErrors);
    const auto digest = domain::Digest::fromBytes(bytes ? bytes.decoded : QByteArray());
    return digest ? Reply<domain::Digest>(*digest) : refuse(ProblemCode::Malformed);
}

} // namespace

protocol::Headers tusHeaders(std::initializer_list<QPair<QByteArray, QByteArray>> more)
{
    protocol::Headers headers{{"Tus-Resumable", kTusVersion}};
    for (const auto &[name, value] : more)
        headers.set(name, value);
    return headers;
}

QByteArray httpDate(qint64 ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

Reply<TusCreation> readCreation(const Request &request)
{
    if (const auto version = checkVersion(request); !version)
        return tl::unexpected(version.error());
    const qint64 length = numberOf(request.headers.value("Upload-Length"));
    const auto metadata = protocol::UploadMetadata::fromHeader(request.headers.value("Upload-Metadata"));
    if (length < 1 || !metadata || request.headers.contains("Upload-Defer-Length"))
        return refuse(ProblemCode::Malformed);
    return TusCreation{length, *metadata};
}

Reply<TusChunk> readChunk(const Request &request)
{
    if (const auto version = checkVersion(request); !version)
        return tl::unexpected(version.error());
    if (request.headers.value("Content-Type") != "application/offset+octet-stream")
        return refuse(ProblemCode::WrongType);
    TusChunk chunk;
    chunk.offset = numberOf(request.headers.value("Upload-Offset"));
    if (chunk.offset < 0)
        return refuse(ProblemCode::Malformed);
    if (request.headers.contains("Content-Length"))
        chunk.length = numberOf(request.headers.value("Content-Length"));
    if (request.headers.contains("Upload-Checksum")) {
        const auto checksum = readChecksum(request.headers.value("Upload-Checksum"));
        if (!checksum)
            return tl::unexpected(checksum.error());
        chunk.checksums.append(*checksum);
    }
    return chunk;
}

} // namespace fieldcase::office
