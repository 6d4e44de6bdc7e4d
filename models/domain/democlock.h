// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/surroundings.h"

#include <memory>

namespace fieldcase::domain {

/// A clock for the demonstration: its wall time is written in a small file, and goes on from the moment the
/// file was written. Several programs with the same file agree on the time. Boot and monotonic time are the
/// machine's own.
class DemoClock final : public Clock
{
public:
    /// \param path a file with one ISO 8601 time with its offset, e.g. 2026-09-10T09:20:00+08:00
    /// \returns NotFound when it cannot be read, InvalidInput when it is no such time
    [[nodiscard]] static Result<std::unique_ptr<DemoClock>> open(const QString &path);

    /// Sets the clock of everybody who reads \a path. \returns Storage when it cannot be written
    [[nodiscard]] static Result<> set(const QString &path, const QDateTime &time);

    /// The file's time; the last one known while the file cannot be read.
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_system.monotonic(); }
    [[nodiscard]] QString bootId() const override { return m_system.bootId(); }

private:
    explicit DemoClock(const QString &path) : m_path(path) {}

    QString m_path;
    SystemClock m_system;
    mutable std::atomic<qint64> m_lastMs{0};
};

} // namespace fieldcase::domain
