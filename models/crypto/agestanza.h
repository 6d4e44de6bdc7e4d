// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/ageheader.h"

#include <optional>

namespace fieldcase::crypto {

/// The file key in \a stanza, nothing when it is not for \a key, or InvalidInput.
[[nodiscard]] domain::Result<std::optional<AgeFileKey>> unwrapX25519(const AgeStanza &stanza,
                                                                     const BoxKey &key);
/// The file key in \a stanza, nothing when it is not for \a passphrase, or InvalidInput (also for a work
/// factor above 22).
[[nodiscard]] domain::Result<std::optional<AgeFileKey>> unwrapScrypt(const AgeStanza &stanza,
                                                                     const SecretBytes &passphrase);
/// \param boxPublic 32 bytes, not of low order; else InvalidInput
[[nodiscard]] domain::Result<AgeStanza> wrapX25519(const AgeFileKey &fileKey, QByteArrayView boxPublic,
                                                   domain::Random &random);

/// Base64 without padding, and only its canonical form: nothing for any other text.
[[nodiscard]] std::optional<QByteArray> strictBase64Decode(QByteArrayView text);
[[nodiscard]] QByteArray strictBase64Encode(QByteArrayView bytes);

/// HKDF-SHA-256 (RFC 5869) to 32 bytes.
[[nodiscard]] ShortKey<32> hkdfSha256(QByteArrayView key, QByteArrayView salt, QByteArrayView info);

} // namespace fieldcase::crypto
