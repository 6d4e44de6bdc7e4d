// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/surroundings.h"
#include "sync/office/httpserver.h"
#include "tests/support/testoffice.h"

class QSslSocket;

namespace fieldcase::tests {

/// A TestOffice behind a real HTTPS server on 127.0.0.1. While it lives the service belongs to the server's
/// queue.
class ServedOffice
{
public:
    explicit ServedOffice(TestOffice &office, const office::HttpSettings &settings = quickSettings());
    ~ServedOffice();

    /// Any free port, short patience.
    [[nodiscard]] static office::HttpSettings quickSettings();

    [[nodiscard]] office::HttpServer &server() { return *m_server; }
    [[nodiscard]] const office::TlsIdentity &tls() const { return *m_tls; }
    [[nodiscard]] quint16 port() const { return m_server->port(); }
    [[nodiscard]] office::OfficeQueue &queue() { return *m_queue; }

private:
    domain::SystemClock m_clock; // certificates are judged by the machine's own
    std::optional<office::TlsIdentity> m_tls;
    std::unique_ptr<office::OfficeQueue> m_queue;
    std::unique_ptr<office::HttpServer> m_server;
};

/// One TLS connection, byte by byte, for what no proper client would send. Blocks.
class RawLine
{
public:
    explicit RawLine(quint16 port);
    ~RawLine();

    void send(const QByteArray &bytes);
    /// One HTTP answer; status 0 when the line closed before it was whole.
    [[nodiscard]] protocol::Answer receive(bool isHead = false);
    /// Sends \a request as HTTP/1.1, with a Content-Length.
    void send(const protocol::Request &request);
    [[nodiscard]] bool isOpen() const;
    /// True when the other end closes within \a time.
    [[nodiscard]] bool closesWithin(std::chrono::milliseconds time);
    /// Breaks the line without a farewell.
    void abort();

private:
    [[nodiscard]] bool fill();

    std::unique_ptr<QSslSocket> m_socket;
    QByteArray m_bytes;
};

/// The bytes of \a request as HTTP/1.1.
[[nodiscard]] QByteArray wireBytes(const protocol::Request &request);

} // namespace fieldcase::tests
