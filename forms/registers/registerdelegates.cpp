// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/registers/registerdelegates.h"

#include "forms/parts/when.h"
#include "forms/parts/words.h"
#include "models/items/enterpriseitemmodel.h"
#include "models/items/officeritemmodel.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

RowContent EnterpriseDelegate::contentOf(const QModelIndex &index) const
{
    const auto row = index.data(items::RowRole).value<items::EnterpriseItem>();
    RowContent content;
    content.icon = u"building"_s;
    content.title = row.name;
    QStringList details{row.code};
    if (!row.category.isEmpty())
        details << row.category;
    if (!row.address.isEmpty())
        details << row.address;
    content.detail = details.join(u"  ·  "_s);
    if (row.isExcluded)
        content.chips << RowChip{Tone::Neutral, u"close"_s, tr("Not to be drawn")};
    if (row.status != domain::EnterpriseStatus::Active)
        content.chips << RowChip{Tone::Neutral, {}, Words::of(row.status)};
    content.chips << Words::of(row.risk) << Words::of(row.credit);
    content.isFaded = row.status == domain::EnterpriseStatus::Cancelled;
    return content;
}

RowContent OfficerDelegate::contentOf(const QModelIndex &index) const
{
    const auto row = index.data(items::RowRole).value<items::OfficerItem>();
    RowContent content;
    content.icon = u"person"_s;
    content.title = row.name;
    QStringList details{tr("Certificate %1").arg(row.certificate)};
    if (!row.agency.isEmpty())
        details << row.agency;
    if (!row.specialities.isEmpty())
        details << row.specialities.join(tr(", ", "between the specialities of an officer"));
    content.detail = details.join(u"  ·  "_s);
    const QString until = shortDayWords(row.validToOn);
    if (row.isExpired)
        content.chips << RowChip{Tone::Danger, u"alert"_s, tr("Expired on %1").arg(until)};
    const bool isOnDuty = row.duty == domain::DutyStatus::OnDuty;
    const bool isSuspended = row.duty == domain::DutyStatus::Suspended;
    content.chips << RowChip{isOnDuty      ? Tone::Good
                             : isSuspended ? Tone::Danger
                                           : Tone::Neutral,
                             isOnDuty ? u"check"_s : QString(), Words::of(row.duty)};
    content.meta = row.isExpired ? QString() : tr("Valid to %1").arg(until);
    content.isFaded = row.isExpired || row.duty == domain::DutyStatus::Suspended;
    return content;
}

} // namespace fieldcase::forms
