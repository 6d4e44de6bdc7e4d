// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/clockwatch.h"

#include <cstdlib>

namespace fieldcase::domain {

namespace {

constexpr qint64 kOwnRate = 2000; // 500 ppm, the most that a clock is disciplined by

std::optional<ClockJump> jumpOf(qint64 amountMs, qint64 toleranceMs)
{
    if (std::abs(amountMs) <= toleranceMs)
        return std::nullopt;
    return ClockJump{amountMs < 0, std::abs(amountMs)};
}

} // namespace

ClockDrift clockDrift(const ClockReading &reading)
{
    ClockDrift drift;
    if (reading.clocks.gnssMs)
        drift.fromGnssMs = reading.wallMs - *reading.clocks.gnssMs;
    if (reading.clocks.officeMs)
        drift.fromOfficeMs = reading.wallMs - *reading.clocks.officeMs;
    return drift;
}

std::optional<ClockJump> clockJump(const ClockReading &before, const ClockReading &now)
{
    const qint64 wall = now.wallMs - before.wallMs;
    if (before.clocks.boot == now.clocks.boot) {
        const qint64 passed = now.clocks.monotonicMs - before.clocks.monotonicMs;
        return jumpOf(wall - passed, kClockToleranceMs + std::abs(passed) / kOwnRate);
    }
    const ClockDrift then = clockDrift(before);
    const ClockDrift next = clockDrift(now);
    const qint64 tolerance = kClockToleranceMs + std::abs(wall) / kOwnRate;
    if (then.fromGnssMs && next.fromGnssMs)
        return jumpOf(*next.fromGnssMs - *then.fromGnssMs, tolerance);
    if (then.fromOfficeMs && next.fromOfficeMs)
        return jumpOf(*next.fromOfficeMs - *then.fromOfficeMs, tolerance);
    return wall < 0 ? jumpOf(wall, kClockToleranceMs) : std::nullopt;
}

} // namespace fieldcase::domain
