// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/flows/syncflow.h"

#include "app/field/obstaclewords.h"
#include "app/whendone.h"
#include "sync/client/syncschedule.h"

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using client::Obstacle;
using forms::SyncStatus;
using forms::Tone;

namespace {

constexpr qint64 kMeteredLargestBytes = 4 * 1024 * 1024; // documents and photos go, videos and sound wait

/// What passes by itself is no failure for a person: the next sync is as good as this one.
SyncStatus::State stateAfter(const client::Failure &failure)
{
    switch (failure.obstacle) {
    case Obstacle::Unreachable:
        return SyncStatus::State::Offline;
    case Obstacle::Silent:
    case Obstacle::OfficeFailing:
        return SyncStatus::State::WaitingToRetry;
    case Obstacle::None:
    case Obstacle::OtherServer:
    case Obstacle::OfficeFull:
    case Obstacle::NotKnown:
        break;
    }
    return SyncStatus::State::Failed;
}

} // namespace

SyncFlow::SyncFlow(const Desk &desk, client::SyncSchedule &schedule, QObject *parent)
    : QObject(parent), m_desk(desk), m_schedule(schedule), m_form(new forms::SyncForm)
{
    connect(m_form, &forms::SyncForm::runRequested, this, [this] {
        m_schedule.setOnline(true);
        m_schedule.syncNow();
    });
    connect(m_form, &forms::SyncForm::stopRequested, this, [this] { m_schedule.setOnline(false); });
    connect(m_form, &forms::SyncForm::meteredChanged, this, &SyncFlow::setMetered);
    connect(&m_schedule, &client::SyncSchedule::changed, this, &SyncFlow::show);
    refresh();
}

void SyncFlow::refresh()
{
    whenDone(m_desk.vault().run([](store::Vault &vault) { return SyncReading::of(vault); }), this,
             [this](const domain::Result<SyncReading> &reading) {
                 if (!reading)
                     return;
                 m_reading = *reading;
                 show();
             });
}

void SyncFlow::setMetered(bool metered)
{
    client::SyncPolicy policy;
    if (metered)
        policy.largestBytes = kMeteredLargestBytes;
    m_schedule.setPolicy(policy);
    whenDone(m_desk.vault().run(
                 [metered](store::Vault &vault) { return SyncReading::setMetered(vault, metered); }),
             this, [this](const domain::Result<> &) { refresh(); });
}

void SyncFlow::show()
{
    const client::SyncState &state = m_schedule.state();
    SyncStatus status;
    status.lastCompleteAtMs = qMax(m_reading.lastSuccessMs, state.lastSuccessMs);
    status.office = m_reading.office;
    status.metered = m_reading.isMetered;
    status.today = m_desk.today();
    status.onlyHere = m_reading.counts.entries + m_reading.counts.objects - m_reading.counts.sentObjects;
    status.sent = m_reading.counts.sentObjects;
    status.proven = m_reading.counts.confirmedEntries + m_reading.counts.provenObjects;
    status.bytesToSend = m_reading.counts.objectBytes;
    for (const client::SyncState::Carry &carry : state.carries)
        status.bytesSent += carry.isIncoming ? 0 : carry.doneBytes;
    if (m_schedule.isRunning())
        status.state = SyncStatus::State::Running;
    else if (!m_schedule.isOnline())
        status.state = SyncStatus::State::Offline;
    else if (state.failure)
        status.state = stateAfter(*state.failure);
    if (const auto next = m_schedule.nextIn(); next && status.state == SyncStatus::State::WaitingToRetry)
        status.nextTryAtMs = m_desk.nowMs() + next->count();
    if (state.failure && !m_schedule.isRunning())
        status.reason = ObstacleWords::of(*state.failure);
    if (!m_schedule.isOnline() && !m_schedule.isRunning())
        status.reason = tr("Synchronisation is switched off on this device.");
    m_form->setStatus(status);

    QList<items::TransferItem> transfers = m_reading.transfers;
    for (items::TransferItem &item : transfers) {
        for (const client::SyncState::Carry &carry : state.carries) {
            if (carry.object.toHex() != item.id)
                continue;
            item.state = items::TransferState::Running;
            item.sentBytes = carry.doneBytes;
        }
    }
    m_form->setTransfers(transfers);
    announce();
}

void SyncFlow::announce()
{
    const int onlyHere = m_reading.counts.entries + m_reading.counts.objects;
    if (m_reading.counts.refused > 0)
        emit stateWords(Tone::Danger, u"alert"_s, tr("%n not accepted", nullptr, m_reading.counts.refused));
    else if (m_schedule.isRunning())
        emit stateWords(Tone::Primary, u"sync"_s, tr("Synchronising…"));
    else if (onlyHere > 0)
        emit stateWords(Tone::Warning, u"here"_s, tr("%n only here", nullptr, onlyHere));
    else
        emit stateWords(Tone::Good, u"proven"_s, tr("All proven"));
}

} // namespace fieldcase::app
