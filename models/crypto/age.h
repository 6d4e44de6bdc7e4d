// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/boxkey.h"
#include "models/crypto/secretbytes.h"
#include "models/domain/result.h"

#include <QList>

class QIODevice;

namespace fieldcase::crypto {

// age v1 (https://c2sp.org/age) for things that fit in memory; AgeWriter and AgeReader take the large ones.
// Errors of all readers: WrongKey (not for this key), Damaged (the header's or a chunk's check fails, or the
// end is missing), InvalidInput (not an age v1 file, or a header that breaks the format).

/// Seals \a plain to every one of \a boxPublics (32 bytes each, at least one; else InvalidInput).
[[nodiscard]] domain::Result<QByteArray> ageSeal(QByteArrayView plain, const QList<QByteArray> &boxPublics,
                                                 domain::Random &random);
/// The plaintext of the whole \a file, all of it checked.
[[nodiscard]] domain::Result<QByteArray> ageOpen(QByteArrayView file, const BoxKey &key);
/// As ageOpen(), for a key that was sealed: no copy outside locked memory remains.
[[nodiscard]] domain::Result<SecretBytes> ageOpenSecret(QByteArrayView file, const BoxKey &key);

/// What opens an age file: any one of \a keys, or any one of \a passphrases.
struct AgeIdentities {
    QList<const BoxKey *> keys;
    QList<const SecretBytes *> passphrases;
};

/// Decrypts \a source from where it stands to its end into \a sink in constant memory, chunk by chunk.
///
/// A chunk reaches \a sink once it is proven, so on failure \a sink holds a true beginning of the plaintext
/// and no more. \returns the error as above; Storage or DiskFull when a device fails
[[nodiscard]] domain::Result<> ageDecrypt(QIODevice &source, const AgeIdentities &identities,
                                          QIODevice &sink);

} // namespace fieldcase::crypto
