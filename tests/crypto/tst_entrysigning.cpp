// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/entrysigning.h"
#include "models/crypto/merkle.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"

#include <QTest>

namespace fieldcase::crypto {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

class EntrySigningTest : public QObject
{
    Q_OBJECT
private slots:
    void signedEntryChecks();
    void bodyMayBeAbsent();
    void otherKeyIsNamed();
    void everyAlteredBitIsFound();
    void foreignBodyIsFound();
    void signatureMeansNothingElsewhere();
    void receiptChecks();
    void wrongReceiptsAreRefused();
    void objectReceiptChecks();

private:
    [[nodiscard]] domain::EntryHeader header();
    [[nodiscard]] domain::EntryReceipt receiptFor(const domain::EntryHash &entry);

    tests::FakeClock m_clock;
    tests::SeededRandom m_random{1};
    SigningKey m_device = SigningKey::generate(m_random);
    SigningKey m_office = SigningKey::generate(m_random);
    const QByteArray m_body = "{\"note\":\"配电箱未加锁\",\"salt\":\"00112233445566778899aabbccddeeff\"}";
};

domain::EntryHeader EntrySigningTest::header()
{
    domain::EntryHeader header;
    header.org = domain::OrgId::create(m_clock, m_random);
    header.caseId = domain::CaseId::create(m_clock, m_random);
    header.device = domain::DeviceId::create(m_clock, m_random);
    header.officer = domain::OfficerId::create(m_clock, m_random);
    header.seq = 1;
    header.kind = domain::EntryKind::CaseSubmitted;
    header.atMs = m_clock.nowUtc().toMSecsSinceEpoch();
    header.clock = {m_clock.bootId(), m_clock.monotonic().count(), {}, {}};
    return header;
}

/// As the office would give it: the entry is leaf 2 of a log of 5.
domain::EntryReceipt EntrySigningTest::receiptFor(const domain::EntryHash &entry)
{
    QList<QByteArray> leaves;
    for (int i = 0; i < 5; ++i)
        leaves.append(logLeafHash(i == 2 ? entry : domain::Digest::of(QByteArray::number(i))));
    const auto nodeAt = [&](int level, qint64 index) {
        const qsizetype width = qsizetype(1) << level;
        return merkleRoot(leaves.sliced(index * width, width));
    };
    domain::EntryReceipt receipt;
    receipt.org = domain::OrgId::create(m_clock, m_random);
    receipt.entry = entry;
    receipt.position = 3;
    receipt.size = 5;
    receipt.root = *domain::Digest::fromBytes(merkleRoot(leaves));
    for (const QByteArray &node : merkleInclusionProof(2, 5, nodeAt))
        receipt.proof.append(*domain::Digest::fromBytes(node));
    return receipt;
}

void EntrySigningTest::signedEntryChecks()
{
    const domain::SignedEntry entry = signEntry(header(), m_body, m_device);
    const auto checked = checkEntry(entry, m_device.publicKey());
    QVERIFY(checked);
    QCOMPARE(checked->body, domain::Digest::of(m_body));
    QCOMPARE(checked->toBytes(), entry.header);
}

void EntrySigningTest::bodyMayBeAbsent()
{
    domain::SignedEntry entry = signEntry(header(), m_body, m_device);
    entry.body.clear();
    const auto checked = checkEntry(entry, m_device.publicKey());
    QVERIFY(checked);
    QVERIFY(checkBody(*checked, m_body));
    QCOMPARE(checkBody(*checked, {}).error().code, ErrorCode::Damaged);
}

void EntrySigningTest::otherKeyIsNamed()
{
    const domain::SignedEntry entry = signEntry(header(), m_body, m_device);
    QCOMPARE(checkEntry(entry, m_office.publicKey()).error().code, ErrorCode::WrongKey);
}

void EntrySigningTest::everyAlteredBitIsFound()
{
    const domain::SignedEntry entry = signEntry(header(), m_body, m_device);
    for (QByteArray domain::SignedEntry::*part :
         {&domain::SignedEntry::header, &domain::SignedEntry::signature, &domain::SignedEntry::body}) {
        for (qsizetype bit = 0; bit < (entry.*part).size() * 8; ++bit) {
            domain::SignedEntry altered = entry;
            (altered.*part)[bit / 8] = char((altered.*part).at(bit / 8) ^ 1 << bit % 8);
            QVERIFY(!checkEntry(altered, m_device.publicKey()));
        }
    }
}

void EntrySigningTest::foreignBodyIsFound()
{
    domain::SignedEntry entry = signEntry(header(), m_body, m_device);
    entry.body = "{\"salt\":\"00112233445566778899aabbccddeeff\"}";
    QCOMPARE(checkEntry(entry, m_device.publicKey()).error().code, ErrorCode::Damaged);
    // A body that is not canonical could be read in two ways, even when its author signed it.
    const domain::SignedEntry loose = signEntry(header(), "{ }", m_device);
    QCOMPARE(checkEntry(loose, m_device.publicKey()).error().code, ErrorCode::Damaged);
}

void EntrySigningTest::signatureMeansNothingElsewhere()
{
    domain::SignedEntry entry = signEntry(header(), m_body, m_device);
    entry.signature = m_device.sign(entry.header);
    QCOMPARE(checkEntry(entry, m_device.publicKey()).error().code, ErrorCode::WrongKey);
    entry.signature = signReceipt(entry.header, m_device).signature;
    QCOMPARE(checkEntry(entry, m_device.publicKey()).error().code, ErrorCode::WrongKey);
}

void EntrySigningTest::receiptChecks()
{
    const auto entry = signEntry(header(), m_body, m_device).hash();
    const auto content = receiptFor(entry);
    const auto checked =
        checkEntryReceipt(signReceipt(content.toBytes(), m_office), m_office.publicKey(), entry);
    QVERIFY(checked);
    QCOMPARE(*checked, content);
}

void EntrySigningTest::wrongReceiptsAreRefused()
{
    const auto entry = signEntry(header(), m_body, m_device).hash();
    const auto content = receiptFor(entry);
    const auto codeOf = [&](const domain::EntryReceipt &said, const SigningKey &key) {
        const auto checked = checkEntryReceipt(signReceipt(said.toBytes(), key), m_office.publicKey(), entry);
        return checked ? ErrorCode::Cancelled : checked.error().code;
    };
    QCOMPARE(codeOf(content, m_device), ErrorCode::Protocol);
    auto altered = content;
    altered.position = 4;
    QCOMPARE(codeOf(altered, m_office), ErrorCode::Protocol);
    altered = content;
    altered.proof.removeLast();
    QCOMPARE(codeOf(altered, m_office), ErrorCode::Protocol);
    altered = content;
    altered.root = domain::Digest::of("other");
    QCOMPARE(codeOf(altered, m_office), ErrorCode::Protocol);
    QCOMPARE(codeOf(receiptFor(domain::Digest::of("other")), m_office), ErrorCode::Protocol);
    domain::Receipt garbage = signReceipt("garbage", m_office);
    QCOMPARE(checkEntryReceipt(garbage, m_office.publicKey(), entry).error().code, ErrorCode::Protocol);
}

void EntrySigningTest::objectReceiptChecks()
{
    domain::ObjectReceipt content;
    content.org = domain::OrgId::create(m_clock, m_random);
    content.object = domain::Digest::of("an age file");
    content.bytes = 11;
    const auto receipt = signReceipt(content.toBytes(), m_office);
    QCOMPARE(checkObjectReceipt(receipt, m_office.publicKey(), content.object, 11), content);
    QCOMPARE(checkObjectReceipt(receipt, m_device.publicKey(), content.object, 11).error().code,
             ErrorCode::Protocol);
    QCOMPARE(checkObjectReceipt(receipt, m_office.publicKey(), content.object, 12).error().code,
             ErrorCode::Protocol);
    QCOMPARE(checkObjectReceipt(receipt, m_office.publicKey(), domain::Digest::of("x"), 11).error().code,
             ErrorCode::Protocol);
}

} // namespace fieldcase::crypto

QTEST_APPLESS_MAIN(fieldcase::crypto::EntrySigningTest)
#include "tst_entrysigning.moc"
