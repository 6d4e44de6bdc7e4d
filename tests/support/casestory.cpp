// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/casestory.h"

namespace fieldcase::tests {

using namespace domain;
using namespace Qt::StringLiterals;

OfficerId officerOf(Person person)
{
    return sampleId<OfficerId>(int(person));
}

DeviceId deviceOf(Person person)
{
    return sampleId<DeviceId>(int(person));
}

Roles rolesOf(Person person)
{
    switch (person) {
    case Person::Lead:
    case Person::Second:
    case Person::Stranger:
        return Role::Officer;
    case Person::Reviewer:
        return Role::Reviewer;
    case Person::Approver:
        return Role::Approver;
    case Person::Dispatcher:
        return Role::Dispatcher;
    case Person::Supervisor:
        return Role::Supervisor;
    case Person::Administrator:
        return Role::Administrator;
    }
    Q_UNREACHABLE();
}

CaseState startStory()
{
    return startCase(sampleId<CaseId>(1),
                     std::get<AssignmentIssued>(sampleBody(EntryKind::AssignmentIssued)));
}

CaseStory::CaseStory() = default;

AppliedEntry CaseStory::draft(Person person, const Body &body) const
{
    AppliedEntry entry;
    entry.header.org = sampleId<OrgId>(100);
    entry.header.caseId = sampleId<CaseId>(1);
    entry.header.device = deviceOf(person);
    entry.header.officer = officerOf(person);
    entry.header.seq = 1;
    for (const AppliedEntry &earlier : m_entries) {
        if (earlier.header.device == entry.header.device) {
            entry.header.seq = earlier.header.seq + 1;
            entry.header.prev = earlier.hash;
        }
    }
    entry.header.kind = kindOf(body);
    entry.header.atMs = m_atMs + m_entries.size() * 1000;
    entry.header.body = Digest::of(QByteArray::number(m_entries.size()));
    entry.hash = Digest::of(entry.header.toBytes());
    entry.body = body;
    entry.roles = rolesOf(person);
    entry.position = m_entries.size() + 1;
    return entry;
}

EntryHash CaseStory::write(Person person, const Body &body)
{
    m_entries.append(draft(person, body));
    return m_entries.last().hash;
}

void CaseStory::setDay(const QDate &day)
{
    m_atMs = QDateTime(day, QTime(2, 0), Qt::UTC).toMSecsSinceEpoch();
}

CaseState CaseStory::state() const
{
    CaseState state = startStory();
    for (const AppliedEntry &entry : m_entries)
        state = apply(std::move(state), entry);
    return state;
}

std::optional<VoidReason> CaseStory::newestVoid() const
{
    const CaseState folded = state();
    if (folded.voided.isEmpty() || folded.voided.last().entry != m_entries.last().hash)
        return {};
    return folded.voided.last().reason;
}

void CaseStory::playToSubmitted()
{
    setDay(QDate(2026, 9, 10));
    write(Person::Lead, sampleBody(EntryKind::CaseOpened));
    write(Person::Lead, sampleBody(EntryKind::ChecklistAnswered));
    write(Person::Lead, sampleBody(EntryKind::EvidenceSealed));
    write(Person::Lead, sampleBody(EntryKind::FindingRecorded));
    write(Person::Lead, sampleBody(EntryKind::PenaltyProposed));
    write(Person::Lead, sampleBody(EntryKind::CaseSubmitted));
}

void CaseStory::playToNotified()
{
    playToSubmitted();
    setDay(QDate(2026, 9, 11));
    write(Person::Approver, sampleBody(EntryKind::FilingApproved));
    setDay(QDate(2026, 9, 21));
    write(Person::Reviewer, ReviewPassed{1, u"同意"_s});
    setDay(QDate(2026, 9, 22));
    write(Person::Lead, sampleBody(EntryKind::NoticeServed));
}

} // namespace fieldcase::tests
