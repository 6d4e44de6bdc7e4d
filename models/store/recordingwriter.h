// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/agechunks.h"
#include "models/crypto/hash.h"
#include "models/store/recordingfiles.h"
#include "models/store/sealing.h"

#include <memory>

namespace fieldcase::store {

/// How far a recording is on the disk: what an anchor in the ledger says.
struct DurablePoint {
    qint64 plainBytes = 0;
    domain::Digest plainSha256; ///< of exactly the first `plainBytes` bytes

    friend bool operator==(const DurablePoint &, const DurablePoint &) = default;
};

/// A recording in the making: encrypts what comes in to the case's key from the first byte on and becomes an
/// evidence object at its end.
///
/// What was flushed survives a kill and a power cut, byte by byte also when little comes in (sound): chunks
/// of 64 KiB go to the growing file, the rest into a small one beside it. Memory does not grow. A writer that
/// is destroyed without finish() leaves what recoverRecording() finds. One thread at a time; needs no vault,
/// only its folder.
class RecordingWriter
{
public:
    /// Space below which a recording ends, so that the case can still be worked on and closed.
    static constexpr qint64 kReserveBytes = 64LL * 1024 * 1024;

    /// \param boxPublics as sealObject()
    /// \returns DiskFull when a recording would end at once, Conflict when there is one of that name, Storage
    [[nodiscard]] static domain::Result<std::unique_ptr<RecordingWriter>>
    create(const Surroundings &surroundings, const QString &folder, const RecordingName &name,
           const QList<QByteArray> &boxPublics);
    ~RecordingWriter();

    /// Takes \a plain (copied). \returns DiskFull, and ever again: then finish() keeps what was taken, which
    /// plainBytes() tells; Storage: the disk failed, and recoverRecording() finds what had been flushed
    [[nodiscard]] domain::Result<> write(QByteArrayView plain);
    /// Makes all that was taken durable. Call it about twice a second. \returns as write()
    [[nodiscard]] domain::Result<DurablePoint> flush();
    /// Ends the recording: the object has its name and is durable. Its files are kept until
    /// forgetRecording(), for an object that no entry names would be lost in a crash. Also after DiskFull.
    /// Only once.
    [[nodiscard]] domain::Result<SealedObject> finish();

    [[nodiscard]] qint64 plainBytes() const { return m_plainBytes; } ///< taken so far
    /// As flush() returned it last.
    [[nodiscard]] const DurablePoint &durable() const { return m_durable; }
    /// What the disk still takes before the recording ends, at the last flush(); ≥ 0.
    [[nodiscard]] qint64 roomBytes() const { return m_roomBytes; }

private:
    RecordingWriter(const Surroundings &surroundings, const QString &folder, const RecordingName &name,
                    const QList<QByteArray> &boxPublics, const crypto::AgePayloadKey &key);

    [[nodiscard]] domain::Result<> begin(const QByteArray &start);
    [[nodiscard]] domain::Result<> sealChunk();
    [[nodiscard]] domain::Result<> put(QByteArrayView sealed);
    [[nodiscard]] domain::Result<> syncBody();
    [[nodiscard]] domain::Result<> keepTail();
    [[nodiscard]] domain::Result<> lookAtRoom();
    [[nodiscard]] domain::Result<> goBackToSynced();
    [[nodiscard]] domain::Result<SealedObject> seal();
    [[nodiscard]] domain::Result<> note(const domain::Error &error);

    Surroundings m_surroundings;
    ObjectFiles m_files;
    RecordingFiles m_paths;
    QList<QByteArray> m_boxPublics;
    crypto::AgeChunks m_chunks;
    std::unique_ptr<DiskFile> m_body;
    domain::Result<> m_state; // the first error stays
    QByteArray m_pending;     // plaintext of the chunk in the making
    QByteArray m_unsynced;    // ciphertext that may not be on the disk: written again when the disk was full
    QByteArray m_sealed;      // room for one chunk
    qint64 m_syncedBytes = 0; // of the body
    qint64 m_chunk = 0;
    qint64 m_plainBytes = 0;
    qint64 m_tailEnd = 0; // where the plaintext of the tail file ends
    qint64 m_roomBytes = 0;
    crypto::Sha256 m_plainHash;
    crypto::Sha256 m_bodyHash;
    DurablePoint m_durable;
};

} // namespace fieldcase::store
