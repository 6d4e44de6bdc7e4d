// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"
#include "models/domain/receipt.h"

namespace fieldcase::domain {

/// An entry as it stands in a record that leaves the office: the body readable, beside the office's receipt.
struct RecordedEntry {
    SignedEntry entry;
    std::optional<Receipt> receipt; ///< none: the office had not confirmed it yet

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const RecordedEntry &, const RecordedEntry &) = default;
};

} // namespace fieldcase::domain
