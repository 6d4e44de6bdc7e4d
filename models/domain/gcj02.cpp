// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/gcj02.h"

#include <cmath>
#include <numbers>

namespace fieldcase::domain {

namespace {

using std::numbers::pi;

constexpr double kUnitsPerDegree = 1e7;
constexpr double kSemiMajorMetres = 6'378'245.0; // Krasovsky 1940
constexpr double kEccentricity2 = 0.00669342162296594323;

bool isInBox(double latitude, double longitude)
{
    return longitude >= 72.004 && longitude <= 137.8347 && latitude >= 0.8293 && latitude <= 55.8271;
}

double ripple(double x)
{
    return (20 * std::sin(6 * x * pi) + 20 * std::sin(2 * x * pi)) * 2 / 3;
}

double northMetres(double x, double y)
{
    const double plane = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * std::sqrt(std::abs(x));
    const double waves = (20 * std::sin(y * pi) + 40 * std::sin(y / 3 * pi)) * 2 / 3;
    const double longWaves = (160 * std::sin(y / 12 * pi) + 320 * std::sin(y * pi / 30)) * 2 / 3;
    return plane + ripple(x) + waves + longWaves;
}

double eastMetres(double x, double y)
{
    const double plane = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * std::sqrt(std::abs(x));
    const double waves = (20 * std::sin(x * pi) + 40 * std::sin(x / 3 * pi)) * 2 / 3;
    const double longWaves = (150 * std::sin(x / 12 * pi) + 300 * std::sin(x / 30 * pi)) * 2 / 3;
    return plane + ripple(x) + waves + longWaves;
}

} // namespace

Place toGcj02(const Place &wgs84)
{
    const double latitude = double(wgs84.lat1e7) / kUnitsPerDegree;
    const double longitude = double(wgs84.lon1e7) / kUnitsPerDegree;
    if (!isInBox(latitude, longitude))
        return wgs84;
    const double x = longitude - 105;
    const double y = latitude - 35;
    const double radians = latitude / 180 * pi;
    const double magic = 1 - kEccentricity2 * std::sin(radians) * std::sin(radians);
    const double meridian = kSemiMajorMetres * (1 - kEccentricity2) / (magic * std::sqrt(magic)) * pi / 180;
    const double parallel = kSemiMajorMetres / std::sqrt(magic) * std::cos(radians) * pi / 180;
    return {wgs84.lat1e7 + std::llround(northMetres(x, y) / meridian * kUnitsPerDegree),
            wgs84.lon1e7 + std::llround(eastMetres(x, y) / parallel * kUnitsPerDegree), wgs84.accuracyMm};
}

} // namespace fieldcase::domain
