// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/sealingpipeline.h"

#include "models/crypto/agesink.h"

#include <QIODevice>

namespace fieldcase::crypto {

namespace {

constexpr int kMostBatches = 16; // 8 MiB: keeps the sealer busy while the writer waits for the disk
constexpr qint64 kSmallFileBytes = 1024 * 1024; // below it, starting threads costs more than they save

} // namespace

SealingBatch::SealingBatch() : sealed(kSealedBytes, Qt::Uninitialized)
{
    plain.reserve(kPlainBytes);
}

SealingBatch::~SealingBatch()
{
    plain.resize(kPlainBytes); // within its room: earlier, longer contents are wiped too
    wipe(plain);
}

SealingPipeline::SealingPipeline(QIODevice *sink, const AgePayloadKey &key, QByteArrayView start)
    : m_sink(sink), m_chunks(key), m_objectBytes(start.size())
{
    m_objectHash.update(start);
}

SealingPipeline::~SealingPipeline()
{
    m_toSeal.close();
    if (m_sealer.joinable())
        m_sealer.join();
    m_toWrite.close();
    if (m_writer.joinable())
        m_writer.join();
}

std::unique_ptr<SealingBatch> SealingPipeline::takeEmpty()
{
    ++m_given;
    if (auto batch = m_empty.tryPop())
        return std::move(*batch);
    if (m_made == kMostBatches)
        return *m_empty.pop(); // never closed, so there will be one
    ++m_made;
    return std::make_unique<SealingBatch>();
}

void SealingPipeline::submit(std::unique_ptr<SealingBatch> batch)
{
    --m_given;
    batch->firstChunk = m_chunk;
    m_chunk += (batch->plain.size() + kAgeChunkBytes - 1) / kAgeChunkBytes;
    if (m_chunk * kAgeChunkBytes <= kSmallFileBytes) {
        seal(*batch);
        write(std::move(batch));
        return;
    }
    if (!m_sealer.joinable())
        start();
    m_toSeal.push(std::move(batch));
}

domain::Result<> SealingPipeline::drain()
{
    std::deque<Batch> idle;
    while (int(idle.size()) < m_made - m_given)
        idle.push_back(*m_empty.pop());
    for (Batch &batch : idle)
        m_empty.push(std::move(batch));
    return m_state;
}

void SealingPipeline::start()
{
    m_sealer = std::thread([this] {
        while (auto batch = m_toSeal.pop()) {
            seal(**batch);
            m_toWrite.push(std::move(*batch));
        }
    });
    m_writer = std::thread([this] {
        while (auto batch = m_toWrite.pop())
            write(std::move(*batch));
    });
}

void SealingPipeline::seal(SealingBatch &batch)
{
    QByteArrayView left = batch.plain;
    qint64 chunk = batch.firstChunk;
    batch.sealedBytes = 0;
    do {
        const QByteArrayView plain = left.first(std::min(left.size(), kAgeChunkBytes));
        left = left.sliced(plain.size());
        m_chunks.seal(chunk++, batch.hasLast && left.isEmpty(), plain,
                      batch.sealed.data() + batch.sealedBytes);
        batch.sealedBytes += plain.size() + kAgeTagBytes;
    } while (!left.isEmpty());
    m_objectHash.update({batch.sealed.constData(), batch.sealedBytes});
}

void SealingPipeline::write(Batch batch)
{
    if (!m_hasFailed) {
        m_objectBytes += batch->sealedBytes;
        m_state = writeAll(*m_sink, {batch->sealed.constData(), batch->sealedBytes});
        m_hasFailed = !m_state;
    }
    batch->plain.resize(0); // keeps its room
    m_empty.push(std::move(batch));
}

} // namespace fieldcase::crypto
