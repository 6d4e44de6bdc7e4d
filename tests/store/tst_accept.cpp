// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/age.h"
#include "models/crypto/entrysigning.h"
#include "models/crypto/merkle.h"
#include "models/domain/canonicaljson.h"
#include "models/store/keyduties.h"
#include "tests/support/samplebodies.h"
#include "tests/support/tempvault.h"

#include <QTest>

using namespace fieldcase;
using namespace fieldcase::store;
using namespace Qt::StringLiterals;
using domain::CaseId;
using domain::EntryHeader;
using domain::EntryKind;
using domain::ErrorCode;
using domain::Role;
using domain::SignedEntry;
using tests::Member;
using tests::TempOrg;
using Kind = AcceptOutcome::Kind;

namespace {

/// A body as its writer would put it: canonical, with a salt.
QByteArray bodyBytes(const domain::Body &body)
{
    QJsonObject json = toJson(body);
    json.insert(u"salt"_s, u"00112233445566778899aabbccddeeff"_s);
    return domain::toCanonicalJson(json).value();
}

} // namespace

class AcceptTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void duplicatesAreKnown();
    void anyAlteredByteIsRefused();
    void refusedWithItsName_data();
    void refusedWithItsName();
    void forkIsNamed();
    void leftOutPredecessorHoldsTheRest();
    void reversedOrderArrivesWhole();
    void strangersWaitForTheirEnrolment();
    void whatTheWriterSawIsWaitedFor();
    void receiptsOfOthersAreRefused();
    void contradictingReceiptsAreRefused();
    void revokedDevicesKeepWhatTheySentBefore();
    void sealedBodiesOpenWhenTheKeyComes();
    void wrongWrapsDoNotOpenACase();
    void notEnrolledIsNotAllowed();

private:
    EntryHeader header(Member &author, const CaseId &caseId, EntryKind kind) const;
    SignedEntry sign(Member &author, const EntryHeader &header, const domain::Body &body);
    SignedEntry answer(Member &author, const QString &item = u"C1"_s);
    AcceptOutcome offer(const SignedEntry &entry, const std::optional<domain::Receipt> &receipt = {});
    qsizetype entryCount(Member &member) { return member.ledger().entries(m_case)->size(); }
    bool isConsistent(Member &member) { return member.ledger().differingViews() == QStringList(); }

    std::unique_ptr<TempOrg> m_org;
    CaseId m_case;
};

void AcceptTest::init()
{
    m_org = std::make_unique<TempOrg>();
    m_org->enrolEverybody();
    m_case = m_org->issueCase();
    m_org->openCase(m_case, m_org->officer1());
    m_org->exchange();
}

EntryHeader AcceptTest::header(Member &author, const CaseId &caseId, EntryKind kind) const
{
    EntryHeader header;
    header.org = m_org->org();
    header.caseId = caseId;
    header.device = author.vault().keys().device();
    header.officer = author.officer;
    header.seq = 1;
    header.kind = kind;
    header.atMs = 1'789'003'300'000;
    header.clock.boot = u"b"_s;
    const auto head = author.ledger().head(caseId, header.device);
    if (head && !head->isNull()) {
        header.seq = author.ledger().entry(*head)->header.seq + 1;
        header.prev = *head;
    }
    return header;
}

SignedEntry AcceptTest::sign(Member &author, const EntryHeader &header, const domain::Body &body)
{
    SignedEntry entry = crypto::signEntry(header, bodyBytes(body), author.vault().keys().signingKey());
    if (header.caseId != m_org->orgCase()) {
        const auto box = author.ledger().caseBox(header.caseId);
        entry.body = crypto::ageSeal(entry.body, {*box}, m_org->random()).value();
    }
    return entry;
}

SignedEntry AcceptTest::answer(Member &author, const QString &item)
{
    return sign(author, header(author, m_case, EntryKind::ChecklistAnswered),
                domain::ChecklistAnswered{item, domain::ChecklistAnswer::Ok, {}});
}

AcceptOutcome AcceptTest::offer(const SignedEntry &entry, const std::optional<domain::Receipt> &receipt)
{
    return m_org->officer1().ledger().accept(entry, receipt).value();
}

void AcceptTest::duplicatesAreKnown()
{
    const SignedEntry entry = answer(m_org->officer2());
    QCOMPARE(offer(entry).kind, Kind::Accepted);
    const qsizetype count = entryCount(m_org->officer1());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(offer(entry).kind, Kind::Known);
    QCOMPARE(entryCount(m_org->officer1()), count);
    QVERIFY(isConsistent(m_org->officer1()));
}

