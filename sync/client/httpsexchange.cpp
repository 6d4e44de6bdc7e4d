// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/httpsexchange.h"

#include "sync/client/httpsconnection.h"
#include "sync/client/httpstransport.h"

namespace fieldcase::client {

HttpsExchange::HttpsExchange(HttpsTransport &transport, const protocol::Request &request, qint64 mostBytes,
                             QObject *parent)
    : Exchange(parent), m_transport(transport), m_request(request), m_mostBytes(mostBytes)
{
    carryOver(m_transport.takeConnection());
}

HttpsExchange::~HttpsExchange()
{
    letGo();
}

void HttpsExchange::abort()
{
    letGo();
    finish(tl::unexpected(Failure(domain::ErrorCode::Cancelled, {})));
}

void HttpsExchange::carryOver(HttpsConnection *connection)
{
    m_connection = connection;
    connect(connection, &HttpsConnection::finished, this, &HttpsExchange::readResult);
    connect(connection, &QObject::destroyed, this,
            [this] { finish(tl::unexpected(Failure(domain::ErrorCode::Cancelled, {}))); });
    connection->carry(m_request, m_mostBytes);
}

void HttpsExchange::readResult()
{
    const HttpsConnection::Result result = m_connection->result();
    const bool wasStale = m_connection->wasStale();
    const QString host = m_connection->host();
    letGo();
    if (wasStale) // most likely closed before the request came; should it have come, the office knows its
                  // nonce
        return carryOver(m_transport.newConnection());
    const bool isElsewhere = !result && (result.error().obstacle == Obstacle::Unreachable ||
                                         result.error().obstacle == Obstacle::Silent);
    if (isElsewhere)
        m_transport.tryNextHost(host);
    finish(result);
}

void HttpsExchange::letGo()
{
    if (!m_connection)
        return;
    m_connection->disconnect(this);
    m_transport.giveBack(m_connection);
    m_connection.clear();
}

} // namespace fieldcase::client
