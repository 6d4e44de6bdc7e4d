// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/positionfix.h"

#include <QList>

namespace fieldcase::domain {

/// Whether a fix may stand in a case.
enum class FixVerdict {
    Good,
    Coarse,   ///< its accuracy is unknown or worse than asked for
    Invented, ///< estimated, typed or simulated by the receiver
};

/// \param mostAccuracyMm worst radius of 68 % that is good enough, mm
[[nodiscard]] FixVerdict judge(const PositionFix &fix, qint64 mostAccuracyMm);

/// Several fixes of a device that stands still, as one.
struct AveragedPlace {
    Place place;          ///< weighted by 1/accuracy²
    int fixes = 0;        ///< ≥ 1
    qint64 heardAtMs = 0; ///< of the newest, monotonic

    friend bool operator==(const AveragedPlace &, const AveragedPlace &) = default;
};

/// Keeps the newest good fixes and tells where the device is.
///
/// While it stands the place is the weighted mean of what was heard in the last half minute; once it moves,
/// the newest fix alone. The accuracy claimed for a mean is never better than that of its best fix: errors of
/// fixes a second apart are nearly the same, so they do not average out.
class FixAverager
{
public:
    static constexpr qint64 kWindowMs = 30'000;
    static constexpr qint64 kStandingMmPerS = 500;

    /// Takes a good fix; those that are too old for it are forgotten, and all others when it shows a move.
    void add(const PositionFix &fix);
    void clear() { m_fixes.clear(); }

    /// Nothing before the first fix.
    [[nodiscard]] std::optional<AveragedPlace> place() const;

private:
    [[nodiscard]] bool movesAway(const PositionFix &fix) const;

    QList<PositionFix> m_fixes; ///< oldest first
};

} // namespace fieldcase::domain
