// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <map>

namespace fieldcase::simulation {

/// The time of a simulated world and what is to happen in it. Things of the same instant happen in the order
/// in which they were planned, so a run depends on nothing but its seed.
class EventQueue
{
public:
    using Event = std::function<void()>;

    /// Milliseconds since the world began.
    [[nodiscard]] qint64 nowMs() const { return m_nowMs; }
    /// Plans \a event in \a delayMs (≥ 0).
    void after(qint64 delayMs, Event event);
    [[nodiscard]] bool isEmpty() const { return m_events.empty(); }
    /// Lets the next event happen. Not when empty.
    void step();
    /// Forgets what is planned.
    void clear() { m_events.clear(); }

private:
    qint64 m_nowMs = 0;
    quint64 m_planned = 0;
    std::map<std::pair<qint64, quint64>, Event> m_events;
};

} // namespace fieldcase::simulation
