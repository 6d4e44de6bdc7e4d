// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/procedurebodies.h"
#include "models/domain/rulepackage.h"

namespace fieldcase::domain {

/// What may be fined for one violation at one tier.
struct DiscretionBand {
    Band band; ///< of the tier where there is one, otherwise the statutory one
    Band statutory;
    bool isExample = false; ///< the tier is 示例, not the official benchmark: the document must say so
};

/// The band for the unit. \param overdue the term of an order has passed
/// \returns NotFound for an unknown violation or tier, or where the clause has no such fine
[[nodiscard]] Result<DiscretionBand> bandFor(const RulePackage &rules, const QString &violationId,
                                             const QString &tierId, bool overdue);

/// Why a proposed item cannot stand; none: it can.
enum class ItemFault { UnknownViolation, UnknownTier, OutsideStatute, OutsideTier };

/// Checks \a item against both bands of the unit, at once or overdue. An amount outside the tier but inside
/// the statute needs reasons.
[[nodiscard]] std::optional<ItemFault> faultOf(const RulePackage &rules, const PenaltyItem &item);

} // namespace fieldcase::domain
