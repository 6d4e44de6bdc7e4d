// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/boxkey.h"

#include "models/crypto/bech32.h"

#include <sodium.h>

namespace fieldcase::crypto {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

namespace {

constexpr QByteArrayView kRecipientPrefix = "age";
constexpr QByteArrayView kIdentityPrefix = "age-secret-key-";

} // namespace

BoxKey::BoxKey(SecretBytes secret)
    : m_secret(std::move(secret)), m_publicKey(crypto_scalarmult_BYTES, Qt::Uninitialized)
{
    crypto_scalarmult_base(reinterpret_cast<uchar *>(m_publicKey.data()),
                           reinterpret_cast<const uchar *>(m_secret.bytes().data()));
}

BoxKey BoxKey::generate(domain::Random &random)
{
    return BoxKey(SecretBytes::random(crypto_scalarmult_SCALARBYTES, random));
}

domain::Result<BoxKey> BoxKey::fromSecret(SecretBytes secret)
{
    if (secret.size() != crypto_scalarmult_SCALARBYTES)
        return fail(ErrorCode::InvalidInput, u"a box secret has 32 bytes"_s);
    return BoxKey(std::move(secret));
}

domain::Result<BoxKey> BoxKey::fromAgeIdentity(QByteArrayView text)
{
    auto bytes = bech32Decode(kIdentityPrefix, text);
    if (!bytes)
        return tl::unexpected(bytes.error());
    SecretBytes secret = SecretBytes::fromBytes(*bytes);
    wipe(*bytes);
    return fromSecret(std::move(secret));
}

QString BoxKey::ageRecipient() const
{
    return crypto::ageRecipient(m_publicKey);
}

SecretBytes BoxKey::ageIdentity() const
{
    QByteArray text = bech32Encode(kIdentityPrefix, m_secret.view());
    for (char &c : text) {
        if (c >= 'a' && c <= 'z')
            c = char(c - 'a' + 'A');
    }
    SecretBytes identity = SecretBytes::fromBytes(text);
    wipe(text);
    return identity;
}

QString ageRecipient(QByteArrayView boxPublic)
{
    return QString::fromLatin1(bech32Encode(kRecipientPrefix, boxPublic));
}

domain::Result<QByteArray> boxPublicFromRecipient(QStringView recipient)
{
    auto bytes = bech32Decode(kRecipientPrefix, recipient.toLatin1());
    if (bytes && bytes->size() != crypto_scalarmult_BYTES)
        return fail(ErrorCode::InvalidInput, u"not an X25519 recipient"_s);
    return bytes;
}

} // namespace fieldcase::crypto
