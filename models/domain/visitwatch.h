// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enterprise.h"
#include "models/domain/positionfix.h"

namespace fieldcase::domain {

/// Faster than this nobody travels to an inspection: 90 m/s, a high-speed train.
constexpr double kPlausibleMetresPerS = 90;

/// The metres between two fixes of one device when no vehicle covers them in the time between, both
/// accuracies taken off; nothing when it could be. \param before, now both heard by one monotonic clock
[[nodiscard]] std::optional<qint64> positionJump(const PositionFix &before, const PositionFix &now);

/// Where the target of a visit lies.
struct Fence {
    static constexpr qint64 kUsualRadiusMetres = 500;

    Place centre;
    qint64 radiusMetres = kUsualRadiusMetres;

    friend bool operator==(const Fence &, const Fence &) = default;
};

/// The fence of an enterprise; nothing when the register has no position of it.
[[nodiscard]] std::optional<Fence> fenceOf(const Enterprise &enterprise);

enum class FenceSide {
    Inside,
    Outside,
    Unclear, ///< nearer to the border than the fix is accurate
};

[[nodiscard]] FenceSide sideOf(const Fence &fence, const Place &place);
/// Whole metres from the middle of \a fence.
[[nodiscard]] qint64 metresFrom(const Fence &fence, const Place &place);

/// Tells when a device leaves the fence and when it is back, each once; an unclear fix changes nothing.
class FenceWatch
{
public:
    explicit FenceWatch(const Fence &fence) : m_fence(fence) {}

    /// \returns the new side when it changed; the first clear fix inside is no news
    [[nodiscard]] std::optional<FenceSide> take(const Place &place);

private:
    Fence m_fence;
    FenceSide m_side = FenceSide::Unclear;
};

} // namespace fieldcase::domain
