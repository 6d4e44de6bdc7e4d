// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/entrysigning.h"
#include "tests/office/carrying.h"

#include <QDir>
#include <QtTest>

using namespace fieldcase;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using protocol::Answer;
using protocol::Endpoint;
using protocol::Headers;
using Route = Endpoint::Route;

class UploadsTest final : public QObject
{
    Q_OBJECT

private slots:
    void objectArrivesAndIsReadBack();
    void chunksOfEverySizeGiveTheSameObject_data();
    void chunksOfEverySizeGiveTheSameObject();
    void replayedReorderedAndDuplicatedChunksChangeNothing();
    void wrongBytesAreNeverKept();
    void checksumsGuardEachChunk();
    void goesOnAfterARestart();
    void whatARestartSaysSurvivesAPowerCut();
    void samePostIsTheSameUpload();
    void secondDeviceWithTheSameObject();
    void limits();
    void expiresAndIsEnded();
    void headersOfTusAreAsked();
    void aFullDiskLosesNothing();
    void anotherRequestTakesOver();
};

void UploadsTest::objectArrivesAndIsReadBack()
{
    OfficeScene scene;
    const QByteArray bytes = sampleBytes(100'000);
    QCOMPARE(scene.officer.ask("HEAD", objectOf(bytes)).status, 404);
    const Answer created = scene.officer.create(scene.caseId, bytes);
    QCOMPARE(created.status, 201);
    const QByteArray upload = created.headers.value("Location");
    QCOMPARE(created.headers.value("Upload-Offset"), "0");
    QCOMPARE(created.headers.value("Upload-Expires"), "Thu, 17 Sep 2026 01:20:00 GMT");
    const Answer patched = scene.officer.patch(upload, 0, bytes);
    QCOMPARE(patched.status, 204);
    QCOMPARE(patched.headers.value("Upload-Offset"), QByteArray::number(bytes.size()));
    QCOMPARE(offsetOf(scene.officer, upload), bytes.size());

    const Answer read = scene.reviewer.ask("GET", objectOf(bytes));
    QCOMPARE(read.status, 200);
    QCOMPARE(read.body, bytes);
    const Answer head = scene.reviewer.ask("HEAD", objectOf(bytes));
    QCOMPARE(head.status, 200);
    QVERIFY(head.body.isEmpty());
    const Answer receipt =
        scene.officer.ask("GET", {.route = Route::ObjectReceipt, .object = domain::ObjectHash::of(bytes)});
    const auto message = protocol::ObjectReceiptAnswer::fromBytes(receipt.body);
    QVERIFY(message);
    QVERIFY(crypto::checkObjectReceipt(message->receipt, scene.office.identity().key.publicKey(),
                                       domain::ObjectHash::of(bytes), bytes.size()));
}

void UploadsTest::chunksOfEverySizeGiveTheSameObject_data()
{
    QTest::addColumn<int>("chunk");
    for (const int chunk : {1, 7, 64, 999, 1000, 1001})
        QTest::addRow("%d bytes", chunk) << chunk;
}

void UploadsTest::chunksOfEverySizeGiveTheSameObject()
{
    QFETCH(int, chunk);
    OfficeScene scene;
    const QByteArray bytes = sampleBytes(std::min(1000, chunk * 60));
    const QByteArray upload = scene.officer.create(scene.caseId, bytes).headers.value("Location");
    for (qsizetype offset = 0; offset < bytes.size(); offset += chunk) {
        QCOMPARE(scene.officer.patch(upload, offset, bytes.mid(offset, chunk)).status, 204);
        if (offset / chunk % 7 == 3)
            scene.office.restart();
    }
    QCOMPARE(scene.officer.ask("GET", objectOf(bytes)).body, bytes);
}

void UploadsTest::replayedReorderedAndDuplicatedChunksChangeNothing()
{
    OfficeScene scene;
    const QByteArray bytes = sampleBytes(4000);
    const QByteArray other = sampleBytes(4000, 6);
    const QByteArray upload = scene.officer.create(scene.caseId, bytes).headers.value("Location");
    const QByteArray otherUpload = scene.officer.create(scene.caseId, other).headers.value("Location");
    QCOMPARE(scene.officer.patch(upload, 0, bytes.left(1000)).status, 204);
    for (const qint64 wrong : {0, 999, 1001, 3000, 4000}) { // again, shifted, later ones first
        const Answer answer = scene.officer.patch(upload, wrong, bytes.mid(wrong, 1000));
        QCOMPARE(codeOf(answer), Code::WrongOffset);
        QCOMPARE(answer.headers.value("Upload-Offset"), "1000");
    }
    QCOMPARE(codeOf(scene.partner.patch(upload, 1000, bytes.mid(1000))), Code::NotFound); // another device
    QCOMPARE(codeOf(scene.officer.patch(upload, 1000, bytes.mid(1000) + "x")), Code::TooLarge);
    QCOMPARE(offsetOf(scene.officer, upload), 1000);
    const protocol::Request last =
        scene.officer.request("PATCH", protocol::endpointOf(upload).value(), bytes.mid(1000),
                              {{"Tus-Resumable", "1.0.0"},
                               {"Content-Type", "application/offset+octet-stream"},
                               {"Upload-Offset", "1000"}});
    QCOMPARE(scene.officer.send(last).status, 204);
    QCOMPARE(codeOf(scene.officer.send(last)), Code::Replayed); // the very same request
    QCOMPARE(codeOf(scene.officer.patch(upload, 1000, bytes.mid(1000))),
             Code::WrongOffset); // after completion
    QCOMPARE(scene.officer.patch(upload, 4000, {}).status, 204);
    QCOMPARE(scene.officer.ask("GET", objectOf(bytes)).body, bytes);
    QCOMPARE(offsetOf(scene.officer, otherUpload), 0);
}

void UploadsTest::wrongBytesAreNeverKept()
{
    OfficeScene scene;
    const QByteArray bytes = sampleBytes(3000);
    QByteArray wrong = bytes;
    wrong[2500] = char(wrong[2500] ^ 1);
    const QByteArray upload = scene.officer.create(scene.caseId, bytes).headers.value("Location");
    QCOMPARE(scene.officer.patch(upload, 0, wrong.left(2000)).status, 204);
    QCOMPARE(codeOf(scene.officer.patch(upload, 2000, wrong.mid(2000))), Code::HashMismatch);
    QCOMPARE(scene.officer.ask("HEAD", objectOf(bytes)).status, 404);
    QCOMPARE(scene.officer.ask("HEAD", objectOf(wrong)).status, 404);
    QCOMPARE(offsetOf(scene.officer, upload), -404);
    QVERIFY(sendWhole(scene.officer, scene.caseId, bytes));
}

void UploadsTest::checksumsGuardEachChunk()
{
    OfficeScene scene;
    const QByteArray bytes = sampleBytes(3000);
    const QByteArray upload = scene.officer.create(scene.caseId, bytes).headers.value("Location");
    const auto checksum = [](const QByteArray &chunk) {
        return Headers{{"Upload-Checksum", "sha256 " + domain::Digest::of(chunk).bytes().toBase64()}};
    };
    QCOMPARE(codeOf(scene.officer.patch(upload, 0, bytes.left(1000), checksum("other"))), Code::HashMismatch);
    QCOMPARE(codeOf(scene.officer.patch(upload, 0, bytes.left(1000), {{"Upload-Checksum", "md5 AAAA"}})),
             Code::Malformed);
    QCOMPARE(codeOf(scene.officer.patch(upload, 0, bytes.left(1000), {{"Upload-Checksum", "sha256 ?"}})),
             Code::Malformed);
    QCOMPARE(offsetOf(scene.officer, upload), 0);
    QCOMPARE(scene.officer.patch(upload, 0, bytes.left(1000), checksum(bytes.left(1000))).status, 204);
    // the signed hash of the body counts as well
    protocol::Request request =
        scene.officer.request("PATCH", protocol::endpointOf(upload).value(), bytes.mid(1000),
                              {{"Tus-Resumable", "1.0.0"},
                               {"Content-Type", "application/offset+octet-stream"},
                               {"Upload-Offset", "1000"}});
    request.body[7] = char(request.body[7] ^ 1);
    QCOMPARE(codeOf(scene.officer.send(request)), Code::HashMismatch);
    QCOMPARE(offsetOf(scene.officer, upload), 1000);
    QCOMPARE(scene.officer.patch(upload, 1000, bytes.mid(1000), checksum(bytes.mid(1000))).status, 204);
    QCOMPARE(scene.officer.ask("GET", objectOf(bytes)).body, bytes);
}

void UploadsTest::goesOnAfterARestart()
{
    // a power cut after every step of the disk: what was acknowledged is there, and going on ends in the same
    // state
    const QByteArray bytes = sampleBytes(3000);
    bool finished = false;
    for (int step = 0; !finished; ++step) {
        QVERIFY(step < 100);
        OfficeScene scene;
        scene.office.disk.stopAfter(step);
        qint64 acknowledged = 0;
        const QByteArray upload = scene.officer.create(scene.caseId, bytes).headers.value("Location");
        if (!upload.isEmpty()) {
            for (int chunk = 0; chunk < 3; ++chunk) {
                if (scene.officer.patch(upload, acknowledged, bytes.mid(acknowledged, 1000)).status != 204)
                    break;
                acknowledged += 1000;
            }
        }
        finished = acknowledged == bytes.size();
        scene.office.losePower();

        const QByteArray again = scene.officer.create(scene.caseId, bytes).headers.value("Location");
        QVERIFY(!again.isEmpty());
        const qint64 offset = offsetOf(scene.officer, again);
        QVERIFY2(offset >= acknowledged,
                 qPrintable(u"step %1: %2 of %3"_s.arg(step).arg(offset).arg(acknowledged)));
        QCOMPARE(scene.officer.patch(again, offset, bytes.mid(offset)).status, 204);
        QCOMPARE(scene.reviewer.ask("GET", objectOf(bytes)).body, bytes);
        QCOMPARE(QDir(scene.office.folder() + u"/uploads"_s).entryList(QDir::Files).size(), 0);
    }
}

void UploadsTest::whatARestartSaysSurvivesAPowerCut()
{
    // killed after every step of the disk, started again; what it says then is still true after a power cut
    const QByteArray bytes = sampleBytes(2000);
    bool finished = false;
    for (int step = 0; !finished; ++step) {
        QVERIFY(step < 100);
        OfficeScene scene;
        scene.office.disk.stopAfter(step);
        const QByteArray upload = scene.officer.create(scene.caseId, bytes).headers.value("Location");
        finished = !upload.isEmpty() && scene.officer.patch(upload, 0, bytes).status == 204;
        scene.office.disk.repair();
        scene.office.restart();
        const Answer said = scene.officer.create(scene.caseId, bytes);
        QCOMPARE(said.status, 201);
        scene.office.losePower();
        const Answer after = scene.officer.create(scene.caseId, bytes);
        QCOMPARE(after.headers.value("Upload-Offset"), said.headers.value("Upload-Offset"));
        if (after.headers.value("Upload-Offset") == "2000")
            QCOMPARE(scene.reviewer.ask("GET", objectOf(bytes)).body, bytes);
    }
}

void UploadsTest::samePostIsTheSameUpload()
{
    OfficeScene scene;
    const QByteArray bytes = sampleBytes(2000);
    const QByteArray upload = scene.officer.create(scene.caseId, bytes).headers.value("Location");
    QCOMPARE(scene.officer.patch(upload, 0, bytes.left(500)).status, 204);
    for (int i = 0; i < 100; ++i) {
        const Answer again = scene.officer.create(scene.caseId, bytes);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.headers.value("Location"), upload);
        QCOMPARE(again.headers.value("Upload-Offset"), "500");
    }
    QCOMPARE(scene.officer.patch(upload, 500, bytes.mid(500)).status, 204);
    const Answer done = scene.officer.create(scene.caseId, bytes);
    QCOMPARE(done.status, 201);
    QCOMPARE(done.headers.value("Upload-Offset"), "2000");
    Headers headers{{"Tus-Resumable", "1.0.0"},
                    {"Upload-Length", "1999"},
                    {"Upload-Metadata",
                     protocol::UploadMetadata{scene.caseId, domain::ObjectHash::of(bytes)}.toHeader()}};
    QCOMPARE(codeOf(scene.officer.ask("POST", {.route = Route::Uploads}, {}, headers)), Code::Conflict);
}

