// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/views.h"

// What views.cpp and projections.cpp share.

namespace fieldcase::store {

/// The last change of a case is its entry with the latest time; among equals the greater hash, so that the
/// order of arrival does not matter.
struct Newest {
    qint64 atMs = 0;
    domain::EntryHash hash;
    domain::EntryKind kind = domain::EntryKind::AssignmentIssued;

    void see(const domain::AppliedEntry &entry)
    {
        if (std::pair(entry.header.atMs, entry.hash) > std::pair(atMs, hash)) {
            atMs = entry.header.atMs;
            hash = entry.hash;
            kind = entry.header.kind;
        }
    }
};

struct Views::CaseCache {
    Fold<domain::CaseState> fold;
    Newest newest;
    CaseRows written; ///< what the tables hold
};

} // namespace fieldcase::store
