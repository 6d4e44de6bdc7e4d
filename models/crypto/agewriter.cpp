// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/agewriter.h"

#include "models/crypto/agesink.h"

namespace fieldcase::crypto {

AgeWriter::AgeWriter(QIODevice *sink, const AgeStart &start)
    : m_pipeline(sink, start.payloadKey, start.bytes), m_batch(m_pipeline.takeEmpty())
{
}

AgeWriter::~AgeWriter() = default;

domain::Result<std::unique_ptr<AgeWriter>>
AgeWriter::create(QIODevice *sink, const QList<QByteArray> &boxPublics, domain::Random &random)
{
    const auto start = makeAgeStart(boxPublics, random);
    if (!start)
        return tl::unexpected(start.error());
    if (const auto written = writeAll(*sink, start->bytes); !written)
        return tl::unexpected(written.error());
    return std::unique_ptr<AgeWriter>(new AgeWriter(sink, *start));
}

domain::Result<> AgeWriter::write(QByteArrayView plain)
{
    while (!plain.isEmpty() && m_pipeline.isGood()) {
        if (m_batch->plain.size() == SealingBatch::kPlainBytes) {
            m_pipeline.submit(std::move(m_batch));
            m_batch = m_pipeline.takeEmpty();
        }
        const QByteArrayView part =
            plain.first(std::min(plain.size(), SealingBatch::kPlainBytes - m_batch->plain.size()));
        m_plainHash.update(part);
        m_plainBytes += part.size();
        m_batch->plain.append(part);
        plain = plain.sliced(part.size());
    }
    return m_pipeline.isGood() ? domain::Result<>() : m_pipeline.drain();
}

domain::Result<> AgeWriter::flush()
{
    // A full chunk at the very end stays: it may turn out to be the last, which is sealed differently.
    const qsizetype held = m_batch->plain.size();
    const qsizetype whole = held == 0 ? 0 : (held - 1) / kAgeChunkBytes * kAgeChunkBytes;
    if (whole > 0) {
        auto rest = m_pipeline.takeEmpty();
        rest->plain.append(QByteArrayView(m_batch->plain).sliced(whole));
        m_batch->plain.truncate(whole);
        m_pipeline.submit(std::exchange(m_batch, std::move(rest)));
    }
    return m_pipeline.drain();
}

domain::Result<> AgeWriter::finish()
{
    Q_ASSERT(m_batch); // only once
    m_batch->hasLast = true;
    m_pipeline.submit(std::move(m_batch));
    const auto written = m_pipeline.drain();
    m_plainSha256 = m_plainHash.finish();
    m_objectSha256 = m_pipeline.objectSha256();
    return written;
}

} // namespace fieldcase::crypto
