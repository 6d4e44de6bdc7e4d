// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/position/replaysource.h"

namespace fieldcase::app {

namespace {

constexpr int kPaceMs = 1000;
constexpr qint64 kBlock = 4096;
constexpr int kMostBlocks = 16; // at once: the window must not wait for a log without a fix

} // namespace

ReplaySource::ReplaySource(const QString &path, const domain::Clock &clock) : m_clock(clock), m_file(path)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReplaySource::playNext);
}

void ReplaySource::start()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return setState(State::Lost);
    setState(State::Searching);
    m_timer.start(0);
}

void ReplaySource::playNext()
{
    for (int block = 0; block < kMostBlocks && m_waiting.isEmpty(); ++block) {
        const QByteArray bytes = m_file.read(kBlock);
        m_waiting = m_reader.feed(bytes, 0);
        if (!bytes.isEmpty())
            continue;
        if (!m_hasFix)
            return setState(State::Lost); // it has no position anywhere
        m_file.seek(0);
        m_reader = {}; // the first moment may be the last one again
    }
    if (m_waiting.isEmpty())
        return m_timer.start(0);
    m_hasFix = true;
    domain::PositionFix fix = m_waiting.takeFirst();
    fix.heardAtMs = m_clock.monotonic().count();
    fix.gnssMs.reset();
    setState(State::Working);
    emit heard(fix);
    m_timer.start(kPaceMs);
}

} // namespace fieldcase::app
