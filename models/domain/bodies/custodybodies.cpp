// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bodies/custodybodies.h"

#include "models/domain/bodies/bodyfields.h"

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestReason = 2000;

} // namespace

template <typename Fields> void HoldPlaced::describe(Fields &fields)
{
    fields.id(u"hold", hold);
    fields.id(u"evidence", evidence, Blank::Allowed);
    fields.text(u"reason", reason, kLongestReason);
}

QJsonObject HoldPlaced::toJson() const
{
    return writeFields(*this);
}

Result<HoldPlaced> HoldPlaced::fromJson(const QJsonObject &object)
{
    return readBody<HoldPlaced>(object);
}

template <typename Fields> void HoldLifted::describe(Fields &fields)
{
    fields.id(u"hold", hold);
    fields.text(u"reason", reason, kLongestReason);
}

QJsonObject HoldLifted::toJson() const
{
    return writeFields(*this);
}

Result<HoldLifted> HoldLifted::fromJson(const QJsonObject &object)
{
    return readBody<HoldLifted>(object);
}

template <typename Fields> void RetentionSet::describe(Fields &fields)
{
    fields.id(u"evidence", evidence, Blank::Allowed);
    fields.word(u"retention", retention);
    fields.date(u"keptUntil", keptUntil, Blank::Allowed);
    fields.text(u"reason", reason, kLongestReason, Blank::Allowed);
}

QJsonObject RetentionSet::toJson() const
{
    return writeFields(*this);
}

Result<RetentionSet> RetentionSet::fromJson(const QJsonObject &object)
{
    return readBody<RetentionSet>(object);
}

template <typename Fields> void DeletionProposed::describe(Fields &fields)
{
    fields.id(u"evidence", evidence);
    fields.text(u"reason", reason, kLongestReason);
}

QJsonObject DeletionProposed::toJson() const
{
    return writeFields(*this);
}

Result<DeletionProposed> DeletionProposed::fromJson(const QJsonObject &object)
{
    return readBody<DeletionProposed>(object);
}

template <typename Fields> void DeletionApproved::describe(Fields &fields)
{
    fields.id(u"evidence", evidence);
    fields.digest(u"proposal", proposal);
}

QJsonObject DeletionApproved::toJson() const
{
    return writeFields(*this);
}

Result<DeletionApproved> DeletionApproved::fromJson(const QJsonObject &object)
{
    return readBody<DeletionApproved>(object);
}

template <typename Fields> void EvidenceDeleted::describe(Fields &fields)
{
    fields.id(u"evidence", evidence);
}

QJsonObject EvidenceDeleted::toJson() const
{
    return writeFields(*this);
}

Result<EvidenceDeleted> EvidenceDeleted::fromJson(const QJsonObject &object)
{
    return readBody<EvidenceDeleted>(object);
}

} // namespace fieldcase::domain
