// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/store/surroundings.h"

#include <atomic>
#include <functional>

namespace fieldcase::store {

/// An evidence object as it lies in the vault: an age file whose name is the SHA-256 of its own bytes.
struct SealedObject {
    domain::ObjectHash object; ///< of the ciphertext
    qint64 objectBytes = 0;
    domain::Digest plainSha256;
    qint64 plainBytes = 0;

    friend bool operator==(const SealedObject &, const SealedObject &) = default;
};

/// How a long work tells how far it is and learns that it is unwanted. Thread-safe.
struct Progress {
    std::atomic<qint64> doneBytes{0};
    std::atomic<bool> cancelled{false};
};

/// Encrypts all that \a source still gives into a new object of the vault in \a folder. Needs no vault, only
/// its folder: runs in any thread, beside the vault's.
///
/// The plaintext never reaches the disk. The object is durable (fsync of file and folders) when this returns,
/// and is nowhere to be seen before; on any failure its temporary file is gone.
///
/// \param folder     the vault's folder
/// \param source     open for reading
/// \param boxPublics the public keys that may open it, usually the case's alone
/// \returns DiskFull, Storage (also when \a source cannot be read), Cancelled
[[nodiscard]] domain::Result<SealedObject> sealObject(const Surroundings &surroundings, const QString &folder,
                                                      QIODevice &source, const QList<QByteArray> &boxPublics,
                                                      Progress *progress = nullptr);
[[nodiscard]] domain::Result<SealedObject> sealObject(const Surroundings &surroundings, const QString &folder,
                                                      const QByteArray &plain,
                                                      const QList<QByteArray> &boxPublics);

} // namespace fieldcase::store
