// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/adminjob.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QtConcurrentRun>

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

void AdminJob::finish(const AdminResult &result)
{
    if (m_result)
        return;
    m_result = result;
    emit finished();
}

LocalAdminJob::LocalAdminJob(Work work, QObject *parent) : AdminJob(parent), m_work(std::move(work)) {}

LocalAdminJob::~LocalAdminJob()
{
    m_pool.waitForDone();
}

void LocalAdminJob::start()
{
    const auto progress = [this](const QJsonObject &step) {
        QMetaObject::invokeMethod(
            this, [this, step] { emit progressed(step); }, Qt::QueuedConnection);
    };
    QtConcurrent::run(&m_pool, m_work, progress).then(this, [this](const AdminResult &result) {
        finish(result);
    });
}

RemoteAdminJob::RemoteAdminJob(const QString &socketPath, const AdminRequest &request, QObject *parent)
    : AdminJob(parent), m_path(socketPath), m_request(request), m_socket(new QLocalSocket(this))
{
    connect(m_socket, &QLocalSocket::connected, this, &RemoteAdminJob::send);
    connect(m_socket, &QLocalSocket::readyRead, this, &RemoteAdminJob::read);
    connect(m_socket, &QLocalSocket::disconnected, this,
            [this] { finish(fail(ErrorCode::Protocol, u"the server ended before it answered"_s)); });
    connect(m_socket, &QLocalSocket::errorOccurred, this,
            [this] { finish(fail(ErrorCode::Network, m_socket->errorString())); });
}

void RemoteAdminJob::start()
{
    // a refusal comes at once, and nothing may finish before start() has returned
    QMetaObject::invokeMethod(
        this, [this] { m_socket->connectToServer(m_path); }, Qt::QueuedConnection);
}

void RemoteAdminJob::send()
{
    m_socket->write(
        frameOf(QJsonObject{{u"command"_s, m_request.command}, {u"arguments"_s, m_request.arguments}}));
    m_socket->write(frameOf(m_request.file));
}

void RemoteAdminJob::read()
{
    m_frames.append(m_socket->readAll());
    while (const auto frame = m_frames.take()) {
        const QJsonObject message = QJsonDocument::fromJson(*frame).object();
        if (const auto result = resultFrom(message))
            return finish(*result);
        emit progressed(message.value(u"progress").toObject());
    }
    if (m_frames.isBroken())
        finish(fail(ErrorCode::Protocol, u"not an answer of the server"_s));
}

} // namespace fieldcase::app
