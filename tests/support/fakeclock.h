// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/surroundings.h"

#include <atomic>

namespace fieldcase::tests {

/// A clock that moves only when a test moves it. Starts on 2026-09-10 09:20 in China (01:20 UTC).
class FakeClock final : public domain::Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] QString bootId() const override;

    /// Both clocks go on by \a step (≥ 0).
    void advance(std::chrono::milliseconds step);
    /// Only the wall clock jumps, as when somebody sets it.
    void setWall(const QDateTime &utc);

private:
    std::atomic<qint64> m_wallMs{1789003200000};
    std::atomic<qint64> m_monotonicMs{1000};
};

} // namespace fieldcase::tests
