// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/office/httpexchange.h"
#include "sync/office/httpshared.h"

#include <QElapsedTimer>

#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

namespace fieldcase::office {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using tcp = asio::ip::tcp;
using NetError = boost::system::error_code;

/// One connection: request after request, each step started by the end of the one before, all in one strand
/// but for what the service's thread and the file threads do meanwhile.
class HttpSession final : public HttpConnection, public std::enable_shared_from_this<HttpSession>
{
public:
    HttpSession(HttpShared &shared, tcp::socket socket)
        : m_presence(shared), m_shared(shared), m_stream(std::move(socket), shared.tls)
    {
    }

    void start();
    void close(bool onlyIdle) override;

private:
    static constexpr qsizetype kChunkBytes = 256 * 1024;

    using Step = void (HttpSession::*)();
    using Read = void (HttpSession::*)(NetError);

    /// A handler that keeps the session alive and goes on with \a step.
    auto then(Read step)
    {
        return [self = shared_from_this(), step](NetError error, size_t = 0) { (self.get()->*step)(error); };
    }
    /// Goes on with \a step in the strand, from another thread.
    void resume(Step step)
    {
        asio::post(m_stream.get_executor(), [self = shared_from_this(), step] { (self.get()->*step)(); });
    }
    /// Runs \a step in a file thread.
    void inFileThread(Step step)
    {
        asio::post(m_shared.files, [self = shared_from_this(), step] { (self.get()->*step)(); });
    }
    void expireAfter(std::chrono::milliseconds time)
    {
        beast::get_lowest_layer(m_stream).expires_after(time);
    }
    void closeNow();
    void shutDown();

    void readHead(NetError error = {});
    void takeHead(NetError error);
    [[nodiscard]] bool readRequest();
    void askAdmission();
    void goOn();

    void readBody();
    void takeBytes(NetError error);
    void takeChunk();
    void writeChunk();
    void record();
    void endBody();
    void finish();
    [[nodiscard]] bool isTooSlow() const;

    void refuse(ProblemCode code);
    void sendAnswer();
    void sendPart(NetError error);
    void readPart();
    void endAnswer(NetError error);
    void drain(NetError error = {});

    const Presence m_presence; // first, so that it goes last
    HttpShared &m_shared;
    beast::ssl_stream<beast::tcp_stream> m_stream;
    beast::flat_buffer m_buffer{size_t(kChunkBytes)};
    std::optional<http::request_parser<http::buffer_body>> m_parser;
    bool m_isIdle = true;
    bool m_mustClose = false; ///< after the answer
    QElapsedTimer m_sinceHead;

    std::optional<HttpExchange> m_exchange;
    QByteArray m_chunk;
    qsizetype m_received = 0; ///< of m_chunk
    qint64 m_bodyBytes = 0;

    http::response<http::span_body<const char>> m_response;
    std::optional<http::response_serializer<http::span_body<const char>>> m_serializer;
};

} // namespace fieldcase::office
