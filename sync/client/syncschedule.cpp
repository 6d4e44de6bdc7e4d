// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/syncschedule.h"

namespace fieldcase::client {

SyncSchedule::SyncSchedule(store::VaultQueue &queue, Transport &transport, domain::Random &random,
                           QObject *parent)
    : QObject(parent), m_queue(queue), m_transport(transport), m_random(random)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SyncSchedule::begin);
}

void SyncSchedule::setOnline(bool isOnline)
{
    if (std::exchange(m_isOnline, isOnline) == isOnline)
        return;
    m_timer.stop();
    if (isOnline)
        return syncNow();
    if (m_run)
        return m_run->abort(); // conclude() follows
    emit changed();
}

void SyncSchedule::syncNow()
{
    m_failures = 0;
    if (m_isOnline && !m_run)
        begin();
}

void SyncSchedule::refresh()
{
    if (m_run)
        m_run->refresh();
    else if (m_isOnline &&
             m_failures == 0) // after a failure the pause holds: a person who writes is not a better line
        begin();
}

void SyncSchedule::ask(const domain::ObjectHash &object)
{
    if (!m_wishes.asked.contains(object))
        m_wishes.asked.append(object);
    if (m_run)
        m_run->ask(object);
    else
        syncNow();
}

std::optional<std::chrono::milliseconds> SyncSchedule::nextIn() const
{
    if (!m_timer.isActive())
        return {};
    return m_timer.remainingTimeAsDuration();
}

void SyncSchedule::begin()
{
    m_timer.stop();
    m_run = new SyncRun(m_queue, m_transport, m_policy, m_wishes, this);
    connect(m_run, &SyncRun::changed, this, &SyncSchedule::readState);
    connect(m_run, &SyncRun::finished, this, &SyncSchedule::conclude);
    m_run->start();
}

void SyncSchedule::readState()
{
    m_state = m_run->state();
    emit changed();
}

void SyncSchedule::conclude()
{
    SyncRun *run = std::exchange(m_run, nullptr);
    run->deleteLater();
    m_state = run->state();
    const Outcome outcome = run->result();
    const bool isCancelled = !outcome && outcome.error().error.code == domain::ErrorCode::Cancelled;
    if (outcome)
        m_wishes.asked.clear(); // all here; what could not be had would have been a failure
    if (!isCancelled)
        m_failures = outcome ? 0 : m_failures + 1;
    if (m_isOnline) {
        std::chrono::milliseconds pause = m_pace.period;
        if (outcome && run->isStale())
            pause = std::chrono::milliseconds(0);
        else if (m_failures > 0)
            pause = std::max<std::chrono::milliseconds>(
                m_pace.backoff.pause(m_failures, m_random),
                outcome ? std::chrono::seconds(0)
                        : outcome.error().retryAfter.value_or(std::chrono::seconds(0)));
        m_timer.start(pause);
    }
    emit changed();
    emit synced();
}

} // namespace fieldcase::client
