// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/position/streamsource.h"

#include <QSerialPort>
#include <QTcpSocket>

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using Kind = SourceChoice::Kind;

namespace {

constexpr auto kFirstPause = std::chrono::milliseconds(1000);
constexpr int kMostDoublings = 6; // 64 s, cut to a minute
constexpr auto kLongestPause = std::chrono::milliseconds(60'000);
constexpr int kUsualBaud = 9600;
constexpr qint64 kMostAtOnce = 64 * 1024; // guards the window against a peer that floods

} // namespace

StreamSource::StreamSource(const SourceChoice &choice, const domain::Clock &clock)
    : m_choice(choice), m_clock(clock)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(kSilence);
    m_pause.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &StreamSource::lose);
    connect(&m_pause, &QTimer::timeout, this, &StreamSource::open);
}

StreamSource::~StreamSource()
{
    if (m_device)
        m_device->disconnect(this); // closing it is no loss any more
}

void StreamSource::start()
{
    open();
}

void StreamSource::open()
{
    m_silence.start();
    if (m_choice.kind == Kind::Serial)
        openSerial();
    else
        openSocket();
}

void StreamSource::openSocket()
{
    const auto peer = hostAndPort(m_choice.address);
    if (!peer)
        return lose();
    auto *socket = new QTcpSocket(this);
    m_device = socket;
    connect(socket, &QTcpSocket::readyRead, this, &StreamSource::read);
    connect(socket, &QTcpSocket::errorOccurred, this, &StreamSource::lose);
    connect(socket, &QTcpSocket::connected, this, [this, socket] {
        setState(State::Searching);
        if (m_choice.kind == Kind::Gpsd)
            socket->write("?WATCH={\"enable\":true,\"json\":true}\n");
    });
    socket->connectToHost(peer->first, peer->second);
}

void StreamSource::openSerial()
{
    const QString port = m_choice.address.section(u'@', 0, 0);
    const int baud = m_choice.address.section(u'@', 1, 1).toInt();
    auto *serial = new QSerialPort(port, this);
    m_device = serial;
    serial->setBaudRate(baud > 0 ? baud : kUsualBaud);
    if (!serial->open(QIODevice::ReadOnly))
        return lose();
    connect(serial, &QSerialPort::readyRead, this, &StreamSource::read);
    connect(serial, &QSerialPort::errorOccurred, this, [this](QSerialPort::SerialPortError error) {
        if (error != QSerialPort::NoError)
            lose();
    });
    setState(State::Searching);
}

void StreamSource::read()
{
    const QByteArray bytes = m_device->read(kMostAtOnce);
    const qint64 before = m_reader.counts().sentences;
    const auto fixes = m_reader.feed(bytes, m_clock.monotonic().count());
    if (m_reader.counts().sentences > before) {
        m_failures = 0;
        m_silence.start();
    }
    if (!fixes.isEmpty())
        setState(State::Working);
    else if (m_reader.isSearching())
        setState(State::Searching);
    for (const domain::PositionFix &fix : fixes)
        emit heard(fix);
    if (m_device && m_device->bytesAvailable() > 0)
        QTimer::singleShot(0, m_device, [this] { read(); });
}

void StreamSource::lose()
{
    if (m_pause.isActive())
        return;
    m_silence.stop();
    m_reader = {}; // the rest of a torn line is not the beginning of the next one
    if (m_device) {
        m_device->disconnect(this);
        std::exchange(m_device, nullptr)->deleteLater();
    }
    m_pause.start(std::min(kLongestPause, kFirstPause * (1 << std::min(m_failures++, kMostDoublings))));
    setState(State::Lost);
}

} // namespace fieldcase::app
