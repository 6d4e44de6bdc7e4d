// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/checklist/checklistdelegate.h"

#include "forms/parts/words.h"
#include "models/items/checklistitemmodel.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

RowContent ChecklistDelegate::contentOf(const QModelIndex &index) const
{
    const auto item = index.data(items::RowRole).value<items::ChecklistItem>();
    RowContent content;
    content.title = item.words;
    content.detail = item.isMajor ? tr("%1 · %2 · major hazard condition").arg(item.item, item.pack)
                                  : u"%1 · %2"_s.arg(item.item, item.pack);
    content.icon = u"checklist"_s;
    content.tone = Tone::Neutral;
    if (item.answer) {
        const RowChip chip = Words::of(*item.answer);
        content.tone = chip.tone;
        content.icon = chip.icon.isEmpty() ? u"close"_s : chip.icon;
        content.chips << chip;
    }
    if (item.findings > 0)
        content.meta = tr("%n finding(s)", nullptr, item.findings);
    return content;
}

} // namespace fieldcase::forms
