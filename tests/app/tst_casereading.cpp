// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/casereading.h"
#include "tests/support/samplebodies.h"
#include "tests/support/tempvault.h"

#include <QTest>

using namespace fieldcase;
using namespace Qt::StringLiterals;
using items::Proof;

/// What a page says of a case is what is true of it.
class CaseReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFindingIsAsSafeAsItsLeastPart();
    void aCorrectionIsOnlyHereAgain();
    void whatNobodyHasShownUsIsElsewhere();

private:
    [[nodiscard]] Proof proofOn(tests::Member &member) const;
    [[nodiscard]] store::SealedObject sealEvidence();

    std::unique_ptr<tests::TempOrg> m_org;
    domain::CaseId m_case;
    domain::FindingRecorded m_finding;
};

void CaseReadingTest::init()
{
    m_org = std::make_unique<tests::TempOrg>();
    m_org->enrolEverybody();
    m_case = m_org->issueCase();
    m_org->openCase(m_case, m_org->officer1());
    m_finding = {};
    m_finding.finding = domain::FindingId::create(m_org->clock(), m_org->random());
    m_finding.place = u"机加工车间"_s;
    m_finding.object = u"3 号冲床"_s;
    m_finding.fact = u"安全联锁被短接"_s;
    m_finding.violation = u"V18"_s;
    m_finding.dueOn = QDate(2026, 10, 10);
    QVERIFY(m_org->officer1().ledger().append(m_case, m_finding));
}

void CaseReadingTest::cleanup()
{
    m_org.reset();
}

Proof CaseReadingTest::proofOn(tests::Member &member) const
{
    const auto reading = app::CaseReading::of(member.vault(), m_case);
    if (!reading || reading->state.findings.size() != 1)
        qFatal("the case cannot be read");
    return reading->proofOf(reading->state.findings.constFirst());
}

store::SealedObject CaseReadingTest::sealEvidence()
{
    const auto sealed = m_org->officer1().vault().objects().seal(m_case, QByteArray(5000, 'p'));
    if (!sealed)
        qFatal("cannot seal");
    auto body = std::get<domain::EvidenceSealed>(tests::sampleBody(domain::EntryKind::EvidenceSealed));
    body.evidence = domain::EvidenceId::create(m_org->clock(), m_org->random());
    body.finding = m_finding.finding;
    body.derivedFrom = {};
    body.object = sealed->object;
    body.objectBytes = sealed->objectBytes;
    body.plainSha256 = sealed->plainSha256;
    body.plainBytes = sealed->plainBytes;
    if (!m_org->officer1().ledger().append(m_case, body))
        qFatal("cannot record");
    return *sealed;
}

void CaseReadingTest::aFindingIsAsSafeAsItsLeastPart()
{
    tests::Member &officer = m_org->officer1();
    QCOMPARE(proofOn(officer), Proof::OnlyHere);
    m_org->exchange();
    QCOMPARE(proofOn(officer), Proof::Proven); // words alone
    const auto sealed = sealEvidence();
    QCOMPARE(proofOn(officer), Proof::OnlyHere);
    m_org->exchange(); // its entry is there now, its bytes are not
    QCOMPARE(proofOn(officer), Proof::OnlyHere);
    store::ObjectStore &objects = officer.vault().objects();
    QVERIFY(objects.markSent(sealed.object));
    QCOMPARE(proofOn(officer), Proof::Sent);
    QVERIFY(objects.recordReceipt(sealed.object, m_org->objectReceipt(sealed.object, sealed.objectBytes)));
    QCOMPARE(proofOn(officer), Proof::Proven);
}

void CaseReadingTest::aCorrectionIsOnlyHereAgain()
{
    m_org->exchange();
    QCOMPARE(proofOn(m_org->officer1()), Proof::Proven);
    const auto reading = app::CaseReading::of(m_org->officer1().vault(), m_case);
    QVERIFY(reading);
    domain::FindingCorrected corrected;
    corrected.finding = m_finding;
    corrected.finding.fact = u"3 号冲床安全联锁被铜线短接"_s;
    corrected.corrects = reading->state.findings.constFirst().newest;
    const auto written = m_org->officer1().ledger().append(m_case, corrected);
    QVERIFY2(written, written ? "" : qPrintable(written.error().context));
    QCOMPARE(proofOn(m_org->officer1()), Proof::OnlyHere);
    m_org->exchange();
    QCOMPARE(proofOn(m_org->officer1()), Proof::Proven);
}

void CaseReadingTest::whatNobodyHasShownUsIsElsewhere()
{
    const auto sealed = sealEvidence();
    m_org->exchange();
    tests::Member &reviewer = m_org->member(domain::Role::Reviewer);
    QCOMPARE(proofOn(reviewer), Proof::Elsewhere);
    // it was fetched, and the office signed for it
    const auto file = m_org->officer1().vault().objects().ciphertext(sealed.object);
    QVERIFY(file);
    store::ObjectStore &objects = reviewer.vault().objects();
    QVERIFY(objects.receive(sealed.object, **file));
    QVERIFY(objects.recordReceipt(sealed.object, m_org->objectReceipt(sealed.object, sealed.objectBytes)));
    QCOMPARE(proofOn(reviewer), Proof::Proven);
}

QTEST_GUILESS_MAIN(CaseReadingTest)
#include "tst_casereading.moc"
