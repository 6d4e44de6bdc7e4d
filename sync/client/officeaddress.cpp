// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/officeaddress.h"

#include <QSslCertificate>

#include <openssl/x509.h>

#include <memory>

namespace fieldcase::client {

domain::Digest pinOf(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> x509(d2i_X509(nullptr, &bytes, der.size()), X509_free);
    if (!x509)
        return {};
    unsigned char *spki = nullptr;
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(x509.get()), &spki);
    if (length <= 0)
        return {};
    const auto pin = domain::Digest::of(QByteArrayView(spki, length));
    OPENSSL_free(spki);
    return pin;
}

} // namespace fieldcase::client
