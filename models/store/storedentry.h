// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/body.h"
#include "models/domain/entry.h"
#include "models/domain/receipt.h"

#include <optional>

namespace fieldcase::store {

/// An entry with what this device knows of it.
struct StoredEntry {
    domain::EntryHash hash;
    domain::EntryHeader header;
    std::optional<domain::Body> body; ///< nullopt: sealed to others, or the case's key has not come yet
    qint64 position = 0;              ///< official position, from 1; 0: the office has not confirmed it yet
    qint64 receivedAtMs = 0;          ///< by the office's clock, UTC; 0 as long as position is 0
};

/// An entry as it travels: the body of an entry of the organisation is canonical JSON, that of any other case
/// an age file to the case's key.
struct TravellingEntry {
    domain::SignedEntry entry;
    std::optional<domain::Receipt> receipt; ///< the office's, when it has confirmed the entry
};

} // namespace fieldcase::store
