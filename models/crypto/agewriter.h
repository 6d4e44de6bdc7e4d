// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/sealingpipeline.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <memory>

class QIODevice;

namespace fieldcase::crypto {

/// An age v1 file in the making: takes plaintext of any length, gives the sink ciphertext from the first
/// chunk on and hashes both. Memory does not grow with the file.
///
/// Encryption, hashing and writing run beside the caller once a file is larger than a few chunks: until
/// finish() or flush() returns, the sink belongs to the writer. One caller at a time.
class AgeWriter
{
public:
    /// \param sink       open for writing, outlives the writer; the file begins where it stands
    /// \param boxPublics 32 bytes each, at least one, else InvalidInput
    [[nodiscard]] static domain::Result<std::unique_ptr<AgeWriter>>
    create(QIODevice *sink, const QList<QByteArray> &boxPublics, domain::Random &random);
    ~AgeWriter(); ///< without finish() the file stays without its end, which every reader refuses

    /// Takes \a plain (copied). After an error (Storage, DiskFull) every later call repeats it.
    [[nodiscard]] domain::Result<> write(QByteArrayView plain);
    /// Waits until all given so far but the chunk in the making is in the sink.
    [[nodiscard]] domain::Result<> flush();
    /// Writes the last chunk. The sink holds the whole file; making it durable is the caller's part.
    [[nodiscard]] domain::Result<> finish();

    // Valid after finish().
    [[nodiscard]] QByteArray objectSha256() const { return m_objectSha256; } ///< 32 bytes, of the ciphertext
    [[nodiscard]] qint64 objectBytes() const { return m_pipeline.objectBytes(); }
    [[nodiscard]] QByteArray plainSha256() const { return m_plainSha256; } ///< 32 bytes
    [[nodiscard]] qint64 plainBytes() const { return m_plainBytes; }

private:
    AgeWriter(QIODevice *sink, const AgeStart &start);

    SealingPipeline m_pipeline;
    std::unique_ptr<SealingBatch> m_batch; // in the making; a full one waits, for it may be the last
    Sha256 m_plainHash;
    qint64 m_plainBytes = 0;
    QByteArray m_plainSha256;
    QByteArray m_objectSha256;
};

} // namespace fieldcase::crypto
