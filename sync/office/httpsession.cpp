// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one translation unit that sees Boost.Beast: it takes half a minute to compile.
#include "sync/office/httpsession.h"

#include "sync/protocol/limits.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(logSession, "fieldcase.office.http")

namespace fieldcase::office {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMessageChunkBytes = 16 * 1024;
constexpr qint64 kMostDrainedBytes = 16 * 1024 * 1024;
constexpr std::chrono::seconds kDrainTime{5};
constexpr std::chrono::seconds kFarewellTime{1}; // many clients never answer TLS's farewell
constexpr char kContinue[] = "HTTP/1.1 100 Continue\r\n\r\n";

QByteArray bytesOf(boost::beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/// Only letters: what is logged and echoed of a method is nothing else.
bool isMethod(const QByteArray &method)
{
    return !method.isEmpty() && method.size() <= 10 &&
           std::all_of(method.cbegin(), method.cend(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Which endpoint was asked, for the log: no ids.
const char *routeName(const QByteArray &target)
{
    const auto endpoint = protocol::endpointOf(target);
    if (!endpoint)
        return "-";
    constexpr const char *kNames[] = {"health",  "enrol",   "heads",  "case_entries", "entries",
                                      "numbers", "uploads", "upload", "object",       "object_receipt"};
    return kNames[int(endpoint->route)];
}

} // namespace

void HttpSession::start()
{
    {
        const std::scoped_lock lock(m_shared.mutex);
        m_shared.connections.insert(weak_from_this());
    }
    asio::post(m_stream.get_executor(), [self = shared_from_this()] {
        self->expireAfter(self->m_shared.settings.headTimeout);
        self->m_stream.async_handshake(asio::ssl::stream_base::server, self->then(&HttpSession::readHead));
    });
}

void HttpSession::close(bool onlyIdle)
{
    asio::post(m_stream.get_executor(), [self = shared_from_this(), onlyIdle] {
        if (self->m_isIdle || !onlyIdle)
            self->closeNow();
    });
}

void HttpSession::closeNow()
{
    beast::get_lowest_layer(m_stream).close();
}

void HttpSession::shutDown()
{
    expireAfter(kFarewellTime);
    m_stream.async_shutdown([self = shared_from_this()](NetError) { self->closeNow(); });
}

void HttpSession::readHead(NetError error)
{
    if (error)
        return; // no TLS, or closed
    m_isIdle = true;
    m_parser.emplace();
    m_parser->header_limit(std::uint32_t(protocol::kMostHeadBytes));
    // admission knows the limit; boost::none means 0 for a Content-Length in Beast 1.74
    m_parser->body_limit(std::numeric_limits<std::uint64_t>::max());
    m_exchange.emplace();
    m_bodyBytes = 0;
    if (m_shared.isStopping)
        return shutDown();
    expireAfter(m_shared.settings.headTimeout);
    http::async_read_header(m_stream, m_buffer, *m_parser, then(&HttpSession::takeHead));
}

void HttpSession::takeHead(NetError error)
{
    m_isIdle = false;
    m_sinceHead.start();
    if (error == http::error::end_of_stream)
        return shutDown();
    if (error && error.category() != http::make_error_code(http::error::end_of_stream).category())
        return; // the line broke, or the time is over: the stream is closed
    m_mustClose = true;
    if (error)
        qCInfo(logSession).noquote() << "malformed head:" << QString::fromStdString(error.message());
    if (error == http::error::header_limit)
        return refuse(ProblemCode::TooLarge);
    if (error || !readRequest())
        return refuse(ProblemCode::Malformed);
    m_mustClose = !m_parser->get().keep_alive();
    askAdmission();
}

/// False for what no honest client sends: a field that occurs twice (which one counts would be a guess) among
/// them.
bool HttpSession::readRequest()
{
    const auto &head = m_parser->get();
    protocol::Request &request = m_exchange->request;
    request.method = bytesOf(head.method_string());
    request.target = bytesOf(head.target());
    if (!isMethod(request.method) || head.version() < 10 || head.version() > 11)
        return false;
    for (const auto &field : head) {
        const QByteArray name = bytesOf(field.name_string());
        if (request.headers.contains(name))
            return false;
        request.headers.set(name, bytesOf(field.value()));
    }
    return true;
}

void HttpSession::askAdmission()
{
    const bool asked = m_shared.queue.post([self = shared_from_this()](OfficeService &service) {
        const auto onStop = [weak = self->weak_from_this()] {
            if (const auto session = weak.lock())
                session->close(false);
        };
        const bool isAdmitted = self->m_exchange->admit(service, onStop);
        self->resume(isAdmitted ? &HttpSession::goOn : &HttpSession::sendAnswer);
    });
    if (!asked)
        refuse(ProblemCode::Busy);
}

void HttpSession::goOn()
{
    const auto length = m_parser->content_length();
    if (!m_exchange->isUpload() && length && *length > std::uint64_t(m_exchange->mostBodyBytes()))
        return refuse(ProblemCode::TooLarge);
    m_chunk.resize(m_exchange->isUpload() ? kChunkBytes : kMessageChunkBytes);
    auto &body = m_parser->get().body();
    body = {m_chunk.data(), size_t(m_chunk.size()), true};
    if (m_exchange->request.headers.value("Expect").toLower() != "100-continue" || m_parser->is_done())
        return readBody();
    expireAfter(m_shared.settings.stallTimeout);
    asio::async_write(m_stream, asio::buffer(kContinue, sizeof kContinue - 1),
                      [self = shared_from_this()](NetError error, size_t) {
                          if (error)
                              return self->takeBytes(error);
                          self->readBody();
                      });
}

void HttpSession::readBody()
{
    if (m_parser->is_done())
        return endBody();
    expireAfter(m_shared.settings.stallTimeout);
    http::async_read_some(m_stream, m_buffer, *m_parser, then(&HttpSession::takeBytes));
}

bool HttpSession::isTooSlow() const
{
    const qint64 ms = m_sinceHead.elapsed();
    return ms > m_shared.settings.stallTimeout.count() &&
           m_bodyBytes < m_shared.settings.leastBytesPerSecond * ms / 1000;
}

void HttpSession::takeBytes(NetError error)
{
    const bool isFull = error == http::error::need_buffer || m_parser->get().body().size == 0;
    if (error == http::error::need_buffer)
        error = {};
    if (!error && !isFull && !m_parser->is_done() && !isTooSlow())
        return readBody();
    m_mustClose = m_mustClose || error || isTooSlow();
    if (!error && !isTooSlow())
        return takeChunk();
    if (!m_exchange->isUpload())
        return closeNow();
    m_exchange->breakOff();
    takeChunk();
}

void HttpSession::takeChunk()
{
    auto &body = m_parser->get().body();
    m_received = m_chunk.size() - qsizetype(body.size);
    m_bodyBytes += m_received;
    body = {m_chunk.data(), size_t(m_chunk.size()), true};
    if (m_exchange->isUpload())
        return inFileThread(&HttpSession::writeChunk);
    if (m_bodyBytes > m_exchange->mostBodyBytes())
        return refuse(ProblemCode::TooLarge);
    m_exchange->request.body.append(m_chunk.constData(), m_received);
    readBody();
}

/// In a file thread.
void HttpSession::writeChunk()
{
    switch (m_exchange->write({m_chunk.constData(), m_received})) {
    case HttpExchange::Next::Read:
        return resume(&HttpSession::readBody);
    case HttpExchange::Next::Record:
        return record();
    case HttpExchange::Next::End:
        return resume(&HttpSession::endBody);
    }
}

void HttpSession::record()
{
    m_shared.queue.postAlways([self = shared_from_this()](OfficeService &service) {
        const bool goesOn = self->m_exchange->record(service) == HttpExchange::Next::Read;
        self->resume(goesOn ? &HttpSession::readBody : &HttpSession::endBody);
    });
}

void HttpSession::endBody()
{
    if (!m_exchange->isUpload())
        return finish();
    asio::post(m_shared.files, [self = shared_from_this()] {
        self->m_exchange->sync();
        self->finish();
    });
}

void HttpSession::finish()
{
    m_shared.queue.postAlways([self = shared_from_this()](OfficeService &service) {
        self->m_exchange->finish(service);
        self->resume(&HttpSession::sendAnswer);
    });
}

/// For what goes wrong before the service could answer.
void HttpSession::refuse(ProblemCode code)
{
    m_shared.queue.postAlways([self = shared_from_this(), code](OfficeService &service) {
        self->m_exchange->refuse(service, code);
        self->resume(&HttpSession::sendAnswer);
    });
}

void HttpSession::sendAnswer()
{
    const protocol::Request &request = m_exchange->request;
    const protocol::Answer &answer = m_exchange->answer().answer;
    const bool isPart = m_exchange->answer().part.has_value();
    qCInfo(logSession).noquote() << request.method << routeName(request.target) << answer.status
                                 << m_sinceHead.elapsed() << "ms";
    const bool isHead = request.method == "HEAD";
    const bool isUnread = m_parser->is_header_done() && !m_parser->is_done();
    if (m_shared.isStopping || (isUnread && request.headers.contains("Expect")))
        m_mustClose = true; // nobody knows whether that body still comes
    m_response = {};
    m_response.result(unsigned(answer.status));
    for (const auto &[name, value] : answer.headers.all())
        m_response.set(boost::beast::string_view(name.constData(), size_t(name.size())),
                       boost::beast::string_view(value.constData(), size_t(value.size())));
    m_response.keep_alive(!m_mustClose);
    if (!isPart)
        m_response.body() = {answer.body.constData(), size_t(answer.body.size())};
    if (answer.status != 204)
        m_response.content_length(isPart ? m_exchange->unreadBytes() : answer.body.size());
    expireAfter(m_shared.settings.stallTimeout);
    m_serializer.emplace(m_response);
    if (isHead || isPart)
        http::async_write_header(m_stream, *m_serializer,
                                 then(isHead ? &HttpSession::endAnswer : &HttpSession::sendPart));
    else
        http::async_write(m_stream, *m_serializer, then(&HttpSession::endAnswer));
}

void HttpSession::sendPart(NetError error)
{
    if (error || m_exchange->unreadBytes() == 0)
        return endAnswer(error);
    inFileThread(&HttpSession::readPart);
}

/// In a file thread. What fails now can only be told by closing: the head is sent.
void HttpSession::readPart()
{
    m_chunk = m_exchange->readPart(kChunkBytes);
    if (m_chunk.isEmpty())
        return close(false);
    asio::post(m_stream.get_executor(), [self = shared_from_this()] {
        self->expireAfter(self->m_shared.settings.stallTimeout);
        asio::async_write(self->m_stream,
                          asio::buffer(self->m_chunk.constData(), size_t(self->m_chunk.size())),
                          self->then(&HttpSession::sendPart));
    });
}

void HttpSession::endAnswer(NetError error)
{
    if (error)
        return closeNow();
    m_chunk.clear();
    if (m_parser->is_header_done() && !m_parser->is_done() &&
        !m_exchange->request.headers.contains("Expect")) {
        m_bodyBytes = 0;
        m_parser->get().body() = {};
        expireAfter(kDrainTime);
        return drain();
    }
    if (m_mustClose)
        return shutDown();
    readHead();
}

/// Reads on what was refused: closing with bytes unread would take the answer away from the client.
void HttpSession::drain(NetError error)
{
    if (error && error != http::error::need_buffer)
        return closeNow();
    if (m_parser->is_done())
        return m_mustClose ? shutDown() : readHead();
    m_bodyBytes += m_chunk.size() - qsizetype(m_parser->get().body().size);
    if (m_bodyBytes > kMostDrainedBytes)
        return shutDown();
    m_chunk.resize(kMessageChunkBytes);
    m_parser->get().body() = {m_chunk.data(), size_t(m_chunk.size()), true};
    http::async_read_some(m_stream, m_buffer, *m_parser, then(&HttpSession::drain));
}

void serveConnection(HttpShared &shared, tcp::socket socket)
{
    NetError ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    std::make_shared<HttpSession>(shared, std::move(socket))->start();
}

} // namespace fieldcase::office
