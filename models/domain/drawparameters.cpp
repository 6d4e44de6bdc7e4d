// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/drawparameters.h"

#include "models/domain/enterprise.h"
#include "models/domain/fieldwriter.h"

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

template <typename Fields> void DrawExclusion::describe(Fields &fields)
{
    fields.line(u"enterprise", enterprise, 18);
    fields.line(u"reason", reason, 300);
    fields.line(u"approver", approver, 60);
    if (!isCreditCode(enterprise))
        fields.refuse(u"enterprise", "not a credit code");
}

template <typename Fields> void DrawParameters::describe(Fields &fields)
{
    fields.word(u"algorithm", algorithm);
    fields.date(u"onDate", onDate);
    fields.lines(u"categories", categories, 100, 100);
    fields.lines(u"areas", areas, 100, 100);
    fields.number(u"redRate", redRate, 0, 1000);
    fields.number(u"orangeRate", orangeRate, 0, 1000);
    fields.number(u"yellowRate", yellowRate, 0, 1000);
    fields.number(u"blueRate", blueRate, 0, 1000);
    fields.number(u"trustedFactor", trustedFactor, 0, 10'000);
    fields.number(u"ordinaryFactor", ordinaryFactor, 0, 10'000);
    fields.number(u"untrustedFactor", untrustedFactor, 0, 10'000);
    fields.number(u"seriouslyUntrustedFactor", seriouslyUntrustedFactor, 0, 10'000);
    fields.number(u"leastPerStratum", leastPerStratum, 0, 1'000'000);
    fields.number(u"mostInAll", mostInAll, 0, 10'000'000);
    fields.number(u"leastIntervalDays", leastIntervalDays, 0, 3660);
    fields.number(u"teamSize", teamSize, 2, 6);
    fields.flag(u"matchSpeciality", matchSpeciality);
    fields.flag(u"matchArea", matchArea);
    fields.number(u"mostPerOfficer", mostPerOfficer, 0, 100'000);
    fields.objects(u"exclusions", exclusions, 100'000);
    const auto notBefore = [](const DrawExclusion &left, const DrawExclusion &right) {
        return left.enterprise >= right.enterprise;
    };
    if (std::adjacent_find(exclusions.begin(), exclusions.end(), notBefore) != exclusions.end())
        fields.refuse(u"exclusions", "not sorted by code");
}

QJsonObject DrawParameters::toJson() const
{
    return writeFields(*this);
}

Result<DrawParameters> DrawParameters::fromJson(const QJsonObject &object)
{
    return readFields<DrawParameters>(object);
}

template void DrawParameters::describe(FieldReader &);
template void DrawParameters::describe(FieldWriter &);

} // namespace fieldcase::domain
