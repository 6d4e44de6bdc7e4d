// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/adminmessages.h"

#include <QObject>
#include <QThreadPool>

class QLocalSocket;

namespace fieldcase::app {

/// One administrator's command on its way: started once, finishes exactly once.
class AdminJob : public QObject
{
    Q_OBJECT
public:
    virtual void start() = 0;
    /// Valid after finished().
    [[nodiscard]] const AdminResult &result() const { return *m_result; }

signals:
    void progressed(const QJsonObject &progress);
    void finished();

protected:
    using QObject::QObject;
    /// The first call counts.
    void finish(const AdminResult &result);

private:
    std::optional<AdminResult> m_result;
};

/// Carries a command out in this process, in a thread of its own.
class LocalAdminJob final : public AdminJob
{
    Q_OBJECT
public:
    using Work = std::function<AdminResult(const AdminProgress &)>;

    /// \param work called in the job's thread
    explicit LocalAdminJob(Work work, QObject *parent = nullptr);
    /// Waits for the work.
    ~LocalAdminJob() override;
    void start() override;

private:
    Work m_work;
    QThreadPool m_pool;
};

/// Has the server of a data folder carry a command out.
class RemoteAdminJob final : public AdminJob
{
    Q_OBJECT
public:
    /// Finishes with Network when no server listens at \a socketPath.
    RemoteAdminJob(const QString &socketPath, const AdminRequest &request, QObject *parent = nullptr);
    void start() override;

private:
    void send();
    void read();

    QString m_path;
    AdminRequest m_request;
    QLocalSocket *m_socket;
    FrameReader m_frames;
};

} // namespace fieldcase::app
