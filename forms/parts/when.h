// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace fieldcase::forms {

/// \a ms (UTC since the epoch) by Beijing time, the legal time of everything that documents say, whatever
/// zone the device is set to.
[[nodiscard]] QDateTime officialTime(qint64 ms);
/// Day and minute, in the order the language is read; empty for 0. The year is left out when it is that of \a
/// today.
[[nodiscard]] QString momentWords(qint64 ms, const QDate &today = {});
/// A day with its weekday; empty for an invalid one.
[[nodiscard]] QString dayWords(const QDate &day);
/// A short day, e.g. in a row; empty for an invalid one.
[[nodiscard]] QString shortDayWords(const QDate &day);
/// Bytes in the unit a person reads, e.g. "3.4 MB".
[[nodiscard]] QString sizeWords(qint64 bytes);
/// Fen as yuan with grouping, e.g. "￥20,000.00".
[[nodiscard]] QString yuanWords(qint64 fen);

} // namespace fieldcase::forms
