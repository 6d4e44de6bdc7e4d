// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/surroundings.h"
#include "models/store/disk.h"

namespace fieldcase::store {

/// What a vault gets from outside: time, randomness and the disk. All three outlive it.
struct Surroundings {
    const domain::Clock &clock;
    domain::Random &random;
    Disk &disk;
};

} // namespace fieldcase::store
