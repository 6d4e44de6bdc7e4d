// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/endpoint.h"
#include "sync/protocol/uploadmetadata.h"

#include <QtTest>

using namespace fieldcase;
using namespace fieldcase::protocol;
using namespace Qt::StringLiterals;
using Route = Endpoint::Route;

class EndpointTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void refuses_data();
    void refuses();
    void metadataReadsWhatItWrites();
    void metadataRefuses_data();
    void metadataRefuses();
};

namespace {

const auto kCase = domain::CaseId::fromString(u"01900000-0000-7000-8000-000000000001"_s).value();
const QByteArray kCaseText = "01900000-0000-7000-8000-000000000001";
const QByteArray kHex = domain::Digest::of("x").bytes().toHex();

} // namespace

void EndpointTest::readsWhatItWrites_data()
{
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<QByteArray>("target");
    const auto object = domain::Digest::of("x");
    QTest::newRow("health") << Endpoint{} << QByteArray("/v1/health");
    QTest::newRow("enrol") << Endpoint{.route = Route::Enrol} << QByteArray("/v1/enrol");
    QTest::newRow("heads") << Endpoint{.route = Route::Heads, .after = 17}
                           << QByteArray("/v1/heads?since=17");
    QTest::newRow("case entries") << Endpoint{.route = Route::CaseEntries,
                                              .caseId = kCase,
                                              .after = 3,
                                              .limit = 500}
                                  << "/v1/cases/" + kCaseText + "/entries?after=3&limit=500";
    QTest::newRow("push") << Endpoint{.route = Route::Entries} << QByteArray("/v1/entries");
    QTest::newRow("numbers") << Endpoint{.route = Route::Numbers} << QByteArray("/v1/numbers");
    QTest::newRow("uploads") << Endpoint{.route = Route::Uploads} << QByteArray("/v1/uploads");
    QTest::newRow("upload") << Endpoint{.route = Route::Upload, .upload = QByteArray(32, 'a')}
                            << "/v1/uploads/" + QByteArray(32, 'a');
    QTest::newRow("object") << Endpoint{.route = Route::Object, .object = object} << "/v1/objects/" + kHex;
    QTest::newRow("receipt") << Endpoint{.route = Route::ObjectReceipt, .object = object}
                             << "/v1/objects/" + kHex + "/receipt";
}

void EndpointTest::readsWhatItWrites()
{
    QFETCH(Endpoint, endpoint);
    QFETCH(QByteArray, target);
    QCOMPARE(targetOf(endpoint), target);
    const auto read = endpointOf(target);
    QVERIFY(read);
    QVERIFY(*read == endpoint);
}

void EndpointTest::refuses_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<domain::ErrorCode>("code");
    using Code = domain::ErrorCode;
    const QByteArray entries = "/v1/cases/" + kCaseText + "/entries";
    QTest::newRow("nothing") << QByteArray() << Code::NotFound;
    QTest::newRow("another path") << QByteArray("/v2/health") << Code::NotFound;
    QTest::newRow("a path climbing up") << QByteArray("/v1/objects/../../etc/passwd") << Code::InvalidInput;
    QTest::newRow("a zero byte") << QByteArray("/v1/health\0", 11) << Code::NotFound;
    QTest::newRow("an argument too many") << QByteArray("/v1/health?x=1") << Code::NotFound;
    QTest::newRow("no argument") << QByteArray("/v1/heads") << Code::NotFound;
    QTest::newRow("an empty argument") << QByteArray("/v1/heads?since=") << Code::InvalidInput;
    QTest::newRow("a negative argument") << QByteArray("/v1/heads?since=-1") << Code::InvalidInput;
    QTest::newRow("a number in another spelling") << QByteArray("/v1/heads?since=01") << Code::InvalidInput;
    QTest::newRow("a number beyond 64 bits")
        << QByteArray("/v1/heads?since=99999999999999999999") << Code::InvalidInput;
    QTest::newRow("a case in capitals")
        << QByteArray("/v1/cases/01900000-0000-7000-8000-00000000000A/entries?after=0&limit=1")
        << Code::InvalidInput;
    QTest::newRow("limit 0") << entries + "?after=0&limit=0" << Code::InvalidInput;
    QTest::newRow("limit 501") << entries + "?after=0&limit=501" << Code::InvalidInput;
    QTest::newRow("arguments in another order") << entries + "?limit=1&after=0" << Code::InvalidInput;
    QTest::newRow("a short hash") << QByteArray("/v1/objects/00") << Code::InvalidInput;
    QTest::newRow("a hash in capitals") << "/v1/objects/" + kHex.toUpper() << Code::InvalidInput;
    QTest::newRow("a path below the receipt") << "/v1/objects/" + kHex + "/receipt/" << Code::InvalidInput;
    QTest::newRow("a short upload") << QByteArray("/v1/uploads/aa") << Code::InvalidInput;
    QTest::newRow("too long") << "/v1/objects/" + QByteArray(600, 'a') << Code::InvalidInput;
}

void EndpointTest::refuses()
{
    QFETCH(QByteArray, target);
    QFETCH(domain::ErrorCode, code);
    const auto read = endpointOf(target);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

void EndpointTest::metadataReadsWhatItWrites()
{
    const UploadMetadata metadata{kCase, domain::Digest::of("x")};
    const auto read = UploadMetadata::fromHeader(metadata.toHeader());
    QVERIFY(read);
    QVERIFY(*read == metadata);
    const auto stock = UploadMetadata::fromHeader("filename dmlkZW8uYWdl,is_private," + metadata.toHeader());
    QVERIFY(stock);
    QVERIFY(*stock == metadata);
}

void EndpointTest::metadataRefuses_data()
{
    QTest::addColumn<QByteArray>("value");
    const QByteArray good = UploadMetadata{kCase, domain::Digest::of("x")}.toHeader();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no case") << good.mid(good.indexOf(',') + 1);
    QTest::newRow("no hash") << good.left(good.indexOf(','));
    QTest::newRow("a key twice") << good + ',' + good;
    QTest::newRow("no base64") << QByteArray("case ?,sha256 ?");
    QTest::newRow("three words") << good + " x";
    QTest::newRow("too long") << good + ",x " + QByteArray(5000, 'A');
}

void EndpointTest::metadataRefuses()
{
    QFETCH(QByteArray, value);
    QVERIFY(!UploadMetadata::fromHeader(value));
}

QTEST_APPLESS_MAIN(EndpointTest)
#include "tst_endpoint.moc"
