// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/age.h"

#include "models/crypto/agechunks.h"
#include "models/crypto/agesink.h"

#include <QBuffer>

namespace fieldcase::crypto {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

namespace {

/// The chunks of a payload one after the other, into a sink.
class PayloadReader
{
public:
    PayloadReader(QIODevice &source, const AgePayloadKey &key, QIODevice &sink)
        : m_source(source), m_sink(sink), m_chunks(key)
    {
    }
    ~PayloadReader() { wipe(m_plain); }

    domain::Result<> readAll()
    {
        if (const auto begun = readMore(); !begun)
            return begun;
        while (true) {
            const auto isLast = readChunk();
            if (!isLast)
                return tl::unexpected(isLast.error());
            if (*isLast)
                return {};
        }
    }

private:
    /// Fills the buffer up to one chunk and one byte: the byte more says whether another chunk follows.
    domain::Result<> readMore()
    {
        const auto got = readUpTo(m_source, m_sealed.data() + m_held, kAgeSealedChunkBytes + 1 - m_held);
        if (!got)
            return tl::unexpected(got.error());
        m_held += *got;
        return {};
    }

    /// \returns true after the last chunk
    domain::Result<bool> readChunk()
    {
        const bool atEnd = m_held <= kAgeSealedChunkBytes;
        const QByteArrayView sealed(m_sealed.constData(), std::min(m_held, kAgeSealedChunkBytes));
        // A whole chunk may carry the wrong mark for its place: then it is genuine and released, and the file
        // is still refused, because it goes on after its end or stops before it.
        const bool asExpected = m_chunks.open(m_index, atEnd, sealed, m_plain.data());
        const bool asOther = !asExpected && sealed.size() == kAgeSealedChunkBytes &&
                             m_chunks.open(m_index, !atEnd, sealed, m_plain.data());
        const qsizetype plainBytes = sealed.size() - kAgeTagBytes;
        if ((!asExpected && !asOther) || (plainBytes == 0 && m_index > 0))
            return fail(ErrorCode::Damaged, u"age chunk %1 fails its check"_s.arg(m_index));
        if (const auto written = writeAll(m_sink, QByteArrayView(m_plain.constData(), plainBytes)); !written)
            return tl::unexpected(written.error());
        if (asOther)
            return fail(ErrorCode::Damaged,
                        atEnd ? u"age file without its end"_s : u"age file goes on after its end"_s);
        if (atEnd)
            return true;
        m_sealed[0] = m_sealed[kAgeSealedChunkBytes];
        m_held = 1;
        ++m_index;
        if (const auto more = readMore(); !more)
            return tl::unexpected(more.error());
        return false;
    }

    QIODevice &m_source;
    QIODevice &m_sink;
    AgeChunks m_chunks;
    QByteArray m_sealed = QByteArray(kAgeSealedChunkBytes + 1, Qt::Uninitialized);
    QByteArray m_plain = QByteArray(kAgeChunkBytes, Qt::Uninitialized);
    qsizetype m_held = 0;
    qint64 m_index = 0;
};

} // namespace

domain::Result<> ageDecrypt(QIODevice &source, const AgeIdentities &identities, QIODevice &sink)
{
    const auto key = openAgeStart(source, identities);
    if (!key)
        return tl::unexpected(key.error());
    return PayloadReader(source, *key, sink).readAll();
}

domain::Result<QByteArray> ageSeal(QByteArrayView plain, const QList<QByteArray> &boxPublics,
                                   domain::Random &random)
{
    auto start = makeAgeStart(boxPublics, random);
    if (!start)
        return tl::unexpected(start.error());
    AgeChunks chunks(start->payloadKey);
    const qint64 count = std::max<qint64>(1, (plain.size() + kAgeChunkBytes - 1) / kAgeChunkBytes);
    QByteArray file = std::move(start->bytes);
    qsizetype position = file.size();
    file.resize(position + plain.size() + count * kAgeTagBytes);
    for (qint64 i = 0; i < count; ++i) {
        const QByteArrayView chunk =
            plain.sliced(i * kAgeChunkBytes)
                .first(std::min<qsizetype>(kAgeChunkBytes, plain.size() - i * kAgeChunkBytes));
        chunks.seal(i, i == count - 1, chunk, file.data() + position);
        position += chunk.size() + kAgeTagBytes;
    }
    return file;
}

domain::Result<QByteArray> ageOpen(QByteArrayView file, const BoxKey &key)
{
    QByteArray sealed = QByteArray::fromRawData(file.data(), file.size());
    QBuffer source(&sealed);
    source.open(QIODevice::ReadOnly);
    QByteArray plain;
    plain.reserve(file.size()); // it never grows, so no copy of it is left behind
    QBuffer sink(&plain);
    sink.open(QIODevice::WriteOnly);
    const auto opened = ageDecrypt(source, {{&key}, {}}, sink);
    if (!opened) {
        wipe(plain);
        return tl::unexpected(opened.error());
    }
    return plain;
}

domain::Result<SecretBytes> ageOpenSecret(QByteArrayView file, const BoxKey &key)
{
    auto plain = ageOpen(file, key);
    if (!plain)
        return tl::unexpected(plain.error());
    SecretBytes secret = SecretBytes::fromBytes(*plain);
    wipe(*plain);
    return secret;
}

} // namespace fieldcase::crypto
