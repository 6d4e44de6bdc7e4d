// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "sync/client/transport.h"

#include <QNetworkAccessManager>
#include <QStringList>

#include <chrono>

class QSslCertificate;

namespace fieldcase::client {

/// Where the office is and how to know it: what the enrolment ticket said.
struct OfficeAddress {
    QStringList hosts; ///< names or IP addresses, best first; an IPv6 address without brackets; ≥ 1
    quint16 port = 0;
    domain::Digest pin; ///< SHA-256 of the server key's DER SubjectPublicKeyInfo

    friend bool operator==(const OfficeAddress &, const OfficeAddress &) = default;
};

/// How long a line may stand still.
struct LinePatience {
    std::chrono::milliseconds silence{std::chrono::seconds(30)}; ///< without a byte in either direction
    std::chrono::milliseconds whole{std::chrono::minutes(15)};   ///< for one request and its answer
};

/// HTTPS to one office, whose certificate is trusted by its key alone: no certificate authority, no name, no
/// date. TLS 1.3, no redirects, no cookies, no cache, no proxy, no plain HTTP.
class HttpsTransport final : public Transport
{
public:
    HttpsTransport(OfficeAddress address, const LinePatience &patience = {});

    [[nodiscard]] Exchange *send(const protocol::Request &request, qint64 mostBytes,
                                 QObject *parent) override;

private:
    friend class HttpsExchange;
    void tryNextHost(const QString &failedHost);

    const OfficeAddress m_address;
    const LinePatience m_patience;
    qsizetype m_host = 0; ///< index of the host that answered last
    QNetworkAccessManager m_network;
};

/// SHA-256 of the DER SubjectPublicKeyInfo of \a certificate; null when it cannot be read.
[[nodiscard]] domain::Digest pinOf(const QSslCertificate &certificate);

} // namespace fieldcase::client
