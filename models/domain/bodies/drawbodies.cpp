// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bodies/drawbodies.h"

#include "models/domain/bodies/bodyfields.h"

#include <array>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

/// The two who press: the dispatcher and somebody of another role.
template <typename Fields> void describePresser(Fields &fields, Role &role)
{
    QString name = roleName(role);
    fields.word(u"role", name);
    const auto roles = rolesFromNames({name});
    if (!roles || (*roles != Role::Dispatcher && *roles != Role::Supervisor))
        return fields.refuse(u"role", "neither dispatcher nor supervisor");
    role = *roles == Role::Dispatcher ? Role::Dispatcher : Role::Supervisor;
}

} // namespace

template <typename Fields> void DrawFrozen::describe(Fields &fields)
{
    fields.id(u"draw", draw);
    fields.line(u"title", title, 200);
    fields.digest(u"snapshotSha256", snapshotSha256);
    fields.digest(u"enterpriseRoot", enterpriseRoot);
    fields.digest(u"officerRoot", officerRoot);
    fields.number(u"enterpriseCount", enterpriseCount, 0, 100'000'000);
    fields.number(u"officerCount", officerCount, 0, 10'000'000);
    fields.object(u"parameters", parameters);
}

QJsonObject DrawFrozen::toJson() const
{
    return writeFields(*this);
}

Result<DrawFrozen> DrawFrozen::fromJson(const QJsonObject &object)
{
    return readBody<DrawFrozen>(object);
}

template <typename Fields> void DrawCommitted::describe(Fields &fields)
{
    fields.id(u"draw", draw);
    describePresser(fields, role);
    fields.digest(u"commit", commit);
}

QJsonObject DrawCommitted::toJson() const
{
    return writeFields(*this);
}

Result<DrawCommitted> DrawCommitted::fromJson(const QJsonObject &object)
{
    return readBody<DrawCommitted>(object);
}

template <typename Fields> void DrawRevealed::describe(Fields &fields)
{
    fields.id(u"draw", draw);
    describePresser(fields, role);
    fields.digest(u"nonce", nonce);
}

QJsonObject DrawRevealed::toJson() const
{
    return writeFields(*this);
}

Result<DrawRevealed> DrawRevealed::fromJson(const QJsonObject &object)
{
    return readBody<DrawRevealed>(object);
}

template <typename Fields> void DrawnTarget::describe(Fields &fields)
{
    fields.line(u"enterprise", enterprise, 18);
    fields.ids(u"officers", officers, 6);
    if (officers.size() < 2)
        fields.refuse(u"officers", "fewer than two");
}

template <typename Fields> void InfeasibleTarget::describe(Fields &fields)
{
    fields.line(u"enterprise", enterprise, 18);
    fields.word(u"reason", reason);
}

template <typename Fields> void DrawCompleted::describe(Fields &fields)
{
    fields.id(u"draw", draw);
    fields.digest(u"transcriptSha256", transcriptSha256);
    fields.digest(u"seed", seed);
    fields.objects(u"chosen", chosen, 20'000);
    fields.objects(u"infeasible", infeasible, 20'000);
}

QJsonObject DrawCompleted::toJson() const
{
    return writeFields(*this);
}

Result<DrawCompleted> DrawCompleted::fromJson(const QJsonObject &object)
{
    return readBody<DrawCompleted>(object);
}

template void DrawnTarget::describe(FieldReader &);
template void DrawnTarget::describe(FieldWriter &);
template void InfeasibleTarget::describe(FieldReader &);
template void InfeasibleTarget::describe(FieldWriter &);

} // namespace fieldcase::domain
