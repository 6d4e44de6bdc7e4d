// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/procedure/penaltydelegate.h"

#include "forms/parts/when.h"
#include "models/items/penaltyitemrowmodel.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

RowContent PenaltyDelegate::contentOf(const QModelIndex &index) const
{
    const auto row = index.data(items::RowRole).value<items::PenaltyItemRow>();
    RowContent content;
    content.icon = u"procedure"_s;
    content.title = u"%1 %2"_s.arg(row.violation, row.title);
    content.detail = tr("Finding %1").arg(row.findingNumber);
    if (!row.reasons.isEmpty())
        content.detail += u" · "_s + row.reasons;
    if (row.tier.isEmpty())
        content.chips << RowChip{Tone::Warning, {}, tr("No tier chosen")};
    else
        content.chips << RowChip{Tone::Primary, {}, tr("Tier %1").arg(row.tier)};
    content.meta = row.amountFen > 0 ? yuanWords(row.amountFen) : QString();
    return content;
}

} // namespace fieldcase::forms
