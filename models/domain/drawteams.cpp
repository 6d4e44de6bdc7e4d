// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/drawteams.h"

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

bool knows(const DrawOfficer &officer, const QString &category)
{
    return category.isEmpty() || officer.specialities.isEmpty() ||
           std::any_of(officer.specialities.begin(), officer.specialities.end(),
                       [&](const QString &speciality) { return category.contains(speciality); });
}

bool mayEnforceIn(const DrawOfficer &officer, const QString &area)
{
    return area.isEmpty() || officer.areas.isEmpty() || officer.areas.contains(area);
}

} // namespace

DrawTeams::DrawTeams(const DrawSnapshot &snapshot, const Digest &seed)
    : m_parameters(snapshot.parameters), m_seed(seed)
{
    for (const DrawOfficer &row : snapshot.officers) {
        if (row.duty == DutyStatus::OnDuty && row.validToOn >= m_parameters.onDate)
            m_people.append({&row, row.inspections, 0, {}});
    }
}

tl::expected<QList<DrawTeams::Person *>, QString> DrawTeams::candidates(const DrawEnterprise &enterprise)
{
    QList<Person *> left;
    for (Person &person : m_people)
        left.append(&person);
    const auto keep = [&](auto fits) {
        left.removeIf([&](const Person *person) { return !fits(*person); });
        return left.size() >= m_parameters.teamSize;
    };
    if (left.size() < m_parameters.teamSize)
        return tl::unexpected(u"too_few_certified"_s);
    if (!keep([&](const Person &person) { return !person.row->recusals.contains(enterprise.code); }))
        return tl::unexpected(u"recused"_s);
    if (m_parameters.matchArea &&
        !keep([&](const Person &person) { return mayEnforceIn(*person.row, enterprise.area); }))
        return tl::unexpected(u"other_area"_s);
    if (m_parameters.mostPerOfficer > 0 &&
        !keep([&](const Person &person) { return person.inDraw < m_parameters.mostPerOfficer; }))
        return tl::unexpected(u"too_much_work"_s);
    for (Person *person : std::as_const(left))
        person->ticket = officerTicket(m_seed, enterprise.code, person->row->certificate);
    return left;
}

int DrawTeams::timesTogether(const OfficerId &one, const OfficerId &other) const
{
    return m_together.value(one < other ? std::pair(one, other) : std::pair(other, one));
}

tl::expected<QList<OfficerId>, QString> DrawTeams::assign(const DrawEnterprise &enterprise)
{
    auto left = candidates(enterprise);
    if (!left)
        return tl::unexpected(left.error());
    const auto byLoad = [](const Person *one, const Person *other) {
        return std::tie(one->load, one->ticket) < std::tie(other->load, other->ticket);
    };
    std::sort(left->begin(), left->end(), byLoad);
    const auto leader = std::find_if(left->begin(), left->end(), [&](const Person *person) {
        return !m_parameters.matchSpeciality || knows(*person->row, enterprise.category);
    });
    if (leader == left->end())
        return tl::unexpected(u"no_speciality"_s);
    QList<Person *> team{*leader};
    left->erase(leader);
    // Work is shared out first; of those with equal work, whoever has gone with the leader least comes first
    // (rotation).
    std::stable_sort(left->begin(), left->end(), [&](const Person *one, const Person *other) {
        const OfficerId &lead = team.first()->row->officer;
        return std::pair(one->load, timesTogether(lead, one->row->officer)) <
               std::pair(other->load, timesTogether(lead, other->row->officer));
    });
    team += left->first(m_parameters.teamSize - 1);
    QList<OfficerId> officers;
    for (Person *person : std::as_const(team)) {
        for (const OfficerId &other : std::as_const(officers)) {
            const OfficerId &own = person->row->officer;
            ++m_together[own < other ? std::pair(own, other) : std::pair(other, own)];
        }
        ++person->load;
        ++person->inDraw;
        officers.append(person->row->officer);
    }
    return officers;
}

} // namespace fieldcase::domain
