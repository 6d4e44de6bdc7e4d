// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"

#include <QTimeZone>

namespace fieldcase::tests {

QDateTime FakeClock::nowUtc() const
{
    return QDateTime::fromMSecsSinceEpoch(m_wallMs, QTimeZone::utc());
}

std::chrono::milliseconds FakeClock::monotonic() const
{
    return std::chrono::milliseconds(m_monotonicMs);
}

QString FakeClock::bootId() const
{
    return QStringLiteral("00000000-0000-4000-8000-000000000001");
}

void FakeClock::advance(std::chrono::milliseconds step)
{
    Q_ASSERT(step.count() >= 0);
    m_wallMs += step.count();
    m_monotonicMs += step.count();
}

void FakeClock::setWall(const QDateTime &utc)
{
    m_wallMs = utc.toMSecsSinceEpoch();
}

} // namespace fieldcase::tests
