// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/casework/timelinedelegate.h"

#include "forms/parts/when.h"
#include "forms/parts/words.h"
#include "models/items/timelineitemmodel.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;
using domain::EntryKind;

namespace {

constexpr int kHashDigits = 12;

QString iconNameOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::AssignmentIssued:
    case EntryKind::CaseKeyed:
        return u"assignments"_s;
    case EntryKind::CaseOpened:
        return u"place"_s;
    case EntryKind::ChecklistAnswered:
        return u"checklist"_s;
    case EntryKind::FindingRecorded:
    case EntryKind::FindingCorrected:
        return u"finding"_s;
    case EntryKind::EvidenceSealed:
        return u"evidence"_s;
    case EntryKind::RecordingStarted:
    case EntryKind::RecordingAnchored:
    case EntryKind::RecordingExplained:
        return u"video"_s;
    case EntryKind::VisitTracked:
    case EntryKind::VisitNoted:
        return u"place"_s;
    case EntryKind::EvidenceAccessed:
        return u"review"_s;
    case EntryKind::DocumentSigned:
        return u"sign"_s;
    case EntryKind::DocumentPrinted:
        return u"print"_s;
    case EntryKind::CaseSubmitted:
        return u"submit"_s;
    case EntryKind::ReviewReturned:
        return u"returned"_s;
    case EntryKind::ReviewPassed:
        return u"check"_s;
    case EntryKind::PenaltyProposed:
    case EntryKind::FilingApproved:
    case EntryKind::NoticeServed:
    case EntryKind::DecisionMade:
        return u"procedure"_s;
    default:
        break;
    }
    return entryKindName(kind).startsWith("document"_L1) ? u"documents"_s : u"case"_s;
}

} // namespace

RowContent TimelineDelegate::contentOf(const QModelIndex &index) const
{
    const auto item = index.data(items::RowRole).value<items::TimelineItem>();
    RowContent content;
    content.icon = iconNameOf(item.kind);
    content.tone = Tone::Neutral;
    content.title = Words::of(item.kind);
    content.detail = u"%1 · %2"_s.arg(item.who, momentWords(item.atMs));
    content.meta = item.hash.toHex().left(kHashDigits);
    content.isFaded = !item.voidReason.isEmpty();
    if (item.position > 0)
        content.chips << RowChip{Tone::Good, u"proven"_s, tr("No. %1").arg(item.position)};
    else
        content.chips << Words::of(items::Proof::OnlyHere);
    if (!item.voidReason.isEmpty()) {
        content.chips << RowChip{Tone::Danger, u"alert"_s, tr("Does not count")};
        content.detail += u" · "_s + voidWords(item.voidReason);
    } else if (!item.isReadable) {
        content.chips << RowChip{Tone::Neutral, u"lock"_s, tr("Sealed to others")};
    }
    return content;
}

QString TimelineDelegate::voidWords(const QString &reason)
{
    //: %1 is a technical word such as "case_submitted"
    return tr("not allowed by the state of the case (%1)").arg(reason);
}

} // namespace fieldcase::forms
