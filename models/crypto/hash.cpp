// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/hash.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <new>

namespace fieldcase::crypto {

namespace {

/// Fetched once: looking an algorithm up by name costs more than hashing a Merkle node.
const EVP_MD *sha256Method()
{
    static const EVP_MD *const method = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    if (!method)
        throw std::bad_alloc();
    return method;
}

EVP_MD_CTX *newContext()
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    if (!context || EVP_DigestInit_ex2(context, sha256Method(), nullptr) != 1)
        throw std::bad_alloc();
    return context;
}

} // namespace

Sha256::Sha256() : m_context(newContext()) {}

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256 Sha256::copy() const
{
    Sha256 other;
    if (EVP_MD_CTX_copy_ex(other.m_context.get(), m_context.get()) != 1)
        throw std::bad_alloc();
    return other;
}

void Sha256::update(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size()));
}

QByteArray Sha256::finish()
{
    QByteArray digest(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<uchar *>(digest.data()), nullptr);
    EVP_DigestInit_ex2(m_context.get(), nullptr, nullptr);
    return digest;
}

QByteArray sha256(QByteArrayView bytes)
{
    return sha256({bytes});
}

QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    thread_local Sha256 hash; // reused: making a context costs more than hashing a short message
    for (const QByteArrayView part : parts)
        hash.update(part);
    return hash.finish();
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView message)
{
    QByteArray mac(32, Qt::Uninitialized);
    // An empty key is allowed, a null pointer is not: OpenSSL would take it as "the key of last time".
    const char *keyBytes = key.isEmpty() ? "" : key.data();
    if (!HMAC(sha256Method(), keyBytes, int(key.size()), reinterpret_cast<const uchar *>(message.data()),
              size_t(message.size()), reinterpret_cast<uchar *>(mac.data()), nullptr))
        throw std::bad_alloc();
    return mac;
}

bool equalInConstantTime(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size() && CRYPTO_memcmp(left.data(), right.data(), size_t(left.size())) == 0;
}

} // namespace fieldcase::crypto
