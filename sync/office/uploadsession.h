// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/hash.h"
#include "models/store/disk.h"
#include "sync/office/objectfiles.h"
#include "sync/office/objectindex.h"

#include <atomic>
#include <functional>
#include <optional>

namespace fieldcase::office {

/// One PATCH in progress: takes the bytes as they come, writes and hashes them. Made and ended by Uploads; in
/// between it may be used by another thread than the service's, by one at a time.
class UploadSession
{
public:
    /// What the request says the bytes are: SHA-256 of all it carries. Checked when it ends.
    using Checksums = QList<domain::Digest>;

    /// \param file     open at `upload.offset`
    /// \param hashed   the hash over everything before, when it is known
    UploadSession(ObjectFiles &files, Upload upload, std::unique_ptr<store::DiskFile> file,
                  Checksums checksums, std::optional<crypto::Sha256> hashed);

    /// \returns InvalidInput for bytes beyond the object's end (none of them is written), DiskFull, Storage
    [[nodiscard]] domain::Result<> write(QByteArrayView bytes);
    /// Makes what was written durable. \returns DiskFull, Storage
    [[nodiscard]] domain::Result<> sync();
    /// Written since the last sync().
    [[nodiscard]] qint64 unsyncedBytes() const { return m_written - m_upload.offset; }

    /// After the last sync(): whether the checksums hold.
    [[nodiscard]] bool matchesChecksums();
    /// The object was there before this request began.
    [[nodiscard]] bool isDone() const { return m_upload.isDone; }
    [[nodiscard]] bool isComplete() const { return m_upload.offset == m_upload.length; }
    /// After the last sync() of a complete upload: whether it is the object. Reads the file again where bytes
    /// came in an earlier life of the server; the first call decides, later ones repeat it.
    [[nodiscard]] domain::Result<bool> isTheObject();

    /// What to do when another request wants to go on with this upload; set in the service's thread.
    void setOnStop(std::function<void()> onStop) { m_onStop = std::move(onStop); }
    [[nodiscard]] bool mustStop() const { return m_mustStop; }

private:
    friend class Uploads;

    void askToStop();
    [[nodiscard]] domain::Result<QByteArray> hashFile();

    ObjectFiles &m_files;
    Upload m_upload; ///< its offset: what is durable
    const qint64 m_start;
    qint64 m_written;
    std::unique_ptr<store::DiskFile> m_file;
    Checksums m_checksums;
    crypto::Sha256 m_chunkHash;
    std::optional<QByteArray> m_chunkSha256;
    std::optional<crypto::Sha256> m_hash; ///< over everything up to m_written
    std::optional<bool> m_isTheObject;
    std::function<void()> m_onStop;
    std::atomic_bool m_mustStop = false;
};

} // namespace fieldcase::office
