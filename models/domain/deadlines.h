// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rulepackage.h"

namespace fieldcase::domain {

// Periods of law. Dates are China's; what a figure is and where it comes from is in the rule package.

/// The last day on which the party may speak after a notice served on \a servedOn.
[[nodiscard]] QDate statementUntil(const RulePackage &rules, QDate servedOn);
/// The last day on which the party may ask for a hearing.
[[nodiscard]] QDate hearingUntil(const RulePackage &rules, QDate servedOn);
/// The last day to pay a fine; an end on a holiday moves to the next working day.
[[nodiscard]] QDate payUntil(const RulePackage &rules, QDate servedOn);
/// The last day to decide a case filed on \a filedOn.
[[nodiscard]] QDate decideUntil(const RulePackage &rules, QDate filedOn);
/// The working day on which to warn of decideUntil(): the calendar end, moved back instead of forward.
[[nodiscard]] QDate warnToDecideOn(const RulePackage &rules, QDate filedOn);
/// The last day to publish a penalty decision.
[[nodiscard]] QDate publishUntil(const RulePackage &rules, QDate decidedOn);
/// The last day of sealing or seizure that began on \a fromOn: the first day counts, the end does not move.
[[nodiscard]] QDate sealedUntil(const RulePackage &rules, QDate fromOn);
/// The default day for an order to rectify.
[[nodiscard]] QDate rectifyUntil(const RulePackage &rules, QDate orderedOn);

/// When the approval of an urgent measure must be made up. Hours run through weekends.
[[nodiscard]] qint64 urgentApprovalUntilMs(const RulePackage &rules, qint64 measureAtMs);
/// When the unit must have been told, for the power to be cut at \a cutAtMs.
[[nodiscard]] qint64 powerCutNoticeUntilMs(const RulePackage &rules, qint64 cutAtMs);

/// 加处罚款 for a fine that was due on \a dueOn and paid on \a paidOn, with its cap.
[[nodiscard]] qint64 surchargeFen(const RulePackage &rules, qint64 fineFen, QDate dueOn, QDate paidOn);

/// Whether a fine (0: a warning) may be given on the spot.
[[nodiscard]] bool mayPunishOnTheSpot(const RulePackage &rules, qint64 fineFen, bool isUnit);

} // namespace fieldcase::domain
