// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/casestate.h"
#include "models/domain/orgstate.h"
#include "tests/support/samplebodies.h"
#include "tests/support/tempvault.h"

#include <QTest>

using namespace fieldcase;
using namespace fieldcase::store;
using namespace Qt::StringLiterals;
using domain::CaseId;
using domain::ErrorCode;
using domain::FindingId;
using domain::Role;
using tests::Member;
using tests::TempOrg;

class LedgerTest : public QObject
{
    Q_OBJECT

private slots:
    void everybodyKnowsTheOrganisation();
};

void LedgerTest::everybodyKnowsTheOrganisation()
{
    TempOrg org;
    org.enrolEverybody();
    for (const auto &member : org.members()) {
        const auto state = member->ledger().orgState();
        QVERIFY(state);
        QCOMPARE(state->devices.size(), 7);
        QVERIFY(!state->groupBox.isEmpty());
        QVERIFY(state->voided.isEmpty());
    }
    const CaseId id = org.issueCase();
    org.openCase(id, org.officer1());
    QCOMPARE(org.officer1().ledger().caseState(id)->stage, domain::Stage::Opened);
    org.exchange();
    QCOMPARE(org.officer2().ledger().caseState(id)->stage, domain::Stage::Opened);
    QCOMPARE(org.member(Role::Reviewer).ledger().caseState(id)->stage, domain::Stage::Opened);
    QCOMPARE(org.member(Role::Dispatcher).ledger().caseState(id)->stage, domain::Stage::Assigned);
    for (const auto &member : org.members()) {
        const auto differing = member->ledger().differingViews();
        QVERIFY(differing);
        QCOMPARE(*differing, QStringList());
        QVERIFY(member->ledger().orgState());
        const auto report = member->vault().check();
        QVERIFY(report);
        for (const auto &finding : report->findings)
            qWarning() << damageName(finding.damage) << finding.detail << finding.entry.toHex();
        QVERIFY(report->isClean());
    }
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
