// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/agechunks.h"
#include "models/crypto/channel.h"
#include "models/crypto/hash.h"

#include <atomic>
#include <thread>

class QIODevice;

namespace fieldcase::crypto {

/// Some chunks on their way through the pipeline.
struct SealingBatch {
    /// Four chunks: small enough that both copies stay in a core's cache between two stages.
    static constexpr qsizetype kPlainBytes = 4 * kAgeChunkBytes;
    static constexpr qsizetype kSealedBytes = 4 * kAgeSealedChunkBytes;

    QByteArray plain;  ///< up to kPlainBytes in whole chunks; only the last of the file may be shorter
    QByteArray sealed; ///< kSealedBytes of room
    qsizetype sealedBytes = 0;
    qint64 firstChunk = 0;
    bool hasLast = false;

    SealingBatch();
    ~SealingBatch(); ///< wipes the plaintext
};

/// Seals batches, hashes the ciphertext and writes it: at once while the file is small, in two threads of its
/// own (one seals and hashes, one writes) from the first MiB on. One caller at a time.
class SealingPipeline
{
public:
    /// \param start the bytes of the file before its first chunk, already in \a sink
    SealingPipeline(QIODevice *sink, const AgePayloadKey &key, QByteArrayView start);
    ~SealingPipeline(); ///< waits for the batches on their way

    /// An empty batch; waits until one comes back when all are on their way.
    [[nodiscard]] std::unique_ptr<SealingBatch> takeEmpty();
    /// Sends \a batch on its way, in the order of the calls.
    void submit(std::unique_ptr<SealingBatch> batch);
    /// Waits until all that was submitted is in the sink. \returns the first error of it, ever again
    [[nodiscard]] domain::Result<> drain();
    /// False once writing has failed.
    [[nodiscard]] bool isGood() const { return !m_hasFailed; }

    // Valid after drain().
    [[nodiscard]] QByteArray objectSha256() { return m_objectHash.finish(); } ///< once, at the end
    [[nodiscard]] qint64 objectBytes() const { return m_objectBytes; }

private:
    using Batch = std::unique_ptr<SealingBatch>;

    void start();
    void seal(SealingBatch &batch);
    void write(Batch batch);

    QIODevice *m_sink;
    AgeChunks m_chunks;
    Sha256 m_objectHash;
    domain::Result<> m_state; // the first error stays
    std::atomic<bool> m_hasFailed = false;
    qint64 m_objectBytes;
    qint64 m_chunk = 0;
    int m_made = 0;  // batches in all
    int m_given = 0; // of these with the caller
    Channel<Batch> m_empty;
    Channel<Batch> m_toSeal;
    Channel<Batch> m_toWrite;
    std::thread m_sealer;
    std::thread m_writer;
};

} // namespace fieldcase::crypto
