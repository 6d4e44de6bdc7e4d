// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/officeaddress.h"
#include "sync/client/transport.h"

#include <QTimer>

namespace fieldcase::client {

class HttpsConnection;
class HttpsExchange;

/// HTTPS to one office, whose certificate is trusted by its key alone: no certificate authority, no name, no
/// date. TLS 1.3, HTTP/1.1 over a few lines that are kept open. No redirects, no cookies, no cache, no proxy,
/// no plain HTTP; a request is sent once.
class HttpsTransport final : public Transport
{
public:
    explicit HttpsTransport(OfficeAddress address, const LinePatience &patience = {});
    ~HttpsTransport() override;

    [[nodiscard]] Exchange *send(const protocol::Request &request, qint64 mostBytes,
                                 QObject *parent) override;

private:
    friend class HttpsExchange;

    [[nodiscard]] HttpsConnection *takeConnection();
    [[nodiscard]] HttpsConnection *newConnection();
    void giveBack(HttpsConnection *connection);
    void tryNextHost(const QString &failedHost);
    void closeIdle();

    const OfficeAddress m_address;
    const LinePatience m_patience;
    qsizetype m_host = 0; ///< index of the host that answered last
    QObject m_owner;      ///< of connections
    QList<HttpsConnection *> m_idle;
    QTimer m_idleTimer;
};

} // namespace fieldcase::client
