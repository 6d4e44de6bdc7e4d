// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fieldcase::store {

/// One SQL statement, a named constant at the head of the file that uses it. Values are bound by name
/// (`:id`).
struct Statement {
    const char *name; ///< for the log, e.g. "ledger.append"
    const char *sql;  ///< ASCII
};

} // namespace fieldcase::store
