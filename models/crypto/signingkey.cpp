// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/signingkey.h"

#include <sodium.h>

namespace fieldcase::crypto {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

namespace {

const uchar *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

uchar *bytesOf(SecretBytes &secret)
{
    return reinterpret_cast<uchar *>(secret.bytes().data());
}

} // namespace

SigningKey::SigningKey(SecretBytes seed)
    : m_seed(std::move(seed))
    , m_expanded(crypto_sign_SECRETKEYBYTES)
    , m_publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized)
{
    crypto_sign_seed_keypair(reinterpret_cast<uchar *>(m_publicKey.data()), bytesOf(m_expanded),
                             bytesOf(m_seed));
}

SigningKey SigningKey::generate(domain::Random &random)
{
    return SigningKey(SecretBytes::random(crypto_sign_SEEDBYTES, random));
}

domain::Result<SigningKey> SigningKey::fromSeed(const SecretBytes &seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        return fail(ErrorCode::InvalidInput, u"a signing seed has 32 bytes"_s);
    return SigningKey(seed.copy());
}

QByteArray SigningKey::sign(QByteArrayView message) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<uchar *>(signature.data()), nullptr, bytesOf(message),
                         quint64(message.size()), bytesOf(m_expanded.view()));
    return signature;
}

bool verifySignature(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(message), quint64(message.size()),
                                       bytesOf(publicKey)) == 0;
}

QByteArray publicKeyPem(QByteArrayView publicKey)
{
    // SubjectPublicKeyInfo: a fixed beginning that says "Ed25519, 32 bytes", then the key.
    QByteArray der = QByteArray::fromHex("302a300506032b6570032100");
    der.append(publicKey);
    return "-----BEGIN PUBLIC KEY-----\n" + der.toBase64() + "\n-----END PUBLIC KEY-----\n";
}

} // namespace fieldcase::crypto
