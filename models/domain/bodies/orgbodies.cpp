// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bodies/orgbodies.h"

#include "models/domain/bodies/bodyfields.h"

#include <array>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kRegisterNames{"enterprises", "officers"};

} // namespace

template <typename Fields> void OrgCreated::describe(Fields &fields)
{
    fields.line(u"name", name, 200);
    fields.line(u"region", region, 20);
    fields.line(u"agency", agency, 200);
    fields.line(u"government", government, 200);
    fields.line(u"court", court, 200);
    fields.id(u"officeDevice", officeDevice);
    fields.base64(u"officeSign", officeSign, 32, 32);
    fields.base64(u"recoveryBox", recoveryBox, 32, 32);
}

QJsonObject OrgCreated::toJson() const
{
    return writeFields(*this);
}

Result<OrgCreated> OrgCreated::fromJson(const QJsonObject &object)
{
    return readBody<OrgCreated>(object);
}

template <typename Fields> void DeviceEnrolled::describe(Fields &fields)
{
    QStringList names = roleNames(roles);
    fields.id(u"device", device);
    fields.id(u"officer", officer);
    fields.line(u"name", name, 60);
    fields.line(u"certificate", certificate, 60, Blank::Allowed);
    fields.base64(u"sign", sign, 32, 32);
    fields.base64(u"box", box, 32, 32);
    fields.lines(u"roles", names, kRoleCount, 20);
    fields.date(u"validToOn", validToOn, Blank::Allowed);
    const auto known = rolesFromNames(names);
    if (!known || names.isEmpty())
        return fields.refuse(u"roles", "unknown, repeated or none");
    roles = *known;
}

QJsonObject DeviceEnrolled::toJson() const
{
    return writeFields(*this);
}

Result<DeviceEnrolled> DeviceEnrolled::fromJson(const QJsonObject &object)
{
    return readBody<DeviceEnrolled>(object);
}

template <typename Fields> void DeviceRevoked::describe(Fields &fields)
{
    fields.id(u"device", device);
    fields.text(u"reason", reason, 500);
}

QJsonObject DeviceRevoked::toJson() const
{
    return writeFields(*this);
}

Result<DeviceRevoked> DeviceRevoked::fromJson(const QJsonObject &object)
{
    return readBody<DeviceRevoked>(object);
}

template <typename Fields> void Wrap::describe(Fields &fields)
{
    fields.line(u"to", to, 36);
    fields.base64(u"age", age, 1, 4096);
    if (to != QStringView(kToGroup) && to != QStringView(kToRecovery) && !DeviceId::fromString(to))
        fields.refuse(u"to", "not a device, the group or the recovery key");
}

template <typename Fields> void GroupKeyed::describe(Fields &fields)
{
    fields.word(u"group", group);
    fields.base64(u"box", box, 32, 32);
    fields.objects(u"wraps", wraps, 2000);
    if (group != u"office")
        fields.refuse(u"group", "unknown");
}

QJsonObject GroupKeyed::toJson() const
{
    return writeFields(*this);
}

Result<GroupKeyed> GroupKeyed::fromJson(const QJsonObject &object)
{
    return readBody<GroupKeyed>(object);
}

template <typename Fields> void RegisterRows::describe(Fields &fields)
{
    QString importText = import.toString(QUuid::WithoutBraces);
    fields.choice(u"register", kind, kRegisterNames);
    fields.line(u"import", importText, 36);
    fields.number(u"part", part, 1, 1'000'000);
    fields.number(u"parts", parts, 1, 1'000'000);
    if (kind == RegisterKind::Enterprises)
        fields.objects(u"rows", enterprises, kMostRows);
    else
        fields.objects(u"rows", officers, kMostRows);
    import = QUuid::fromString(importText);
    if (import.isNull() || import.toString(QUuid::WithoutBraces) != importText)
        fields.refuse(u"import", "not an id");
    if (part > parts)
        fields.refuse(u"part", "beyond the parts");
}

QJsonObject RegisterRows::toJson() const
{
    return writeFields(*this);
}

Result<RegisterRows> RegisterRows::fromJson(const QJsonObject &object)
{
    return readBody<RegisterRows>(object);
}

template <typename Fields> void NumbersLeased::describe(Fields &fields)
{
    fields.id(u"device", device);
    fields.word(u"form", form);
    fields.number(u"year", year, 2000, 9999);
    fields.number(u"from", from, 1, 100'000'000);
    fields.number(u"to", to, 1, 100'000'000);
    if (from > to)
        fields.refuse(u"to", "before the first");
}

QJsonObject NumbersLeased::toJson() const
{
    return writeFields(*this);
}

Result<NumbersLeased> NumbersLeased::fromJson(const QJsonObject &object)
{
    return readBody<NumbersLeased>(object);
}

template void Wrap::describe(FieldReader &);
template void Wrap::describe(FieldWriter &);

} // namespace fieldcase::domain
