// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/objectfiles.h"
#include "models/store/recordingrecovery.h"
#include "tests/support/samplebodies.h"
#include "tests/support/tempvault.h"

#include <QBuffer>
#include <QTest>

using namespace fieldcase;
using namespace fieldcase::store;
using namespace Qt::StringLiterals;
using domain::CaseId;
using domain::EntryKind;
using domain::ErrorCode;
using domain::Role;
using tests::Member;
using tests::TempOrg;

class ObjectStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void evidenceIsItsObjectAndItsEntry();
    void entryWithoutItsObjectIsRefused();
    void statesGoFromHereToProven();
    void receiptsOfOthersProveNothing();
    void othersMissItUntilTheyReceiveIt();
    void wrongDownloadsLeaveNothing_data();
    void wrongDownloadsLeaveNothing();
    void strangersCannotOpenIt();
    void alteredObjectIsFound();
    void fullDiskKeepsTheCaseUsable();
    void refusedEvidenceCanBeDiscarded();
    void interruptedSealingIsCleared();
    void interruptedRecordingOutlivesTheVault();

private:
    SealedObject seal(Member &member, const QByteArray &plain);
    domain::EvidenceSealed evidence(const SealedObject &sealed);
    SealedObject sealAndRecord(const QByteArray &plain);
    QByteArray ciphertext(const domain::ObjectHash &object);

    std::unique_ptr<TempOrg> m_org;
    CaseId m_case;
};

void ObjectStoreTest::init()
{
    m_org = std::make_unique<TempOrg>();
    m_org->enrolEverybody();
    m_case = m_org->issueCase();
    m_org->openCase(m_case, m_org->officer1());
    m_org->exchange();
}

SealedObject ObjectStoreTest::seal(Member &member, const QByteArray &plain)
{
    return member.vault().objects().seal(m_case, plain).value();
}

domain::EvidenceSealed ObjectStoreTest::evidence(const SealedObject &sealed)
{
    auto body = std::get<domain::EvidenceSealed>(tests::sampleBody(EntryKind::EvidenceSealed));
    body.evidence = domain::EvidenceId::create(m_org->clock(), m_org->random());
    body.finding = {};
    body.object = sealed.object;
    body.objectBytes = sealed.objectBytes;
    body.plainSha256 = sealed.plainSha256;
    body.plainBytes = sealed.plainBytes;
    return body;
}

SealedObject ObjectStoreTest::sealAndRecord(const QByteArray &plain)
{
    const SealedObject sealed = seal(m_org->officer1(), plain);
    const auto recorded = m_org->officer1().ledger().append(m_case, evidence(sealed));
    Q_ASSERT(recorded);
    return sealed;
}

QByteArray ObjectStoreTest::ciphertext(const domain::ObjectHash &object)
{
    return m_org->officer1().vault().objects().ciphertext(object).value()->readAll();
}

