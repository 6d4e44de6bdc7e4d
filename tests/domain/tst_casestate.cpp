// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/casestate.h"
#include "tests/support/casestory.h"

#include <QtTest>

using namespace fieldcase::domain;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;

using Void = std::optional<VoidReason>;

namespace {

DecisionMade sampleDecision()
{
    return std::get<DecisionMade>(sampleBody(EntryKind::DecisionMade));
}

FindingRecorded findingNumber(int number)
{
    auto finding = std::get<FindingRecorded>(sampleBody(EntryKind::FindingRecorded));
    finding.finding = sampleId<FindingId>(number);
    return finding;
}

QString spoken(const Void &reason)
{
    return reason ? voidReasonName(*reason) : u"counts"_s;
}

} // namespace

class CaseStateTest final : public QObject
{
    Q_OBJECT

private slots:
    void thePathReachesAClosedCase();
    void aFindingAfterSubmissionIsKeptButVoid();
    void aReturnedCaseIsCorrectedAndSubmittedAgain();
    void theSecondCorrectionOfOneEntryIsVoid();
    void theTeamMayNotJudgeItself_data();
    void theTeamMayNotJudgeItself();
    void whoPassedTheReviewMayNotDecide();
    void whoFiledMayNotPassTheReview();
    void decidingWaitsForTheParty_data();
    void decidingWaitsForTheParty();
    void aDecisionIsNeverHeavierThanTheNotice();
    void documentsAreSignedOnceASlotAndThenFrozen();
    void aDecisionDocumentNeedsTheDecision();
    void evidenceCountsItsViews();
    void anUnreadableEntryIsVoidButKept();
    void withoutAnAssignmentNothingCounts();
};

void CaseStateTest::thePathReachesAClosedCase()
{
    CaseStory story;
    story.playToNotified();
    story.setDay(QDate(2026, 9, 29));
    story.write(Person::Approver, sampleDecision());
    auto document = std::get<DocumentGenerated>(sampleBody(EntryKind::DocumentGenerated));
    document.form = u"F34"_s;
    story.write(Person::Approver, document);
    story.write(Person::Lead, sampleBody(EntryKind::DocumentServed));
    story.write(Person::Approver, sampleBody(EntryKind::CaseClosed));
    const CaseState state = story.state();
    QCOMPARE(state.voided, QList<VoidedEntry>());
    QCOMPARE(state.stage, Stage::Closed);
    QCOMPARE(state.findings.size(), 1);
    QCOMPARE(state.evidenceOf(sampleId<FindingId>(1)).size(), 1);
    QVERIFY(state.newestDocument(u"F34"_s) != nullptr);
    story.write(Person::Lead, findingNumber(2));
    QCOMPARE(story.newestVoid(), Void(VoidReason::Closed));
}

void CaseStateTest::aFindingAfterSubmissionIsKeptButVoid()
{
    CaseStory story;
    story.playToSubmitted();
    const EntryHash late = story.write(Person::Second, findingNumber(2));
    const CaseState state = story.state();
    QCOMPARE(state.findings.size(), 1);
    QCOMPARE(state.voided.size(), 1);
    QCOMPARE(state.voided.first().entry, late);
    QCOMPARE(state.voided.first().reason, VoidReason::Locked);
    QCOMPARE(state.entryCount, story.entries().size());
}

void CaseStateTest::aReturnedCaseIsCorrectedAndSubmittedAgain()
{
    CaseStory story;
    story.playToSubmitted();
    story.write(Person::Reviewer, sampleBody(EntryKind::ReviewReturned));
    FindingRecorded corrected = findingNumber(1);
    corrected.basis = u"安全生产法 第三十六条第三款、第九十九条第（四）项"_s;
    const EntryHash original = story.state().finding(corrected.finding)->newest;
    const EntryHash correction = story.write(Person::Lead, FindingCorrected{corrected, original});
    story.write(Person::Lead, CaseSubmitted{2, u"已补充依据"_s});
    story.write(Person::Reviewer, ReviewPassed{2, {}});
    const CaseState state = story.state();
    QCOMPARE(state.voided, QList<VoidedEntry>());
    QCOMPARE(state.stage, Stage::Passed);
    const FindingState *finding = state.finding(corrected.finding);
    QCOMPARE(finding->finding.basis, corrected.basis);
    QCOMPARE(finding->versions, QList<EntryHash>({original, correction}));
    QCOMPARE(state.rounds.size(), 2);
    QCOMPARE(state.rounds.first().returned->points, QStringList{u"补充条款"_s});
}

