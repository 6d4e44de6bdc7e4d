// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/appliedentry.h"

#include <array>

namespace fieldcase::domain {

namespace {

constexpr std::array kReasonNames{
    "unreadable",       "wrong_role",     "not_assigned",   "not_on_team",        "on_team",
    "same_person",      "revoked_device", "not_opened",     "already_done",       "locked",
    "closed",           "duplicate_id",   "unknown_target", "already_corrected",  "frozen",
    "wrong_content",    "wrong_round",    "not_submitted",  "not_passed",         "not_filed",
    "nothing_proposed", "not_notified",   "waiting_period", "more_than_proposed", "not_decided",
    "not_drawn",        "not_office",     "on_hold",        "retained",
};
static_assert(kReasonNames.size() == size_t(VoidReason::Retained) + 1);

} // namespace

QString voidReasonName(VoidReason reason)
{
    return QString::fromLatin1(kReasonNames[size_t(reason)]);
}

void sortOfficially(QList<AppliedEntry> &entries)
{
    std::sort(entries.begin(), entries.end(), [](const AppliedEntry &left, const AppliedEntry &right) {
        if (left.position && right.position)
            return *left.position < *right.position;
        if (left.position.has_value() != right.position.has_value())
            return left.position.has_value();
        if (left.header.device != right.header.device)
            return left.header.device < right.header.device;
        return left.header.seq < right.header.seq;
    });
}

} // namespace fieldcase::domain
