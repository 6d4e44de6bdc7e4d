// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/certificates.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <array>
#include <memory>

namespace fieldcase::office {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

template <auto kFree> struct Freeing {
    template <typename T> void operator()(T *thing) const { kFree(thing); }
};
using Key = std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freeing<X509_free>>;
using Bio = std::unique_ptr<BIO, Freeing<BIO_free_all>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freeing<X509_EXTENSION_free>>;

const auto kFailed = fail(ErrorCode::Storage, u"OpenSSL refuses to make a certificate"_s);

QByteArrayView contentOf(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return {bytes, qsizetype(size)};
}

Certificate certificateFrom(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return Certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

Key keyFrom(const crypto::SecretBytes &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.view().data(), int(pem.size())));
    return Key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}

bool setName(X509_NAME *name, const QString &text)
{
    const QByteArray utf8 = text.left(64).toUtf8(); // ub-common-name
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(utf8.constData()),
                                      int(utf8.size()), -1, 0) == 1;
}

bool setSerial(X509 *certificate, domain::Random &random)
{
    std::array<std::byte, 16> bytes{};
    random.fill(bytes);
    bytes[0] &= std::byte{0x7f}; // positive
    const std::unique_ptr<BIGNUM, Freeing<BN_free>> number(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.data()), int(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool addExtension(X509 *certificate, X509 *issuer, int kind, const QByteArray &value)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// `DNS:…` and `IP:…`; only what cannot break out of OpenSSL's little language.
Result<QByteArray> alternativeNames(const QStringList &hosts)
{
    QByteArrayList names;
    for (const QString &host : hosts) {
        const bool isClean = std::all_of(host.cbegin(), host.cend(), [](QChar c) {
            return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u':');
        });
        if (host.isEmpty() || !isClean)
            return fail(ErrorCode::InvalidInput, u"host name"_s);
        const bool isAddress =
            host.contains(u':') || host.section(u'.', -1).toInt() > 0 || host.endsWith(u".0"_s);
        names.append((isAddress ? "IP:" : "DNS:") + host.toLatin1());
    }
    return names.join(',');
}

/// What both kinds of certificate have in common.
Certificate begin(EVP_PKEY *key, const QString &name, const Validity &validity, domain::Random &random)
{
    Certificate certificate(X509_new());
    const bool done =
        certificate && X509_set_version(certificate.get(), 2) == 1 && setSerial(certificate.get(), random) &&
        ASN1_TIME_set(X509_getm_notBefore(certificate.get()), validity.from.toSecsSinceEpoch()) &&
        ASN1_TIME_set(X509_getm_notAfter(certificate.get()), validity.to.toSecsSinceEpoch()) &&
        setName(X509_get_subject_name(certificate.get()), name) &&
        X509_set_pubkey(certificate.get(), key) == 1;
    return done ? std::move(certificate) : Certificate();
}

Result<KeyedCertificate> finish(X509 *certificate, EVP_PKEY *key, EVP_PKEY *signer)
{
    const Bio certificatePem(BIO_new(BIO_s_mem()));
    const Bio keyPem(BIO_new(BIO_s_secmem()));
    if (X509_sign(certificate, signer, EVP_sha256()) == 0 ||
        PEM_write_bio_X509(certificatePem.get(), certificate) != 1 ||
        PEM_write_bio_PrivateKey(keyPem.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return kFailed;
    return KeyedCertificate{contentOf(certificatePem.get()).toByteArray(),
                            crypto::SecretBytes::fromBytes(contentOf(keyPem.get()))};
}

} // namespace

Result<KeyedCertificate> makeAuthority(const QString &name, const Validity &validity, domain::Random &random)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? begin(key.get(), name, validity, random) : Certificate();
    if (!certificate ||
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get())) != 1 ||
        !addExtension(certificate.get(), certificate.get(), NID_basic_constraints,
                      "critical,CA:TRUE,pathlen:0") ||
        !addExtension(certificate.get(), certificate.get(), NID_key_usage, "critical,keyCertSign,cRLSign") ||
        !addExtension(certificate.get(), certificate.get(), NID_subject_key_identifier, "hash"))
        return kFailed;
    return finish(certificate.get(), key.get(), key.get());
}

Result<KeyedCertificate> makeServerCertificate(const KeyedCertificate &authority, const QStringList &hosts,
                                               const Validity &validity, const crypto::SecretBytes &oldKey,
                                               domain::Random &random)
{
    const auto names = alternativeNames(hosts);
    if (!names)
        return tl::unexpected(names.error());
    const Key key = oldKey.isEmpty() ? Key(EVP_EC_gen("P-256")) : keyFrom(oldKey);
    const Key signer = keyFrom(authority.key);
    const Certificate issuer = certificateFrom(authority.certificate);
    const Certificate certificate =
        key && signer && issuer ? begin(key.get(), hosts.value(0), validity, random) : Certificate();
    if (!certificate || X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer.get())) != 1 ||
        !addExtension(certificate.get(), issuer.get(), NID_basic_constraints, "critical,CA:FALSE") ||
        !addExtension(certificate.get(), issuer.get(), NID_key_usage, "critical,digitalSignature") ||
        !addExtension(certificate.get(), issuer.get(), NID_ext_key_usage, "serverAuth") ||
        !addExtension(certificate.get(), issuer.get(), NID_authority_key_identifier, "keyid:always") ||
        !addExtension(certificate.get(), issuer.get(), NID_subject_alt_name, *names))
        return kFailed;
    return finish(certificate.get(), key.get(), signer.get());
}

Result<domain::Digest> pinOf(const QByteArray &certificatePem)
{
    const Certificate certificate = certificateFrom(certificatePem);
    unsigned char *der = nullptr;
    const int size = certificate ? i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &der) : -1;
    if (size <= 0)
        return fail(ErrorCode::InvalidInput, u"not a certificate"_s);
    const auto pin = domain::Digest::of(QByteArrayView(der, size));
    OPENSSL_free(der);
    return pin;
}

Result<QDateTime> endOf(const QByteArray &certificatePem)
{
    const Certificate certificate = certificateFrom(certificatePem);
    tm end{};
    if (!certificate || ASN1_TIME_to_tm(X509_get0_notAfter(certificate.get()), &end) != 1)
        return fail(ErrorCode::InvalidInput, u"not a certificate"_s);
    return QDateTime::fromSecsSinceEpoch(timegm(&end), Qt::UTC);
}

} // namespace fieldcase::office
