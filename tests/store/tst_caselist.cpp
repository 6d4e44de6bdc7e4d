// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplebodies.h"
#include "tests/support/tempvault.h"

#include <QTest>

using namespace fieldcase;
using namespace fieldcase::store;
using namespace Qt::StringLiterals;
using domain::CaseId;
using domain::EntryKind;
using domain::ErrorCode;
using domain::Role;
using domain::Stage;
using tests::Member;
using tests::TempOrg;
using Whose = CaseList::Filter::Whose;

class CaseListTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rowFollowsTheCase();
    void returnedTellsTheReason();
    void queuesHoldWhatWaitsThere();
    void onlyTheTeamHasItAsTheirs();
    void unreleasedIsLeftOutWhenAsked();
    void textFindsTitleNameAndCode();
    void pagesGoThroughAllOnce();
    void findingsKeepTheirOrderAndCorrections();
    void timelineTellsWhatWasVoid();
    void strangersSeeTheTimelineWithoutBodies();

private:
    QList<CaseRow> cases(Member &member, const CaseList::Filter &filter = {})
    {
        return member.vault().lists().cases(filter, {}, 100).value();
    }
    domain::FindingRecorded finding();
    void write(Member &member, const CaseId &caseId, const domain::Body &body);

    std::unique_ptr<TempOrg> m_org;
};

void CaseListTest::init()
{
    m_org = std::make_unique<TempOrg>();
    m_org->enrolEverybody();
}

domain::FindingRecorded CaseListTest::finding()
{
    auto body = std::get<domain::FindingRecorded>(tests::sampleBody(EntryKind::FindingRecorded));
    body.finding = domain::FindingId::create(m_org->clock(), m_org->random());
    body.evidence.clear();
    return body;
}

void CaseListTest::write(Member &member, const CaseId &caseId, const domain::Body &body)
{
    m_org->clock().advance(std::chrono::seconds(1));
    const auto written = member.ledger().append(caseId, body);
    QVERIFY2(written, written ? "" : qPrintable(written.error().context));
}

void CaseListTest::rowFollowsTheCase()
{
    const CaseId id = m_org->issueCase(u"鑫源专项"_s, 3);
    Member &officer = m_org->officer1();
    CaseRow row = officer.vault().lists().caseRow(id).value();
    QCOMPARE(row.title, u"鑫源专项"_s);
    QCOMPARE(row.enterpriseCode, tests::sampleEnterprise(3).code);
    QCOMPARE(row.stage, Stage::Assigned);
    QVERIFY(row.mine && row.readable);
    QCOMPARE(row.changedAtMs, row.issuedAtMs);
    QCOMPARE(row.unsent, 0);

    m_org->openCase(id, officer);
    auto major = finding();
    major.major = true;
    write(officer, id, major);
    auto minor = finding();
    minor.major = false;
    write(officer, id, minor);
    row = officer.vault().lists().caseRow(id).value();
    QCOMPARE(row.stage, Stage::Opened);
    QCOMPARE(row.findings, 2);
    QCOMPARE(row.majorFindings, 1);
    QCOMPARE(row.unsent, 3);
    QCOMPARE(row.changedBy, EntryKind::FindingRecorded);
    QCOMPARE(row.changedAtMs, m_org->clock().nowUtc().toMSecsSinceEpoch());
    m_org->exchange();
    row = officer.vault().lists().caseRow(id).value();
    QCOMPARE(row.unsent, 0);
    QVERIFY(m_org->officer2().vault().lists().caseRow(id).value() == row);
    QCOMPARE(officer.vault().lists().caseRow(CaseId::create(m_org->clock(), m_org->random())).error().code,
             ErrorCode::NotFound);
}

