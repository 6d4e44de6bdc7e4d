// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/keyderivation.h"

#include <sodium.h>

#include <cstring>

namespace fieldcase::crypto {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

namespace {

constexpr qsizetype kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kKeyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr int kMostMemoryKiB = 4 * 1024 * 1024;
constexpr int kMostIterations = 1000; // a damaged parameter file must not keep the machine busy for days

const uchar *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

uchar *bytesOf(SecretBytes &secret)
{
    return reinterpret_cast<uchar *>(secret.bytes().data());
}

domain::Result<> check(const KdfParameters &parameters)
{
    if (parameters.version != 1)
        return fail(ErrorCode::TooNew, u"key derivation version %1"_s.arg(parameters.version));
    if (parameters.memoryKiB < 8 || parameters.memoryKiB > kMostMemoryKiB || parameters.iterations < 1 ||
        parameters.iterations > kMostIterations || parameters.salt.size() != crypto_pwhash_SALTBYTES)
        return fail(ErrorCode::InvalidInput, u"key derivation parameters out of range"_s);
    return {};
}

} // namespace

KdfParameters KdfParameters::create(domain::Random &random)
{
    KdfParameters parameters;
    parameters.salt.resize(crypto_pwhash_SALTBYTES);
    random.fill(std::as_writable_bytes(std::span(parameters.salt.data(), size_t(parameters.salt.size()))));
    return parameters;
}

QJsonObject KdfParameters::toJson() const
{
    return {{u"version"_s, version},
            {u"memoryKiB"_s, memoryKiB},
            {u"iterations"_s, iterations},
            {u"salt"_s, QString::fromLatin1(salt.toHex())}};
}

domain::Result<KdfParameters> KdfParameters::fromJson(const QJsonObject &json)
{
    KdfParameters parameters;
    parameters.version = json.value("version"_L1).toInt(-1);
    parameters.memoryKiB = json.value("memoryKiB"_L1).toInt(-1);
    parameters.iterations = json.value("iterations"_L1).toInt(-1);
    parameters.salt = QByteArray::fromHex(json.value("salt"_L1).toString().toLatin1());
    if (parameters.version < 1)
        return fail(ErrorCode::InvalidInput, u"no key derivation version"_s);
    if (const auto checked = check(parameters); !checked)
        return tl::unexpected(checked.error());
    return parameters;
}

domain::Result<SecretBytes> deriveKey(const SecretBytes &passphrase, const KdfParameters &parameters)
{
    if (const auto checked = check(parameters); !checked)
        return tl::unexpected(checked.error());
    SecretBytes key(kKeyBytes);
    const int derived =
        crypto_pwhash(bytesOf(key), quint64(key.size()), passphrase.view().data(), quint64(passphrase.size()),
                      bytesOf(parameters.salt), quint64(parameters.iterations),
                      size_t(parameters.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (derived != 0)
        return fail(ErrorCode::Storage, u"no memory for the key derivation"_s);
    return key;
}

QByteArray wrapSecret(const SecretBytes &kek, const SecretBytes &secret, domain::Random &random)
{
    Q_ASSERT(kek.size() == kKeyBytes);
    QByteArray wrapped(kNonceBytes + secret.size() + kTagBytes, Qt::Uninitialized);
    random.fill(std::as_writable_bytes(std::span(wrapped.data(), size_t(kNonceBytes))));
    auto *nonce = reinterpret_cast<uchar *>(wrapped.data());
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + kNonceBytes, nullptr, bytesOf(secret.view()),
                                               quint64(secret.size()), nullptr, 0, nullptr, nonce,
                                               bytesOf(kek.view()));
    return wrapped;
}

domain::Result<SecretBytes> unwrapSecret(const SecretBytes &kek, QByteArrayView wrapped)
{
    if (kek.size() != kKeyBytes || wrapped.size() < kNonceBytes + kTagBytes)
        return fail(ErrorCode::WrongKey, u"not a wrapped secret"_s);
    SecretBytes secret(wrapped.size() - kNonceBytes - kTagBytes);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytesOf(secret), nullptr, nullptr, bytesOf(wrapped) + kNonceBytes,
            quint64(wrapped.size() - kNonceBytes), nullptr, 0, bytesOf(wrapped), bytesOf(kek.view())) != 0)
        return fail(ErrorCode::WrongKey, u"secret does not unwrap"_s);
    return secret;
}

} // namespace fieldcase::crypto
