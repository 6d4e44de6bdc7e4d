// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/dutycheck.h"
#include "tests/support/casestory.h"

#include <QTest>

namespace fieldcase::verify {

using namespace domain;
using namespace Qt::StringLiterals;
using tests::Person;

/// The check looks at the outcome alone: here the outcome is falsified behind the rules' back.
class DutyCheckTest : public QObject
{
    Q_OBJECT
private slots:
    void lawfulCaseIsClean();
    void unlawfulOutcomeIsNamed_data();
    void unlawfulOutcomeIsNamed();
};

namespace {

OrgState organisation()
{
    OrgState org;
    for (const Person person :
         {Person::Lead, Person::Second, Person::Reviewer, Person::Approver, Person::Dispatcher}) {
        DeviceState device;
        device.enrolled.device = tests::deviceOf(person);
        device.enrolled.officer = tests::officerOf(person);
        device.enrolled.name = u"person %1"_s.arg(int(person));
        device.enrolled.roles = tests::rolesOf(person);
        org.devices.insert(device.enrolled.device, device);
    }
    return org;
}

CaseState decidedCase(OrgState &org)
{
    tests::CaseStory story;
    story.playToNotified();
    CaseState state = story.state();
    state.decision = Done<DecisionMade>{{}, {Digest::of("decision"), tests::officerOf(Person::Approver), 0}};
    AssignmentState assignment;
    assignment.issued = state.assignment;
    assignment.issuedBy = tests::officerOf(Person::Dispatcher);
    org.assignments.insert(state.caseId, assignment);
    return state;
}

using Falsify = std::function<void(OrgState &, CaseState &)>;

} // namespace

} // namespace fieldcase::verify

Q_DECLARE_METATYPE(fieldcase::verify::Falsify)
Q_DECLARE_METATYPE(fieldcase::verify::Fault)

namespace fieldcase::verify {

void DutyCheckTest::lawfulCaseIsClean()
{
    OrgState org = organisation();
    const CaseState state = decidedCase(org);
    QVERIFY(!state.rounds.isEmpty() && state.rounds.last().passed);
    QCOMPARE(checkDuties(org, state), QList<Finding>());
}

void DutyCheckTest::unlawfulOutcomeIsNamed_data()
{
    QTest::addColumn<Falsify>("falsify");
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, Fault fault, Falsify falsify) {
        QTest::newRow(name) << falsify << fault;
    };
    row("the inspector reviews", Fault::InspectorReviewed, [](OrgState &, CaseState &state) {
        state.rounds.last().answered.officer = tests::officerOf(Person::Second);
    });
    row("the inspector files", Fault::InspectorDecided,
        [](OrgState &, CaseState &state) { state.filing->act.officer = tests::officerOf(Person::Lead); });
    row("the inspector decides", Fault::InspectorDecided,
        [](OrgState &, CaseState &state) { state.decision->act.officer = tests::officerOf(Person::Lead); });
    row("the reviewer decides", Fault::ReviewerDecided, [](OrgState &, CaseState &state) {
        state.decision->act.officer = tests::officerOf(Person::Reviewer);
    });
    row("somebody decides without the role", Fault::RoleMissing, [](OrgState &, CaseState &state) {
        state.decision->act.officer = tests::officerOf(Person::Dispatcher);
    });
    row("the dispatcher inspects", Fault::DispatcherInspects, [](OrgState &org, CaseState &state) {
        org.assignments[state.caseId].issuedBy = tests::officerOf(Person::Lead);
    });
    row("a decision on paper alone", Fault::DecisionMissing, [](OrgState &, CaseState &state) {
        state.decision.reset();
        DocumentState document;
        document.generated.form = u"F34"_s;
        document.finalised = DocumentFinalised();
        state.documents.append(document);
    });
}

void DutyCheckTest::unlawfulOutcomeIsNamed()
{
    QFETCH(Falsify, falsify);
    QFETCH(Fault, fault);
    OrgState org = organisation();
    CaseState state = decidedCase(org);
    falsify(org, state);
    const auto findings = checkDuties(org, state);
    QVERIFY(std::any_of(findings.begin(), findings.end(),
                        [&](const Finding &finding) { return finding.fault == fault; }));
}

} // namespace fieldcase::verify

QTEST_APPLESS_MAIN(fieldcase::verify::DutyCheckTest)
#include "tst_dutycheck.moc"
