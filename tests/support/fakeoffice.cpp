// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeoffice.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>

#include <openssl/pem.h>
#include <openssl/x509.h>

namespace fieldcase::tests {

namespace {

QByteArray takeBio(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray bytes(data, size);
    BIO_free(bio);
    return bytes;
}

/// Cuts one whole request off the front of \a bytes.
std::optional<protocol::Request> takeRequest(QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    const QList<QByteArray> lines = bytes.first(headEnd).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    protocol::Request request{first.value(0), first.value(1), {}, {}};
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.set(line.first(colon), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("Content-Length").toLongLong();
    if (bytes.size() < headEnd + 4 + length)
        return {};
    request.body = bytes.sliced(headEnd + 4, length);
    bytes.remove(0, headEnd + 4 + length);
    return request;
}

} // namespace

ServerIdentity ServerIdentity::create()
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *x509 = X509_new();
    X509_set_version(x509, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), 1);
    X509_gmtime_adj(X509_getm_notBefore(x509), -3600);
    X509_gmtime_adj(X509_getm_notAfter(x509), 3600);
    X509_set_pubkey(x509, key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>("office"), -1, -1, 0);
    X509_set_issuer_name(x509, X509_get_subject_name(x509));
    X509_sign(x509, key, EVP_sha256());

    BIO *certificatePem = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(certificatePem, x509);
    BIO *keyPem = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey_traditional(keyPem, key, nullptr, nullptr, 0, nullptr, nullptr);
    BIO *spki = BIO_new(BIO_s_mem());
    i2d_PUBKEY_bio(spki, key);
    ServerIdentity identity{QSslKey(takeBio(keyPem), QSsl::Ec), QSslCertificate(takeBio(certificatePem)),
                            domain::Digest::of(takeBio(spki))};
    X509_free(x509);
    EVP_PKEY_free(key);
    return identity;
}

FakeOffice::FakeOffice(Play play, const ServerIdentity &identity)
    : m_play(std::move(play)), m_pin(identity.pin), m_server(std::make_unique<QSslServer>())
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(identity.certificate);
    tls.setPrivateKey(identity.key);
    m_server->setSslConfiguration(tls);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FakeOffice::greet);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on the loopback");
}

FakeOffice::~FakeOffice()
{
    for (QSslSocket *socket : m_pending.keys())
        socket->disconnect(this);
}

quint16 FakeOffice::port() const
{
    return m_server->serverPort();
}

FakeOffice::Reply FakeOffice::honest(const protocol::Answer &answer, bool isHead)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + " X\r\n";
    for (const auto &[name, value] : answer.headers.all())
        bytes += name + ": " + value + "\r\n";
    if (!isHead && answer.status != 204)
        bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    bytes += "\r\n";
    return {isHead ? bytes : bytes + answer.body, false};
}

void FakeOffice::greet()
{
    while (auto *socket = qobject_cast<QSslSocket *>(m_server->nextPendingConnection())) {
        ++m_lineCount;
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_pending.insert(socket, {});
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QSslSocket::disconnected, this, [this, socket] { m_pending.remove(socket); });
        read(socket);
    }
}

void FakeOffice::read(QSslSocket *socket)
{
    m_pending[socket] += socket->readAll();
    while (m_pending.contains(socket)) {
        const auto request = takeRequest(m_pending[socket]);
        if (!request)
            return;
        m_requests.append(*request);
        const Reply reply = m_play(*request);
        socket->write(reply.bytes);
        if (reply.close)
            socket->disconnectFromHost();
    }
}

} // namespace fieldcase::tests