void CaseStateTest::theSecondCorrectionOfOneEntryIsVoid()
{
    CaseStory story;
    story.write(Person::Lead, sampleBody(EntryKind::CaseOpened));
    const EntryHash original = story.write(Person::Lead, findingNumber(1));
    FindingRecorded first = findingNumber(1);
    first.quantity = u"2 台"_s;
    story.write(Person::Lead, FindingCorrected{first, original});
    FindingRecorded second = findingNumber(1);
    second.quantity = u"3 台"_s;
    story.write(Person::Second, FindingCorrected{second, original});
    QCOMPARE(story.newestVoid(), Void(VoidReason::AlreadyCorrected));
    QCOMPARE(story.state().finding(first.finding)->finding.quantity, u"2 台"_s);
    story.write(Person::Second, FindingCorrected{second, Digest::of("nothing")});
    QCOMPARE(story.newestVoid(), Void(VoidReason::UnknownTarget));
}

void CaseStateTest::theTeamMayNotJudgeItself_data()
{
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<Role>("role");
    QTest::newRow("return") << EntryKind::ReviewReturned << Role::Reviewer;
    QTest::newRow("pass") << EntryKind::ReviewPassed << Role::Reviewer;
    QTest::newRow("file") << EntryKind::FilingApproved << Role::Approver;
    QTest::newRow("decide") << EntryKind::DecisionMade << Role::Approver;
    QTest::newRow("close") << EntryKind::CaseClosed << Role::Approver;
}

void CaseStateTest::theTeamMayNotJudgeItself()
{
    QFETCH(EntryKind, kind);
    QFETCH(Role, role);
    CaseStory story;
    story.playToSubmitted();
    AppliedEntry entry = story.draft(Person::Second, sampleBody(kind));
    QCOMPARE(spoken(wouldVoid(story.state(), entry)), u"wrong_role"_s);
    entry.roles = Role::Officer | role; // also somebody who holds both roles
    QCOMPARE(spoken(wouldVoid(story.state(), entry)), u"on_team"_s);
    QCOMPARE(apply(story.state(), entry).stage, Stage::Submitted);
}

void CaseStateTest::whoPassedTheReviewMayNotDecide()
{
    CaseStory story;
    story.playToNotified();
    story.setDay(QDate(2026, 9, 29));
    AppliedEntry entry = story.draft(Person::Reviewer, sampleDecision());
    entry.roles = Role::Reviewer | Role::Approver;
    QCOMPARE(spoken(wouldVoid(story.state(), entry)), u"same_person"_s);
}

void CaseStateTest::whoFiledMayNotPassTheReview()
{
    CaseStory story;
    story.playToSubmitted();
    story.write(Person::Approver, sampleBody(EntryKind::FilingApproved));
    AppliedEntry entry = story.draft(Person::Approver, ReviewPassed{1, {}});
    entry.roles = Role::Reviewer | Role::Approver;
    QCOMPARE(spoken(wouldVoid(story.state(), entry)), u"same_person"_s);
}

void CaseStateTest::decidingWaitsForTheParty_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Statement>("statement");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the last day of the term") << QDate(2026, 9, 28) << Statement::None << u"waiting_period"_s;
    QTest::newRow("the day after") << QDate(2026, 9, 29) << Statement::None << u"counts"_s;
    QTest::newRow("heard, but the term runs")
        << QDate(2026, 9, 25) << Statement::Heard << u"waiting_period"_s;
    QTest::newRow("given up in writing") << QDate(2026, 9, 23) << Statement::Waived << u"counts"_s;
}

void CaseStateTest::decidingWaitsForTheParty()
{
    QFETCH(QDate, day);
    QFETCH(Statement, statement);
    QFETCH(QString, expected);
    CaseStory story;
    story.playToNotified();
    auto notice = std::get<NoticeServed>(sampleBody(EntryKind::NoticeServed));
    notice.statement = statement;
    story.write(Person::Lead, notice);
    story.setDay(day);
    QCOMPARE(spoken(wouldVoid(story.state(), story.draft(Person::Approver, sampleDecision()))), expected);
}

void CaseStateTest::aDecisionIsNeverHeavierThanTheNotice()
{
    CaseStory story;
    story.playToNotified();
    story.setDay(QDate(2026, 9, 29));
    DecisionMade decision = sampleDecision();
    decision.items[0].amountFen += 1;
    decision.totalFen += 1;
    QCOMPARE(spoken(wouldVoid(story.state(), story.draft(Person::Approver, decision))),
             u"more_than_proposed"_s);
    decision = sampleDecision();
    decision.items[0].violation = u"V10"_s;
    QCOMPARE(spoken(wouldVoid(story.state(), story.draft(Person::Approver, decision))),
             u"more_than_proposed"_s);
    decision = sampleDecision();
    decision.items[0].amountFen -= 1;
    decision.totalFen -= 1;
    QCOMPARE(spoken(wouldVoid(story.state(), story.draft(Person::Approver, decision))), u"counts"_s);
}

