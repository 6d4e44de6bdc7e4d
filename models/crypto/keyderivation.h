// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/secretbytes.h"
#include "models/domain/result.h"

#include <QJsonObject>

namespace fieldcase::crypto {

/// How a passphrase becomes a key: Argon2id (RFC 9106) with one lane. Kept in the clear beside what it
/// protects.
struct KdfParameters {
    int version = 1;       ///< 1: Argon2id 1.3, the only one so far
    int memoryKiB = 65536; ///< 8 … 4 194 304
    int iterations = 3;    ///< 1 … 1000
    QByteArray salt;       ///< 16 bytes

    /// The strength for new vaults with a fresh salt.
    [[nodiscard]] static KdfParameters create(domain::Random &random);
    [[nodiscard]] QJsonObject toJson() const;
    /// \returns TooNew for a version this program does not know, InvalidInput for anything out of range
    [[nodiscard]] static domain::Result<KdfParameters> fromJson(const QJsonObject &json);

    friend bool operator==(const KdfParameters &, const KdfParameters &) = default;
};

/// 32 bytes. Takes the time and the memory that \a parameters say: never on the GUI thread.
/// \returns InvalidInput for parameters out of range, Storage when the memory cannot be had
[[nodiscard]] domain::Result<SecretBytes> deriveKey(const SecretBytes &passphrase,
                                                    const KdfParameters &parameters);

/// Encrypts \a secret under the 32-byte key \a kek (XChaCha20-Poly1305): nonce ‖ ciphertext ‖ tag.
[[nodiscard]] QByteArray wrapSecret(const SecretBytes &kek, const SecretBytes &secret,
                                    domain::Random &random);
/// \returns WrongKey when \a wrapped was not made with \a kek (or was altered: the two cannot be told apart)
[[nodiscard]] domain::Result<SecretBytes> unwrapSecret(const SecretBytes &kek, QByteArrayView wrapped);

} // namespace fieldcase::crypto
