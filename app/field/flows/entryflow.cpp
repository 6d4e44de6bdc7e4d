// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/flows/entryflow.h"

#include "app/errortext.h"
#include "app/field/filequestion.h"
#include "app/field/obstaclewords.h"
#include "forms/unlock/enrolform.h"
#include "forms/unlock/unlockform.h"
#include "sync/client/enrolerrand.h"
#include "sync/client/httpstransport.h"
#include "sync/client/job.h"

#include <QFile>

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

constexpr int kTickMs = 500;
constexpr qint64 kMsPerSecond = 1000;
constexpr qint64 kLargestTicketBytes = 64 * 1024; // guards against a file chosen by mistake

} // namespace

EntryFlow::EntryFlow(Session &session, Answers &answers, QObject *parent)
    : QObject(parent), m_session(session), m_answers(answers)
{
    m_waiting.setInterval(kTickMs);
    connect(&m_waiting, &QTimer::timeout, this, &EntryFlow::waitForNextAttempt);
    connect(&m_session, &Session::refused, this, &EntryFlow::refuse);
    connect(&m_session, &Session::stateChanged, this, &EntryFlow::takeState);
}

EntryFlow::~EntryFlow()
{
    for (QWidget *form : {static_cast<QWidget *>(m_unlock), static_cast<QWidget *>(m_enrol)}) {
        if (form && !form->parent())
            delete form;
    }
}

QWidget *EntryFlow::screen()
{
    return m_session.state() == Session::State::Locked ? unlockScreen() : enrolScreen();
}

QWidget *EntryFlow::unlockScreen()
{
    if (!m_unlock) {
        m_unlock = new forms::UnlockForm;
        m_unlock->setPlace(m_session.folder());
        connect(m_unlock, &forms::UnlockForm::unlockRequested, this, &EntryFlow::unlock);
        waitForNextAttempt();
    }
    return m_unlock;
}

QWidget *EntryFlow::enrolScreen()
{
    if (!m_enrol) {
        m_enrol = new forms::EnrolForm;
        connect(m_enrol, &forms::EnrolForm::enrolRequested, this, &EntryFlow::enrol);
        connect(m_enrol, &forms::EnrolForm::ticketFileRequested, this, &EntryFlow::openTicket);
    }
    m_enrol->setAsksPassphrase(m_session.state() == Session::State::NoVault);
    return m_enrol;
}

void EntryFlow::remark(const QString &words)
{
    if (m_unlock)
        m_unlock->remark(words);
}

void EntryFlow::unlock(const QString &passphrase)
{
    m_unlock->setBusy(true);
    m_session.unlock(passphrase);
}

void EntryFlow::refuse(const domain::Error &error)
{
    if (m_enrol) {
        m_enrol->setBusy(false);
        m_enrol->refuse(ErrorText::of(error, ErrorText::Act::Enrol));
        return;
    }
    m_unlock->setBusy(false);
    m_unlock->refuse(ErrorText::of(error, ErrorText::Act::Unlock));
    waitForNextAttempt();
}

void EntryFlow::waitForNextAttempt()
{
    const qint64 leftMs = m_session.nextAttemptMs() - m_session.clock().nowUtc().toMSecsSinceEpoch();
    if (m_unlock)
        m_unlock->setWaitSeconds(leftMs > 0 ? int((leftMs + kMsPerSecond - 1) / kMsPerSecond) : 0);
    if (leftMs > 0 && m_unlock)
        m_waiting.start();
    else
        m_waiting.stop();
}

void EntryFlow::takeState(Session::State state)
{
    if (m_unlock)
        m_unlock->setBusy(false);
    // The vault has just been made for this ticket.
    if (state == Session::State::Unenrolled && m_enrol && !m_job) {
        m_enrol->setAsksPassphrase(false);
        enrol();
    }
}

void EntryFlow::openTicket()
{
    const FileQuestion question{tr("Open a ticket"), tr("Tickets (*.ticket *.txt);;All files (*)"), {}};
    askForFile(m_enrol, m_answers, question, [this](const QString &path) {
        QFile file(path);
        forms::EnrolDraft draft = m_enrol->draft();
        if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestTicketBytes)
            return m_enrol->refuse(ErrorText::of({ErrorCode::InvalidInput, {}}, ErrorText::Act::Enrol));
        draft.ticket = QString::fromUtf8(file.readAll()).trimmed();
        m_enrol->setDraft(draft);
    });
}

void EntryFlow::enrol()
{
    const forms::EnrolDraft draft = m_enrol->draft();
    const auto ticket = protocol::ticketFromText(draft.ticket);
    if (!ticket) {
        m_enrol->setBusy(false);
        m_enrol->refuse(ErrorText::of(ticket.error(), ErrorText::Act::Enrol));
        return;
    }
    m_enrol->setBusy(true);
    if (m_session.state() == Session::State::NoVault)
        return m_session.create(draft.passphrase);
    m_transport = std::make_unique<client::HttpsTransport>(client::addressOf(*ticket));
    m_job = new client::Job(m_session.queue(), *m_transport, std::make_shared<client::EnrolErrand>(*ticket),
                            this);
    connect(m_job, &client::Job::finished, this, &EntryFlow::takeEnrolment);
    m_job->start();
}

void EntryFlow::takeEnrolment()
{
    const client::Outcome outcome = m_job->result();
    std::exchange(m_job, nullptr)->deleteLater();
    if (!outcome) {
        m_enrol->setBusy(false);
        m_enrol->refuse(outcome.error().obstacle == client::Obstacle::None
                            ? ErrorText::of(outcome.error().error, ErrorText::Act::Enrol)
                            : ObstacleWords::of(outcome.error()));
        return;
    }
    m_enrol->clear();
    m_session.readPerson();
}

} // namespace fieldcase::app
