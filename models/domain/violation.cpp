// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/violation.h"

#include "models/domain/fieldwriter.h"

namespace fieldcase::domain {

namespace {

constexpr qint64 kMostFen = 1'000'000'000'000;

/// Whether a tier's band lies inside the statutory one.
bool isInside(const std::optional<Band> &tier, const std::optional<Band> &statutory)
{
    return !tier ||
           (statutory && statutory->leastFen <= tier->leastFen && tier->mostFen <= statutory->mostFen);
}

} // namespace

template <typename Fields> void Band::describe(Fields &fields)
{
    fields.number(u"leastFen", leastFen, 0, kMostFen);
    fields.number(u"mostFen", mostFen, 1, kMostFen);
    if (leastFen > mostFen)
        fields.refuse(u"leastFen", "above the most");
}

template <typename Fields> void Tier::describe(Fields &fields)
{
    fields.word(u"id", id);
    fields.line(u"condition", condition, 300);
    fields.optionalObject(u"unit", unit);
    fields.optionalObject(u"overdue", overdue);
    fields.optionalObject(u"persons", persons);
    fields.optionalObject(u"overduePersons", overduePersons);
    describeMarks(fields, marks);
}

template <typename Fields> void Violation::describe(Fields &fields)
{
    fields.word(u"id", id);
    fields.line(u"title", title, 200);
    fields.line(u"titleEn", titleEn, 200);
    fields.objects(u"violates", violates, 20);
    fields.objects(u"penalised", penalised, 20);
    fields.text(u"consequences", consequences, 1000);
    fields.optionalObject(u"unit", unit);
    fields.optionalObject(u"overdue", overdue);
    fields.optionalObject(u"persons", persons);
    fields.optionalObject(u"overduePersons", overduePersons);
    fields.line(u"driver", driver, 200, Blank::Allowed);
    fields.flag(u"criminal", criminal);
    fields.objects(u"tiers", tiers, 10);
    describeMarks(fields, marks);
    if (penalised.isEmpty())
        fields.refuse(u"penalised", "none");
    for (const Tier &one : std::as_const(tiers)) {
        if (!isInside(one.unit, unit) || !isInside(one.overdue, overdue) || !isInside(one.persons, persons) ||
            !isInside(one.overduePersons, overduePersons))
            fields.refuse(u"tiers", "outside the statutory band");
    }
}

const Tier *Violation::tier(const QString &tierId) const
{
    const auto it =
        std::find_if(tiers.begin(), tiers.end(), [&](const Tier &one) { return one.id == tierId; });
    return it == tiers.end() ? nullptr : &*it;
}

template void Band::describe(FieldReader &);
template void Band::describe(FieldWriter &);
template void Tier::describe(FieldReader &);
template void Tier::describe(FieldWriter &);
template void Violation::describe(FieldReader &);
template void Violation::describe(FieldWriter &);

} // namespace fieldcase::domain
