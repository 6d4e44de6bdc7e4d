// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/secretbytes.h"
#include "models/domain/result.h"

namespace fieldcase::crypto {

/// An Ed25519 key pair (RFC 8032): with it a device signs its entries and requests, the office its receipts.
class SigningKey
{
public:
    [[nodiscard]] static SigningKey generate(domain::Random &random);
    /// \param seed 32 bytes, else InvalidInput
    [[nodiscard]] static domain::Result<SigningKey> fromSeed(const SecretBytes &seed);

    /// 32 bytes
    [[nodiscard]] QByteArray publicKey() const { return m_publicKey; }
    /// 64 bytes; the same message always gives the same signature
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;
    /// 32 bytes: all there is to keep
    [[nodiscard]] const SecretBytes &seed() const { return m_seed; }

private:
    explicit SigningKey(SecretBytes seed);

    SecretBytes m_seed;
    SecretBytes m_expanded; // libsodium's form: seed ‖ public key
    QByteArray m_publicKey;
};

/// True when \a signature over \a message was made by the owner of \a publicKey. False for wrong lengths,
/// small-order keys and non-canonical signatures too.
[[nodiscard]] bool verifySignature(QByteArrayView publicKey, QByteArrayView message,
                                   QByteArrayView signature);

/// \a publicKey (32 bytes) as `openssl pkeyutl -verify -pubin -inkey` reads it (RFC 8410).
[[nodiscard]] QByteArray publicKeyPem(QByteArrayView publicKey);

} // namespace fieldcase::crypto
