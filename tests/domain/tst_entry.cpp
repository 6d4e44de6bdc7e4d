// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/canonicaljson.h"
#include "models/domain/entry.h"
#include "models/domain/permissions.h"
#include "models/domain/receipt.h"
#include "tests/support/samplebodies.h"

#include <QtTest>

using namespace fieldcase::domain;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;

namespace {

EntryHeader sampleHeader()
{
    EntryHeader header;
    header.org = sampleId<OrgId>(100);
    header.caseId = sampleId<CaseId>(1);
    header.device = sampleId<DeviceId>(2);
    header.officer = sampleId<OfficerId>(1);
    header.seq = 2;
    header.prev = Digest::of("previous");
    header.sees = {Digest::of("other"), Digest::of("another")};
    std::sort(header.sees.begin(), header.sees.end());
    header.kind = EntryKind::FindingRecorded;
    header.atMs = 1'789'003'200'000;
    header.clock = {u"boot-1"_s, 5000, 1'789'003'200'100, {}};
    header.place = Place{374'000'000, 1'221'000'000, 4500};
    header.body = Digest::of("body");
    return header;
}

} // namespace

class EntryTest final : public QObject
{
    Q_OBJECT

private slots:
    void headerReadsWhatItWrites();
    void headerRefuses_data();
    void headerRefuses();
    void aLaterVersionIsTooNew();
    void everyKindHasItsOwnName();
    void receiptsReadWhatTheyWrite();
    void everyKindHasAWriter();
    void digestReadsOnlyLowerCaseHex();
};

void EntryTest::headerReadsWhatItWrites()
{
    const EntryHeader header = sampleHeader();
    const QByteArray bytes = header.toBytes();
    const auto read = EntryHeader::fromBytes(bytes);
    QVERIFY(read);
    QCOMPARE(*read, header);
    QCOMPARE(read->toBytes(), bytes);
    QVERIFY(entrySigningBytes(bytes).startsWith("fieldcase-entry-v1\n{"));
}

void EntryTest::headerRefuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("another suite") << u"suite"_s << QJsonValue(u"fc2"_s);
    QTest::newRow("no organisation") << u"org"_s << QJsonValue(u""_s);
    QTest::newRow("seq 0") << u"seq"_s << QJsonValue(0);
    QTest::newRow("seq 1 after another entry") << u"seq"_s << QJsonValue(1);
    QTest::newRow("seq 2 after none") << u"prev"_s << QJsonValue(u""_s);
    QTest::newRow("an unknown kind") << u"kind"_s << QJsonValue(u"case.burnt"_s);
    QTest::newRow("a kind of the organisation's case") << u"kind"_s << QJsonValue(u"draw.frozen"_s);
    QTest::newRow("a time before 1970") << u"atMs"_s << QJsonValue(-1);
    QTest::newRow("a place off the earth")
        << u"place"_s
        << QJsonValue(QJsonObject{{u"lat1e7"_s, 900'000'001}, {u"lon1e7"_s, 0}, {u"accuracyMm"_s, 0}});
    QTest::newRow("sees not sorted") << u"sees"_s
                                     << QJsonValue(QJsonArray{QString(64, u'b'), QString(64, u'a')});
    QTest::newRow("sees twice the same")
        << u"sees"_s << QJsonValue(QJsonArray{QString(64, u'a'), QString(64, u'a')});
    QTest::newRow("an upper-case hash") << u"body"_s << QJsonValue(QString(64, u'A'));
    QTest::newRow("an unknown key") << u"more"_s << QJsonValue(1);
    QTest::newRow("an unknown key inside")
        << u"clock"_s << QJsonValue(QJsonObject{{u"boot"_s, u""_s}, {u"monotonicMs"_s, 1}, {u"tide"_s, 2}});
}

void EntryTest::headerRefuses()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    auto object = fromCanonicalJson(sampleHeader().toBytes()).value();
    object.insert(key, value);
    const auto read = EntryHeader::fromBytes(toCanonicalJson(object).value());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
}

void EntryTest::aLaterVersionIsTooNew()
{
    auto object = fromCanonicalJson(sampleHeader().toBytes()).value();
    object.insert(u"v", 2);
    const auto read = EntryHeader::fromBytes(toCanonicalJson(object).value());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::TooNew);
}

void EntryTest::everyKindHasItsOwnName()
{
    for (int i = 0; i < kEntryKindCount; ++i)
        QCOMPARE(entryKindFromName(entryKindName(EntryKind(i))).value(), EntryKind(i));
    QVERIFY(!entryKindFromName(u"case"));
}

void EntryTest::receiptsReadWhatTheyWrite()
{
    const EntryReceipt entry{sampleId<OrgId>(1),
                             Digest::of("entry"),
                             7,
                             1'789'003'200'000,
                             9,
                             Digest::of("the root"),
                             {Digest::of("a"), Digest::of("b")}};
    QCOMPARE(EntryReceipt::fromBytes(entry.toBytes()).value(), entry);
    EntryReceipt beyond = entry;
    beyond.position = 10;
    QVERIFY(!EntryReceipt::fromBytes(beyond.toBytes()));
    const ObjectReceipt object{sampleId<OrgId>(1), Digest::of("object"), 12, 1'789'003'200'000};
    QCOMPARE(ObjectReceipt::fromBytes(object.toBytes()).value(), object);
}

void EntryTest::everyKindHasAWriter()
{
    for (int i = 0; i < kEntryKindCount; ++i) {
        QVERIFY(writersOf(EntryKind(i)) != Roles());
        QVERIFY(!mayWrite(EntryKind(i), {}));
    }
    QVERIFY(mayWrite(EntryKind::DecisionMade, Role::Approver));
    QVERIFY(!mayWrite(EntryKind::DecisionMade, Role::Officer | Role::Reviewer | Role::Administrator));
}

void EntryTest::digestReadsOnlyLowerCaseHex()
{
    const Digest digest = Digest::of("abc");
    QCOMPARE(digest.toHex(), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    QCOMPARE(Digest::fromHex(digest.toHex()).value(), digest);
    QVERIFY(!Digest::fromHex(digest.toHex().toUpper()));
    QVERIFY(!Digest::fromHex(digest.toHex().chopped(2)));
    QVERIFY(!Digest::fromBytes("short"));
}

QTEST_APPLESS_MAIN(EntryTest)
#include "tst_entry.moc"
