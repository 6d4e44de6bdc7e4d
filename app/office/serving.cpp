// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/serving.h"

#include <QLoggingCategory>
#include <QSocketNotifier>

#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>

Q_LOGGING_CATEGORY(logServing, "fieldcase.office")

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using namespace std::chrono_literals;

namespace {

constexpr auto kTidyEvery = 1h;
constexpr char16_t kPort[] = u"port";

QString listeningWords(const OfficeOptions &options, const domain::Error &error)
{
    const QString place = u"%1:%2"_s.arg(options.address).arg(options.port);
    if (error.code == ErrorCode::Conflict)
        return u"another program listens at %1; end that one or choose with --listen"_s.arg(place);
    return u"cannot listen at %1: %2"_s.arg(place, error.context);
}

} // namespace

Result<quint16> rememberedPort(office::OfficeStorage &storage)
{
    const auto value = storage.directory().setting(QString::fromUtf16(kPort));
    if (!value)
        return tl::unexpected(value.error());
    return value->value_or("0").toUShort();
}

Result<> rememberPort(office::OfficeStorage &storage, quint16 port)
{
    const auto known = rememberedPort(storage);
    if (known && *known == port)
        return {};
    return storage.directory().setSetting(QString::fromUtf16(kPort), QByteArray::number(port));
}

Serving::Serving(DataFolder &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    connect(&m_tidying, &QTimer::timeout, this, [this] {
        m_queue->postAlways([](office::OfficeService &service) {
            if (const auto done = service.tidy(); !done)
                qCWarning(logServing).noquote() << "tidy:" << done.error().context;
        });
    });
}

Serving::~Serving()
{
    m_admin.reset(); // both before the queue they ask
    m_http.reset();
    m_queue.reset();
}

Result<> Serving::start(const OfficeOptions &options)
{
    const auto tls = m_folder.tls();
    if (!tls)
        return tl::unexpected(tls.error());
    m_pin = tls->pin;
    m_queue = std::make_unique<office::OfficeQueue>(m_folder.service());
    m_queue->setOnFailure(
        [this] { QMetaObject::invokeMethod(this, &Serving::failed, Qt::QueuedConnection); });
    office::HttpSettings settings;
    settings.address = options.address;
    settings.port = options.port;
    auto http = office::HttpServer::start(*m_queue, *tls, settings);
    if (!http)
        return fail(http.error().code, listeningWords(options, http.error()));
    m_http = std::move(*http);
    const quint16 port = m_http->port();
    auto remembered = m_queue->run(
        [port](office::OfficeService &service) { return rememberPort(service.parts().storage, port); });
    if (const auto done = remembered.result(); !done)
        return done;
    m_admin =
        std::make_unique<AdminServer>(*m_queue, OfficePlace{m_folder.folder(), tls->hosts, port, tls->pin});
    if (const auto listening = m_admin->listen(); !listening)
        return listening;
    watchSignals();
    m_tidying.start(kTidyEvery);
    return {};
}

void Serving::watchSignals()
{
    sigset_t stopping;
    sigemptyset(&stopping);
    sigaddset(&stopping, SIGTERM);
    sigaddset(&stopping, SIGINT);
    const int descriptor = signalfd(-1, &stopping, SFD_CLOEXEC | SFD_NONBLOCK);
    auto *notifier = new QSocketNotifier(descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Serving::stopRequested);
    connect(notifier, &QObject::destroyed, [descriptor] { ::close(descriptor); });
}

} // namespace fieldcase::app
