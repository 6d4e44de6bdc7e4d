// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/assignments/casedelegate.h"

#include "forms/parts/when.h"
#include "forms/parts/words.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

RowContent CaseDelegate::contentOf(const QModelIndex &index) const
{
    const auto item = index.data(items::RowRole).value<items::CaseItem>();
    const bool isReturned = item.stage == items::CaseStage::Returned;
    RowContent content;
    content.icon = isReturned ? u"returned"_s : u"building"_s;
    content.tone = isReturned ? Tone::Danger : Tone::Primary;
    content.title = item.enterpriseName;
    content.isFaded = item.stage == items::CaseStage::Closed;
    if (!item.isReadable)
        content.detail = tr("The key of this case has not arrived: ask the dispatcher or an administrator to "
                            "synchronise, then synchronise here.");
    else if (isReturned && !item.returnReason.isEmpty())
        content.detail = item.returnReason;
    else
        content.detail = u"%1 · %2"_s.arg(item.title, item.address);
    content.meta = momentWords(item.changedAtMs, officialTime(item.changedAtMs).date());
    content.chips << Words::of(item.stage);
    if (item.unsent > 0)
        content.chips << RowChip{Tone::Warning, u"here"_s, tr("%n only here", nullptr, item.unsent)};
    if (item.voided > 0)
        content.chips << RowChip{Tone::Danger, u"alert"_s, tr("%n void", nullptr, item.voided)};
    return content;
}

} // namespace fieldcase::forms
