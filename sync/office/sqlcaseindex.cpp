// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/sqlcaseindex.h"

#include "sync/office/sqlvalues.h"

namespace fieldcase::office {

using namespace Qt::StringLiterals;
using domain::Result;
using store::Statement;

namespace {

constexpr Statement kIssue{
    "office.issue_case",
    "INSERT INTO case_file (case_id, issued, head, changed) VALUES (:case, :position, 0, :position)"
    " ON CONFLICT (case_id) DO NOTHING",
};
constexpr Statement kAddMember{
    "office.add_team_member",
    "INSERT INTO case_team (officer, case_id) VALUES (:officer, :case) ON CONFLICT DO NOTHING",
};
constexpr Statement kGrow{
    "office.grow_case",
    "INSERT INTO case_file (case_id, issued, head, changed) VALUES (:case, 0, :position, :position)"
    " ON CONFLICT (case_id) DO UPDATE SET head = :position, changed = :position",
};
constexpr Statement kExists{"office.case_exists", "SELECT 1 FROM case_file WHERE case_id = :case"};
constexpr Statement kIsOnTeam{
    "office.is_on_team",
    "SELECT 1 FROM case_team WHERE officer = :officer AND case_id = :case",
};
constexpr Statement kChangedForAll{
    "office.changed_cases",
    "SELECT case_id, head, changed FROM case_file WHERE changed > :since ORDER BY changed LIMIT :limit",
};
// the organisation's own case (the first ever) has no team: everybody sees it
constexpr Statement kChangedForTeam{
    "office.changed_cases_of_team",
    "SELECT case_id, head, changed FROM case_file AS file WHERE changed > :since AND (issued = 0 OR EXISTS"
    " (SELECT 1 FROM case_team AS team WHERE team.officer = :officer AND team.case_id = file.case_id))"
    " ORDER BY changed LIMIT :limit",
};
constexpr Statement kCount{"office.case_count", "SELECT count(*) FROM case_file WHERE issued > 0"};
constexpr Statement kPosition{"office.last_position", "SELECT coalesce(max(position), 0) FROM entry"};

} // namespace

Result<> SqlCaseIndex::issue(const domain::CaseId &caseId, const QList<domain::OfficerId> &team,
                             qint64 position)
{
    auto done = execute(m_database, kIssue, {{u":case"_s, caseId.toBytes()}, {u":position"_s, position}});
    for (const domain::OfficerId &officer : team) {
        if (done)
            done = execute(m_database, kAddMember,
                           {{u":officer"_s, officer.toBytes()}, {u":case"_s, caseId.toBytes()}});
    }
    return done;
}

Result<> SqlCaseIndex::grow(const domain::CaseId &caseId, qint64 position)
{
    return execute(m_database, kGrow, {{u":case"_s, caseId.toBytes()}, {u":position"_s, position}});
}

Result<bool> SqlCaseIndex::exists(const domain::CaseId &caseId)
{
    const auto found = firstValue(m_database, kExists, {{u":case"_s, caseId.toBytes()}});
    if (!found)
        return tl::unexpected(found.error());
    return found->isValid();
}

Result<bool> SqlCaseIndex::isOnTeam(const domain::CaseId &caseId, const domain::OfficerId &officer)
{
    const auto found = firstValue(m_database, kIsOnTeam,
                                  {{u":officer"_s, officer.toBytes()}, {u":case"_s, caseId.toBytes()}});
    if (!found)
        return tl::unexpected(found.error());
    return found->isValid();
}

Result<protocol::HeadsAnswer> SqlCaseIndex::changed(const Viewer &viewer, qint64 since, int limit)
{
    auto rows = viewer.seesAll
                    ? m_database.run(kChangedForAll, {{u":since"_s, since}, {u":limit"_s, limit + 1}})
                    : m_database.run(kChangedForTeam, {{u":since"_s, since},
                                                       {u":officer"_s, viewer.officer.toBytes()},
                                                       {u":limit"_s, limit + 1}});
    if (!rows)
        return tl::unexpected(rows.error());
    protocol::HeadsAnswer answer;
    answer.position = since;
    while (rows->next()) {
        if (answer.cases.size() == limit) {
            // an assignment changes its case and the org case at one position: neither may fall between two
            // pages
            answer.more = true;
            answer.position = rows->value(2).toLongLong() - 1;
            break;
        }
        answer.cases.append({idFrom<domain::CaseTag>(rows->value(0)), rows->value(1).toLongLong()});
    }
    rows->finish();
    if (answer.more)
        return answer;
    const auto position = firstValue(m_database, kPosition);
    if (!position)
        return tl::unexpected(position.error());
    answer.position = std::max(since, position->toLongLong());
    return answer;
}

Result<qint64> SqlCaseIndex::count()
{
    const auto value = firstValue(m_database, kCount);
    if (!value)
        return tl::unexpected(value.error());
    return value->toLongLong();
}

} // namespace fieldcase::office
