// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/agewriter.h"

#include "models/crypto/agesink.h"

namespace fieldcase::crypto {

AgeWriter::AgeWriter(QIODevice *sink, const AgePayloadKey &key)
    : m_sink(sink), m_chunks(key), m_sealed(kAgeSealedChunkBytes, Qt::Uninitialized)
{
    m_held.reserve(kAgeChunkBytes);
}

AgeWriter::~AgeWriter()
{
    wipe(m_held);
}

domain::Result<std::unique_ptr<AgeWriter>>
AgeWriter::create(QIODevice *sink, const QList<QByteArray> &boxPublics, domain::Random &random)
{
    const auto start = makeAgeStart(boxPublics, random);
    if (!start)
        return tl::unexpected(start.error());
    std::unique_ptr<AgeWriter> writer(new AgeWriter(sink, start->payloadKey));
    writer->put(start->bytes);
    if (!writer->m_state)
        return tl::unexpected(writer->m_state.error());
    return writer;
}

domain::Result<> AgeWriter::write(QByteArrayView plain)
{
    m_plainHash.update(plain);
    m_plainBytes += plain.size();
    while (!plain.isEmpty() && m_state) {
        if (m_held.size() == kAgeChunkBytes)
            sealHeld(false);
        const qsizetype part = std::min(plain.size(), kAgeChunkBytes - m_held.size());
        m_held.append(plain.first(part));
        plain = plain.sliced(part);
    }
    return m_state;
}

domain::Result<> AgeWriter::flush()
{
    return m_state;
}

domain::Result<> AgeWriter::finish()
{
    sealHeld(true);
    m_plainSha256 = m_plainHash.finish();
    m_objectSha256 = m_objectHash.finish();
    return m_state;
}

void AgeWriter::put(QByteArrayView sealed)
{
    m_objectHash.update(sealed);
    m_objectBytes += sealed.size();
    if (m_state)
        m_state = writeAll(*m_sink, sealed);
}

void AgeWriter::sealHeld(bool isLast)
{
    m_chunks.seal(m_chunk++, isLast, m_held, m_sealed.data());
    put({m_sealed.constData(), m_held.size() + kAgeTagBytes});
    m_held.resize(0);
}

} // namespace fieldcase::crypto