void ObjectStoreTest::evidenceIsItsObjectAndItsEntry()
{
    const QByteArray plain = QByteArray("photo ").repeated(30'000);
    const SealedObject sealed = sealAndRecord(plain);
    ObjectStore &objects = m_org->officer1().vault().objects();
    const auto row = objects.row(sealed.object);
    QVERIFY(row);
    QCOMPARE(*row, (ObjectRow{sealed.object, m_case, sealed.objectBytes, ObjectState::OnlyHere, true}));
    QCOMPARE(objects.list(m_case)->size(), 1);
    auto reader = objects.open(sealed.object);
    QVERIFY(reader);
    QCOMPARE((*reader)->plainBytes(), plain.size());
    QCOMPARE((*reader)->readAt(100'000, 50).value(), plain.mid(100'000, 50));
    QVERIFY(objects.verify(sealed.object));
    QVERIFY(m_org->officer1().device->reopen());
    QVERIFY(m_org->officer1().vault().objects().row(sealed.object)->here);
    QVERIFY(m_org->officer1().vault().check()->isClean());
}

void ObjectStoreTest::entryWithoutItsObjectIsRefused()
{
    SealedObject nothing;
    nothing.object = domain::Digest::of("nothing");
    nothing.objectBytes = 300;
    nothing.plainSha256 = domain::Digest::of("plain");
    nothing.plainBytes = 100;
    Ledger &ledger = m_org->officer1().ledger();
    const qsizetype before = ledger.entries(m_case)->size();
    QCOMPARE(ledger.append(m_case, evidence(nothing)).error().code, ErrorCode::NotFound);
    SealedObject sealed = seal(m_org->officer1(), "x");
    sealed.objectBytes += 1;
    QCOMPARE(ledger.append(m_case, evidence(sealed)).error().code, ErrorCode::InvalidInput);
    QCOMPARE(ledger.entries(m_case)->size(), before);
}

void ObjectStoreTest::statesGoFromHereToProven()
{
    const SealedObject large = sealAndRecord(QByteArray(200'000, 'v'));
    const SealedObject small = sealAndRecord("photo");
    Outbox &outbox = m_org->officer1().vault().outbox();
    ObjectStore &objects = m_org->officer1().vault().objects();
    QCOMPARE(outbox.objects(10)->size(), 2);
    QCOMPARE(outbox.objects(10)->constFirst().object, small.object); // small things first
    QCOMPARE(outbox.counts()->objects, 2);
    QCOMPARE(outbox.counts()->objectBytes, large.objectBytes + small.objectBytes);

    QVERIFY(objects.markSent(small.object));
    QCOMPARE(objects.row(small.object)->state, ObjectState::Sent);
    QCOMPARE(outbox.objects(10)->size(), 2); // sent is not proven
    QVERIFY(objects.recordReceipt(small.object, m_org->objectReceipt(small.object, small.objectBytes)));
    QVERIFY(objects.recordReceipt(small.object, m_org->objectReceipt(small.object, small.objectBytes)));
    QCOMPARE(objects.row(small.object)->state, ObjectState::Proven);
    QCOMPARE(outbox.objects(10)->size(), 1);
    QVERIFY(m_org->officer1().ledger().rebuildProjections());
    QCOMPARE(objects.row(small.object)->state, ObjectState::Proven);
    QVERIFY(m_org->officer1().vault().check()->isClean());
}

void ObjectStoreTest::receiptsOfOthersProveNothing()
{
    const SealedObject sealed = sealAndRecord("photo");
    ObjectStore &objects = m_org->officer1().vault().objects();
    domain::Receipt receipt =
        m_org->objectReceipt(sealed.object, sealed.objectBytes + 1); // of a cut-off upload
    QCOMPARE(objects.recordReceipt(sealed.object, receipt).error().code, ErrorCode::Protocol);
    receipt = m_org->objectReceipt(domain::Digest::of("other"), sealed.objectBytes);
    QCOMPARE(objects.recordReceipt(sealed.object, receipt).error().code, ErrorCode::Protocol);
    receipt = m_org->objectReceipt(sealed.object, sealed.objectBytes);
    receipt.signature[3] = char(receipt.signature[3] ^ 1);
    QCOMPARE(objects.recordReceipt(sealed.object, receipt).error().code, ErrorCode::Protocol);
    QCOMPARE(objects.row(sealed.object)->state, ObjectState::OnlyHere);
}

void ObjectStoreTest::othersMissItUntilTheyReceiveIt()
{
    const SealedObject sealed = sealAndRecord("photo");
    m_org->exchange();
    ObjectStore &objects = m_org->member(Role::Reviewer).vault().objects();
    QCOMPARE(objects.missing(m_case)->size(), 1);
    QCOMPARE(objects.open(sealed.object).error().code, ErrorCode::NotFound);
    QBuffer download;
    download.setData(ciphertext(sealed.object));
    download.open(QIODevice::ReadOnly);
    QVERIFY(objects.receive(sealed.object, download));
    QCOMPARE(objects.missing(m_case)->size(), 0);
    QCOMPARE((*objects.open(sealed.object))->readAt(0, 100).value(), QByteArray("photo"));
    QCOMPARE(objects.row(sealed.object)->state, ObjectState::Sent);
    QVERIFY(m_org->member(Role::Reviewer).vault().check()->isClean());
}

void ObjectStoreTest::wrongDownloadsLeaveNothing_data()
{
    QTest::addColumn<QString>("trick");
    QTest::newRow("nothing") << u"empty"_s;
    QTest::newRow("cut off") << u"cut"_s;
    QTest::newRow("one bit") << u"bit"_s;
    QTest::newRow("too long") << u"long"_s;
    QTest::newRow("a login page") << u"html"_s;
}

void ObjectStoreTest::wrongDownloadsLeaveNothing()
{
    QFETCH(QString, trick);
    const SealedObject sealed = sealAndRecord(QByteArray(100'000, 'p'));
    m_org->exchange();
    QByteArray bytes = ciphertext(sealed.object);
    if (trick == u"empty")
        bytes.clear();
    else if (trick == u"cut")
        bytes.chop(1);
    else if (trick == u"bit")
        bytes[70'000] = char(bytes[70'000] ^ 4);
    else if (trick == u"long")
        bytes += '\0';
    else
        bytes = "<html><title>Login</title></html>";
    Member &reviewer = m_org->member(Role::Reviewer);
    QBuffer download(&bytes);
    download.open(QIODevice::ReadOnly);
    QCOMPARE(reviewer.vault().objects().receive(sealed.object, download).error().code, ErrorCode::Damaged);
    QCOMPARE(reviewer.vault().objects().missing(m_case)->size(), 1);
    const auto listing = ObjectFiles(m_org->disk(), reviewer.device->folder()).list();
    QVERIFY(listing->objects.isEmpty() && listing->strangers.isEmpty());
}

void ObjectStoreTest::strangersCannotOpenIt()
{
    const SealedObject sealed = sealAndRecord("photo");
    m_org->exchange();
    Member &dispatcher = m_org->member(Role::Dispatcher); // issued the case, may not read it
    QBuffer download;
    download.setData(ciphertext(sealed.object));
    download.open(QIODevice::ReadOnly);
    QVERIFY(dispatcher.vault().objects().receive(sealed.object, download));
    const auto opened = dispatcher.vault().objects().open(sealed.object);
    QVERIFY(!opened);
    QVERIFY(opened.error().code == ErrorCode::NotFound || opened.error().code == ErrorCode::WrongKey);
}

void ObjectStoreTest::alteredObjectIsFound()
{
    const SealedObject sealed = sealAndRecord(QByteArray(300'000, 'p'));
    const QString path = ObjectFiles(m_org->disk(), m_org->officer1().device->folder()).pathOf(sealed.object);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(80'000));
    QVERIFY(file.putChar('!'));
    file.close();
    ObjectStore &objects = m_org->officer1().vault().objects();
    QCOMPARE(objects.verify(sealed.object).error().code, ErrorCode::Damaged);
    QCOMPARE((*objects.open(sealed.object))->readAt(70'000, 100).error().code, ErrorCode::Damaged);
    QCOMPARE((*objects.open(sealed.object))->readAt(0, 10).value(),
             QByteArray(10, 'p')); // what is whole is read
    QVERIFY(QFile::remove(path));
    QCOMPARE(objects.verify(sealed.object).error().code, ErrorCode::NotFound);
}

void ObjectStoreTest::fullDiskKeepsTheCaseUsable()
{
    Member &officer = m_org->officer1();
    m_org->disk().fillAfter(50'000);
    const auto full = officer.vault().objects().seal(m_case, QByteArray(100'000, 'p'));
    QCOMPARE(full.error().code, ErrorCode::DiskFull);
    const auto listing = ObjectFiles(m_org->disk(), officer.device->folder()).list();
    QVERIFY(listing->objects.isEmpty() && listing->strangers.isEmpty());
    QVERIFY(
        officer.ledger().append(m_case, domain::ChecklistAnswered{u"C1"_s, domain::ChecklistAnswer::Ok, {}}));
    m_org->disk().repair();
    sealAndRecord(QByteArray(100'000, 'p'));
    QVERIFY(officer.vault().check()->isClean());
}

void ObjectStoreTest::refusedEvidenceCanBeDiscarded()
{
    Member &reviewer = m_org->member(Role::Reviewer); // may not add evidence
    const SealedObject sealed = seal(reviewer, "photo");
    QCOMPARE(reviewer.ledger().append(m_case, evidence(sealed)).error().code, ErrorCode::NotAllowed);
    QCOMPARE(reviewer.vault().check()->findings.constFirst().damage, Damage::ObjectUnknown);
    QVERIFY(reviewer.vault().objects().discard(sealed.object));
    QVERIFY(reviewer.vault().check()->isClean());
    const SealedObject kept = sealAndRecord("photo");
    QCOMPARE(m_org->officer1().vault().objects().discard(kept.object).error().code, ErrorCode::NotAllowed);
}

void ObjectStoreTest::interruptedSealingIsCleared()
{
    Member &officer = m_org->officer1();
    m_org->disk().stopAfter(2); // created, partly written
    QVERIFY(!officer.vault().objects().seal(m_case, QByteArray(300'000, 'p')));
    m_org->disk().repair();
    const QString making = ObjectFiles(m_org->disk(), officer.device->folder()).inMaking();
    QCOMPARE(m_org->disk().list(making)->size(), 1);
    QVERIFY(officer.device->reopen());
    QCOMPARE(m_org->disk().list(making)->size(), 0);
    QVERIFY(officer.vault().check()->isClean());
}

void ObjectStoreTest::interruptedRecordingOutlivesTheVault()
{
    Member &officer = m_org->officer1();
    m_org->disk().reportFree(1LL << 40);
    const RecordingName name{m_case, domain::RecordingId::create(m_org->clock(), m_org->random())};
    const auto box = officer.vault().objects().caseBox(m_case);
    QVERIFY(box);
    {
        auto writer = RecordingWriter::create(m_org->surroundings(), officer.device->folder(), name, {*box});
        QVERIFY(writer);
        QVERIFY((*writer)->write(QByteArray(100'000, 'p')));
        QVERIFY((*writer)->flush());
    }
    QVERIFY(officer.vault().check()->isClean()); // a recording in the making is no stranger
    QVERIFY(officer.device->reopen());
    const auto left = unfinishedRecordings(m_org->disk(), officer.device->folder());
    QVERIFY(left);
    QCOMPARE(*left, QList{name});
    const auto key = officer.vault().objects().caseKey(m_case);
    QVERIFY(key);
    const auto recovered =
        recoverRecording(m_org->surroundings(), officer.device->folder(), name, *key, {*box});
    QVERIFY(recovered);
    QVERIFY(officer.ledger().append(m_case, evidence(*recovered)));
    QVERIFY(forgetRecording(m_org->disk(), officer.device->folder(), name));
    QVERIFY(officer.vault().check()->isClean());
    const auto reader = officer.vault().objects().open(recovered->object);
    QVERIFY(reader);
    const auto plain = (*reader)->readAt(0, 1'000'000);
    QVERIFY(plain);
    QCOMPARE(*plain, QByteArray(100'000, 'p'));
}

QTEST_GUILESS_MAIN(ObjectStoreTest)
#include "tst_objectstore.moc"
