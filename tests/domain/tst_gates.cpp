// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/gates.h"
#include "tests/support/casestory.h"
#include "tests/support/samplerules.h"

#include <QtTest>

using namespace fieldcase::domain;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate kVisit(2026, 9, 10);

QList<MissingKind> blocking(const QList<Missing> &missing)
{
    QList<MissingKind> kinds;
    for (const Missing &one : missing) {
        if (one.blocks)
            kinds.append(one.kind);
    }
    return kinds;
}

bool warnsOf(const QList<Missing> &missing, MissingKind kind, const QString &subject)
{
    return std::any_of(missing.begin(), missing.end(), [&](const Missing &one) {
        return !one.blocks && one.kind == kind && one.subject == subject;
    });
}

/// \a form generated, signed by everybody and finalised.
void writeDocument(CaseStory &story, const QString &form, int number)
{
    auto document = std::get<DocumentGenerated>(sampleBody(EntryKind::DocumentGenerated));
    document.document = sampleId<DocumentId>(number);
    document.form = form;
    story.write(Person::Lead, document);
    auto signature = std::get<DocumentSigned>(sampleBody(EntryKind::DocumentSigned));
    signature.document = document.document;
    story.write(Person::Lead, signature);
    signature.slot = u"officer2"_s;
    signature.officer = officerOf(Person::Second);
    story.write(Person::Lead, signature);
    signature.slot = u"party"_s;
    signature.officer = {};
    story.write(Person::Lead, signature);
    auto finalised = std::get<DocumentFinalised>(sampleBody(EntryKind::DocumentFinalised));
    finalised.document = document.document;
    story.write(Person::Lead, finalised);
}

} // namespace

class GatesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void submittingNeedsTheRecordAndTheOrder();
    void anUnansweredItemWarns();
    void aViolationNeedsEvidence();
    void aCorrectionMakesTheRecordOld();
    void theWayToTheDecision();
    void decidingWaits();
    void anAmountBeyondTheLawBlocks();
    void closingNeedsTheServedDecision();
    void whoMayNot_data();
    void whoMayNot();
    void theGateAgreesWithTheFold();

private:
    RulePackage m_rules;
};

void GatesTest::initTestCase()
{
    m_rules = shippedRules().value();
}

void GatesTest::submittingNeedsTheRecordAndTheOrder()
{
    CaseStory story;
    QCOMPARE(blocking(missingFor(Action::GenerateRecord, story.state(), m_rules, kVisit)),
             QList<MissingKind>{MissingKind::Opening});
    story.write(Person::Lead, sampleBody(EntryKind::CaseOpened));
    QVERIFY(isReady(missingFor(Action::GenerateRecord, story.state(), m_rules, kVisit)));
    QCOMPARE(blocking(missingFor(Action::GenerateOrder, story.state(), m_rules, kVisit)),
             QList<MissingKind>{MissingKind::Finding});
    story.write(Person::Lead, sampleBody(EntryKind::EvidenceSealed));
    story.write(Person::Lead, sampleBody(EntryKind::FindingRecorded));
    QCOMPARE(blocking(missingFor(Action::Submit, story.state(), m_rules, kVisit)),
             QList<MissingKind>({MissingKind::Document, MissingKind::Document}));
    writeDocument(story, u"F03"_s, 1);
    auto unsignedOrder = std::get<DocumentGenerated>(sampleBody(EntryKind::DocumentGenerated));
    unsignedOrder.document = sampleId<DocumentId>(2);
    story.write(Person::Lead, unsignedOrder);
    QCOMPARE(blocking(missingFor(Action::Submit, story.state(), m_rules, kVisit)),
             QList<MissingKind>({MissingKind::Signature, MissingKind::Signature, MissingKind::Signature,
                                 MissingKind::Finalising}));
    writeDocument(story, u"F05"_s, 3);
    QVERIFY(isReady(missingFor(Action::Submit, story.state(), m_rules, kVisit)));
}

void GatesTest::anUnansweredItemWarns()
{
    CaseStory story;
    story.write(Person::Lead, sampleBody(EntryKind::CaseOpened));
    QVERIFY(
        warnsOf(missingFor(Action::Submit, story.state(), m_rules, kVisit), MissingKind::Answer, u"C5"_s));
    story.write(Person::Lead, sampleBody(EntryKind::ChecklistAnswered));
    const auto missing = missingFor(Action::Submit, story.state(), m_rules, kVisit);
    QVERIFY(!warnsOf(missing, MissingKind::Answer, u"C5"_s));
    QVERIFY(warnsOf(missing, MissingKind::Answer, u"K10"_s));
    QVERIFY(warnsOf(missing, MissingKind::ProblemFinding, u"C5"_s));
    story.write(Person::Lead, sampleBody(EntryKind::FindingRecorded));
    QVERIFY(!warnsOf(missingFor(Action::Submit, story.state(), m_rules, kVisit), MissingKind::ProblemFinding,
                     u"C5"_s));
}

