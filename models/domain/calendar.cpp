// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar.h"

#include <QDateTime>
#include <QTimeZone>

namespace fieldcase::domain {

QDate chinaDate(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::OffsetFromUTC, 8 * 3600).date();
}

bool Calendar::isWorkday(QDate day) const
{
    if (holidays.contains(day))
        return false;
    return day.dayOfWeek() <= Qt::Friday || workdays.contains(day);
}

QDate Calendar::workdayFrom(QDate day) const
{
    while (!isWorkday(day))
        day = day.addDays(1);
    return day;
}

QDate Calendar::workdayUntil(QDate day) const
{
    while (!isWorkday(day))
        day = day.addDays(-1);
    return day;
}

QDate Calendar::afterWorkdays(QDate start, int days) const
{
    QDate day = start;
    for (int counted = 0; counted < days; ++counted)
        day = workdayFrom(day.addDays(1));
    return day;
}

QDate Calendar::afterDays(QDate start, int days) const
{
    return workdayFrom(start.addDays(days));
}

} // namespace fieldcase::domain
