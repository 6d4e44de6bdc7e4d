// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace fieldcase::store {

class Database;

/// Everything that \a database runs while this lives, or nothing of it: rolled back unless committed.
/// Never nested, never held over other I/O, a dialog or a signal.
class Transaction final
{
public:
    explicit Transaction(Database &database);
    ~Transaction();

    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// On success everything is on the disk. On failure nothing is, and the destructor rolls back; an error
    /// of the beginning shows here (statements in between are refused). Call it once.
    [[nodiscard]] domain::Result<> commit();

private:
    Database &m_database;
    domain::Result<> m_begun;
    bool m_done = false;
};

} // namespace fieldcase::store
