// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sync/transferdelegate.h"

#include "forms/parts/when.h"
#include "models/items/transferitemmodel.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;
using items::TransferKind;
using items::TransferState;

RowContent TransferDelegate::contentOf(const QModelIndex &index) const
{
    const auto item = index.data(items::RowRole).value<items::TransferItem>();
    RowContent content;
    switch (item.kind) {
    case TransferKind::Entries:
        content.icon = u"timeline"_s;
        content.title = tr("%n entry(ies)", nullptr, item.count);
        content.detail = item.subject;
        break;
    case TransferKind::Object:
        content.icon = u"photo"_s;
        content.title = item.name;
        content.detail = item.subject;
        content.meta = sizeWords(item.bytes);
        break;
    case TransferKind::Refused:
        content.icon = u"alert"_s;
        content.tone = Tone::Danger;
        content.title = item.name;
        //: %2 is a technical word such as "bad_signature"
        content.detail = tr("%1 · reason: %2").arg(item.subject, item.reason);
        break;
    }
    switch (item.state) {
    case TransferState::Waiting:
        content.chips << RowChip{Tone::Warning, u"here"_s, tr("Only here")};
        break;
    case TransferState::Running: {
        const int percent = item.bytes > 0 ? int(item.sentBytes * 100 / item.bytes) : 0;
        content.chips << RowChip{Tone::Primary, u"sync"_s, tr("Sending %1 %").arg(percent)};
        break;
    }
    case TransferState::WaitingToRetry:
        content.chips << RowChip{Tone::Warning, u"timeline"_s, tr("Tries again")};
        break;
    case TransferState::Sent:
        content.chips << RowChip{Tone::Primary, u"sent"_s, tr("Sent, proof is to come")};
        break;
    case TransferState::Refused:
        content.chips << RowChip{Tone::Danger, u"alert"_s, tr("Not accepted")};
        break;
    }
    return content;
}

} // namespace fieldcase::forms
