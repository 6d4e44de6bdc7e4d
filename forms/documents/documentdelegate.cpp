// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/documentdelegate.h"

#include "forms/parts/when.h"
#include "forms/parts/words.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

RowContent DocumentDelegate::contentOf(const QModelIndex &index) const
{
    const auto item = index.data(items::RowRole).value<items::DocumentItem>();
    RowContent content;
    content.icon = u"documents"_s;
    content.tone = Words::of(item.stage).tone;
    content.title = item.title;
    QStringList details;
    if (!item.number.isEmpty())
        details << item.number;
    details << tr("%n page(s)", nullptr, item.pages);
    if (item.printed > 0)
        details << tr("printed %n time(s)", nullptr, item.printed);
    if (!item.voidReason.isEmpty())
        details << item.voidReason;
    content.detail = details.join(u" · "_s);
    content.meta = momentWords(item.generatedAtMs, officialTime(item.generatedAtMs).date());
    content.isFaded = item.stage == items::DocumentStage::Voided;
    content.chips << Words::of(item.stage) << Words::of(item.proof);
    return content;
}

} // namespace fieldcase::forms
