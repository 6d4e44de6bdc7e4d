// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enterprise.h"
#include "models/items/caseitemmodel.h"
#include "models/items/documentitemmodel.h"
#include "models/items/evidenceitemmodel.h"
#include "models/items/findingitemmodel.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"

#include <QImage>

namespace fieldcase::tests {

/// The rows that sample pages show. All of it invented.

constexpr qint64 kVisitMs = 1789003200000; ///< 2026-09-10 09:20 in China

template <typename Id> Id makeId()
{
    static FakeClock clock;
    static SeededRandom random(7);
    return Id::create(clock, random);
}

/// As long as names of branches get: must be shortened or wrapped, never widen a page.
[[nodiscard]] QString longName();
/// \param number of the piece, ≥ 1; colours the picture
[[nodiscard]] QImage photo(int number);
[[nodiscard]] domain::Enterprise enterprise();
[[nodiscard]] items::CaseItem caseItem(const QString &name, items::CaseStage stage, int unsent);
/// \param number 1 or 2
[[nodiscard]] items::FindingItem findingItem(int number, bool major, items::Proof proof);
/// Five photos, four of them of two findings.
[[nodiscard]] QList<items::EvidenceItem> evidenceItems();
[[nodiscard]] items::DocumentItem documentItem(const QString &form, const QString &title,
                                               const QString &number, items::DocumentStage stage);

} // namespace fieldcase::tests