void CaseListTest::returnedTellsTheReason()
{
    const CaseId id = m_org->issueCase();
    m_org->openCase(id, m_org->officer1());
    write(m_org->officer1(), id, domain::CaseSubmitted{1, {}});
    m_org->exchange();
    write(m_org->member(Role::Reviewer), id, domain::ReviewReturned{1, u"照片不清"_s, {u"第二张"_s}});
    m_org->exchange();
    CaseRow row = m_org->officer1().vault().lists().caseRow(id).value();
    QCOMPARE(row.stage, Stage::Returned);
    QCOMPARE(row.returnReason, u"照片不清"_s);
    QCOMPARE(row.round, 1);
    write(m_org->officer1(), id, domain::CaseSubmitted{2, {}});
    row = m_org->officer1().vault().lists().caseRow(id).value();
    QCOMPARE(row.stage, Stage::Submitted);
    QCOMPARE(row.returnReason, QString());
    QCOMPARE(row.round, 2);
}

void CaseListTest::queuesHoldWhatWaitsThere()
{
    const CaseId waiting = m_org->issueCase(u"待审"_s, 1);
    const CaseId passed = m_org->issueCase(u"待决"_s, 2);
    const CaseId open = m_org->issueCase(u"在办"_s, 3);
    for (const CaseId &id : {waiting, passed, open})
        m_org->openCase(id, m_org->officer1());
    write(m_org->officer1(), waiting, domain::CaseSubmitted{1, {}});
    write(m_org->officer1(), passed, domain::CaseSubmitted{1, {}});
    m_org->exchange();
    Member &reviewer = m_org->member(Role::Reviewer);
    QCOMPARE(cases(reviewer, {Whose::ReviewQueue, {}, {}, 0}).size(), 2);
    write(reviewer, passed, domain::ReviewPassed{1, {}});
    m_org->exchange();
    const auto review = cases(reviewer, {Whose::ReviewQueue, {}, {}, 0});
    QCOMPARE(review.size(), 1);
    QCOMPARE(review.constFirst().caseId, waiting);
    const auto decision = cases(m_org->member(Role::Approver), {Whose::DecisionQueue, {}, {}, 0});
    QCOMPARE(decision.size(), 1);
    QCOMPARE(decision.constFirst().caseId, passed);
    QCOMPARE(cases(reviewer, {Whose::All, Stage::Opened, {}, 0}).size(), 1);
    const auto counts = reviewer.vault().lists().stageCounts({});
    QVERIFY(counts);
    QCOMPARE(*counts, (QMap<Stage, qint64>{{Stage::Opened, 1}, {Stage::Submitted, 1}, {Stage::Passed, 1}}));
}

void CaseListTest::onlyTheTeamHasItAsTheirs()
{
    m_org->issueCase();
    const CaseList::Filter mine{Whose::Mine, {}, {}, 0};
    QCOMPARE(cases(m_org->officer1(), mine).size(), 1);
    QCOMPARE(cases(m_org->officer2(), mine).size(), 1);
    QCOMPARE(cases(m_org->member(Role::Reviewer), mine).size(), 0);
    QCOMPARE(cases(m_org->member(Role::Reviewer)).size(), 1);
    const CaseList::Filter mineSubmitted{Whose::Mine, Stage::Submitted, {}, 0};
    QCOMPARE(cases(m_org->officer1(), mineSubmitted).size(), 0);
}

void CaseListTest::unreleasedIsLeftOutWhenAsked()
{
    const CaseId id = m_org->issueCase(); // released now
    const qint64 releaseMs = m_org->officer1().vault().lists().caseRow(id).value().releaseAtMs;
    CaseList::Filter filter;
    filter.releasedAtMs = releaseMs - 1;
    QCOMPARE(cases(m_org->officer1(), filter).size(), 0);
    QCOMPARE(m_org->officer1().vault().lists().stageCounts(filter).value().size(), 0);
    filter.releasedAtMs = releaseMs;
    QCOMPARE(cases(m_org->officer1(), filter).size(), 1);
}

void CaseListTest::textFindsTitleNameAndCode()
{
    m_org->issueCase(u"粉尘专项"_s, 1);
    m_org->issueCase(u"有限空间"_s, 2);
    const auto found = [&](const QString &text) {
        return cases(m_org->officer1(), {Whose::All, {}, text, 0}).size();
    };
    QCOMPARE(found(u"粉尘"_s), 1);
    QCOMPARE(found(tests::sampleEnterprise(2).name.first(6)) >= 1, true);
    QCOMPARE(found(tests::sampleEnterprise(2).code), 1);
    QCOMPARE(found(tests::sampleEnterprise(2).code.toLower()), 1);
    QCOMPARE(found(u"%"_s), 0);
    QCOMPARE(found(u"没有"_s), 0);
}

