// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/secretbytes.h"
#include "models/domain/result.h"

#include <QString>

namespace fieldcase::crypto {

/// An X25519 key pair (RFC 7748): what is sealed to its public half opens with it. In age's words an
/// identity.
class BoxKey
{
public:
    [[nodiscard]] static BoxKey generate(domain::Random &random);
    /// \param secret 32 bytes, else InvalidInput
    [[nodiscard]] static domain::Result<BoxKey> fromSecret(SecretBytes secret);
    /// \param text one `AGE-SECRET-KEY-1…` (no white space around it), else InvalidInput
    [[nodiscard]] static domain::Result<BoxKey> fromAgeIdentity(QByteArrayView text);

    /// 32 bytes
    [[nodiscard]] QByteArray publicKey() const { return m_publicKey; }
    /// 32 bytes
    [[nodiscard]] const SecretBytes &secret() const { return m_secret; }
    /// `age1…`, for `age -r`
    [[nodiscard]] QString ageRecipient() const;
    /// `AGE-SECRET-KEY-1…`, a line of a file for `age -i`
    [[nodiscard]] SecretBytes ageIdentity() const;

private:
    explicit BoxKey(SecretBytes secret);

    SecretBytes m_secret;
    QByteArray m_publicKey;
};

/// \param boxPublic 32 bytes
/// \returns `age1…`
[[nodiscard]] QString ageRecipient(QByteArrayView boxPublic);
/// The 32 bytes behind `age1…`, or InvalidInput.
[[nodiscard]] domain::Result<QByteArray> boxPublicFromRecipient(QStringView recipient);

} // namespace fieldcase::crypto
