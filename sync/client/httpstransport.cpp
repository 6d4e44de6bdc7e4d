// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/httpstransport.h"

#include "sync/client/httpsconnection.h"
#include "sync/client/httpsexchange.h"

namespace fieldcase::client {

namespace {

constexpr qsizetype kMostIdle = 4;
/// Shorter than a server keeps an idle line, so that a line is seldom closed just when it is used again.
constexpr std::chrono::seconds kIdleTime{10};

} // namespace

HttpsTransport::HttpsTransport(OfficeAddress address, const LinePatience &patience)
    : m_address(std::move(address)), m_patience(patience)
{
    Q_ASSERT(!m_address.hosts.isEmpty());
    m_idleTimer.setSingleShot(true);
    QObject::connect(&m_idleTimer, &QTimer::timeout, &m_owner, [this] { closeIdle(); });
}

HttpsTransport::~HttpsTransport() = default;

Exchange *HttpsTransport::send(const protocol::Request &request, qint64 mostBytes, QObject *parent)
{
    return new HttpsExchange(*this, request, mostBytes, parent);
}

HttpsConnection *HttpsTransport::takeConnection()
{
    while (!m_idle.isEmpty()) {
        HttpsConnection *connection = m_idle.takeLast();
        if (connection->isAlive())
            return connection;
        connection->deleteLater();
    }
    return newConnection();
}

HttpsConnection *HttpsTransport::newConnection()
{
    return new HttpsConnection(m_address.hosts[m_host], m_address.port, m_address.pin, m_patience, &m_owner);
}

void HttpsTransport::giveBack(HttpsConnection *connection)
{
    if (!connection->isIdle() || !connection->isAlive() || m_idle.size() >= kMostIdle) {
        connection->cut();
        connection->deleteLater();
        return;
    }
    m_idle.append(connection);
    m_idleTimer.start(kIdleTime);
}

void HttpsTransport::tryNextHost(const QString &failedHost)
{
    if (m_address.hosts[m_host] == failedHost) // of several that fail together only the first one moves on
        m_host = (m_host + 1) % m_address.hosts.size();
}

void HttpsTransport::closeIdle()
{
    qDeleteAll(std::exchange(m_idle, {}));
}

} // namespace fieldcase::client
