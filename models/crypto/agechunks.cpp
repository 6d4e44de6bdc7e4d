// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/agechunks.h"

#include <openssl/evp.h>

#include <new>

namespace fieldcase::crypto {

namespace {

using Nonce = std::array<uchar, 12>;

const EVP_CIPHER *chacha20Poly1305()
{
    static const EVP_CIPHER *const method = EVP_CIPHER_fetch(nullptr, "ChaCha20-Poly1305", nullptr);
    if (!method)
        throw std::bad_alloc();
    return method;
}

EVP_CIPHER_CTX *newContext(const AgePayloadKey &key, bool sealing)
{
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    if (!context ||
        EVP_CipherInit_ex2(context, chacha20Poly1305(), key.data(), nullptr, sealing ? 1 : 0, nullptr) != 1)
        throw std::bad_alloc();
    return context;
}

/// The chunk's index in 11 bytes, big-endian, then 1 for the last chunk.
Nonce nonceOf(qint64 index, bool isLast)
{
    Nonce nonce{};
    for (size_t i = 10; index != 0; --i, index >>= 8)
        nonce[i] = uchar(index & 0xff);
    nonce[11] = isLast ? 1 : 0;
    return nonce;
}

} // namespace

AgeChunks::AgeChunks(const AgePayloadKey &key)
    : m_sealing(newContext(key, true)), m_opening(newContext(key, false))
{
}

void AgeChunks::Free::operator()(evp_cipher_ctx_st *context) const
{
    EVP_CIPHER_CTX_free(context); // wipes the key
}

void AgeChunks::seal(qint64 index, bool isLast, QByteArrayView plain, char *out)
{
    const Nonce nonce = nonceOf(index, isLast);
    auto *sealed = reinterpret_cast<uchar *>(out);
    int written = 0;
    EVP_CipherInit_ex2(m_sealing.get(), nullptr, nullptr, nonce.data(), -1, nullptr);
    EVP_CipherUpdate(m_sealing.get(), sealed, &written, reinterpret_cast<const uchar *>(plain.data()),
                     int(plain.size()));
    EVP_CipherFinal_ex(m_sealing.get(), sealed + plain.size(), &written);
    EVP_CIPHER_CTX_ctrl(m_sealing.get(), EVP_CTRL_AEAD_GET_TAG, kAgeTagBytes, sealed + plain.size());
}

bool AgeChunks::open(qint64 index, bool isLast, QByteArrayView sealed, char *out)
{
    if (sealed.size() < kAgeTagBytes)
        return false;
    const Nonce nonce = nonceOf(index, isLast);
    const QByteArrayView body = sealed.chopped(kAgeTagBytes);
    int written = 0;
    return EVP_CipherInit_ex2(m_opening.get(), nullptr, nullptr, nonce.data(), -1, nullptr) == 1 &&
           EVP_CIPHER_CTX_ctrl(m_opening.get(), EVP_CTRL_AEAD_SET_TAG, kAgeTagBytes,
                               const_cast<char *>(sealed.data() + body.size())) == 1 &&
           EVP_CipherUpdate(m_opening.get(), reinterpret_cast<uchar *>(out), &written,
                            reinterpret_cast<const uchar *>(body.data()), int(body.size())) == 1 &&
           EVP_CipherFinal_ex(m_opening.get(), reinterpret_cast<uchar *>(out) + body.size(), &written) == 1;
}

} // namespace fieldcase::crypto
