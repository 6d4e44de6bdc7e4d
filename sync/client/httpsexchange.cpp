// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/httpsexchange.h"

#include "sync/client/httpsconnection.h"
#include "sync/client/httpstransport.h"

namespace fieldcase::client {

HttpsExchange::HttpsExchange(HttpsTransport &transport, const protocol::Request &request, qint64 mostBytes,
                             QObject *parent)
    : Exchange(parent), m_transport(transport)
{
    m_connection = m_transport.takeConnection();
    connect(m_connection, &HttpsConnection::finished, this, &HttpsExchange::readResult);
    connect(m_connection, &QObject::destroyed, this,
            [this] { finish(tl::unexpected(Failure(domain::ErrorCode::Cancelled, {}))); });
    m_connection->carry(request, mostBytes);
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

void HttpsExchange::readResult()
{
    const HttpsConnection::Result result = m_connection->result();
    const QString host = m_connection->host();
    const bool hasAnswered = m_connection->isReused();
    letGo();
    const bool isElsewhere =
        !result && !hasAnswered &&
        (result.error().obstacle == Obstacle::Unreachable || result.error().obstacle == Obstacle::Silent);
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
