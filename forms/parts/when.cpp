// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/when.h"

#include <QLocale>
#include <QTimeZone>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBeijingOffsetSeconds = 8 * 3600;

bool isChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

} // namespace

QDateTime officialTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone(kBeijingOffsetSeconds));
}

QString momentWords(qint64 ms, const QDate &today)
{
    if (ms == 0)
        return {};
    const QDateTime moment = officialTime(ms);
    const bool isThisYear = moment.date().year() == today.year();
    if (isChinese())
        return moment.toString(isThisYear ? u"M月d日 HH:mm"_s : u"yyyy年M月d日 HH:mm"_s);
    return QLocale().toString(moment, isThisYear ? u"d MMM, HH:mm"_s : u"d MMM yyyy, HH:mm"_s);
}

QString dayWords(const QDate &day)
{
    if (!day.isValid())
        return {};
    return QLocale().toString(day, isChinese() ? u"M月d日 dddd"_s : u"dddd, d MMMM"_s);
}

QString shortDayWords(const QDate &day)
{
    if (!day.isValid())
        return {};
    return isChinese() ? day.toString(u"yyyy年M月d日"_s) : QLocale().toString(day, u"d MMM yyyy"_s);
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString yuanWords(qint64 fen)
{
    const QString yuan = QLocale(QLocale::Chinese, QLocale::China).toString(fen / 100);
    return u"￥%1.%2"_s.arg(yuan).arg(fen % 100, 2, 10, QLatin1Char('0'));
}

} // namespace fieldcase::forms
