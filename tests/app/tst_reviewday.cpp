// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/keyduties.h"
#include "tests/app/playedwindow.h"
#include "tests/app/preparedcase.h"

#include <QTest>

using namespace fieldcase;
using namespace Qt::StringLiterals;
using domain::Role;
using domain::Stage;
using tests::PlayedWindow;

/// A case between officer, reviewer and approver, each in the window on a vault of their own.
class ReviewDayTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aReturnedCaseComesBackBetter();
    void theApproverDecidesWhatWasNotified();
    void whoInspectedDoesNotReview();
    void whoReviewedDoesNotDecide();

private:
    /// Plays \a script in \a member's window, and lets everybody know.
    [[nodiscard]] QString play(tests::Member &member, const QString &script);
    /// A further device of \a member's person, in another \a role; it can read the case.
    [[nodiscard]] tests::Member &enrolAgain(const tests::Member &member, Role role);
    [[nodiscard]] domain::CaseState stateOn(tests::Member &member) const;

    std::unique_ptr<tests::TempOrg> m_org;
    std::unique_ptr<tests::PreparedCase> m_case;
};

namespace {

const QString kOpenReview = uR"(
press reviewToolButton
press allPushButton
open casesListView 喆堃机械
wait reviewForm
)"_s;

const QString kOpenDecision = kOpenReview + uR"(
press procedurePushButton
wait decisionForm
)"_s;

const QString kOpenCase = uR"(
press assignmentsToolButton
open caseRowList 喆堃机械
wait overviewForm
)"_s;

} // namespace

void ReviewDayTest::initTestCase()
{
    tests::prepareWindows();
}

void ReviewDayTest::init()
{
    m_org = std::make_unique<tests::TempOrg>();
    m_org->enrolEverybody();
    m_case = std::make_unique<tests::PreparedCase>(*m_org);
}

void ReviewDayTest::cleanup()
{
    m_case.reset();
    m_org.reset();
}

QString ReviewDayTest::play(tests::Member &member, const QString &script)
{
    QString why;
    {
        PlayedWindow window(member, m_org->clock());
        why = window.unlockAndPlay(script);
    }
    m_org->exchange();
    return why;
}

tests::Member &ReviewDayTest::enrolAgain(const tests::Member &member, Role role)
{
    tests::Member &again = m_org->enrol(member.name, role, member.officer);
    m_org->exchange();
    if (!store::fulfilKeyDuties(
            m_org->member(Role::Administrator).vault())) // the group's key for the new device
        qFatal("no group key");
    m_org->exchange();
    return again;
}

domain::CaseState ReviewDayTest::stateOn(tests::Member &member) const
{
    const auto state = member.ledger().caseState(m_case->caseId());
    return state ? *state : domain::CaseState();
}

void ReviewDayTest::aReturnedCaseComesBackBetter()
{
    m_case->submit();
    tests::Member &reviewer = m_org->member(Role::Reviewer);
    // findings beside evidence beside documents; a reason is needed to return
    QCOMPARE(play(reviewer, kOpenReview + uR"(
waittext findingsListView 3 号冲床
waittext reviewForm 安全联锁被短接
waittext captionLabel 冲床联锁.jpg
waittext documentComboBox 现场检查记录
choose documentComboBox 责令限期整改指令书
wait returnPushButton disabled
shot review-01-open
type answerPlainTextEdit "照片缺少说明\n补写铭牌编号"
press returnPushButton
waittext reviewQueueForm 已退回
shot review-02-returned
)"_s),
             QString());
    domain::CaseState state = stateOn(reviewer);
    QCOMPARE(state.stage, Stage::Returned);
    QCOMPARE(state.evidence.size(), 1);
    QCOMPARE(state.evidence.constFirst().views, 1); // looking at it was written down

    QCOMPARE(play(m_org->officer1(), kOpenCase + uR"(
waittext overviewForm 审核人退回了本案
waittext overviewForm 照片缺少说明
waittext overviewForm 补写铭牌编号
shot review-03-officer
press stepPushButton
wait submitForm
type notePlainTextEdit 已补写铭牌编号
press submitPushButton
waittext caseForm 已提交
)"_s),
             QString());
    QCOMPARE(stateOn(m_org->officer1()).stage, Stage::Submitted);

    QCOMPARE(play(reviewer, kOpenReview + uR"(
waittext reviewForm 3 号冲床
type answerPlainTextEdit 事实清楚
press passPushButton
waittext reviewQueueForm 已通过
)"_s),
             QString());
    state = stateOn(reviewer);
    QCOMPARE(state.stage, Stage::Passed);
    QCOMPARE(state.rounds.size(), 2);
    QVERIFY(state.voided.isEmpty());
}

void ReviewDayTest::theApproverDecidesWhatWasNotified()
{
    m_case->propose();
    m_case->submit();
    m_case->pass();
    tests::Member &approver = m_org->member(Role::Approver);
    QCOMPARE(play(approver, kOpenDecision + uR"(
waittext decisionForm 20,000
waittext decisionForm 作出决定前还需
wait decidePushButton disabled
type causeLineEdit 未保证安全联锁正常使用案
type numberLineEdit （鲁示）应急立〔2026〕1号
press filePushButton
waittext decisionForm 已批准立案
shot decision-01-filed
)"_s),
             QString());
    m_case->serveNotice();
    QCOMPARE(play(approver, kOpenDecision + uR"(
wait decidePushButton usable
type opinionLineEdit 同意
shot decision-02-ready
press decidePushButton
waittext decisionForm 已作出决定
)"_s),
             QString());
    const domain::CaseState state = stateOn(approver);
    QCOMPARE(state.stage, Stage::Decided);
    QVERIFY(state.decision.has_value());
    QCOMPARE(state.decision->step.totalFen, 2'000'000);

    m_case->leaseNumbers(u"F34"_s);
    QCOMPARE(play(m_org->officer1(), kOpenCase + uR"(
press documentsPushButton
choose formComboBox F34
press makePushButton
wait documentForm
shot decision-03-document
)"_s),
             QString());
    const domain::CaseState last = stateOn(m_org->officer1());
    const domain::DocumentState *document = last.newestDocument(u"F34"_s);
    QVERIFY(document != nullptr);
    QVERIFY(document->generated.number.contains(u"罚"_s));
    QVERIFY(document->generated.facts.size() > 5);
}

void ReviewDayTest::whoInspectedDoesNotReview()
{
    m_case->submit();
    tests::Member &both = enrolAgain(m_org->officer1(), Role::Reviewer);
    QCOMPARE(play(both, kOpenReview + uR"(
waittext reviewForm 您是本案检查人员，须由他人审核
wait passPushButton gone
wait returnPushButton gone
shot duties-01-inspector
)"_s),
             QString());
    QCOMPARE(stateOn(both).stage, Stage::Submitted);
}

void ReviewDayTest::whoReviewedDoesNotDecide()
{
    m_case->propose();
    m_case->submit();
    m_case->pass();
    m_case->write(m_org->member(Role::Approver),
                  domain::FilingApproved{u"某案"_s, u"（鲁示）应急立〔2026〕1号"_s, {}});
    m_case->serveNotice();
    tests::Member &both = enrolAgain(m_org->member(Role::Reviewer), Role::Approver);
    QCOMPARE(play(both, kOpenDecision + uR"(
waittext decisionForm 须由他人决定
wait decidePushButton disabled
shot duties-02-reviewer
)"_s),
             QString());
    QVERIFY(!stateOn(both).decision.has_value());
}

QTEST_MAIN(ReviewDayTest)
#include "tst_reviewday.moc"
