// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/nmea.h"

#include <QTime>

#include <cmath>

namespace fieldcase::domain {

namespace {

constexpr double kUnitsPerDegree = 1e7;
constexpr double kMmPerSecondPerKnot = 1852.0 * 1000 / 3600;
constexpr double kMostKnots = 2000; // guards against numbers that are no speed
constexpr int kMostSatellites = 200;
constexpr int kMostHdop = 99;
constexpr double kMostErrorMetres = 1e6;

/// A decimal number of digits and one dot only: no exponent, no "nan", no sign.
std::optional<double> decimal(const QByteArray &field)
{
    if (field.isEmpty() || field.size() > 16)
        return std::nullopt;
    for (const char c : field) {
        if ((c < '0' || c > '9') && c != '.')
            return std::nullopt;
    }
    bool isGood = false;
    const double value = field.toDouble(&isGood);
    return isGood && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// "3806.62964" and "N": degrees and minutes. \param degreeDigits 2 or 3
std::optional<qint64> angle(const QByteArray &field, const QByteArray &hemisphere, int degreeDigits,
                            char positive, char negative)
{
    const bool isNegative = hemisphere == QByteArray(1, negative);
    if (!isNegative && hemisphere != QByteArray(1, positive))
        return std::nullopt;
    const auto degrees = decimal(field.left(degreeDigits));
    const auto minutes = decimal(field.mid(degreeDigits));
    if (!degrees || !minutes || field.left(degreeDigits).contains('.') || *minutes >= 60)
        return std::nullopt;
    const double value = *degrees + *minutes / 60;
    if (value > (degreeDigits == 2 ? 90 : 180))
        return std::nullopt;
    return std::llround((isNegative ? -value : value) * kUnitsPerDegree);
}

std::optional<Place> place(const QByteArrayList &fields, qsizetype first)
{
    const auto latitude = angle(fields.value(first), fields.value(first + 1), 2, 'N', 'S');
    const auto longitude = angle(fields.value(first + 2), fields.value(first + 3), 3, 'E', 'W');
    if (!latitude || !longitude)
        return std::nullopt;
    return Place{*latitude, *longitude, 0};
}

/// "223745.00" and "110720" → milliseconds UTC.
std::optional<qint64> instant(const QByteArray &time, const QByteArray &date)
{
    const auto whole = decimal(time);
    if (!whole || time.size() < 6 || date.size() != 6 || !decimal(date) || date.contains('.') ||
        time.left(6).contains('.'))
        return std::nullopt;
    const int year = date.mid(4, 2).toInt();
    // Two digits of a year: receivers are younger than 1980, this program ends before 2080.
    const QDate day(year < 80 ? 2000 + year : 1900 + year, date.mid(2, 2).toInt(), date.left(2).toInt());
    const double seconds = time.mid(4).toDouble();
    const int hours = time.left(2).toInt();
    const int minutes = time.mid(2, 2).toInt();
    if (!day.isValid() || hours > 23 || minutes > 59 || seconds >= 61)
        return std::nullopt;
    const qint64 dayMs = day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    return dayMs + (hours * 3600 + minutes * 60) * 1000LL + std::llround(seconds * 1000);
}

FixQuality qualityOf(const QByteArray &field)
{
    switch (field.size() == 1 ? field.front() : '\0') {
    case '1':
    case '3': // PPS: satellites alone, the military code
        return FixQuality::Satellite;
    case '2':
        return FixQuality::Differential;
    case '4':
    case '5':
        return FixQuality::Rtk;
    case '6':
        return FixQuality::Estimated;
    case '7':
        return FixQuality::Manual;
    case '8':
        return FixQuality::Simulated;
    default:
        return FixQuality::Unknown;
    }
}

} // namespace

std::optional<QByteArrayList> nmeaFields(const QByteArray &line)
{
    const QByteArray sentence = line.trimmed();
    const qsizetype star = sentence.size() - 3;
    if (star < 6 || sentence.front() != '$' || sentence.at(star) != '*')
        return std::nullopt;
    unsigned char sum = 0;
    for (qsizetype i = 1; i < star; ++i) {
        const auto c = static_cast<unsigned char>(sentence.at(i));
        if (c < 0x20 || c > 0x7e)
            return std::nullopt;
        sum ^= c;
    }
    bool isHex = false;
    const uint told = sentence.mid(star + 1).toUInt(&isHex, 16);
    if (!isHex || told != sum)
        return std::nullopt;
    return sentence.mid(1, star - 1).split(',');
}

NmeaRmc readRmc(const QByteArrayList &fields)
{
    NmeaRmc rmc;
    rmc.gnssMs = instant(fields.value(1), fields.value(9));
    if (fields.value(2) != "A")
        return rmc;
    rmc.place = place(fields, 3);
    if (const auto knots = decimal(fields.value(7)); knots && *knots <= kMostKnots)
        rmc.speedMmPerS = std::llround(*knots * kMmPerSecondPerKnot);
    return rmc;
}

NmeaGga readGga(const QByteArrayList &fields)
{
    NmeaGga gga;
    gga.quality = qualityOf(fields.value(6));
    if (gga.quality == FixQuality::Unknown)
        return gga;
    gga.place = place(fields, 2);
    if (const auto count = decimal(fields.value(7)); count && *count <= kMostSatellites)
        gga.satellites = int(*count);
    if (const auto hdop = decimal(fields.value(8)); hdop && *hdop > 0 && *hdop <= kMostHdop) {
        gga.hdopHundredths = int(std::lround(*hdop * 100));
        if (gga.place)
            gga.place->accuracyMm = std::llround(*hdop * kRangeErrorMetres * 1000);
    }
    return gga;
}

std::optional<qint64> readGst(const QByteArrayList &fields)
{
    const auto latitude = decimal(fields.value(6));
    const auto longitude = decimal(fields.value(7));
    if (!latitude || !longitude)
        return std::nullopt;
    const double metres = std::hypot(*latitude, *longitude);
    if (metres <= 0 || metres > kMostErrorMetres)
        return std::nullopt;
    return std::llround(metres * 1000);
}

} // namespace fieldcase::domain
