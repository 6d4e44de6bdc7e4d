// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/age.h"
#include "models/domain/orgstate.h"
#include "tests/support/tempvault.h"

#include <QTest>

using namespace fieldcase;
using namespace fieldcase::store;
using namespace Qt::StringLiterals;
using domain::CaseId;
using domain::ErrorCode;
using domain::Role;
using tests::Member;
using tests::TempOrg;

/// Whose secrets a device has, and whose it does not.
class KeyRingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aDeviceStaysItself();
    void joiningIsForGood();
    void theTeamHasTheCasesKey();
    void whoReviewsHasItThroughTheGroup();
    void othersDoNot();
    void aWrapOfAnotherKeyOpensNothing();

private:
    [[nodiscard]] domain::Result<QByteArray> keyAt(Member &member);

    std::unique_ptr<TempOrg> m_org;
    CaseId m_case;
};

void KeyRingTest::init()
{
    m_org = std::make_unique<TempOrg>();
    m_org->enrolEverybody();
    m_case = m_org->issueCase();
}

/// The public half of the case's private key that \a member has.
domain::Result<QByteArray> KeyRingTest::keyAt(Member &member)
{
    const auto box = member.ledger().caseBox(m_case);
    if (!box)
        return tl::unexpected(box.error());
    const auto key = member.vault().keys().caseKey(m_case, *box);
    if (!key)
        return tl::unexpected(key.error());
    if ((*key)->publicKey() != *box)
        return domain::fail(ErrorCode::Damaged, u"another key"_s);
    return (*key)->publicKey();
}

void KeyRingTest::aDeviceStaysItself()
{
    Member &officer = m_org->officer1();
    const domain::DeviceId device = officer.vault().keys().device();
    const QByteArray sign = officer.vault().keys().signingKey().publicKey();
    const QByteArray box = officer.vault().keys().boxKey().publicKey();
    const auto membership = officer.vault().keys().membership();
    QVERIFY(membership.has_value());
    QVERIFY(officer.device->reopen());
    QCOMPARE(officer.vault().keys().device(), device);
    QCOMPARE(officer.vault().keys().signingKey().publicKey(), sign);
    QCOMPARE(officer.vault().keys().boxKey().publicKey(), box);
    QVERIFY(officer.vault().keys().membership() == membership);
    QVERIFY(m_org->officer2().vault().keys().device() != device);
    QVERIFY(m_org->officer2().vault().keys().signingKey().publicKey() != sign);
    QVERIFY(m_org->officer2().vault().keys().boxKey().publicKey() != box);
}

void KeyRingTest::joiningIsForGood()
{
    KeyRing &keys = m_org->officer1().vault().keys();
    QVERIFY(keys.membership().has_value());
    const Membership membership = *keys.membership();
    QVERIFY(keys.join(membership)); // as after an answer that was lost
    Membership elsewhere = membership;
    elsewhere.org = domain::OrgId::create(m_org->clock(), m_org->random());
    const auto joined = keys.join(elsewhere);
    QVERIFY(!joined);
    QCOMPARE(joined.error().code, ErrorCode::Conflict);
    QVERIFY(keys.membership() == membership);
}

void KeyRingTest::theTeamHasTheCasesKey()
{
    for (Member *member : {&m_org->officer1(), &m_org->officer2()}) {
        QVERIFY(keyAt(*member));
        QVERIFY(member->device->reopen()); // opened anew from what the ledger has
        QVERIFY(keyAt(*member));
    }
}

void KeyRingTest::whoReviewsHasItThroughTheGroup()
{
    for (const Role role : {Role::Reviewer, Role::Approver, Role::Administrator})
        QVERIFY(keyAt(m_org->member(role)));
    const auto org = m_org->officer1().ledger().orgState();
    QVERIFY(org);
    QVERIFY(!org->groupBox.isEmpty());
    QVERIFY(m_org->member(Role::Reviewer).vault().keys().groupKey(org->groupBox));
    const auto officers = m_org->officer1().vault().keys().groupKey(org->groupBox);
    QVERIFY(!officers);
    QCOMPARE(officers.error().code, ErrorCode::WrongKey);
    QVERIFY(!m_org->officer1().vault().keys().groupKey({}));
}

void KeyRingTest::othersDoNot()
{
    for (const Role role : {Role::Dispatcher, Role::Supervisor}) {
        const auto key = keyAt(m_org->member(role));
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::WrongKey);
    }
    Member &late = m_org->enrol(u"后来"_s, Role::Officer);
    QVERIFY(!keyAt(late));
}

/// Anybody who may write could hand out a key of his own, to read along: only the one that the case was made
/// with counts.
void KeyRingTest::aWrapOfAnotherKeyOpensNothing()
{
    Member &officer = m_org->officer1();
    const auto foreign = crypto::BoxKey::generate(m_org->random());
    const auto wrap = crypto::ageSeal(foreign.secret().view(), {officer.vault().keys().boxKey().publicKey()},
                                      m_org->random());
    QVERIFY(wrap);
    officer.device->close();
    {
        const auto database = officer.device->openDatabase();
        QVERIFY(database->runScript("UPDATE key_wrap SET age = x'" + wrap->toHex() + "'", u"tamper"_s));
    }
    QVERIFY(officer.device->reopen());
    const auto key = keyAt(officer);
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::WrongKey);
}

QTEST_GUILESS_MAIN(KeyRingTest)
#include "tst_keyring.moc"
