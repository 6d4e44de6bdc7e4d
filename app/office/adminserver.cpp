// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/adminserver.h"

#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QPointer>
#include <QtConcurrentRun>

Q_LOGGING_CATEGORY(logAdmin, "fieldcase.office.admin")

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

AdminServer::AdminServer(office::OfficeQueue &queue, OfficePlace place, QObject *parent)
    : QObject(parent), m_queue(queue), m_place(std::move(place)), m_server(new QLocalServer(this))
{
    m_pool.setMaxThreadCount(1);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &AdminServer::greet);
}

AdminServer::~AdminServer()
{
    m_pool.waitForDone();
}

domain::Result<> AdminServer::listen()
{
    const QString path = adminSocketPath(m_place.dataFolder);
    QLocalServer::removeServer(path); // the database's lock says that no other server lives
    if (!m_server->listen(path))
        return fail(ErrorCode::Storage, u"admin socket: "_s + m_server->errorString());
    return {};
}

void AdminServer::greet()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        m_visitors.insert(socket, {});
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            m_visitors.remove(socket);
            socket->deleteLater();
        });
    }
}

void AdminServer::read(QLocalSocket *socket)
{
    const auto visitor = m_visitors.find(socket);
    if (visitor == m_visitors.end())
        return;
    visitor->frames.append(socket->readAll());
    while (const auto frame = visitor->frames.take())
        visitor->taken.append(*frame);
    if (visitor->frames.isBroken())
        return socket->abort();
    if (visitor->taken.size() < 2)
        return;
    const QJsonObject head = QJsonDocument::fromJson(visitor->taken.at(0)).object();
    const AdminRequest request{head.value(u"command").toString(), head.value(u"arguments").toObject(),
                               visitor->taken.at(1)};
    m_visitors.erase(visitor); // one command a connection
    carryOut(socket, request);
}

void AdminServer::carryOut(QLocalSocket *socket, const AdminRequest &request)
{
    qCInfo(logAdmin).noquote() << "command" << request.command;
    const QPointer<QLocalSocket> to(socket);
    const auto send = [to](const QJsonObject &message) {
        if (to)
            to->write(frameOf(message));
    };
    const auto progress = [this, send](const QJsonObject &step) {
        QMetaObject::invokeMethod(
            this,
            [=] {
                send({{u"progress"_s, step}});
            },
            Qt::QueuedConnection);
    };
    QtConcurrent::run(&m_pool, [this, request, progress] {
        return administrate(m_queue, m_place, request, progress);
    }).then(this, [send, to](const AdminResult &result) {
        send(toJson(result));
        if (to)
            to->disconnectFromServer(); // after what is written
    });
}

} // namespace fieldcase::app