void UploadsTest::secondDeviceWithTheSameObject()
{
    OfficeScene scene;
    const QByteArray bytes = sampleBytes(2000);
    const QByteArray mine = scene.officer.create(scene.caseId, bytes).headers.value("Location");
    const QByteArray theirs = scene.partner.create(scene.caseId, bytes).headers.value("Location");
    QVERIFY(mine != theirs);
    QCOMPARE(scene.partner.patch(theirs, 0, bytes.left(1000)).status, 204);
    QCOMPARE(scene.officer.patch(mine, 0, bytes).status, 204);
    QCOMPARE(scene.partner.patch(theirs, 1000, bytes.mid(1000)).status, 204);
    QCOMPARE(scene.partner.create(scene.caseId, bytes).headers.value("Upload-Offset"), "2000");
    QCOMPARE(scene.reviewer.create(scene.caseId, bytes).headers.value("Upload-Offset"), "2000");
    // in another case the bytes must be shown once more
    const auto other = scene.issueCase();
    QCOMPARE(scene.officer.create(other, bytes).headers.value("Upload-Offset"), "0");
    QVERIFY(sendWhole(scene.officer, other, bytes));
    QCOMPARE(QDir(scene.office.folder() + u"/uploads"_s).entryList(QDir::Files).size(), 0);
}

