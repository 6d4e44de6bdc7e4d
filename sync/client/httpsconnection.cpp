// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/httpsconnection.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QUrl>

namespace fieldcase::client {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

/// Head and body in one piece, so that they leave in one: a head alone would make the body wait for its
/// acknowledgement.
QByteArray bytesOf(const protocol::Request &request, const QString &host)
{
    QByteArray bytes = request.method + ' ' + request.target + " HTTP/1.1\r\n";
    bytes.reserve(2048 + request.body.size());
    const bool isBare = host.contains(u':');
    bytes += "Host: " + (isBare ? '[' + host.toLatin1() + ']' : QUrl::toAce(host)) + "\r\n";
    for (const auto &[name, value] : request.headers.all())
        bytes += name + ": " + value + "\r\n";
    const bool mayHaveBody = request.method != "GET" && request.method != "HEAD";
    if (mayHaveBody || !request.body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return bytes + "\r\n" + request.body;
}

QSslConfiguration tlsConfiguration()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setCaCertificates({}); // no authority is believed: every chain is an error, and the pin decides
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

} // namespace

HttpsConnection::HttpsConnection(QString host, quint16 port, const domain::Digest &pin,
                                 const LinePatience &patience, QObject *parent)
    : QObject(parent), m_host(std::move(host)), m_port(port), m_pin(pin), m_patience(patience)
{
    m_socket.setSslConfiguration(tlsConfiguration());
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_silence.setSingleShot(true);
    m_whole.setSingleShot(true);
    connect(&m_socket, &QAbstractSocket::connected, this, &HttpsConnection::beginTalking);
    connect(&m_socket, &QSslSocket::sslErrors, this, &HttpsConnection::excuseTheChain);
    connect(&m_socket, &QSslSocket::encrypted, this, &HttpsConnection::sendRequest);
    connect(&m_socket, &QIODevice::readyRead, this, &HttpsConnection::readMore);
    connect(&m_socket, &QAbstractSocket::disconnected, this, &HttpsConnection::readEnd);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &HttpsConnection::readError);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, &m_silence, qOverload<>(&QTimer::start));
    connect(&m_silence, &QTimer::timeout, this, [this] {
        fail(m_wasConnected ? Obstacle::Silent : Obstacle::Unreachable, u"no byte in time"_s);
    });
    connect(&m_whole, &QTimer::timeout, this, [this] { fail(Obstacle::Silent, u"not done in time"_s); });
}

void HttpsConnection::carry(const protocol::Request &request, qint64 mostBytes)
{
    Q_ASSERT(isIdle());
    m_request = bytesOf(request, m_host);
    m_result.reset();
    m_reader.emplace(request.method == "HEAD", mostBytes);
    m_silence.start(m_patience.silence);
    m_whole.start(m_patience.whole);
    m_isReused = isAlive();
    if (m_isReused)
        return sendRequest();
    m_wasConnected = false;
    m_socket.abort();
    m_socket.connectToHostEncrypted(m_host, m_port);
}

void HttpsConnection::cut()
{
    m_reader.reset();
    m_silence.stop();
    m_whole.stop();
    m_socket.abort();
}

void HttpsConnection::beginTalking()
{
    m_wasConnected = true;
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

bool HttpsConnection::isOurOffice() const
{
    return pinOf(m_socket.peerCertificate()) == m_pin;
}

void HttpsConnection::excuseTheChain()
{
    if (isOurOffice())
        m_socket.ignoreSslErrors(); // otherwise the handshake fails by itself
}

// After the handshake, before a byte of ours is on the line.
void HttpsConnection::sendRequest()
{
    if (!m_reader)
        return;
    if (!isOurOffice())
        return fail(Obstacle::OtherServer, u"certificate is not the office's"_s);
    m_socket.write(std::exchange(m_request, {}));
}

void HttpsConnection::readMore()
{
    if (!m_reader)
        return m_socket.abort(); // nothing was asked for
    m_silence.start();
    switch (m_reader->read(m_socket.readAll())) {
    case AnswerReader::State::Incomplete:
        return;
    case AnswerReader::State::Complete:
        return finish(m_reader->answer());
    case AnswerReader::State::Broken:
        return fail(Obstacle::OtherServer, u"not HTTP"_s);
    case AnswerReader::State::TooLong:
        return fail(Obstacle::OtherServer, u"answer too long"_s);
    }
}

void HttpsConnection::readEnd()
{
    if (!m_reader)
        return;
    if (m_reader->close() == AnswerReader::State::Complete)
        return finish(m_reader->answer());
    finish(tl::unexpected(Failure::lineCut(u"the line was cut"_s)));
}

void HttpsConnection::readError()
{
    if (!m_reader || m_socket.error() == QAbstractSocket::RemoteHostClosedError)
        return; // disconnected() follows
    const QString context = u"socket error %1"_s.arg(int(m_socket.error()));
    if (m_socket.error() == QAbstractSocket::SslHandshakeFailedError ||
        m_socket.error() == QAbstractSocket::SslInvalidUserDataError)
        return fail(Obstacle::OtherServer, context);
    if (m_wasConnected)
        return finish(tl::unexpected(Failure::lineCut(context)));
    fail(Obstacle::Unreachable, context);
}

void HttpsConnection::fail(Obstacle obstacle, const QString &context)
{
    if (!m_reader)
        return;
    finish(tl::unexpected(Failure(ErrorCode::Network, context, obstacle)));
}

void HttpsConnection::finish(Result result)
{
    const bool keepsAlive = result.has_value() && m_reader->keepsAlive();
    m_silence.stop();
    m_whole.stop();
    m_reader.reset();
    m_result = std::move(result);
    if (!keepsAlive)
        m_socket.abort();
    emit finished();
}

} // namespace fieldcase::client
