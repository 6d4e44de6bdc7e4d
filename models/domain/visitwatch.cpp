// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/visitwatch.h"

#include <cmath>

namespace fieldcase::domain {

std::optional<qint64> positionJump(const PositionFix &before, const PositionFix &now)
{
    const double seconds = std::abs(double(now.heardAtMs - before.heardAtMs)) / 1000;
    const double apart = metresBetween(before.place, now.place);
    const double uncertain = double(before.place.accuracyMm + now.place.accuracyMm) / 1000;
    if (apart - 3 * uncertain <= kPlausibleMetresPerS * std::max(1.0, seconds))
        return std::nullopt;
    return std::llround(apart);
}

std::optional<Fence> fenceOf(const Enterprise &enterprise)
{
    if (!enterprise.lat1e7 || !enterprise.lon1e7)
        return std::nullopt;
    return Fence{{*enterprise.lat1e7, *enterprise.lon1e7, 0}, Fence::kUsualRadiusMetres};
}

qint64 metresFrom(const Fence &fence, const Place &place)
{
    return std::llround(metresBetween(fence.centre, place));
}

FenceSide sideOf(const Fence &fence, const Place &place)
{
    const double apart = metresBetween(fence.centre, place);
    const double uncertain = double(place.accuracyMm) / 1000;
    if (apart + uncertain <= double(fence.radiusMetres))
        return FenceSide::Inside;
    return apart - uncertain > double(fence.radiusMetres) ? FenceSide::Outside : FenceSide::Unclear;
}

std::optional<FenceSide> FenceWatch::take(const Place &place)
{
    const FenceSide side = sideOf(m_fence, place);
    if (side == FenceSide::Unclear || side == m_side)
        return std::nullopt;
    const bool isNews = m_side != FenceSide::Unclear || side == FenceSide::Outside;
    m_side = side;
    return isNews ? std::optional(side) : std::nullopt;
}

} // namespace fieldcase::domain