void CaseStateTest::documentsAreSignedOnceASlotAndThenFrozen()
{
    CaseStory story;
    story.write(Person::Lead, sampleBody(EntryKind::CaseOpened));
    story.write(Person::Lead, sampleBody(EntryKind::DocumentGenerated));
    auto signature = std::get<DocumentSigned>(sampleBody(EntryKind::DocumentSigned));
    story.write(Person::Lead, signature);
    QCOMPARE(story.newestVoid(), Void());
    story.write(Person::Lead, signature);
    QCOMPARE(story.newestVoid(), Void(VoidReason::AlreadyDone));
    signature.slot = u"officer2"_s;
    story.write(Person::Lead, signature);
    QCOMPARE(story.newestVoid(), Void(VoidReason::SamePerson));
    signature.officer = officerOf(Person::Stranger);
    story.write(Person::Lead, signature);
    QCOMPARE(story.newestVoid(), Void(VoidReason::NotOnTeam));
    signature.officer = officerOf(Person::Second);
    signature.pdfSha256 = Digest::of("another page");
    story.write(Person::Lead, signature);
    QCOMPARE(story.newestVoid(), Void(VoidReason::WrongContent));
    story.write(Person::Lead, sampleBody(EntryKind::DocumentFinalised));
    QCOMPARE(story.newestVoid(), Void());
    signature.slot = u"party"_s;
    story.write(Person::Lead, signature);
    QCOMPARE(story.newestVoid(), Void(VoidReason::Frozen));
    story.write(Person::Lead, sampleBody(EntryKind::DocumentPrinted));
    QCOMPARE(story.state().documents.first().printedCopies, 2);
    story.write(Person::Lead, sampleBody(EntryKind::DocumentVoided));
    QCOMPARE(story.state().newestDocument(u"F05"_s), nullptr);
}

void CaseStateTest::aDecisionDocumentNeedsTheDecision()
{
    CaseStory story;
    story.playToNotified();
    auto document = std::get<DocumentGenerated>(sampleBody(EntryKind::DocumentGenerated));
    document.form = u"F34"_s;
    QCOMPARE(spoken(wouldVoid(story.state(), story.draft(Person::Approver, document))), u"not_decided"_s);
    document.form = u"F03"_s;
    QCOMPARE(spoken(wouldVoid(story.state(), story.draft(Person::Lead, document))), u"locked"_s);
    document.form = u"F24"_s;
    QCOMPARE(spoken(wouldVoid(story.state(), story.draft(Person::Lead, document))), u"counts"_s);
    QCOMPARE(spoken(wouldVoid(story.state(), story.draft(Person::Stranger, document))), u"not_on_team"_s);
}

void CaseStateTest::evidenceCountsItsViews()
{
    CaseStory story;
    story.playToSubmitted();
    story.write(Person::Reviewer, sampleBody(EntryKind::EvidenceAccessed));
    story.write(Person::Reviewer, EvidenceAccessed{sampleId<EvidenceId>(1), AccessPurpose::Export});
    QCOMPARE(story.state().evidence.first().views, 1);
    QCOMPARE(story.state().evidence.first().exports, 1);
    story.write(Person::Reviewer, EvidenceAccessed{sampleId<EvidenceId>(7), AccessPurpose::View});
    QCOMPARE(story.newestVoid(), Void(VoidReason::UnknownTarget));
}

void CaseStateTest::anUnreadableEntryIsVoidButKept()
{
    CaseStory story;
    AppliedEntry entry = story.draft(Person::Lead, sampleBody(EntryKind::CaseOpened));
    entry.body.reset();
    const CaseState state = apply(startStory(), entry);
    QCOMPARE(state.voided.first().reason, VoidReason::Unreadable);
    QCOMPARE(state.entryCount, 1);
}

void CaseStateTest::withoutAnAssignmentNothingCounts()
{
    const CaseStory story;
    const CaseState empty = startCase(sampleId<CaseId>(1), {});
    QCOMPARE(spoken(wouldVoid(empty, story.draft(Person::Lead, sampleBody(EntryKind::CaseOpened)))),
             u"not_assigned"_s);
}

QTEST_APPLESS_MAIN(CaseStateTest)
#include "tst_casestate.moc"
