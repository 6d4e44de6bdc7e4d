// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/httpsexchange.h"

#include <QSslConfiguration>
#include <QUrl>

namespace fieldcase::client {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

QUrl urlOf(const QString &host, quint16 port, const QByteArray &target)
{
    QUrl url = QUrl::fromEncoded(target, QUrl::StrictMode);
    url.setScheme(u"https"_s);
    url.setHost(host);
    url.setPort(port);
    return url;
}

QNetworkRequest networkRequestFor(const QUrl &url, const protocol::Request &request)
{
    QNetworkRequest result(url);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setCaCertificates({}); // no authority is believed: every chain is an error, and the pin decides
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    result.setSslConfiguration(tls);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Named by ourselves, so that Qt neither asks for compression nor unpacks: the signature is over these
    // bytes.
    result.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : request.headers.all())
        result.setRawHeader(name, value);
    return result;
}

/// Whether \a error only says that the status is 400 or above: an answer like any other.
bool isStatusOnly(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError || // 400
           (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError &&
            error != QNetworkReply::ContentReSendError) ||
           (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

} // namespace

HttpsExchange::HttpsExchange(HttpsTransport &transport, QString host, const protocol::Request &request,
                             qint64 mostBytes, QObject *parent)
    : Exchange(parent), m_transport(transport), m_host(std::move(host)), m_mostBytes(mostBytes)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_transport.m_patience.silence);
    m_whole.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { giveUp(Obstacle::Silent, u"no byte in time"_s); });
    connect(&m_whole, &QTimer::timeout, this, [this] { giveUp(Obstacle::Silent, u"not done in time"_s); });
    start(request);
    m_silence.start();
    m_whole.start(m_transport.m_patience.whole);
}

HttpsExchange::~HttpsExchange()
{
    m_reply->disconnect(this);
    m_reply->abort();
}

void HttpsExchange::start(const protocol::Request &request)
{
    const QUrl url = urlOf(m_host, m_transport.m_address.port, request.target);
    const QNetworkRequest networkRequest = networkRequestFor(url, request);
    QNetworkAccessManager &network = m_transport.m_network;
    if (request.method == "GET")
        m_reply = network.get(networkRequest);
    else if (request.method == "HEAD")
        m_reply = network.head(networkRequest);
    else
        m_reply = network.sendCustomRequest(networkRequest, request.method, request.body);
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpsExchange::checkCertificate);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpsExchange::excuseTheChain);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpsExchange::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &HttpsExchange::readReply);
    connect(m_reply, &QNetworkReply::uploadProgress, &m_silence, qOverload<>(&QTimer::start));
    connect(m_reply, &QNetworkReply::metaDataChanged, &m_silence, qOverload<>(&QTimer::start));
}

void HttpsExchange::abort()
{
    m_reply->disconnect(this);
    m_reply->abort();
    finish(tl::unexpected(Failure(ErrorCode::Cancelled, {})));
}

bool HttpsExchange::isOurOffice() const
{
    return pinOf(m_reply->sslConfiguration().peerCertificate()) == m_transport.m_address.pin;
}

// Called after the handshake and before a byte of the request is on the line.
void HttpsExchange::checkCertificate()
{
    if (!isOurOffice())
        giveUp(Obstacle::OtherServer, u"certificate is not the office's"_s);
}

void HttpsExchange::excuseTheChain(const QList<QSslError> &errors)
{
    if (isOurOffice())
        m_reply->ignoreSslErrors(errors); // otherwise the handshake fails by itself
}

void HttpsExchange::readMore()
{
    m_silence.start();
    if (m_body.size() + m_reply->bytesAvailable() > m_mostBytes)
        return giveUp(Obstacle::OtherServer, u"answer too long"_s);
    m_body += m_reply->readAll();
}

void HttpsExchange::readReply()
{
    m_silence.stop();
    m_whole.stop();
    if (!isStatusOnly(m_reply->error()))
        return finish(tl::unexpected(failureOf(m_reply->error())));
    if (!isOurOffice()) // a line kept alive was checked when it was made; this is for the day it is not
        return giveUp(Obstacle::OtherServer, u"certificate is not the office's"_s);
    readMore();
    protocol::Answer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = std::move(m_body);
    const auto headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        answer.headers.set(name, value);
    finish(std::move(answer));
}

Failure HttpsExchange::failureOf(QNetworkReply::NetworkError error) const
{
    const QString context = u"network error %1"_s.arg(int(error));
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        m_transport.tryNextHost(m_host);
        return {ErrorCode::Network, context, Obstacle::Unreachable};
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return {ErrorCode::Network, context, Obstacle::OtherServer};
    default:
        return {ErrorCode::Network, context, Obstacle::Silent};
    }
}

void HttpsExchange::giveUp(Obstacle obstacle, const QString &context)
{
    m_silence.stop();
    m_whole.stop();
    m_reply->disconnect(this);
    m_reply->abort();
    if (obstacle == Obstacle::Silent)
        m_transport.tryNextHost(m_host);
    finish(tl::unexpected(Failure(ErrorCode::Network, context, obstacle)));
}

} // namespace fieldcase::client
