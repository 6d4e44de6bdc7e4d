// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/access.h"

#include <QtTest>

using namespace fieldcase;
using namespace fieldcase::office;
using domain::EntryKind;
using domain::Role;
using domain::Roles;
using Reason = protocol::PushResult::Reason;

class AccessTest final : public QObject
{
    Q_OBJECT

private slots:
    void writing_data();
    void writing();
    void nobodyWritesWithoutAPart();
};

void AccessTest::writing_data()
{
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<Roles>("roles");
    QTest::addColumn<bool>("isOnTeam");
    QTest::addColumn<bool>("hasPassedReview");
    QTest::addColumn<Reason>("expected");
    using Kind = EntryKind;
    const Roles officer = Role::Officer;
    const Roles reviewer = Role::Reviewer;
    const Roles approver = Role::Approver;
    const Roles both = Role::Reviewer | Role::Approver;
    const Roles reviewingOfficer = Role::Officer | Role::Reviewer;

    QTest::newRow("the team records") << Kind::FindingRecorded << officer << true << false << Reason::None;
    QTest::newRow("an officer of another team does not see the case")
        << Kind::FindingRecorded << officer << false << false << Reason::NotMember;
    QTest::newRow("a reviewer records no finding")
        << Kind::FindingRecorded << reviewer << false << false << Reason::NotPermitted;
    QTest::newRow("a reviewer who is an officer elsewhere neither")
        << Kind::FindingRecorded << reviewingOfficer << false << false << Reason::NotPermitted;
    QTest::newRow("a reviewer passes") << Kind::ReviewPassed << reviewer << false << false << Reason::None;
    QTest::newRow("a reviewer of the team does not pass")
        << Kind::ReviewPassed << reviewingOfficer << true << false << Reason::NotPermitted;
    QTest::newRow("nor return") << Kind::ReviewReturned << reviewingOfficer << true << false
                                << Reason::NotPermitted;
    QTest::newRow("an officer does not pass")
        << Kind::ReviewPassed << officer << true << false << Reason::NotPermitted;
    QTest::newRow("an approver decides") << Kind::DecisionMade << approver << false << false << Reason::None;
    QTest::newRow("who passed the review does not decide")
        << Kind::DecisionMade << both << false << true << Reason::NotPermitted;
    QTest::newRow("nor approve the filing")
        << Kind::FilingApproved << both << false << true << Reason::NotPermitted;
    QTest::newRow("an approver of the team does not decide")
        << Kind::DecisionMade << Roles(Role::Officer | Role::Approver) << true << false
        << Reason::NotPermitted;
    QTest::newRow("a dispatcher has no part in a case")
        << Kind::FindingRecorded << Roles(Role::Dispatcher) << false << false << Reason::NotMember;
    QTest::newRow("an auditor only writes that they looked")
        << Kind::EvidenceAccessed << Roles(Role::Auditor) << false << false << Reason::None;
    QTest::newRow("and nothing else")
        << Kind::DocumentPrinted << Roles(Role::Auditor) << false << false << Reason::NotPermitted;
    QTest::newRow("an approver writes the decision's document")
        << Kind::DocumentGenerated << approver << false << false << Reason::None;
}

void AccessTest::writing()
{
    QFETCH(EntryKind, kind);
    QFETCH(Roles, roles);
    QFETCH(bool, isOnTeam);
    QFETCH(bool, hasPassedReview);
    QFETCH(Reason, expected);
    QCOMPARE(refusalOf(kind, roles, {isOnTeam, hasPassedReview}), expected);
}

void AccessTest::nobodyWritesWithoutAPart()
{
    for (int i = 0; i < domain::kEntryKindCount; ++i) {
        const auto kind = EntryKind(i);
        if (domain::isOrgKind(kind))
            continue;
        QVERIFY(refusalOf(kind, {}, {}) != Reason::None);
        QVERIFY(refusalOf(kind, Role::Office, {}) != Reason::None);
        QVERIFY(refusalOf(kind, Roles(Role::Officer | Role::Dispatcher | Role::Supervisor), {}) !=
                Reason::None);
    }
}

QTEST_APPLESS_MAIN(AccessTest)
#include "tst_access.moc"
