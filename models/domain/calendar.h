// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDate>
#include <QSet>

namespace fieldcase::domain {

/// The date in China (UTC+8, no summer time since 1991) at \a milliseconds since the epoch. Legal periods run
/// in it.
[[nodiscard]] QDate chinaDate(qint64 milliseconds);

/// Which days are worked: Monday to Friday, except \a holidays, and besides \a workdays (调休). From the
/// yearly notice of the State Council; a year without one has only its weekends.
struct Calendar {
    QSet<QDate> holidays;
    QSet<QDate> workdays;

    [[nodiscard]] bool isWorkday(QDate day) const;
    /// \a day, or the first working day after it.
    [[nodiscard]] QDate workdayFrom(QDate day) const;
    /// \a day, or the last working day before it.
    [[nodiscard]] QDate workdayUntil(QDate day) const;
    /// The day on which a period of \a days working days ends; \a start is not counted. days ≥ 1
    [[nodiscard]] QDate afterWorkdays(QDate start, int days) const;
    /// The day on which a period of \a days calendar days ends; \a start is not counted, and an end that is
    /// no working day moves to the next one (民事诉讼法 85). days ≥ 1
    [[nodiscard]] QDate afterDays(QDate start, int days) const;
};

} // namespace fieldcase::domain
