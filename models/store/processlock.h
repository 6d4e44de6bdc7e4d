// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <memory>

namespace fieldcase::store {

/// Keeps every other process, and every other part of this one, out of a file or folder, for as long as it
/// lives.
///
/// It is the kernel's lock on an empty file, so it ends with the process, however that ends, and the file may
/// stay behind. Unlike SQLite's own locks it is not lost when this process closes some other descriptor of
/// the database.
class ProcessLock final
{
public:
    /// \returns the lock on \a path (made when absent, never removed), Conflict when somebody holds it, or
    /// Storage
    [[nodiscard]] static domain::Result<std::unique_ptr<ProcessLock>> acquire(const QString &path);
    ~ProcessLock();

    ProcessLock(const ProcessLock &) = delete;
    ProcessLock &operator=(const ProcessLock &) = delete;

private:
    explicit ProcessLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace fieldcase::store
