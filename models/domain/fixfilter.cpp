// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fixfilter.h"

#include <cmath>

namespace fieldcase::domain {

namespace {

constexpr double kSigmas = 3;
constexpr qint64 kHalfTurn1e7 = 1'800'000'000;

qint64 wrapped(qint64 longitude1e7)
{
    if (longitude1e7 > kHalfTurn1e7)
        return longitude1e7 - 2 * kHalfTurn1e7;
    return longitude1e7 < -kHalfTurn1e7 ? longitude1e7 + 2 * kHalfTurn1e7 : longitude1e7;
}

} // namespace

FixVerdict judge(const PositionFix &fix, qint64 mostAccuracyMm)
{
    if (fix.quality == FixQuality::Estimated || fix.quality == FixQuality::Manual ||
        fix.quality == FixQuality::Simulated)
        return FixVerdict::Invented;
    return fix.place.accuracyMm <= 0 || fix.place.accuracyMm > mostAccuracyMm ? FixVerdict::Coarse
                                                                              : FixVerdict::Good;
}

bool FixAverager::movesAway(const PositionFix &fix) const
{
    if (fix.speedMmPerS && *fix.speedMmPerS > kStandingMmPerS)
        return true;
    const auto mean = place();
    if (!mean)
        return false;
    const double uncertain = double(mean->place.accuracyMm + fix.place.accuracyMm) / 1000;
    return metresBetween(mean->place, fix.place) > kSigmas * uncertain;
}

void FixAverager::add(const PositionFix &fix)
{
    if (movesAway(fix))
        m_fixes.clear();
    m_fixes.removeIf([&fix](const PositionFix &old) { return fix.heardAtMs - old.heardAtMs > kWindowMs; });
    m_fixes.append(fix);
}

std::optional<AveragedPlace> FixAverager::place() const
{
    if (m_fixes.isEmpty())
        return std::nullopt;
    // Sums of differences from the first fix: the weights then lose nothing of the seventh digit, and a site
    // on the 180th meridian stays in one piece.
    const Place &origin = m_fixes.front().place;
    double weights = 0;
    double north = 0;
    double east = 0;
    qint64 best = origin.accuracyMm;
    for (const PositionFix &fix : m_fixes) {
        const double weight = 1.0 / (double(fix.place.accuracyMm) * double(fix.place.accuracyMm) + 1);
        weights += weight;
        north += weight * double(fix.place.lat1e7 - origin.lat1e7);
        east += weight * double(wrapped(fix.place.lon1e7 - origin.lon1e7));
        best = std::min(best, fix.place.accuracyMm);
    }
    AveragedPlace mean;
    mean.place.lat1e7 = origin.lat1e7 + std::llround(north / weights);
    mean.place.lon1e7 = wrapped(origin.lon1e7 + std::llround(east / weights));
    double spread = 0;
    for (const PositionFix &fix : m_fixes)
        spread = std::max(spread, metresBetween(fix.place, mean.place));
    mean.place.accuracyMm = std::max(best, qint64(std::llround(spread * 1000)));
    mean.fixes = int(m_fixes.size());
    mean.heardAtMs = m_fixes.back().heardAtMs;
    return mean;
}

} // namespace fieldcase::domain
