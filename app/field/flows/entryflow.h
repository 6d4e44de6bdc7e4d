// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

#include <QPointer>
#include <QTimer>

namespace fieldcase::client {
class Job;
class Transport;
} // namespace fieldcase::client
namespace fieldcase::forms {
class EnrolForm;
class UnlockForm;
} // namespace fieldcase::forms

namespace fieldcase::app {

class Answers;

/// Lets a person in: unlocks the vault, or enrols a new device with its ticket.
class EntryFlow final : public QObject
{
    Q_OBJECT

public:
    /// \param session, answers outlive the flow
    EntryFlow(Session &session, Answers &answers, QObject *parent = nullptr);
    ~EntryFlow() override;

    /// The screen for the session's state, NoVault, Locked or Unenrolled; whoever shows it owns it.
    [[nodiscard]] QWidget *screen();
    /// Says on the unlock screen why the vault was locked.
    void remark(const QString &words);

private:
    void unlock(const QString &passphrase);
    void refuse(const domain::Error &error);
    void waitForNextAttempt();
    void takeState(Session::State state);
    void openTicket();
    void enrol();
    void takeEnrolment();
    [[nodiscard]] QWidget *unlockScreen();
    [[nodiscard]] QWidget *enrolScreen();

    Session &m_session;
    Answers &m_answers;
    QPointer<forms::UnlockForm> m_unlock;
    QPointer<forms::EnrolForm> m_enrol;
    std::unique_ptr<client::Transport> m_transport; ///< while enrolling
    client::Job *m_job = nullptr;                   ///< child, while enrolling
    QTimer m_waiting;
};

} // namespace fieldcase::app
