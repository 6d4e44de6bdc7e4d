// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/agereader.h"

#include "models/crypto/agechunks.h"
#include "models/crypto/agesink.h"

#include <QIODevice>

namespace fieldcase::crypto {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

AgeReader::AgeReader(std::unique_ptr<QIODevice> source, const AgePayloadKey &key, qint64 payloadAt)
    : m_source(std::move(source))
    , m_chunks(key)
    , m_payloadAt(payloadAt)
    , m_chunkCount((m_source->size() - payloadAt + kAgeSealedChunkBytes - 1) / kAgeSealedChunkBytes)
    , m_sealed(kAgeSealedChunkBytes, Qt::Uninitialized)
    , m_plain(kAgeChunkBytes, Qt::Uninitialized)
{
    m_plainBytes = m_source->size() - payloadAt - m_chunkCount * kAgeTagBytes;
}

AgeReader::~AgeReader()
{
    wipe(m_plain);
}

domain::Result<std::unique_ptr<AgeReader>> AgeReader::open(std::unique_ptr<QIODevice> source,
                                                           const BoxKey &key)
{
    const auto payloadKey = openAgeStart(*source, {{&key}, {}});
    if (!payloadKey)
        return tl::unexpected(payloadKey.error());
    const qint64 payloadAt = source->pos();
    std::unique_ptr<AgeReader> reader(new AgeReader(std::move(source), *payloadKey, payloadAt));
    // A last chunk without content is allowed only when there is no other.
    const qint64 lastChunk = reader->m_chunkCount - 1;
    const qint64 lastBytes = reader->m_plainBytes - lastChunk * kAgeChunkBytes;
    if (lastChunk < 0 || lastBytes < 0 || (lastBytes == 0 && lastChunk > 0))
        return fail(ErrorCode::Damaged, u"age file of an impossible size"_s);
    if (const auto checked = reader->hold(lastChunk); !checked)
        return tl::unexpected(checked.error());
    return reader;
}

domain::Result<QByteArray> AgeReader::readAt(qint64 offset, qint64 length)
{
    if (offset < 0 || offset > m_plainBytes || length < 0)
        return fail(ErrorCode::InvalidInput, u"read outside the file"_s);
    qint64 left = std::min(length, m_plainBytes - offset);
    QByteArray bytes;
    bytes.reserve(left);
    while (left > 0) {
        const qint64 chunk = offset / kAgeChunkBytes;
        if (const auto held = hold(chunk); !held)
            return tl::unexpected(held.error());
        const qint64 from = offset % kAgeChunkBytes;
        const qint64 part = std::min(left, plainBytesOf(chunk) - from);
        bytes.append(m_plain.constData() + from, part);
        offset += part;
        left -= part;
    }
    return bytes;
}

domain::Result<> AgeReader::verifyAll()
{
    for (qint64 chunk = 0; chunk < m_chunkCount; ++chunk) {
        if (const auto held = hold(chunk); !held)
            return held;
    }
    return {};
}

qsizetype AgeReader::plainBytesOf(qint64 chunk) const
{
    return std::min<qint64>(kAgeChunkBytes, m_plainBytes - chunk * kAgeChunkBytes);
}

domain::Result<> AgeReader::hold(qint64 chunk)
{
    if (chunk == m_heldChunk)
        return {};
    m_heldChunk = -1;
    const qsizetype sealedBytes = plainBytesOf(chunk) + kAgeTagBytes;
    if (!m_source->seek(m_payloadAt + chunk * kAgeSealedChunkBytes))
        return fail(ErrorCode::Storage, u"cannot seek: "_s + m_source->errorString());
    const auto got = readUpTo(*m_source, m_sealed.data(), sealedBytes);
    if (!got)
        return tl::unexpected(got.error());
    if (*got != sealedBytes ||
        !m_chunks.open(chunk, chunk == m_chunkCount - 1, {m_sealed.constData(), sealedBytes}, m_plain.data()))
        return fail(ErrorCode::Damaged, u"age chunk %1 fails its check"_s.arg(chunk));
    m_heldChunk = chunk;
    return {};
}

} // namespace fieldcase::crypto
