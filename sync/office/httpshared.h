// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/office/httpserver.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/thread_pool.hpp>

#include <condition_variable>
#include <mutex>
#include <set>

namespace fieldcase::office {

// Between httpserver.cpp (listening, stopping) and httpsession.cpp (one connection).

/// A connection as the server sees it.
class HttpConnection
{
public:
    virtual ~HttpConnection() = default;
    /// Closes it: at once, or when \a onlyIdle only if no request is in progress (it then closes by itself
    /// after the answer). From any thread.
    virtual void close(bool onlyIdle) = 0;
};

/// What all connections of one server share.
struct HttpShared {
    HttpShared(OfficeQueue &officeQueue, const HttpSettings &httpSettings)
        : queue(officeQueue), settings(httpSettings)
    {
    }

    OfficeQueue &queue;
    const HttpSettings settings;
    boost::asio::ssl::context tls{boost::asio::ssl::context::tls_server};
    boost::asio::thread_pool files{2}; ///< reads and writes objects; may wait for the disk
    std::atomic_bool isStopping = false;

    std::mutex mutex; ///< of the two below
    std::condition_variable changed;
    std::set<std::weak_ptr<HttpConnection>, std::owner_less<>> connections;
    int connectionCount = 0; ///< goes down only when nothing of a connection is left
};

/// Counts a connection for as long as anything of it is left.
class Presence
{
public:
    explicit Presence(HttpShared &shared) : m_shared(shared)
    {
        const std::scoped_lock lock(m_shared.mutex);
        ++m_shared.connectionCount;
    }
    ~Presence()
    {
        const std::scoped_lock lock(m_shared.mutex);
        std::erase_if(m_shared.connections, [](const auto &connection) { return connection.expired(); });
        --m_shared.connectionCount;
        m_shared.changed.notify_all();
    }
    Q_DISABLE_COPY_MOVE(Presence)

private:
    HttpShared &m_shared;
};

/// Serves \a socket until it closes.
void serveConnection(HttpShared &shared, boost::asio::ip::tcp::socket socket);

} // namespace fieldcase::office
