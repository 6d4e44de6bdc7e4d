// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/positionfix.h"

#include <cmath>
#include <numbers>

namespace fieldcase::domain {

double metresBetween(const Place &a, const Place &b)
{
    constexpr double kEarthMetres = 6'371'008.8; // mean radius, IUGG
    constexpr double kRadians = std::numbers::pi / 180 / 1e7;
    const double lat1 = double(a.lat1e7) * kRadians;
    const double lat2 = double(b.lat1e7) * kRadians;
    const double sinLat = std::sin((lat2 - lat1) / 2);
    const double sinLon = std::sin((double(b.lon1e7) - double(a.lon1e7)) * kRadians / 2);
    const double h = sinLat * sinLat + std::cos(lat1) * std::cos(lat2) * sinLon * sinLon;
    return 2 * kEarthMetres * std::asin(std::min(1.0, std::sqrt(h)));
}

} // namespace fieldcase::domain
