// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/transport.h"

#include <QPointer>

namespace fieldcase::client {

class HttpsConnection;
class HttpsTransport;

/// One request over HttpsTransport.
class HttpsExchange final : public Exchange
{
    Q_OBJECT
public:
    /// \param transport outlives the exchange, or the exchange fails
    HttpsExchange(HttpsTransport &transport, const protocol::Request &request, qint64 mostBytes,
                  QObject *parent);
    ~HttpsExchange() override;

    void abort() override;

private:
    void readResult();
    void letGo();

    HttpsTransport &m_transport;
    QPointer<HttpsConnection> m_connection; ///< while under way; the transport's
};

} // namespace fieldcase::client
