// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/playedwindow.h"
#include "tests/app/preparedcase.h"

#include <QTest>

using namespace fieldcase;
using namespace Qt::StringLiterals;
using domain::Role;
using tests::PlayedWindow;

/// What is typed or chosen and not recorded when the window locks stands there again when it is opened, and
/// is gone for good once it was recorded.
class UnfinishedTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theNoteOfASubmissionOutlivesALock();
    void theAnswerToAChecklistItemOutlivesALock();
    void aProposedPenaltyOutlivesALock();
    void theServiceOfTheNoticeOutlivesALock();
    void theOpeningOfACaseOutlivesALock();
    void theOpinionOnADecisionOutlivesALock();
    void theAnswerOfAReviewOutlivesALock();

private:
    /// Plays \a typing, locks, and plays \a looking in the window that was opened again.
    [[nodiscard]] QString playAcrossALock(tests::Member &member, const QString &typing,
                                          const QString &looking);
    /// What \a member's vault keeps for \a key, e.g. "submit/%1/1" with the case for %1.
    [[nodiscard]] QByteArray kept(tests::Member &member, const QString &key) const;

    std::unique_ptr<tests::TempOrg> m_org;
    std::unique_ptr<tests::PreparedCase> m_case;
};

namespace {

const QString kOpenCase = uR"(
press assignmentsToolButton
open caseRowList 喆堃机械
wait overviewForm
)"_s;

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

} // namespace

void UnfinishedTest::initTestCase()
{
    tests::prepareWindows();
}

void UnfinishedTest::init()
{
    m_org = std::make_unique<tests::TempOrg>();
    m_org->enrolEverybody();
    m_case = std::make_unique<tests::PreparedCase>(*m_org);
}

void UnfinishedTest::cleanup()
{
    m_case.reset();
    m_org.reset();
}

QString UnfinishedTest::playAcrossALock(tests::Member &member, const QString &typing, const QString &looking)
{
    PlayedWindow window(member, m_org->clock());
    const QString why = window.unlockAndPlay(typing + u"press lockPushButton\nwait unlockForm\n"_s);
    return why.isEmpty() ? window.unlockAndPlay(looking) : why;
}

QByteArray UnfinishedTest::kept(tests::Member &member, const QString &key) const
{
    const auto value = member.vault().settings().value(u"typed/"_s + key.arg(m_case->caseId().toString()));
    return value && *value ? **value : QByteArray();
}

void UnfinishedTest::theNoteOfASubmissionOutlivesALock()
{
    const QString openSubmit = kOpenCase + u"press stepPushButton\nwait submitForm\n"_s;
    tests::Member &officer = m_org->officer1();
    QCOMPARE(playAcrossALock(officer, openSubmit + u"type notePlainTextEdit 铭牌编号已补\n"_s,
                             openSubmit + u"waittext notePlainTextEdit 铭牌编号已补\n"_s),
             QString());
    QVERIFY(!kept(officer, u"submit/%1/1"_s).isEmpty());
    QCOMPARE(playAcrossALock(officer, openSubmit + uR"(
waittext notePlainTextEdit 铭牌编号已补
press submitPushButton
waittext caseForm 已提交
)"_s,
                             {}),
             QString());
    QCOMPARE(kept(officer, u"submit/%1/1"_s), QByteArray());
}

void UnfinishedTest::theAnswerToAChecklistItemOutlivesALock()
{
    const QString openChecklist = kOpenCase + u"press checklistPushButton\nwait checklistForm\n"_s;
    tests::Member &officer = m_org->officer1();
    QCOMPARE(playAcrossALock(
                 officer, openChecklist + u"press problemPushButton\ntype notePlainTextEdit 询问了王堃\n"_s,
                 openChecklist + uR"(
waittext notePlainTextEdit 询问了王堃
wait savePushButton usable
press savePushButton
waittext answerStateChip 有问题
)"_s),
             QString());
    QCOMPARE(kept(officer, u"checklist/%1/C1"_s), QByteArray());
    const auto state = officer.ledger().caseState(m_case->caseId());
    QVERIFY(state);
    QCOMPARE(state->checklist.value(u"C1"_s).answered.note, u"询问了王堃"_s);
}

