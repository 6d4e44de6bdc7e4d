// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/gpsdreport.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr double kUnitsPerDegree = 1e7;
constexpr double kMostErrorMetres = 1e6; // guards the conversions to integers
constexpr double kMostSpeed = 1000;      // m/s
constexpr double kMostHdop = 99;

std::optional<double> number(const QJsonObject &object, QLatin1StringView key, double least, double most)
{
    const QJsonValue value = object.value(key);
    if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most)
        return std::nullopt;
    return value.toDouble();
}

FixQuality qualityOf(const QJsonObject &report)
{
    switch (report.value("status"_L1).toInt(1)) {
    case 2:
        return FixQuality::Differential;
    case 3:
    case 4:
        return FixQuality::Rtk;
    case 5:
    case 6:
        return FixQuality::Estimated;
    case 7: // surveyed in: typed or averaged once
        return FixQuality::Manual;
    case 8:
        return FixQuality::Simulated;
    default:
        return FixQuality::Satellite;
    }
}

/// Metres: gpsd does not say how certain its errors are, so they are taken as they are.
std::optional<double> errorOf(const QJsonObject &report)
{
    if (const auto eph = number(report, "eph"_L1, 0, kMostErrorMetres))
        return eph;
    const auto epx = number(report, "epx"_L1, 0, kMostErrorMetres);
    const auto epy = number(report, "epy"_L1, 0, kMostErrorMetres);
    return epx && epy ? std::optional(std::hypot(*epx, *epy)) : std::nullopt;
}

std::optional<PositionFix> fixOf(const QJsonObject &report)
{
    const auto latitude = number(report, "lat"_L1, -90, 90);
    const auto longitude = number(report, "lon"_L1, -180, 180);
    if (report.value("mode"_L1).toInt() < 2 || !latitude || !longitude)
        return std::nullopt;
    PositionFix fix;
    fix.place = {std::llround(*latitude * kUnitsPerDegree), std::llround(*longitude * kUnitsPerDegree), 0};
    fix.quality = qualityOf(report);
    if (const auto error = errorOf(report))
        fix.place.accuracyMm = std::llround(*error * 1000);
    if (const auto speed = number(report, "speed"_L1, 0, kMostSpeed))
        fix.speedMmPerS = std::llround(*speed * 1000);
    const QDateTime time = QDateTime::fromString(report.value("time"_L1).toString(), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() != Qt::LocalTime)
        fix.gnssMs = time.toMSecsSinceEpoch();
    return fix;
}

std::optional<int> usedOf(const QJsonObject &report)
{
    if (const auto used = number(report, "uSat"_L1, 0, 1000))
        return int(*used);
    const QJsonValue satellites = report.value("satellites"_L1);
    if (!satellites.isArray())
        return std::nullopt;
    int used = 0;
    for (const QJsonValue &satellite : satellites.toArray())
        used += satellite.toObject().value("used"_L1).toBool() ? 1 : 0;
    return used;
}

} // namespace

GpsdReport readGpsdReport(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString name = object.value("class"_L1).toString();
    if (name.isEmpty())
        return {};
    GpsdReport report;
    report.kind = GpsdReport::Kind::Other;
    if (name == "TPV"_L1) {
        report.kind = GpsdReport::Kind::Position;
        report.fix = fixOf(object);
    } else if (name == "SKY"_L1) {
        report.kind = GpsdReport::Kind::Sky;
        report.satellites = usedOf(object);
        if (const auto hdop = number(object, "hdop"_L1, 0.01, kMostHdop))
            report.hdopHundredths = int(std::lround(*hdop * 100));
    }
    return report;
}

} // namespace fieldcase::domain
