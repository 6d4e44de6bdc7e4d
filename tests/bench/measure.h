// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace fieldcase::bench {

/// How long \a work took. The program ends when it fails: half a measurement is none.
[[nodiscard]] double secondsOf(const std::function<bool()> &work);
/// The middle value of a list that is not empty.
[[nodiscard]] double median(QList<double> values);
/// What the disk allows: durable writes of 4 KiB a second, each with one fdatasync, to the new file \a path.
[[nodiscard]] double durableWritesASecond(const QString &path, int count);

} // namespace fieldcase::bench