void UnfinishedTest::aProposedPenaltyOutlivesALock()
{
    const QString openProcedure = kOpenCase + u"press procedurePushButton\nwait procedureForm\n"_s;
    tests::Member &officer = m_org->officer1();
    QCOMPARE(playAcrossALock(officer, openProcedure + uR"(
choose tierComboBox "A ·"
type amountLineEdit 20000
type reasonsLineEdit 主动配合
type opinionPlainTextEdit 建议罚款
)"_s,
                             openProcedure + uR"(
waittext opinionPlainTextEdit 建议罚款
waittext amountLineEdit 20000
waittext reasonsLineEdit 主动配合
waittext tierComboBox "A ·"
press proposePushButton
waittext procedureForm 已记录
)"_s),
             QString());
    QCOMPARE(kept(officer, u"penalty/%1"_s), QByteArray());
    const auto state = officer.ledger().caseState(m_case->caseId());
    QVERIFY(state);
    QVERIFY(state->proposal);
    QCOMPARE(state->proposal->step.totalFen, 2'000'000);
}

void UnfinishedTest::theServiceOfTheNoticeOutlivesALock()
{
    m_case->propose();
    m_case->submit();
    m_case->pass();
    m_case->write(m_org->member(Role::Approver),
                  domain::FilingApproved{u"某案"_s, u"（鲁示）应急立〔2026〕1号"_s, {}});
    const QString openProcedure = kOpenCase + u"press procedurePushButton\nwait procedureForm\n"_s;
    QCOMPARE(playAcrossALock(m_org->officer1(), openProcedure + uR"(
type noticeNumberLineEdit （鲁示）应急罚告〔2026〕1号
choose methodComboBox 留置
type adoptedPlainTextEdit 未采纳
)"_s,
                             openProcedure + uR"(
waittext noticeNumberLineEdit 罚告〔2026〕1号
waittext methodComboBox 留置
waittext adoptedPlainTextEdit 未采纳
press noticePushButton
waittext procedureForm 已记录
)"_s),
             QString());
    QCOMPARE(kept(m_org->officer1(), u"notice/%1"_s), QByteArray());
}

void UnfinishedTest::theOpeningOfACaseOutlivesALock()
{
    m_case->propose();
    m_case->submit();
    m_case->pass();
    tests::Member &approver = m_org->member(Role::Approver);
    QCOMPARE(playAcrossALock(approver, kOpenDecision + uR"(
type causeLineEdit 未保证安全联锁正常使用案
type numberLineEdit （鲁示）应急立〔2026〕1号
type filingOpinionLineEdit 同意立案
)"_s,
                             kOpenDecision + uR"(
waittext numberLineEdit 应急立〔2026〕1号
waittext causeLineEdit 未保证安全联锁正常使用案
waittext filingOpinionLineEdit 同意立案
press filePushButton
waittext decisionForm 已批准立案
)"_s),
             QString());
    QCOMPARE(kept(approver, u"filing/%1"_s), QByteArray());
}

void UnfinishedTest::theOpinionOnADecisionOutlivesALock()
{
    m_case->propose();
    m_case->submit();
    m_case->pass();
    tests::Member &approver = m_org->member(Role::Approver);
    m_case->write(approver, domain::FilingApproved{u"某案"_s, u"（鲁示）应急立〔2026〕1号"_s, {}});
    m_case->serveNotice();
    QCOMPARE(playAcrossALock(approver, kOpenDecision + u"type opinionLineEdit 事实清楚，同意\n"_s,
                             kOpenDecision + uR"(
waittext opinionLineEdit 事实清楚，同意
press decidePushButton
waittext decisionForm 已作出决定
)"_s),
             QString());
    QCOMPARE(kept(approver, u"decision/%1"_s), QByteArray());
}

void UnfinishedTest::theAnswerOfAReviewOutlivesALock()
{
    m_case->submit();
    tests::Member &reviewer = m_org->member(Role::Reviewer);
    QCOMPARE(playAcrossALock(reviewer, kOpenReview + u"type answerPlainTextEdit 照片缺少说明\n"_s,
                             kOpenReview + uR"(
waittext answerPlainTextEdit 照片缺少说明
press returnPushButton
waittext reviewQueueForm 已退回
)"_s),
             QString());
    QCOMPARE(kept(reviewer, u"review/%1/1"_s), QByteArray());
}

QTEST_MAIN(UnfinishedTest)
#include "tst_unfinished.moc"
