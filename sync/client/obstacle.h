// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <chrono>
#include <optional>

namespace fieldcase::client {

/// What stood in the way of a sync, as far as a person can do something about it.
enum class Obstacle {
    None,          ///< see the error's code alone
    Unreachable,   ///< no line to the office's address
    Silent,        ///< it was reached, and no whole answer came in time
    OtherServer,   ///< something answers that is not our office: another certificate, a login page, garbage
    OfficeFailing, ///< our office answered that it cannot at present
    OfficeFull,    ///< our office has no space left
    NotKnown,      ///< our office does not know this device (any more)
};
inline constexpr int kObstacleCount = int(Obstacle::NotKnown) + 1;

/// The name in the log, e.g. "other_server".
[[nodiscard]] QString obstacleName(Obstacle obstacle);

/// Why an exchange, a job or a whole sync did not succeed.
struct Failure {
    domain::Error error;
    Obstacle obstacle = Obstacle::None;
    std::optional<std::chrono::seconds> retryAfter; ///< the office asked for at least this pause
    bool isLineCut = false; ///< the line stood and broke before a whole answer: asking again at once may help

    Failure() = default;
    /// An error of our own side: the rest of a sync may go on.
    Failure(domain::Error why) : error(std::move(why)) {}
    Failure(domain::ErrorCode code, const QString &context, Obstacle what = Obstacle::None,
            std::optional<std::chrono::seconds> pause = {})
        : error{code, context}, obstacle(what), retryAfter(pause)
    {
    }

    /// The line stood and was cut.
    [[nodiscard]] static Failure lineCut(const QString &context)
    {
        Failure failure(domain::ErrorCode::Network, context, Obstacle::Silent);
        failure.isLineCut = true;
        return failure;
    }
    /// True when nothing else can succeed either until the obstacle is gone.
    [[nodiscard]] bool endsRun() const { return obstacle != Obstacle::None; }
    friend bool operator==(const Failure &, const Failure &) = default;
};

} // namespace fieldcase::client