void GatesTest::aViolationNeedsEvidence()
{
    CaseStory story;
    story.write(Person::Lead, sampleBody(EntryKind::CaseOpened));
    auto finding = std::get<FindingRecorded>(sampleBody(EntryKind::FindingRecorded));
    finding.evidence.clear();
    finding.basis.clear();
    story.write(Person::Lead, finding);
    const auto missing = missingFor(Action::Submit, story.state(), m_rules, kVisit);
    QVERIFY(blocking(missing).contains(MissingKind::Evidence));
    QVERIFY(warnsOf(missing, MissingKind::Basis, finding.finding.toString()));
    story.write(Person::Lead, sampleBody(EntryKind::EvidenceSealed));
    QVERIFY(!blocking(missingFor(Action::Submit, story.state(), m_rules, kVisit))
                 .contains(MissingKind::Evidence));
}

void GatesTest::aCorrectionMakesTheRecordOld()
{
    CaseStory story;
    story.write(Person::Lead, sampleBody(EntryKind::CaseOpened));
    const EntryHash original = story.write(Person::Lead, sampleBody(EntryKind::FindingRecorded));
    writeDocument(story, u"F03"_s, 1);
    QVERIFY(!warnsOf(missingFor(Action::Submit, story.state(), m_rules, kVisit), MissingKind::RecordAnew,
                     u"F03"_s));
    story.write(
        Person::Lead,
        FindingCorrected{std::get<FindingRecorded>(sampleBody(EntryKind::FindingRecorded)), original});
    QVERIFY(warnsOf(missingFor(Action::Submit, story.state(), m_rules, kVisit), MissingKind::RecordAnew,
                    u"F03"_s));
}

void GatesTest::theWayToTheDecision()
{
    CaseStory story;
    story.playToSubmitted();
    const auto missing = [&](Action action, QDate day) {
        return blocking(missingFor(action, story.state(), m_rules, day));
    };
    QVERIFY(missing(Action::Submit, kVisit).contains(MissingKind::Editing));
    QVERIFY(missing(Action::PassReview, kVisit).isEmpty());
    QVERIFY(missing(Action::ApproveFiling, kVisit).isEmpty());
    QCOMPARE(missing(Action::ServeNotice, kVisit),
             QList<MissingKind>({MissingKind::Review, MissingKind::Filing}));
    story.write(Person::Approver, sampleBody(EntryKind::FilingApproved));
    QCOMPARE(missing(Action::ApproveFiling, kVisit), QList<MissingKind>{MissingKind::Done});
    story.write(Person::Reviewer, ReviewPassed{1, {}});
    QVERIFY(missing(Action::ServeNotice, kVisit).isEmpty());
    QCOMPARE(missing(Action::Decide, kVisit), QList<MissingKind>{MissingKind::Notice});
    QCOMPARE(missing(Action::GenerateDecision, kVisit), QList<MissingKind>{MissingKind::Decision});
}

void GatesTest::decidingWaits()
{
    CaseStory story;
    story.playToNotified();
    const auto early = missingFor(Action::Decide, story.state(), m_rules, QDate(2026, 9, 28));
    QCOMPARE(blocking(early), QList<MissingKind>{MissingKind::WaitingPeriod});
    QCOMPARE(early.first().onDate, QDate(2026, 9, 28));
    QVERIFY(isReady(missingFor(Action::Decide, story.state(), m_rules, QDate(2026, 9, 29))));
}

void GatesTest::anAmountBeyondTheLawBlocks()
{
    CaseStory story;
    story.write(Person::Lead, sampleBody(EntryKind::CaseOpened));
    story.write(Person::Lead, sampleBody(EntryKind::FindingRecorded));
    auto proposal = std::get<PenaltyProposed>(sampleBody(EntryKind::PenaltyProposed));
    proposal.items[0].amountFen = proposal.totalFen = 20'000'001;
    story.write(Person::Lead, proposal);
    story.write(Person::Lead, sampleBody(EntryKind::CaseSubmitted));
    QCOMPARE(blocking(missingFor(Action::ApproveFiling, story.state(), m_rules, kVisit)),
             QList<MissingKind>{MissingKind::Amount});
}