void AcceptTest::anyAlteredByteIsRefused()
{
    const SignedEntry good = answer(m_org->officer2());
    const qsizetype count = entryCount(m_org->officer1());
    const auto refused = [&](const SignedEntry &bad) {
        const AcceptOutcome outcome = offer(bad);
        return outcome.kind == Kind::Refused || outcome.kind == Kind::Held;
    };
    for (qsizetype i = 0; i < good.header.size(); ++i) {
        SignedEntry bad = good;
        bad.header[i] = char(bad.header[i] ^ 1);
        QVERIFY2(refused(bad), qPrintable(QString::number(i)));
    }
    for (qsizetype i = 0; i < good.signature.size(); ++i) {
        SignedEntry bad = good;
        bad.signature[i] = char(bad.signature[i] ^ 1);
        QCOMPARE(offer(bad).refusal, Refusal::BadSignature);
    }
    for (qsizetype i = 0; i < good.body.size(); ++i) {
        SignedEntry bad = good;
        bad.body[i] = char(bad.body[i] ^ 1);
        QCOMPARE(offer(bad).refusal, Refusal::MalformedBody);
    }
    QCOMPARE(entryCount(m_org->officer1()), count);
    QCOMPARE(offer(good).kind, Kind::Accepted);
    QVERIFY(isConsistent(m_org->officer1()));
}

void AcceptTest::refusedWithItsName_data()
{
    QTest::addColumn<QString>("trick");
    QTest::addColumn<int>("refusal");
    QTest::newRow("not canonical") << u"space"_s << int(Refusal::MalformedHeader);
    QTest::newRow("written by a later version") << u"version"_s << int(Refusal::TooNew);
    QTest::newRow("of another organisation") << u"org"_s << int(Refusal::OtherOrganisation);
    QTest::newRow("signed by somebody else") << u"signer"_s << int(Refusal::BadSignature);
    QTest::newRow("in another officer's name") << u"officer"_s << int(Refusal::ForgedAuthor);
    QTest::newRow("a dispatcher answers a checklist") << u"role"_s << int(Refusal::NotPermitted);
    QTest::newRow("an officer enrols a device") << u"enrol"_s << int(Refusal::NotPermitted);
    QTest::newRow("body with an unknown key") << u"key"_s << int(Refusal::MalformedBody);
    QTest::newRow("body of another entry") << u"swap"_s << int(Refusal::MalformedBody);
    QTest::newRow("body sealed to somebody else") << u"sealed"_s << int(Refusal::MalformedBody);
    QTest::newRow("predecessor of another chain") << u"prev"_s << int(Refusal::BrokenChain);
    QTest::newRow("a number left out") << u"gap"_s << int(Refusal::BrokenChain);
}

void AcceptTest::refusedWithItsName()
{
    QFETCH(QString, trick);
    QFETCH(int, refusal);
    Member &author = m_org->officer2();
    QVERIFY(
        author.ledger().append(m_case, domain::ChecklistAnswered{u"C0"_s, domain::ChecklistAnswer::Ok, {}}));
    m_org->exchange();
    SignedEntry entry = answer(author);
    EntryHeader head = header(author, m_case, EntryKind::ChecklistAnswered);
    const domain::ChecklistAnswered body{u"C1"_s, domain::ChecklistAnswer::Ok, {}};
    if (trick == u"space") {
        entry.header.insert(1, ' ');
    } else if (trick == u"version") {
        entry.header.replace("\"v\":1", "\"v\":2");
    } else if (trick == u"org") {
        head.org = domain::OrgId::create(m_org->clock(), m_org->random());
        entry = sign(author, head, body);
    } else if (trick == u"signer") {
        entry = sign(m_org->officer1(), head, body);
    } else if (trick == u"officer") {
        head.officer = m_org->officer1().officer;
        entry = sign(author, head, body);
    } else if (trick == u"role") {
        entry = answer(m_org->member(Role::Dispatcher));
    } else if (trick == u"enrol") {
        entry = sign(author, header(author, m_org->orgCase(), EntryKind::DeviceEnrolled),
                     tests::sampleBody(EntryKind::DeviceEnrolled));
    } else if (trick == u"key") {
        QJsonObject json = toJson(body);
        json.insert(u"salt"_s, u"00112233445566778899aabbccddeeff"_s);
        json.insert(u"extra"_s, 1);
        const QByteArray bytes = domain::toCanonicalJson(json).value();
        entry = crypto::signEntry(head, bytes, author.vault().keys().signingKey());
        entry.body = crypto::ageSeal(bytes, {*author.ledger().caseBox(m_case)}, m_org->random()).value();
    } else if (trick == u"swap") {
        entry.body = answer(author, u"C2"_s).body;
    } else if (trick == u"sealed") {
        const auto stranger = crypto::BoxKey::generate(m_org->random());
        entry.body = crypto::ageSeal(bodyBytes(body), {stranger.publicKey()}, m_org->random()).value();
    } else if (trick == u"prev") {
        head.prev = *m_org->officer1().ledger().head(m_case, m_org->officer1().vault().keys().device());
        entry = sign(author, head, body);
    } else if (trick == u"gap") {
        head.seq += 1; // names the right predecessor, but skips a number
        entry = sign(author, head, body);
    }
    const qsizetype count = entryCount(m_org->officer1());
    const AcceptOutcome outcome = offer(entry);
    QCOMPARE(outcome.kind, Kind::Refused);
    QCOMPARE(refusalName(outcome.refusal), refusalName(Refusal(refusal)));
    QCOMPARE(entryCount(m_org->officer1()), count);
    const auto noted = m_org->officer1().vault().outbox().refused(10);
    QVERIFY(noted);
    QCOMPARE(noted->constFirst().hash, outcome.hash);
    QCOMPARE(noted->constFirst().reason, refusalName(outcome.refusal));
    QVERIFY(!noted->constFirst().ours);
    QVERIFY(isConsistent(m_org->officer1()));
    QCOMPARE(offer(answer(author)).kind, Kind::Accepted); // the honest one still comes in
}

