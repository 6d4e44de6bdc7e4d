// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/agechunks.h"
#include "models/domain/result.h"

#include <QByteArray>

#include <memory>

class QIODevice;

namespace fieldcase::crypto {

/// An age v1 file opened for reading at any place, 64 KiB at a time. One thread at a time.
class AgeReader
{
public:
    /// Checks the header and the last chunk, so plainBytes() is proven when this returns.
    /// \param source open for reading, not sequential; the file is all of it
    /// \returns WrongKey, Damaged, InvalidInput or Storage as ageOpen()
    [[nodiscard]] static domain::Result<std::unique_ptr<AgeReader>> open(std::unique_ptr<QIODevice> source,
                                                                         const BoxKey &key);
    ~AgeReader();

    [[nodiscard]] qint64 plainBytes() const { return m_plainBytes; }
    /// The bytes from \a offset on: \a length of them, fewer only at the end.
    /// \param offset 0 … plainBytes(), else InvalidInput
    /// \returns Damaged when a chunk it needs fails its check, Storage when the source cannot be read
    [[nodiscard]] domain::Result<QByteArray> readAt(qint64 offset, qint64 length);
    /// Reads all of it and keeps nothing.
    [[nodiscard]] domain::Result<> verifyAll();

private:
    AgeReader(std::unique_ptr<QIODevice> source, const AgePayloadKey &key, qint64 payloadAt);

    [[nodiscard]] qsizetype plainBytesOf(qint64 chunk) const;
    /// Brings \a chunk into m_plain.
    [[nodiscard]] domain::Result<> hold(qint64 chunk);

    std::unique_ptr<QIODevice> m_source;
    AgeChunks m_chunks;
    qint64 m_payloadAt; // where the first chunk begins
    qint64 m_plainBytes;
    qint64 m_chunkCount;
    qint64 m_heldChunk = -1; // the index of the chunk in m_plain
    QByteArray m_sealed;
    QByteArray m_plain;
};

} // namespace fieldcase::crypto
