// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/officer.h"

#include "models/domain/enterprise.h"
#include "models/domain/fieldwriter.h"

#include <array>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kDutyNames{"on_duty", "on_leave", "seconded", "suspended"};

} // namespace

QString dutyStatusName(DutyStatus status)
{
    return QString::fromLatin1(kDutyNames[size_t(status)]);
}

template <typename Fields> void Officer::describe(Fields &fields)
{
    fields.line(u"certificate", certificate, 60);
    fields.id(u"officer", officer);
    fields.line(u"name", name, 60);
    fields.line(u"agency", agency, 200, Blank::Allowed);
    fields.date(u"validToOn", validToOn);
    fields.lines(u"areas", areas, 50, 100);
    fields.lines(u"specialities", specialities, 50, 100);
    fields.choice(u"duty", duty, kDutyNames);
    fields.lines(u"recusals", recusals, 500, 18);
    fields.number(u"inspections", inspections, 0, 100'000);
    if (!std::all_of(recusals.begin(), recusals.end(),
                     [](const QString &code) { return isCreditCode(code); }))
        fields.refuse(u"recusals", "not credit codes");
}

QJsonObject Officer::toJson() const
{
    return writeFields(*this);
}

Result<Officer> Officer::fromJson(const QJsonObject &object)
{
    return readFields<Officer>(object);
}

template void Officer::describe(FieldReader &);
template void Officer::describe(FieldWriter &);

} // namespace fieldcase::domain
