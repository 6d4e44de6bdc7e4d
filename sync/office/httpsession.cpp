// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one translation unit that sees Boost.Beast: it takes half a minute to compile.
#include "sync/office/httpshared.h"
#include "sync/protocol/limits.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

Q_LOGGING_CATEGORY(logSession, "fieldcase.office.http")

namespace fieldcase::office {

using namespace Qt::StringLiterals;
namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using tcp = asio::ip::tcp;
using NetError = boost::system::error_code;

namespace {

constexpr qsizetype kChunkBytes = 256 * 1024;
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
    void admit(OfficeService &service);
    void goOn();

    void readBody();
    void takeBytes(NetError error);
    void takeChunk();
    void writeChunk();
    void endBody();
    void endUpload();
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

    protocol::Request m_request;
    std::optional<Admitted> m_admitted;
    std::unique_ptr<UploadSession> m_upload;
    std::optional<domain::Error> m_failure; ///< of the upload
    ObjectFiles *m_files = nullptr;
    qint64 m_durableStepBytes = 0;
    QByteArray m_chunk;
    qsizetype m_received = 0; ///< of m_chunk
    qint64 m_bodyBytes = 0;

    OfficeAnswer m_answer;
    std::unique_ptr<QIODevice> m_object;
    qint64 m_unsentBytes = 0;
    http::response<http::span_body<const char>> m_response;
    std::optional<http::response_serializer<http::span_body<const char>>> m_serializer;
};

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
    m_request = {};
    m_admitted.reset();
    m_failure.reset();
    m_answer = {};
    m_object.reset();
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
    m_request.method = bytesOf(head.method_string());
    m_request.target = bytesOf(head.target());
    if (!isMethod(m_request.method) || head.version() < 10 || head.version() > 11)
        return false;
    for (const auto &field : head) {
        const QByteArray name = bytesOf(field.name_string());
        if (m_request.headers.contains(name))
            return false;
        m_request.headers.set(name, bytesOf(field.value()));
    }
    return true;
}

void HttpSession::askAdmission()
{
    const bool asked =
        m_shared.queue.post([self = shared_from_this()](OfficeService &service) { self->admit(service); });
    if (!asked)
        refuse(ProblemCode::Busy);
}

/// In the service's thread.
void HttpSession::admit(OfficeService &service)
{
    auto admitted = service.admit(m_request);
    if (!admitted) {
        m_answer = {admitted.error(), {}};
        return resume(&HttpSession::sendAnswer);
    }
    m_admitted = std::move(*admitted);
    m_files = &service.parts().files;
    m_durableStepBytes = service.parts().limits.durableStepBytes;
    if (m_request.method == "PATCH") {
        auto upload = service.beginUpload(*m_admitted, m_request);
        if (!upload) {
            m_answer = {upload.error(), {}};
            return resume(&HttpSession::sendAnswer);
        }
        m_upload = std::move(*upload);
        m_upload->setOnStop([weak = weak_from_this()] {
            if (const auto self = weak.lock())
                self->close(false);
        });
    }
    resume(&HttpSession::goOn);
}

void HttpSession::goOn()
{
    const auto length = m_parser->content_length();
    if (!m_upload && length && *length > std::uint64_t(m_admitted->mostBodyBytes))
        return refuse(ProblemCode::TooLarge);
    m_chunk.resize(m_upload ? kChunkBytes : kMessageChunkBytes);
    auto &body = m_parser->get().body();
    body = {m_chunk.data(), size_t(m_chunk.size()), true};
    if (m_request.headers.value("Expect").toLower() != "100-continue" || m_parser->is_done())
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
    if (!m_upload)
        return closeNow();
    // what has come so far is kept
    m_failure = domain::Error{domain::ErrorCode::Network, u"line broke"_s};
    takeChunk();
}

void HttpSession::takeChunk()
{
    auto &body = m_parser->get().body();
    m_received = m_chunk.size() - qsizetype(body.size);
    m_bodyBytes += m_received;
    body = {m_chunk.data(), size_t(m_chunk.size()), true};
    if (m_upload)
        return inFileThread(&HttpSession::writeChunk);
    if (m_bodyBytes > m_admitted->mostBodyBytes)
        return refuse(ProblemCode::TooLarge);
    m_request.body.append(m_chunk.constData(), m_received);
    readBody();
}