void AcceptTest::forkIsNamed()
{
    const SignedEntry one = answer(m_org->officer2(), u"C1"_s);
    const SignedEntry other = answer(m_org->officer2(), u"C2"_s);
    QCOMPARE(offer(one).kind, Kind::Accepted);
    QCOMPARE(offer(other).refusal, Refusal::Fork);
}

void AcceptTest::leftOutPredecessorHoldsTheRest()
{
    Member &author = m_org->officer2();
    QList<SignedEntry> chain;
    for (int i = 0; i < 4; ++i) {
        const domain::ChecklistAnswered body{u"C%1"_s.arg(i), domain::ChecklistAnswer::Ok, {}};
        chain.append(author.ledger().travelling(author.ledger().append(m_case, body)->hash)->entry);
    }
    const qsizetype count = entryCount(m_org->officer1());
    QCOMPARE(offer(chain[0]).kind, Kind::Accepted);
    QCOMPARE(offer(chain[2]).kind, Kind::Held);
    QCOMPARE(offer(chain[3]).kind, Kind::Held);
    QCOMPARE(entryCount(m_org->officer1()), count + 1);
    QCOMPARE(m_org->officer1().vault().outbox().counts()->held, 2);
    QVERIFY(m_org->officer1().device->reopen()); // what is held is not forgotten
    QCOMPARE(offer(chain[1]).kind, Kind::Accepted);
    QCOMPARE(entryCount(m_org->officer1()), count + 4);
    QCOMPARE(m_org->officer1().vault().outbox().counts()->held, 0);
    QVERIFY(isConsistent(m_org->officer1()));
}

void AcceptTest::reversedOrderArrivesWhole()
{
    Member &late = m_org->enrol(u"后来者"_s, Role::Auditor);
    const auto fresh = std::make_unique<tests::TempVault>(m_org->surroundings());
    QVERIFY(fresh->vault().keys().join({m_org->org(), late.officer, m_org->office().vault().keys().device(),
                                        m_org->office().vault().keys().signingKey().publicKey()}));
    QList<TravellingEntry> reversed(m_org->log().rbegin(), m_org->log().rend());
    const auto outcomes = fresh->vault().ledger().accept(reversed);
    QVERIFY(outcomes);
    QCOMPARE(outcomes->constLast().kind, Kind::Accepted);
    QCOMPARE(fresh->vault().outbox().counts()->held, 0);
    QCOMPARE(fresh->vault().ledger().entries(m_org->orgCase())->size(),
             late.ledger().entries(m_org->orgCase())->size());
    QVERIFY(*fresh->vault().ledger().orgState() == *late.ledger().orgState());
    QCOMPARE(fresh->vault().ledger().differingViews().value(), QStringList());
}

