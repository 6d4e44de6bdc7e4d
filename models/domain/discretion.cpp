// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/discretion.h"

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

Result<DiscretionBand> bandFor(const RulePackage &rules, const QString &violationId, const QString &tierId,
                               bool overdue)
{
    const Violation *violation = rules.violation(violationId);
    if (violation == nullptr)
        return fail(ErrorCode::NotFound, u"violation "_s + violationId);
    const std::optional<Band> &statutory = overdue ? violation->overdue : violation->unit;
    if (!statutory)
        return fail(ErrorCode::NotFound, u"no such fine for "_s + violationId);
    if (tierId.isEmpty())
        return DiscretionBand{*statutory, *statutory, false};
    const Tier *tier = violation->tier(tierId);
    if (tier == nullptr)
        return fail(ErrorCode::NotFound, u"tier "_s + tierId);
    const std::optional<Band> &band = overdue ? tier->overdue : tier->unit;
    return DiscretionBand{band.value_or(*statutory), *statutory, tier->marks.contains(Mark::Example)};
}

std::optional<ItemFault> faultOf(const RulePackage &rules, const PenaltyItem &item)
{
    const Violation *violation = rules.violation(item.violation);
    if (violation == nullptr)
        return ItemFault::UnknownViolation;
    if (violation->tier(item.tier) == nullptr && !violation->tiers.isEmpty())
        return ItemFault::UnknownTier;
    if (item.amountFen == 0)
        return {}; // a warning
    bool inStatute = false;
    for (const bool overdue : {false, true}) {
        const auto band =
            bandFor(rules, item.violation, violation->tiers.isEmpty() ? QString() : item.tier, overdue);
        if (!band)
            continue;
        if (band->band.contains(item.amountFen))
            return {};
        inStatute = inStatute || band->statutory.contains(item.amountFen);
    }
    if (!inStatute)
        return ItemFault::OutsideStatute;
    return item.reasons.isEmpty() ? std::optional(ItemFault::OutsideTier) : std::nullopt;
}

} // namespace fieldcase::domain
