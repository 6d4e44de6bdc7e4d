// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/administration.h"

#include <QObject>
#include <QThreadPool>

class QLocalServer;
class QLocalSocket;

namespace fieldcase::app {

/// Takes administrators' commands on a local socket that only this user can open, and carries them out one
/// after another beside the serving of devices.
class AdminServer final : public QObject
{
    Q_OBJECT
public:
    AdminServer(office::OfficeQueue &queue, OfficePlace place, QObject *parent = nullptr);
    /// Waits for the command in progress.
    ~AdminServer() override;

    /// \returns Storage when the socket cannot be made
    [[nodiscard]] domain::Result<> listen();

private:
    void greet();
    void read(QLocalSocket *socket);
    void carryOut(QLocalSocket *socket, const AdminRequest &request);

    struct Visitor {
        FrameReader frames;
        QList<QByteArray> taken;
    };

    office::OfficeQueue &m_queue;
    OfficePlace m_place;
    QLocalServer *m_server;
    QHash<QLocalSocket *, Visitor> m_visitors;
    QThreadPool m_pool;
};

} // namespace fieldcase::app
