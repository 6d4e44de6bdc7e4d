// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/httpserver.h"

#include "sync/office/httpshared.h"

#include <QLoggingCategory>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include <thread>

Q_LOGGING_CATEGORY(logHttp, "fieldcase.office.http")

namespace fieldcase::office {

using namespace Qt::StringLiterals;
using domain::fail;
using domain::Result;
namespace asio = boost::asio;
using tcp = asio::ip::tcp;
using NetError = boost::system::error_code;

namespace {

constexpr int kThreads = 2; // they do the TLS

Result<> useIdentity(asio::ssl::context &tls, const TlsIdentity &identity)
{
    NetError error;
    tls.set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_sslv2 |
                        asio::ssl::context::no_sslv3 | asio::ssl::context::no_tlsv1 |
                        asio::ssl::context::no_tlsv1_1,
                    error);
    const QByteArray chain = identity.chain();
    if (!error)
        tls.use_certificate_chain(asio::buffer(chain.constData(), size_t(chain.size())), error);
    const QByteArrayView key = identity.server.key.view();
    if (!error)
        tls.use_private_key(asio::buffer(key.data(), size_t(key.size())), asio::ssl::context::pem, error);
    if (error)
        return fail(domain::ErrorCode::Storage, u"TLS: %1"_s.arg(QString::fromStdString(error.message())));
    return {};
}

} // namespace

struct HttpServer::Private {
    Private(OfficeQueue &queue, const HttpSettings &settings) : shared(queue, settings) {}

    Result<> listen();
    void accept();
    void take(NetError error, tcp::socket socket);
    void runThread();
    void closeAll(bool onlyIdle);
    /// Waits until no connection is left, at most \a time. \returns whether none is
    bool waitForEnd(std::chrono::milliseconds time);

    HttpShared shared;
    asio::io_context context{kThreads};
    asio::executor_work_guard<asio::io_context::executor_type> work{context.get_executor()};
    tcp::acceptor acceptor{asio::make_strand(context)};
    asio::steady_timer pause{acceptor.get_executor()};
    std::vector<std::thread> threads;
    quint16 port = 0;
};

Result<> HttpServer::Private::listen()
{
    NetError error;
    const auto address = asio::ip::make_address(shared.settings.address.toStdString(), error);
    if (error)
        return fail(domain::ErrorCode::InvalidInput, u"not an IP address"_s);
    const tcp::endpoint endpoint(address, shared.settings.port);
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return fail(error == asio::error::address_in_use ? domain::ErrorCode::Conflict
                                                         : domain::ErrorCode::Storage,
                    QString::fromStdString(error.message()));
    port = acceptor.local_endpoint(error).port();
    return {};
}

void HttpServer::Private::accept()
{
    acceptor.async_accept(asio::make_strand(context),
                          [this](NetError error, tcp::socket socket) { take(error, std::move(socket)); });
}

void HttpServer::Private::take(NetError error, tcp::socket socket)
{
    if (shared.isStopping || error == asio::error::operation_aborted)
        return;
    if (error) { // out of descriptors, most likely: others must end first
        qCWarning(logHttp).noquote() << "accept" << QString::fromStdString(error.message());
        pause.expires_after(std::chrono::milliseconds(100));
        pause.async_wait([this](NetError cancelled) {
            if (!cancelled)
                accept();
        });
        return;
    }
    bool hasRoom = false;
    {
        const std::scoped_lock lock(shared.mutex);
        hasRoom = shared.connectionCount < shared.settings.mostConnections;
    }
    if (hasRoom)
        serveConnection(shared, std::move(socket));
    accept();
}

void HttpServer::Private::runThread()
{
    for (;;) {
        try { // the library throws where memory or the system fails; the other connections must live
            context.run();
            return;
        } catch (const std::exception &exception) {
            qCCritical(logHttp) << "handler threw" << exception.what();
        }
    }
}

void HttpServer::Private::closeAll(bool onlyIdle)
{
    std::vector<std::shared_ptr<HttpConnection>> living;
    {
        const std::scoped_lock lock(shared.mutex);
        for (const auto &connection : shared.connections) {
            if (auto alive = connection.lock())
                living.push_back(std::move(alive));
        }
    }
    for (const auto &connection : living)
        connection->close(onlyIdle);
}

bool HttpServer::Private::waitForEnd(std::chrono::milliseconds time)
{
    std::unique_lock lock(shared.mutex);
    return shared.changed.wait_for(lock, time, [this] { return shared.connectionCount == 0; });
}

Result<std::unique_ptr<HttpServer>> HttpServer::start(OfficeQueue &queue, const TlsIdentity &identity,
                                                      const HttpSettings &settings)
{
    auto d = std::make_unique<Private>(queue, settings);
    auto done = useIdentity(d->shared.tls, identity);
    if (done)
        done = d->listen();
    if (!done)
        return tl::unexpected(done.error());
    d->accept();
    for (int i = 0; i < kThreads; ++i)
        d->threads.emplace_back([raw = d.get()] { raw->runThread(); });
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(d)));
}

HttpServer::HttpServer(std::unique_ptr<Private> private_) : d(std::move(private_)) {}

HttpServer::~HttpServer()
{
    stop();
}

quint16 HttpServer::port() const
{
    return d->port;
}

int HttpServer::connections() const
{
    const std::scoped_lock lock(d->shared.mutex);
    return d->shared.connectionCount;
}

void HttpServer::stop()
{
    if (d->shared.isStopping.exchange(true))
        return;
    asio::post(d->acceptor.get_executor(), [raw = d.get()] {
        NetError ignored;
        raw->acceptor.close(ignored);
        raw->pause.cancel();
    });
    d->closeAll(true);
    if (!d->waitForEnd(d->shared.settings.stopGrace))
        d->closeAll(false);
    // what the service is doing for a closed connection ends by itself
    while (!d->waitForEnd(std::chrono::seconds(1)))
        d->closeAll(false);
    d->shared.files.join();
    d->work.reset();
    d->context.stop();
    for (std::thread &thread : d->threads)
        thread.join();
}

} // namespace fieldcase::office
