// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/adminserver.h"
#include "app/office/datafolder.h"
#include "app/office/officeoptions.h"
#include "sync/office/httpserver.h"

#include <QTimer>

class QSocketNotifier;

namespace fieldcase::app {

/// An office at work: HTTPS for devices, the local socket for administrators, tidying up now and then.
class Serving final : public QObject
{
    Q_OBJECT
public:
    /// \param folder outlives it
    explicit Serving(DataFolder &folder, QObject *parent = nullptr);
    /// Lets requests in progress end.
    ~Serving() override;

    /// Both sockets are open when it returns. \returns what HttpServer::start() and AdminServer::listen()
    /// return
    [[nodiscard]] domain::Result<> start(const OfficeOptions &options);
    [[nodiscard]] quint16 port() const { return m_http->port(); }
    [[nodiscard]] domain::Digest pin() const { return m_pin; }

signals:
    /// SIGTERM or SIGINT came.
    void stopRequested();
    /// The disk has failed: nothing can be kept any more until the office is opened again.
    void failed();

private:
    void watchSignals();

    DataFolder &m_folder;
    domain::Digest m_pin;
    std::unique_ptr<office::OfficeQueue> m_queue;
    std::unique_ptr<office::HttpServer> m_http;
    std::unique_ptr<AdminServer> m_admin;
    QTimer m_tidying;
};

/// The port that tickets name when nobody serves: the one of the last serving, or of init.
[[nodiscard]] domain::Result<quint16> rememberedPort(office::OfficeStorage &storage);
[[nodiscard]] domain::Result<> rememberPort(office::OfficeStorage &storage, quint16 port);

} // namespace fieldcase::app
