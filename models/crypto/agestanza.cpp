// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/agestanza.h"

#include "models/crypto/hash.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <sodium.h>

#include <new>

namespace fieldcase::crypto {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

namespace {

constexpr QByteArrayView kX25519Info = "age-encryption.org/v1/X25519";
constexpr QByteArrayView kScryptLabel = "age-encryption.org/v1/scrypt";
constexpr qsizetype kFileKeyBytes = 16;
constexpr qsizetype kWrappedBytes = kFileKeyBytes + crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr int kLargestWorkFactor = 22; // as the age tool; 2^22 takes 4 GiB
constexpr uchar kZeroNonce[crypto_aead_chacha20poly1305_ietf_NPUBBYTES] = {};

const uchar *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

/// Wrapping keys are used once, hence the constant nonce (age v1).
QByteArray wrapFileKey(const AgeFileKey &fileKey, const ShortKey<32> &wrapKey)
{
    QByteArray body(kWrappedBytes, Qt::Uninitialized);
    crypto_aead_chacha20poly1305_ietf_encrypt(reinterpret_cast<uchar *>(body.data()), nullptr, fileKey.data(),
                                              kFileKeyBytes, nullptr, 0, nullptr, kZeroNonce, wrapKey.data());
    return body;
}

std::optional<AgeFileKey> unwrapFileKey(QByteArrayView body, const ShortKey<32> &wrapKey)
{
    AgeFileKey fileKey;
    if (crypto_aead_chacha20poly1305_ietf_decrypt(fileKey.data(), nullptr, nullptr, bytesOf(body),
                                                  quint64(body.size()), nullptr, 0, kZeroNonce,
                                                  wrapKey.data()) != 0)
        return std::nullopt;
    return fileKey;
}

/// The key that wraps the file key between our \a secret and \a otherPublic, or nothing for a point of low
/// order.
std::optional<ShortKey<32>> x25519WrapKey(const uchar *secret, QByteArrayView otherPublic,
                                          const QByteArray &salt)
{
    ShortKey<32> shared;
    if (crypto_scalarmult(shared.data(), secret, bytesOf(otherPublic)) != 0)
        return std::nullopt;
    return hkdfSha256(shared.view(), salt, kX25519Info);
}

/// 1 … 22 without leading zeros or signs, else nothing.
std::optional<int> workFactor(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > 2 || text.startsWith('0'))
        return std::nullopt;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
    }
    const int factor = text.toInt();
    return factor <= kLargestWorkFactor ? std::optional(factor) : std::nullopt;
}

EVP_KDF *hkdfMethod()
{
    static EVP_KDF *const method = EVP_KDF_fetch(nullptr, "HKDF", nullptr);
    if (!method)
        throw std::bad_alloc();
    return method;
}

} // namespace

ShortKey<32> hkdfSha256(QByteArrayView key, QByteArrayView salt, QByteArrayView info)
{
    const std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context(EVP_KDF_CTX_new(hkdfMethod()),
                                                                            &EVP_KDF_CTX_free);
    char digest[] = "SHA256";
    const auto octets = [](const char *name, QByteArrayView bytes) {
        return OSSL_PARAM_construct_octet_string(name, const_cast<char *>(bytes.data()),
                                                 size_t(bytes.size()));
    };
    const QByteArrayView presentSalt = salt.isEmpty() ? QByteArrayView("", 0) : salt;
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
                                     octets(OSSL_KDF_PARAM_KEY, key),
                                     octets(OSSL_KDF_PARAM_SALT, presentSalt),
                                     octets(OSSL_KDF_PARAM_INFO, info), OSSL_PARAM_construct_end()};
    ShortKey<32> derived;
    if (!context || EVP_KDF_derive(context.get(), derived.data(), derived.bytes.size(), parameters) != 1)
        throw std::bad_alloc(); // nothing but lack of memory can fail here
    return derived;
}

std::optional<QByteArray> strictBase64Decode(QByteArrayView text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    // Encoding again refuses padding and stray bits in the last character, which Qt's decoder overlooks.
    if (!decoded || strictBase64Encode(*decoded) != text)
        return std::nullopt;
    return *decoded;
}

QByteArray strictBase64Encode(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64(QByteArray::OmitTrailingEquals);
}

domain::Result<std::optional<AgeFileKey>> unwrapX25519(const AgeStanza &stanza, const BoxKey &key)
{
    if (stanza.type != "X25519")
        return std::nullopt;
    if (stanza.arguments.size() != 1)
        return fail(ErrorCode::InvalidInput, u"X25519 stanza has not one argument"_s);
    const auto share = strictBase64Decode(stanza.arguments.first());
    if (!share || share->size() != crypto_scalarmult_BYTES || stanza.body.size() != kWrappedBytes)
        return fail(ErrorCode::InvalidInput, u"X25519 stanza of a wrong size"_s);
    const auto wrapKey = x25519WrapKey(reinterpret_cast<const uchar *>(key.secret().bytes().data()), *share,
                                       *share + key.publicKey());
    if (!wrapKey)
        return fail(ErrorCode::InvalidInput, u"X25519 share of low order"_s);
    return unwrapFileKey(stanza.body, *wrapKey);
}

domain::Result<std::optional<AgeFileKey>> unwrapScrypt(const AgeStanza &stanza, const SecretBytes &passphrase)
{
    if (stanza.type != "scrypt")
        return std::nullopt;
    if (stanza.arguments.size() != 2)
        return fail(ErrorCode::InvalidInput, u"scrypt stanza has not two arguments"_s);
    const auto salt = strictBase64Decode(stanza.arguments.first());
    const auto factor = workFactor(stanza.arguments.last());
    if (!salt || salt->size() != 16 || !factor || stanza.body.size() != kWrappedBytes)
        return fail(ErrorCode::InvalidInput, u"scrypt stanza out of range"_s);
    const QByteArray labelled = kScryptLabel.toByteArray() + *salt;
    ShortKey<32> wrapKey;
    const char *passphraseBytes = passphrase.isEmpty() ? "" : passphrase.view().data();
    const quint64 n = quint64(1) << *factor;
    const quint64 memory = n * 128 * 8 + 1024 * 1024;
    if (EVP_PBE_scrypt(passphraseBytes, size_t(passphrase.size()), bytesOf(labelled), size_t(labelled.size()),
                       n, 8, 1, memory, wrapKey.data(), wrapKey.bytes.size()) != 1)
        return fail(ErrorCode::Storage, u"no memory for scrypt"_s);
    return unwrapFileKey(stanza.body, wrapKey);
}

domain::Result<AgeStanza> wrapX25519(const AgeFileKey &fileKey, QByteArrayView boxPublic,
                                     domain::Random &random)
{
    if (boxPublic.size() != crypto_scalarmult_BYTES)
        return fail(ErrorCode::InvalidInput, u"a recipient has 32 bytes"_s);
    ShortKey<32> ephemeral;
    random.fill(ephemeral.bytes);
    QByteArray share(crypto_scalarmult_BYTES, Qt::Uninitialized);
    crypto_scalarmult_base(reinterpret_cast<uchar *>(share.data()), ephemeral.data());
    const auto wrapKey = x25519WrapKey(ephemeral.data(), boxPublic, share + boxPublic.toByteArray());
    if (!wrapKey)
        return fail(ErrorCode::InvalidInput, u"recipient of low order"_s);
    return AgeStanza{"X25519", {strictBase64Encode(share)}, wrapFileKey(fileKey, *wrapKey)};
}

} // namespace fieldcase::crypto