void AcceptTest::strangersWaitForTheirEnrolment()
{
    Member &newcomer = m_org->enrol(u"新人"_s, Role::Dispatcher); // others do not know of it yet
    const SignedEntry entry = sign(newcomer, header(newcomer, m_org->orgCase(), EntryKind::RegisterRows),
                                   tests::sampleBody(EntryKind::RegisterRows));
    QCOMPARE(offer(entry).kind, Kind::Held);
    m_org->deliver(m_org->officer1());
    QCOMPARE(offer(entry).kind, Kind::Known);
    QVERIFY(isConsistent(m_org->officer1()));
}

void AcceptTest::whatTheWriterSawIsWaitedFor()
{
    Member &one = m_org->officer1();
    Member &two = m_org->officer2();
    Member &reader = m_org->member(Role::Reviewer);
    const auto first =
        one.ledger().append(m_case, domain::ChecklistAnswered{u"C1"_s, domain::ChecklistAnswer::Ok, {}});
    QVERIFY(two.ledger().accept(one.ledger().travelling(first->hash)->entry, {}));
    const auto second =
        two.ledger().append(m_case, domain::ChecklistAnswered{u"C1"_s, domain::ChecklistAnswer::Problem, {}});
    QVERIFY(second->header.sees.contains(first->hash));
    const auto offered = [&](const domain::EntryHash &hash) {
        const TravellingEntry entry = two.ledger().travelling(hash).value();
        return reader.ledger().accept(entry.entry, {})->kind;
    };
    QCOMPARE(offered(second->hash), Kind::Held);
    QCOMPARE(offered(first->hash), Kind::Accepted);
    QCOMPARE(offered(second->hash), Kind::Known);
}

void AcceptTest::receiptsOfOthersAreRefused()
{
    Member &author = m_org->officer2();
    const SignedEntry entry = answer(author);
    domain::EntryReceipt content;
    content.org = m_org->org();
    content.entry = entry.hash();
    content.position = 1;
    content.receivedAtMs = 1;
    content.size = 1;
    content.root = domain::Digest::fromBytes(crypto::logLeafHash(entry.hash())).value();
    // well made, but by somebody who is not the office
    const domain::Receipt forged = crypto::signReceipt(content.toBytes(), author.vault().keys().signingKey());
    QCOMPARE(offer(entry, forged).refusal, Refusal::BadReceipt);
    // the office's, but for another entry
    QCOMPARE(offer(entry, m_org->log().constLast().receipt).refusal, Refusal::BadReceipt);
    // the office's for this entry, but not in the tree it names
    content.root = domain::Digest::of("another tree");
    QCOMPARE(offer(entry, crypto::signReceipt(content.toBytes(), m_org->office().vault().keys().signingKey()))
                 .refusal,
             Refusal::BadReceipt);
    QCOMPARE(offer(entry).kind, Kind::Accepted);
    QCOMPARE(m_org->officer1().ledger().recordReceipt(entry.hash(), forged).error().code,
             ErrorCode::Protocol);
    QCOMPARE(m_org->officer1().ledger().recordReceipt(domain::Digest::of("nothing"), forged).error().code,
             ErrorCode::NotFound);
}

void AcceptTest::contradictingReceiptsAreRefused()
{
    const SignedEntry entry = answer(m_org->officer2());
    domain::EntryReceipt content;
    content.org = m_org->org();
    content.entry = entry.hash();
    content.position = 1; // org.created has that one
    content.receivedAtMs = 1;
    content.size = 1;
    content.root = domain::Digest::fromBytes(crypto::logLeafHash(entry.hash())).value();
    const auto &officeKey = m_org->office().vault().keys().signingKey();
    QCOMPARE(offer(entry, crypto::signReceipt(content.toBytes(), officeKey)).refusal, Refusal::BadReceipt);
    QCOMPARE(offer(entry).kind, Kind::Accepted);
    // the office gives a known entry a second position
    const auto &known = m_org->log().constFirst();
    domain::EntryReceipt second = domain::EntryReceipt::fromBytes(known.receipt->content).value();
    second.entry = known.entry.hash();
    second.position = 2;
    second.size = 2;
    const QByteArray other(32, 'o');
    second.proof = {domain::Digest::fromBytes(other).value()};
    second.root =
        domain::Digest::fromBytes(crypto::merkleNodeHash(other, crypto::logLeafHash(second.entry))).value();
    QCOMPARE(offer(known.entry, crypto::signReceipt(second.toBytes(), officeKey)).refusal,
             Refusal::BadReceipt);
    QVERIFY(isConsistent(m_org->officer1()));
}