void UploadsTest::limits()
{
    office::OfficeLimits limits;
    limits.mostObjectBytes = 10'000;
    limits.mostOpenUploads = 3;
    OfficeScene scene(1, limits);
    QCOMPARE(codeOf(scene.officer.create(scene.caseId, sampleBytes(10'001))), Code::TooLarge);
    for (quint64 seed = 0; seed < 3; ++seed)
        QCOMPARE(scene.officer.create(scene.caseId, sampleBytes(10'000, seed)).status, 201);
    const Answer busy = scene.officer.create(scene.caseId, sampleBytes(10'000, 9));
    QCOMPARE(codeOf(busy), Code::Busy);
    QVERIFY(busy.headers.contains("Retry-After"));
    QCOMPARE(scene.partner.create(scene.caseId, sampleBytes(10'000, 9)).status, 201);
    scene.office.disk.reportFree(limits.reservedBytes + 9'999);
    QCOMPARE(codeOf(scene.partner.create(scene.caseId, sampleBytes(10'000, 10))), Code::DiskFull);
}

void UploadsTest::expiresAndIsEnded()
{
    OfficeScene scene;
    const QByteArray bytes = sampleBytes(2000);
    const QByteArray upload = scene.officer.create(scene.caseId, bytes).headers.value("Location");
    const Headers tus{{"Tus-Resumable", "1.0.0"}};
    scene.office.clock.advance(6 * 24h);
    QCOMPARE(scene.officer.patch(upload, 0, bytes.left(10)).status, 204);
    scene.office.clock.advance(6 * 24h);
    QCOMPARE(offsetOf(scene.officer, upload), 10); // each byte gives it a new week
    scene.office.clock.advance(24h + 1ms);
    QCOMPARE(offsetOf(scene.officer, upload), -410);
    QVERIFY(scene.office.service().tidy());
    QCOMPARE(offsetOf(scene.officer, upload), -404);
    QCOMPARE(QDir(scene.office.folder() + u"/uploads"_s).entryList(QDir::Files).size(), 0);

    const QByteArray second = scene.officer.create(scene.caseId, bytes).headers.value("Location");
    QCOMPARE(scene.officer.patch(second, 0, bytes.left(10)).status, 204);
    QCOMPARE(scene.officer.ask("DELETE", protocol::endpointOf(second).value(), {}, tus).status, 204);
    QCOMPARE(offsetOf(scene.officer, second), -404);
    QVERIFY(sendWhole(scene.officer, scene.caseId, bytes));
    QCOMPARE(scene.officer.ask("DELETE", protocol::endpointOf(second).value(), {}, tus).status, 204);
    QCOMPARE(scene.officer.ask("GET", objectOf(bytes)).body, bytes); // the object stays
    scene.office.clock.advance(30 * 24h);
    QVERIFY(scene.office.service().tidy());
    QCOMPARE(scene.officer.ask("GET", objectOf(bytes)).body, bytes);
}

void UploadsTest::headersOfTusAreAsked()
{
    OfficeScene scene;
    const Answer options = scene.office.service().handle({"OPTIONS", "/v1/uploads", {}, {}});
    QCOMPARE(options.status, 204);
    QCOMPARE(options.headers.value("Tus-Version"), "1.0.0");
    QCOMPARE(options.headers.value("Tus-Extension"), "creation,termination,checksum,expiration");
    const QByteArray bytes = sampleBytes(10);
    const QByteArray upload = scene.officer.create(scene.caseId, bytes).headers.value("Location");
    const Endpoint endpoint = protocol::endpointOf(upload).value();
    QCOMPARE(scene.officer.ask("HEAD", endpoint).status, 412);
    QCOMPARE(scene.officer.patch(upload, 0, bytes, {{"Tus-Resumable", "0.2.2"}}).headers.value("Tus-Version"),
             "1.0.0");
    QCOMPARE(codeOf(scene.officer.patch(upload, 0, bytes, {{"Content-Type", "text/plain"}})),
             Code::WrongType);
    QCOMPARE(codeOf(scene.officer.patch(upload, 0, bytes, {{"Upload-Offset", "x"}})), Code::Malformed);
    Headers creation{{"Tus-Resumable", "1.0.0"}, {"Upload-Length", "0"}};
    QCOMPARE(codeOf(scene.officer.ask("POST", {.route = Route::Uploads}, {}, creation)), Code::Malformed);
    const Answer head = scene.officer.ask("HEAD", endpoint, {}, {{"Tus-Resumable", "1.0.0"}});
    QCOMPARE(head.headers.value("Cache-Control"), "no-store");
    QCOMPARE(head.headers.value("Upload-Length"), "10");
}

void UploadsTest::aFullDiskLosesNothing()
{
    OfficeScene scene;
    const QByteArray bytes = sampleBytes(3000);
    const QByteArray upload = scene.officer.create(scene.caseId, bytes).headers.value("Location");
    QCOMPARE(scene.officer.patch(upload, 0, bytes.left(1000)).status, 204);
    scene.office.disk.fillAfter(500);
    const Answer answer = scene.officer.patch(upload, 1000, bytes.mid(1000));
    QCOMPARE(answer.status, 507);
    QCOMPARE(scene.officer.ask("HEAD", objectOf(bytes)).status, 404);
    scene.office.disk.repair();
    const qint64 offset = offsetOf(scene.officer, upload);
    QVERIFY(offset >= 1000);
    QCOMPARE(scene.officer.patch(upload, offset, bytes.mid(offset)).status, 204);
    QCOMPARE(scene.officer.ask("GET", objectOf(bytes)).body, bytes);
}

void UploadsTest::anotherRequestTakesOver()
{
    OfficeScene scene;
    const QByteArray bytes = sampleBytes(3000);
    const QByteArray upload = scene.officer.create(scene.caseId, bytes).headers.value("Location");
    const Headers headers{{"Tus-Resumable", "1.0.0"},
                          {"Content-Type", "application/offset+octet-stream"},
                          {"Upload-Offset", "0"}};
    const auto request = scene.officer.request("PATCH", protocol::endpointOf(upload).value(), bytes, headers);
    office::OfficeService &service = scene.office.service();
    const auto admitted = service.admit(request);
    QVERIFY(admitted);
    auto session = service.beginUpload(*admitted, request);
    QVERIFY(session);
    QVERIFY((*session)->write(bytes.left(1200)));
    QVERIFY(!(*session)->mustStop());

    const Answer locked = scene.officer.patch(upload, 0, bytes); // the line broke and the device tries again
    QCOMPARE(codeOf(locked), Code::Locked);
    QVERIFY((*session)->mustStop());
    QVERIFY((*session)->sync());
    const domain::Error broken{domain::ErrorCode::Network, u"line broke"_s};
    QCOMPARE(service.endUpload(*admitted, std::move(*session), broken).status, 500);
    QCOMPARE(offsetOf(scene.officer, upload), 1200);
    QCOMPARE(scene.officer.patch(upload, 1200, bytes.mid(1200)).status, 204);
    QCOMPARE(scene.officer.ask("GET", objectOf(bytes)).body, bytes);
}

QTEST_GUILESS_MAIN(UploadsTest)
#include "tst_uploads.moc"