/// In a file thread.
void HttpSession::writeChunk()
{
    auto done = m_upload->write({m_chunk.constData(), m_received});
    const bool isStep = m_upload->unsyncedBytes() >= m_durableStepBytes;
    if (done && isStep)
        done = m_upload->sync();
    if (!done)
        m_failure = done.error();
    if (m_failure)
        return resume(&HttpSession::endBody);
    if (!isStep)
        return resume(&HttpSession::readBody);
    m_shared.queue.postAlways([self = shared_from_this()](OfficeService &service) {
        if (const auto recorded = service.recordUpload(*self->m_upload); !recorded) {
            self->m_failure = recorded.error();
            return self->resume(&HttpSession::endBody);
        }
        self->resume(&HttpSession::readBody);
    });
}

void HttpSession::endBody()
{
    if (m_upload)
        return inFileThread(&HttpSession::endUpload);
    m_shared.queue.postAlways([self = shared_from_this()](OfficeService &service) {
        self->m_answer = service.answer(*self->m_admitted, self->m_request);
        self->resume(&HttpSession::sendAnswer);
    });
}

/// In a file thread.
void HttpSession::endUpload()
{
    const auto synced = m_upload->sync();
    if (!synced && !m_failure)
        m_failure = synced.error();
    if (m_upload->isComplete() && !m_upload->isDone())
        (void)m_upload->isTheObject(); // the hash is made here, not in the service's thread, which asks again
    m_shared.queue.postAlways([self = shared_from_this()](OfficeService &service) {
        self->m_answer = {service.endUpload(*self->m_admitted, std::move(self->m_upload), self->m_failure),
                          {}};
        self->resume(&HttpSession::sendAnswer);
    });
}

/// For what goes wrong before the service could answer.
void HttpSession::refuse(ProblemCode code)
{
    m_shared.queue.postAlways([self = shared_from_this(), code](OfficeService &service) {
        self->m_answer = {service.refusal(self->m_request, code), {}};
        self->resume(&HttpSession::sendAnswer);
    });
}

void HttpSession::sendAnswer()
{
    const protocol::Answer &answer = m_answer.answer;
    qCInfo(logSession).noquote() << m_request.method << routeName(m_request.target) << answer.status
                                 << m_sinceHead.elapsed() << "ms";
    const bool isHead = m_request.method == "HEAD";
    const bool isUnread = m_parser->is_header_done() && !m_parser->is_done();
    if (m_shared.isStopping || (isUnread && m_request.headers.contains("Expect")))
        m_mustClose = true; // nobody knows whether that body still comes
    m_response = {};
    m_response.result(unsigned(answer.status));
    for (const auto &[name, value] : answer.headers.all())
        m_response.set(boost::beast::string_view(name.constData(), size_t(name.size())),
                       boost::beast::string_view(value.constData(), size_t(value.size())));
    m_response.keep_alive(!m_mustClose);
    m_unsentBytes = m_answer.part ? m_answer.part->length : 0;
    if (!m_answer.part)
        m_response.body() = {answer.body.constData(), size_t(answer.body.size())};
    if (answer.status != 204)
        m_response.content_length(m_answer.part ? m_answer.part->length : answer.body.size());
    expireAfter(m_shared.settings.stallTimeout);
    m_serializer.emplace(m_response);
    if (isHead || m_answer.part)
        http::async_write_header(m_stream, *m_serializer,
                                 then(isHead ? &HttpSession::endAnswer : &HttpSession::sendPart));
    else
        http::async_write(m_stream, *m_serializer, then(&HttpSession::endAnswer));
}

void HttpSession::sendPart(NetError error)
{
    if (error || m_unsentBytes == 0)
        return endAnswer(error);
    inFileThread(&HttpSession::readPart);
}

/// In a file thread. What fails now can only be told by closing: the head is sent.
void HttpSession::readPart()
{
    if (!m_object) {
        auto file = m_files->readObject(m_answer.part->object);
        if (!file || !(*file)->seek(m_answer.part->offset))
            return close(false);
        m_object = std::move(*file);
    }
    m_chunk = m_object->read(std::min<qint64>(kChunkBytes, m_unsentBytes));
    if (m_chunk.isEmpty())
        return close(false);
    m_unsentBytes -= m_chunk.size();
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
    if (m_parser->is_header_done() && !m_parser->is_done() && !m_request.headers.contains("Expect")) {
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

} // namespace

void serveConnection(HttpShared &shared, tcp::socket socket)
{
    NetError ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    std::make_shared<HttpSession>(shared, std::move(socket))->start();
}

} // namespace fieldcase::office
