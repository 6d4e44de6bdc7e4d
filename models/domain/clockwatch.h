// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"

namespace fieldcase::domain {

/// What the clocks said at one moment.
struct ClockReading {
    qint64 wallMs = 0; ///< the device's wall clock, UTC; a change of zone or of daylight saving moves it not
    Clocks clocks;

    friend bool operator==(const ClockReading &, const ClockReading &) = default;
};

/// Somebody, or something, set the wall clock.
struct ClockJump {
    bool isBack = false; ///< else forward
    qint64 amountMs = 0; ///< > 0; after a restart the least it can have been

    friend bool operator==(const ClockJump &, const ClockJump &) = default;
};

/// How far the wall clock goes from that of others: positive when the device is ahead.
struct ClockDrift {
    std::optional<qint64> fromGnssMs;
    std::optional<qint64> fromOfficeMs;

    friend bool operator==(const ClockDrift &, const ClockDrift &) = default;
};

/// Slower changes are the clock's own: it is disciplined by at most 500 ppm, and two reads lie apart.
constexpr qint64 kClockToleranceMs = 2000;

/// Whether the wall clock was set between two readings, the earlier first.
///
/// In one boot the monotonic clock tells. Over a restart it cannot: then a wall clock that went back tells,
/// and one that changed its distance to the satellites' or the office's time.
[[nodiscard]] std::optional<ClockJump> clockJump(const ClockReading &before, const ClockReading &now);

[[nodiscard]] ClockDrift clockDrift(const ClockReading &reading);

} // namespace fieldcase::domain
