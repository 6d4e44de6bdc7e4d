// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/officescene.h"

#include "tests/support/samplebodies.h"

namespace fieldcase::tests {

using namespace Qt::StringLiterals;
using domain::Role;

OfficeScene::OfficeScene(quint64 seed, const office::OfficeLimits &limits) : office(seed, limits)
{
    const auto enrol = [this](TestDevice &device, const QString &name, domain::Roles roles,
                              const QString &certificate = {}) {
        if (!device.enrol(office.invite(name, roles, certificate)))
            qFatal("enrolment failed");
    };
    enrol(officer, u"李喆"_s, Role::Officer, u"鲁示001"_s);
    enrol(partner, u"王堃"_s, Role::Officer, u"鲁示002"_s);
    enrol(stranger, u"赵玥"_s, Role::Officer, u"鲁示003"_s);
    enrol(dispatcher, u"周敏"_s, Role::Dispatcher);
    enrol(reviewer, u"陈珺"_s, Role::Reviewer);
    enrol(approver, u"孙明"_s, Role::Approver);
    enrol(administrator, u"吴强"_s, Role::Administrator);
    enrol(auditor, u"郑平"_s, Role::Auditor);
    caseId = issueCase();
}

domain::CaseId OfficeScene::issueCase()
{
    auto assignment = std::get<domain::AssignmentIssued>(sampleBody(domain::EntryKind::AssignmentIssued));
    assignment.caseId = domain::CaseId::create(office.clock, office.random);
    assignment.source = domain::AssignmentSource::Special;
    assignment.draw = {};
    assignment.officers = {officer.officer(), partner.officer()};
    if (!dispatcher.record(office.orgCase(), assignment))
        qFatal("assignment refused");
    return assignment.caseId;
}

} // namespace fieldcase::tests
