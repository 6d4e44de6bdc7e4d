// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/httpstransport.h"

#include "sync/client/httpsexchange.h"

#include <QNetworkProxy>
#include <QSslCertificate>

#include <openssl/x509.h>

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

HttpsTransport::HttpsTransport(OfficeAddress address, const LinePatience &patience)
    : m_address(std::move(address)), m_patience(patience)
{
    Q_ASSERT(!m_address.hosts.isEmpty());
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

Exchange *HttpsTransport::send(const protocol::Request &request, qint64 mostBytes, QObject *parent)
{
    return new HttpsExchange(*this, m_address.hosts[m_host], request, mostBytes, parent);
}

void HttpsTransport::tryNextHost(const QString &failedHost)
{
    if (m_address.hosts[m_host] ==
        failedHost) // of several requests that fail together only the first one moves on
        m_host = (m_host + 1) % m_address.hosts.size();
}

} // namespace fieldcase::client
