// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/surroundings.h"

#include <chrono>

namespace fieldcase::client {

/// How long to wait after failures: twice as long after each, with jitter so that the devices of an office
/// that was down do not all come back in the same second. It goes on for ever: nothing is dropped.
struct Backoff {
    std::chrono::milliseconds first{std::chrono::seconds(2)};
    std::chrono::milliseconds longest{std::chrono::minutes(10)};

    /// The pause after \a failures (≥ 1) failures in a row: between half and all of min(first ·
    /// 2^(failures−1), longest).
    [[nodiscard]] std::chrono::milliseconds pause(int failures, domain::Random &random) const;
};

} // namespace fieldcase::client
