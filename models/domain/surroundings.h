// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <cstddef>
#include <span>

namespace fieldcase::domain {

/// The time as this device knows it. Everything that needs the time is given a Clock, so that a test, a
/// simulation or the demonstration can play any day. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The wall clock, UTC, whole milliseconds.
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// Time since an arbitrary point of this boot; never goes back, goes on during suspend.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
    /// Changes with each boot of the device; gives `monotonic` its meaning.
    [[nodiscard]] virtual QString bootId() const = 0;
};

/// The machine's own clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] QString bootId() const override;
};

/// A source of random bytes. The real one (crypto::SystemRandom) is cryptographic; a simulation's is seeded.
class Random
{
public:
    virtual ~Random() = default;

    virtual void fill(std::span<std::byte> bytes) = 0;
};

} // namespace fieldcase::domain