void GatesTest::closingNeedsTheServedDecision()
{
    CaseStory story;
    story.playToNotified();
    story.setDay(QDate(2026, 9, 29));
    story.write(Person::Approver, sampleBody(EntryKind::DecisionMade));
    QVERIFY(isReady(missingFor(Action::GenerateDecision, story.state(), m_rules, QDate(2026, 9, 29))));
    QCOMPARE(blocking(missingFor(Action::Close, story.state(), m_rules, QDate(2026, 9, 29))),
             QList<MissingKind>{MissingKind::Document});
    writeDocument(story, u"F34"_s, 9);
    QCOMPARE(blocking(missingFor(Action::Close, story.state(), m_rules, QDate(2026, 9, 29))),
             QList<MissingKind>{MissingKind::Service});
    auto served = std::get<DocumentServed>(sampleBody(EntryKind::DocumentServed));
    served.document = sampleId<DocumentId>(9);
    story.write(Person::Lead, served);
    QVERIFY(isReady(missingFor(Action::Close, story.state(), m_rules, QDate(2026, 9, 29))));
}

void GatesTest::whoMayNot_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<Person>("person");
    QTest::addColumn<Roles>("roles");
    QTest::addColumn<QString>("reason");
    QTest::newRow("the team submits") << Action::Submit << Person::Lead << Roles(Role::Officer) << QString();
    QTest::newRow("another officer does not")
        << Action::Submit << Person::Stranger << Roles(Role::Officer) << u"not_on_team"_s;
    QTest::newRow("a reviewer passes")
        << Action::PassReview << Person::Supervisor << Roles(Role::Reviewer) << QString();
    QTest::newRow("an inspecting reviewer does not")
        << Action::PassReview << Person::Lead << (Role::Officer | Role::Reviewer) << u"on_team"_s;
    QTest::newRow("whoever filed does not pass")
        << Action::PassReview << Person::Approver << (Role::Approver | Role::Reviewer) << u"same_person"_s;
    QTest::newRow("whoever passed does not decide")
        << Action::Decide << Person::Reviewer << (Role::Approver | Role::Reviewer) << u"same_person"_s;
    QTest::newRow("an approver decides")
        << Action::Decide << Person::Approver << Roles(Role::Approver) << QString();
    QTest::newRow("an administrator does not")
        << Action::Decide << Person::Administrator << Roles(Role::Administrator) << u"wrong_role"_s;
    QTest::newRow("an approver prints the decision")
        << Action::GenerateDecision << Person::Approver << Roles(Role::Approver) << QString();
}

void GatesTest::whoMayNot()
{
    QFETCH(Action, action);
    QFETCH(Person, person);
    QFETCH(Roles, roles);
    QFETCH(QString, reason);
    CaseStory story;
    story.playToNotified();
    const auto why = mayNot(action, story.state(), officerOf(person), roles);
    QCOMPARE(why ? voidReasonName(*why) : QString(), reason);
}

void GatesTest::theGateAgreesWithTheFold()
{
    // At each step of the path: what the gate lets through counts when it is folded.
    struct Step {
        Action action;
        EntryKind kind;
        Person person;
    };
    const QList<Step> steps{{Action::ReturnReview, EntryKind::ReviewReturned, Person::Reviewer},
                            {Action::PassReview, EntryKind::ReviewPassed, Person::Reviewer},
                            {Action::ApproveFiling, EntryKind::FilingApproved, Person::Approver},
                            {Action::ServeNotice, EntryKind::NoticeServed, Person::Lead},
                            {Action::Decide, EntryKind::DecisionMade, Person::Approver},
                            {Action::Close, EntryKind::CaseClosed, Person::Approver}};
    CaseStory whole;
    whole.playToNotified();
    whole.setDay(QDate(2026, 9, 29));
    whole.write(Person::Approver, sampleBody(EntryKind::DecisionMade));
    CaseState state = startStory();
    for (const AppliedEntry &entry : whole.entries()) {
        for (const Step &step : steps) {
            Body body = sampleBody(step.kind);
            if (auto *passed = std::get_if<ReviewPassed>(&body))
                passed->round = 1;
            CaseStory story;
            story.setDay(QDate(2026, 9, 29));
            const AppliedEntry next = story.draft(step.person, body);
            const bool ready = isReady(missingFor(step.action, state, m_rules, QDate(2026, 9, 29))) &&
                               !mayNot(step.action, state, officerOf(step.person), rolesOf(step.person));
            if (ready)
                QVERIFY2(!wouldVoid(state, next), qPrintable(entryKindName(step.kind)));
        }
        state = apply(std::move(state), entry);
    }
}

QTEST_APPLESS_MAIN(GatesTest)
#include "tst_gates.moc"
