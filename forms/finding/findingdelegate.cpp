// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/finding/findingdelegate.h"

#include "forms/parts/when.h"
#include "forms/parts/words.h"
#include "models/items/findingitemmodel.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

RowContent FindingDelegate::contentOf(const QModelIndex &index) const
{
    const auto item = index.data(items::RowRole).value<items::FindingItem>();
    RowContent content;
    content.icon = u"finding"_s;
    content.tone = item.isMajor ? Tone::Danger : Tone::Warning;
    content.title = u"%1. %2%3：%4"_s.arg(item.number).arg(item.place, item.object, item.fact);
    QStringList details{Words::of(item.measure)};
    if (item.dueOn.isValid())
        details << tr("by %1").arg(shortDayWords(item.dueOn));
    if (!item.violation.isEmpty())
        details << item.violation;
    if (item.corrections > 0)
        details << tr("corrected %n time(s)", nullptr, item.corrections);
    content.detail = details.join(u" · "_s);
    content.meta = tr("%n photo(s)", nullptr, item.evidence);
    content.chips << Words::of(item.proof);
    if (item.isMajor)
        content.chips << RowChip{Tone::Danger, u"alert"_s, tr("Major")};
    return content;
}

} // namespace fieldcase::forms
