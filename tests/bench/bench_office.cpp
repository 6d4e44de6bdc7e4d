// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one office serves over TLS on this machine, the clients on the same cores: signed requests a second
// (GET /v1/heads: signature, nonce and rights checked, the database asked, the answer signed) and an upload
// (PATCH: hashed, and durable before it is acknowledged).
//
// Beside it, from the same clients to `openssl s_server`: lines a second that it sends back reversed, and the
// bytes of the same upload that it throws away. That is TLS alone, with no office behind it.
//
// bench_office [FOLDER] [MEBIBYTES]   FOLDER is on the disk to measure; default: the current one, 256
#include "sync/protocol/requestsigning.h"
#include "tests/bench/measure.h"
#include "tests/support/servedoffice.h"
#include "tests/support/testdevice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>

#include <cstdio>
#include <latch>
#include <thread>

using namespace fieldcase;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;
using Route = protocol::Endpoint::Route;

namespace {

constexpr int kRequests = 4000; // in all
constexpr int kWaitMs = 60'000;
constexpr qint64 kMebibyte = 1024 * 1024;

/// `openssl s_server` with an office's certificate. What it is sent it reverses line by line, or throws away.
class PlainTls
{
public:
    PlainTls(const office::TlsIdentity &tls, const QString &folder, bool reverses)
    {
        const QString certificate = folder + u"/certificate.pem"_s;
        QFile file(certificate);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the certificate");
        file.write(tls.chain());
        file.write(tls.server.key.view().toByteArray());
        file.close();
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
        probe.close();
        m_server.setStandardOutputFile(QProcess::nullDevice());
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(u"openssl"_s,
                       QStringList{u"s_server"_s, u"-accept"_s, QString::number(m_port), u"-cert"_s,
                                   certificate, u"-key"_s, certificate, u"-quiet"_s} +
                           (reverses ? QStringList{u"-rev"_s} : QStringList()));
        if (!m_server.waitForStarted())
            qFatal("openssl is not installed");
        QSslSocket socket;
        for (int i = 0; i < 100 && socket.state() != QAbstractSocket::ConnectedState; ++i) {
            socket.connectToHost(u"127.0.0.1"_s, m_port);
            if (!socket.waitForConnected(100))
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }
    ~PlainTls()
    {
        m_server.kill();
        m_server.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PlainTls)

    [[nodiscard]] std::unique_ptr<QSslSocket> connect() const
    {
        auto socket = std::make_unique<QSslSocket>();
        socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->connectToHostEncrypted(u"127.0.0.1"_s, m_port);
        if (!socket->waitForEncrypted(kWaitMs))
            qFatal("openssl s_server does not answer");
        return socket;
    }

private:
    QProcess m_server;
    quint16 m_port = 0;
};

/// Requests a second over \a lines connections side by side. They are signed before.
double requestsASecond(TestDevice &device, quint16 port, int lines)
{
    const int each = kRequests / lines;
    QList<QByteArray> requests;
    for (int i = 0; i < each * lines; ++i)
        requests.append(wireBytes(device.request("GET", {.route = Route::Heads})));
    std::latch ready(lines + 1);
    std::atomic_int failures = 0;
    std::vector<std::jthread> threads;
    for (int line = 0; line < lines; ++line) {
        threads.emplace_back([&, line] {
            RawLine raw(port);
            ready.arrive_and_wait();
            for (int i = 0; i < each; ++i) {
                raw.send(requests[line * each + i]);
                failures += raw.receive().status != 200;
            }
        });
    }
    ready.arrive_and_wait();
    const double seconds = bench::secondsOf([&] {
        threads.clear(); // joins
        return failures == 0;
    });
    return each * lines / seconds;
}

double reversedLinesASecond(const PlainTls &tls)
{
    const auto socket = tls.connect();
    const QByteArray line(600, 'x'); // about as long as a signed request
    return kRequests / bench::secondsOf([&] {
               for (int i = 0; i < kRequests; ++i) {
                   socket->write(line + '\n');
                   qint64 left = line.size() + 1;
                   while (left > 0 && (socket->bytesAvailable() > 0 || socket->waitForReadyRead(kWaitMs)))
                       left -= socket->readAll().size();
                   if (left != 0)
                       return false;
               }
               return true;
           });
}

double uploadSeconds(TestDevice &device, quint16 port, const QByteArray &upload, const QByteArray &bytes)
{
    const auto endpoint = protocol::endpointOf(upload);
    if (!endpoint)
        return -1;
    protocol::Request request{"PATCH",
                              protocol::targetOf(*endpoint),
                              {{"Tus-Resumable", "1.0.0"},
                               {"Content-Type", "application/offset+octet-stream"},
                               {"Upload-Offset", "0"}},
                              bytes};
    SeededRandom random(3);
    protocol::signRequest(request, device.id(), device.key(), FakeClock().nowUtc().toMSecsSinceEpoch(),
                          random,
                          protocol::Content::Unsigned); // as devices do
    const QByteArray wire = wireBytes(request);
    RawLine line(port);
    return bench::secondsOf([&] {
        line.send(wire);
        return line.receive().status == 204;
    });
}

double discardSeconds(const PlainTls &tls, const QByteArray &bytes)
{
    const auto socket = tls.connect();
    return bench::secondsOf([&] {
        socket->write(bytes);
        while (socket->bytesToWrite() > 0 || socket->encryptedBytesToWrite() > 0) {
            if (!socket->waitForBytesWritten(kWaitMs))
                return false;
        }
        return true;
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"fieldcase.office.http.info=false"_s); // a line for each request
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath();
    const qint64 mebibytes = argc > 2 ? QByteArray(argv[2]).toLongLong() : 256;
    const QTemporaryDir temporary(folder + u"/bench_office-XXXXXX"_s);
    if (!temporary.isValid() || mebibytes < 1)
        qFatal("cannot measure in %s", qPrintable(folder));
    TestOffice testOffice(1, temporary.filePath(u"office"_s));
    TestDevice dispatcher(testOffice, 2);
    if (!dispatcher.enrol(testOffice.invite(u"王玥"_s, domain::Role::Dispatcher)))
        qFatal("cannot enrol");
    QByteArray bytes(mebibytes * kMebibyte, Qt::Uninitialized);
    testOffice.random.fill(std::as_writable_bytes(std::span(bytes.data(), size_t(bytes.size()))));

    // uploads create through the service itself, so the server starts after that
    const QByteArray upload = dispatcher.create(testOffice.orgCase(), bytes).headers.value("Location");
    ServedOffice served(testOffice);
    const double one = requestsASecond(dispatcher, served.port(), 1);
    const double eight = requestsASecond(dispatcher, served.port(), 8);
    double reversed = 0;
    double discarded = 0;
    {
        const PlainTls tls(served.tls(), temporary.path(), true);
        reversed = reversedLinesASecond(tls);
    }
    std::printf(
        "signed requests a second: %.0f over one line, %.0f over eight; openssl s_server -rev: %.0f lines a "
        "second over one\n",
        one, eight, reversed);
    const double uploaded = uploadSeconds(dispatcher, served.port(), upload, bytes);
    {
        const PlainTls tls(served.tls(), temporary.path(), false);
        discarded = discardSeconds(tls, bytes);
    }
    std::printf(
        "upload of %lld MiB, durable and hashed: %.0f MiB/s; thrown away by openssl s_server: %.0f MiB/s\n",
        static_cast<long long>(mebibytes), double(mebibytes) / uploaded, double(mebibytes) / discarded);
    return 0;
}
