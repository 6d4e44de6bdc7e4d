// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/office/officequeue.h"
#include "sync/office/tlsidentity.h"

#include <chrono>
#include <memory>

namespace fieldcase::office {

/// Where the office listens and how much patience it has.
struct HttpSettings {
    QString address{QStringLiteral("127.0.0.1")}; ///< an IP address of this machine, or 0.0.0.0 or ::
    quint16 port = 8443;                          ///< 0: any free one
    int mostConnections = 500;                    ///< further ones are closed at once
    std::chrono::milliseconds headTimeout{
        20'000}; ///< for the TLS handshake; for each request's head, idle time before it included
    std::chrono::milliseconds stallTimeout{30'000}; ///< without a single byte of a body, either way
    qint64 leastBytesPerSecond = 512;               ///< of a body, on average, once stallTimeout has passed
    std::chrono::milliseconds stopGrace{10'000};    ///< for requests in progress at stop()
};

/// The office's HTTPS server: reads requests within limits, has the service answer them, writes the answers.
/// Bodies of uploads and downloads are streamed: memory does not grow with their size.
class HttpServer
{
public:
    /// Listens when it returns. \param queue outlives it
    /// \returns Conflict when the port is taken, InvalidInput for an address, Storage when TLS cannot be set
    /// up
    [[nodiscard]] static domain::Result<std::unique_ptr<HttpServer>>
    start(OfficeQueue &queue, const TlsIdentity &identity, const HttpSettings &settings);
    /// As stop().
    ~HttpServer();

    [[nodiscard]] quint16 port() const;
    /// Takes no more connections, lets requests in progress end (for at most stopGrace) and closes
    /// everything. Waits.
    void stop();
    [[nodiscard]] int connections() const;

private:
    struct Private;
    explicit HttpServer(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace fieldcase::office
