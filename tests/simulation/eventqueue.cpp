// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/eventqueue.h"

namespace fieldcase::simulation {

void EventQueue::after(qint64 delayMs, Event event)
{
    Q_ASSERT(delayMs >= 0);
    m_events.emplace(std::pair(m_nowMs + delayMs, m_planned++), std::move(event));
}

void EventQueue::step()
{
    const auto next = m_events.extract(m_events.begin());
    m_nowMs = next.key().first;
    next.mapped()();
}

} // namespace fieldcase::simulation