void AcceptTest::revokedDevicesKeepWhatTheySentBefore()
{
    Member &author = m_org->officer2();
    const auto before =
        author.ledger().append(m_case, domain::ChecklistAnswered{u"C1"_s, domain::ChecklistAnswer::Ok, {}});
    m_org->collect(author); // the office has it, others do not yet
    const auto after =
        author.ledger().append(m_case, domain::ChecklistAnswered{u"C2"_s, domain::ChecklistAnswer::Ok, {}});
    const domain::DeviceRevoked revoked{author.vault().keys().device(), u"遗失"_s};
    QVERIFY(m_org->office().ledger().append(m_org->orgCase(), revoked));
    m_org->collect(m_org->office());

    // The revocation reaches this device before the entry that the office took earlier.
    Ledger &ledger = m_org->officer1().ledger();
    QVERIFY(ledger.accept(m_org->log().constLast().entry, m_org->log().constLast().receipt));
    QVERIFY(!ledger.orgState()->isActive(revoked.device));
    QCOMPARE(offer(author.ledger().travelling(after->hash)->entry).refusal, Refusal::RevokedDevice);
    QCOMPARE(offer(author.ledger().travelling(before->hash)->entry).refusal, Refusal::RevokedDevice);
    const auto &confirmed = m_org->log().at(m_org->log().size() - 2);
    QCOMPARE(confirmed.entry.hash(), before->hash);
    QCOMPARE(offer(confirmed.entry, confirmed.receipt).kind, Kind::Accepted);
    QVERIFY(isConsistent(m_org->officer1()));
}

void AcceptTest::sealedBodiesOpenWhenTheKeyComes()
{
    // A second device of officer 2, enrolled after the case was issued: it gets the entries before it gets
    // the key.
    Member &second = m_org->enrol(u"赵玥的平板"_s, Role::Officer, m_org->officer2().officer);
    QVERIFY(m_org->officer1().ledger().append(
        m_case, domain::ChecklistAnswered{u"C1"_s, domain::ChecklistAnswer::Problem, u"阀门"_s}));
    m_org->exchange();
    const auto sealed = second.ledger().entries(m_case);
    QCOMPARE(sealed->size(), 2);
    QVERIFY(!sealed->at(0).body && !sealed->at(1).body);
    QVERIFY(!second.vault().lists().caseRow(m_case)->readable);
    QCOMPARE(second.ledger().caseState(m_case)->voided.size(), 2);

    QCOMPARE(fulfilKeyDuties(m_org->officer1().vault()).value(), 1);
    QCOMPARE(fulfilKeyDuties(m_org->officer1().vault()).value(), 0);
    m_org->exchange();
    QVERIFY(second.ledger().entries(m_case)->at(1).body);
    QVERIFY(second.vault().lists().caseRow(m_case)->readable);
    QVERIFY(second.ledger().caseState(m_case)->voided.isEmpty());
    QCOMPARE(second.ledger().caseState(m_case)->checklist.size(), 1);
    QVERIFY(isConsistent(second));
    QVERIFY(second.vault().check()->isClean());
}

void AcceptTest::wrongWrapsDoNotOpenACase()
{
    Member &second = m_org->enrol(u"赵玥的平板"_s, Role::Officer, m_org->officer2().officer);
    const auto wrong = crypto::BoxKey::generate(m_org->random());
    const auto age =
        crypto::ageSeal(wrong.secret().view(), {second.vault().keys().boxKey().publicKey()}, m_org->random());
    const domain::CaseKeyed keyed{m_case, {{second.vault().keys().device().toString(), *age}}};
    QVERIFY(m_org->officer1().ledger().append(m_org->orgCase(), keyed));
    m_org->exchange();
    QVERIFY(!second.vault().lists().caseRow(m_case)->readable);
    QCOMPARE(second.ledger()
                 .append(m_case, domain::ChecklistAnswered{u"C1"_s, domain::ChecklistAnswer::Ok, {}})
                 .error()
                 .code,
             ErrorCode::NotAllowed); // as far as it can read, nobody is on the site
}

void AcceptTest::notEnrolledIsNotAllowed()
{
    tests::TempVault alone(m_org->surroundings());
    QCOMPARE(alone->ledger().accept(m_org->log()).error().code, ErrorCode::NotAllowed);
    QCOMPARE(alone->ledger().orgState().error().code, ErrorCode::NotAllowed);
    QCOMPARE(alone->ledger().append(m_case, tests::sampleBody(EntryKind::CaseOpened)).error().code,
             ErrorCode::NotAllowed);
}

QTEST_GUILESS_MAIN(AcceptTest)
#include "tst_accept.moc"
