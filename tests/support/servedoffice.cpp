// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/servedoffice.h"

#include "models/crypto/systemrandom.h"

#include <QSslSocket>
#include <QTest>

namespace fieldcase::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitMs = 10'000;

} // namespace

office::HttpSettings ServedOffice::quickSettings()
{
    office::HttpSettings settings;
    settings.port = 0;
    settings.stopGrace = std::chrono::milliseconds(2000);
    return settings;
}

ServedOffice::ServedOffice(TestOffice &testOffice, const office::HttpSettings &settings)
{
    crypto::SystemRandom random;
    const auto made = office::makeTlsIdentity(testOffice.storage(), u"Test"_s,
                                              {u"localhost"_s, u"127.0.0.1"_s}, m_clock, random);
    auto tls = office::readTlsIdentity(testOffice.storage(), m_clock, random);
    if ((!made && made.error().code != domain::ErrorCode::Conflict) || !tls)
        qFatal("no TLS identity");
    m_tls = std::move(*tls);
    m_queue = std::make_unique<office::OfficeQueue>(testOffice.service());
    auto server = office::HttpServer::start(*m_queue, *m_tls, settings);
    if (!server)
        qFatal("%s", qPrintable(server.error().context));
    m_server = std::move(*server);
}

ServedOffice::~ServedOffice()
{
    m_server.reset(); // before the queue it asks
}

RawLine::RawLine(quint16 port) : m_socket(std::make_unique<QSslSocket>())
{
    m_socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    m_socket->connectToHostEncrypted(u"127.0.0.1"_s, port);
    m_socket->waitForEncrypted(kWaitMs);
}

RawLine::~RawLine() = default;

void RawLine::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(kWaitMs)) {
    }
}

void RawLine::send(const protocol::Request &request)
{
    send(wireBytes(request));
}

bool RawLine::fill()
{
    if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(kWaitMs))
        return false;
    m_bytes += m_socket->readAll();
    return true;
}

protocol::Answer RawLine::receive(bool isHead)
{
    qsizetype end = -1;
    while ((end = m_bytes.indexOf("\r\n\r\n")) < 0) {
        if (!fill())
            return {};
    }
    protocol::Answer answer;
    const QList<QByteArray> lines = m_bytes.left(end).split('\n');
    m_bytes.remove(0, end + 4);
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.set(line.left(colon), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = isHead ? 0 : answer.headers.value("Content-Length").toLongLong();
    while (m_bytes.size() < length) {
        if (!fill())
            return {};
    }
    answer.body = m_bytes.left(length);
    m_bytes.remove(0, length);
    return answer;
}

bool RawLine::isOpen() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

bool RawLine::closesWithin(std::chrono::milliseconds time)
{
    return !isOpen() || m_socket->waitForDisconnected(int(time.count()));
}

void RawLine::abort()
{
    m_socket->abort();
}

QByteArray wireBytes(const protocol::Request &request)
{
    QByteArray bytes = request.method + ' ' + request.target + " HTTP/1.1\r\nHost: localhost\r\n";
    for (const auto &[name, value] : request.headers.all())
        bytes += name + ": " + value + "\r\n";
    if (!request.headers.contains("Content-Length") && (!request.body.isEmpty() || request.method != "GET"))
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return bytes + "\r\n" + request.body;
}

} // namespace fieldcase::tests