void CaseListTest::pagesGoThroughAllOnce()
{
    for (int i = 0; i < 23; ++i)
        m_org->issueCase(u"案件%1"_s.arg(i), i % 5 + 1);
    CaseList &list = m_org->officer1().vault().lists();
    QSet<CaseId> seen;
    qint64 before = std::numeric_limits<qint64>::max();
    CaseList::PageEnd end;
    for (auto page = list.cases({}, end, 4); page && !page->isEmpty(); page = list.cases({}, end, 4)) {
        for (const CaseRow &row : *page) {
            QVERIFY(!seen.contains(row.caseId));
            QVERIFY(row.changedAtMs <= before);
            before = row.changedAtMs;
            seen.insert(row.caseId);
        }
        end = {page->constLast().changedAtMs, page->constLast().caseId};
    }
    QCOMPARE(seen.size(), 23);
}

void CaseListTest::findingsKeepTheirOrderAndCorrections()
{
    const CaseId id = m_org->issueCase();
    Member &officer = m_org->officer1();
    m_org->openCase(id, officer);
    QList<domain::FindingRecorded> findings{finding(), finding(), finding()};
    for (const auto &body : findings)
        write(officer, id, body);
    domain::FindingRecorded corrected = findings[1];
    corrected.fact = u"两只灭火器"_s;
    const auto newest = officer.ledger().caseState(id).value().finding(corrected.finding)->newest;
    write(officer, id, domain::FindingCorrected{corrected, newest});
    const auto rows = officer.vault().lists().findings(id);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(rows->at(i).finding, findings[i].finding);
        QCOMPARE(rows->at(i).corrections, i == 1 ? 1 : 0);
    }
    QCOMPARE(rows->at(1).fact, u"两只灭火器"_s);
    QCOMPARE(rows->at(0).dueOn, findings[0].dueOn);
}

void CaseListTest::timelineTellsWhatWasVoid()
{
    const CaseId id = m_org->issueCase();
    m_org->openCase(id, m_org->officer1());
    m_org->exchange();
    // Both submit, neither knowing of the other: the office's order decides, and the second is shown as void.
    write(m_org->officer1(), id, domain::CaseSubmitted{1, {}});
    write(m_org->officer2(), id, domain::CaseSubmitted{1, {}});
    m_org->exchange();
    const auto rows = m_org->officer1().vault().lists().timeline(id);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3);
    QCOMPARE(rows->at(0).kind, EntryKind::CaseOpened);
    QCOMPARE(rows->at(1).voidReason, QString());
    QCOMPARE(rows->at(1).officer, m_org->officer1().officer);
    QVERIFY(!rows->at(2).voidReason.isEmpty());
    QVERIFY(rows->at(2).position > rows->at(1).position);
    QVERIFY(rows->at(2).receivedAtMs > 0);
    QCOMPARE(m_org->officer1().vault().lists().caseRow(id).value().voided, 1);
    QVERIFY(*rows == m_org->officer2().vault().lists().timeline(id).value());
}

void CaseListTest::strangersSeeTheTimelineWithoutBodies()
{
    const CaseId id = m_org->issueCase();
    m_org->openCase(id, m_org->officer1());
    m_org->exchange();
    Member &dispatcher = m_org->member(Role::Dispatcher);
    const auto rows = dispatcher.vault().lists().timeline(id);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QVERIFY(!rows->constFirst().readable);
    QVERIFY(!dispatcher.vault().lists().caseRow(id).value().readable);
    QVERIFY(dispatcher.vault().lists().timeline(m_org->orgCase()).value().constFirst().readable);
}

QTEST_GUILESS_MAIN(CaseListTest)
#include "tst_caselist.moc"
