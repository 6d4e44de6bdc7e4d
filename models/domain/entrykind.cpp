// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entrykind.h"

#include <array>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, kEntryKindCount> kNames{
    "org.created",        "device.enrolled",    "device.revoked",      "group.keyed",
    "register.rows",      "numbers.leased",     "draw.frozen",         "draw.committed",
    "draw.revealed",      "draw.completed",     "assignment.issued",   "case.keyed",
    "case.opened",        "checklist.answered", "finding.recorded",    "finding.corrected",
    "evidence.sealed",    "evidence.accessed",  "document.generated",  "document.signed",
    "document.finalised", "document.printed",   "document.voided",     "document.served",
    "case.submitted",     "review.returned",    "review.passed",       "penalty.proposed",
    "filing.approved",    "notice.served",      "decision.made",       "case.closed",
    "recording.started",  "recording.anchored", "recording.explained", "visit.tracked",
    "visit.noted",        "hold.placed",        "hold.lifted",         "retention.set",
    "deletion.proposed",  "deletion.approved",  "evidence.deleted",
};

} // namespace

QString entryKindName(EntryKind kind)
{
    return QString::fromLatin1(kNames[size_t(kind)]);
}

Result<EntryKind> entryKindFromName(QStringView name)
{
    for (size_t i = 0; i < kNames.size(); ++i) {
        if (name == QLatin1StringView(kNames[i]))
            return EntryKind(i);
    }
    return fail(ErrorCode::InvalidInput, u"unknown entry kind"_s);
}

bool isOrgKind(EntryKind kind)
{
    return kind <= EntryKind::CaseKeyed;
}

} // namespace fieldcase::domain
