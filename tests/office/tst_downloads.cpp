// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/carrying.h"

#include <QtTest>

using namespace fieldcase;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;
using protocol::Answer;
using Route = protocol::Endpoint::Route;

class DownloadsTest final : public QObject
{
    Q_OBJECT

private slots:
    void onlyThoseOfTheCase_data();
    void onlyThoseOfTheCase();
    void ranges_data();
    void ranges();
};

void DownloadsTest::onlyThoseOfTheCase_data()
{
    QTest::addColumn<TestDevice OfficeScene::*>("who");
    QTest::addColumn<bool>("may");
    QTest::newRow("the lead officer") << &OfficeScene::officer << true;
    QTest::newRow("the second officer") << &OfficeScene::partner << true;
    QTest::newRow("an officer of no team") << &OfficeScene::stranger << false;
    QTest::newRow("the dispatcher") << &OfficeScene::dispatcher << false;
    QTest::newRow("the reviewer") << &OfficeScene::reviewer << true;
    QTest::newRow("the approver") << &OfficeScene::approver << true;
    QTest::newRow("the auditor, who reads entries only") << &OfficeScene::auditor << false;
}

void DownloadsTest::onlyThoseOfTheCase()
{
    QFETCH(TestDevice OfficeScene::*, who);
    QFETCH(bool, may);
    OfficeScene scene;
    const QByteArray bytes = sampleBytes(100);
    QVERIFY(sendWhole(scene.officer, scene.caseId, bytes));
    TestDevice &device = scene.*who;
    QCOMPARE(device.ask("GET", objectOf(bytes)).status, may ? 200 : 404);
    QCOMPARE(device.ask("HEAD", objectOf(bytes)).status, may ? 200 : 404);
    QCOMPARE(
        device.ask("GET", {.route = Route::ObjectReceipt, .object = domain::ObjectHash::of(bytes)}).status,
        may ? 200 : 404);
    QCOMPARE(device.create(scene.caseId, sampleBytes(50, 9)).status, may ? 201 : 404);
    const auto unknown = domain::CaseId::create(scene.office.clock, scene.office.random);
    QCOMPARE(device.create(unknown, sampleBytes(50, 9)).status, 404);
    const bool isDispatcher = who == &OfficeScene::dispatcher; // draw records are the org's
    QCOMPARE(device.create(scene.office.orgCase(), sampleBytes(50, 9)).status, isDispatcher ? 201 : 403);
}

void DownloadsTest::ranges_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("length");
    QTest::newRow("the beginning") << QByteArray("bytes=0-9") << 206 << qint64(0) << qint64(10);
    QTest::newRow("one byte") << QByteArray("bytes=999-999") << 206 << qint64(999) << qint64(1);
    QTest::newRow("to the end") << QByteArray("bytes=900-") << 206 << qint64(900) << qint64(100);
    QTest::newRow("beyond the end") << QByteArray("bytes=990-5000") << 206 << qint64(990) << qint64(10);
    QTest::newRow("the last ten") << QByteArray("bytes=-10") << 206 << qint64(990) << qint64(10);
    QTest::newRow("the last million") << QByteArray("bytes=-1000000") << 206 << qint64(0) << qint64(1000);
    QTest::newRow("behind the end") << QByteArray("bytes=1000-") << 416 << qint64(0) << qint64(0);
    QTest::newRow("the last none") << QByteArray("bytes=-0") << 416 << qint64(0) << qint64(0);
    QTest::newRow("two ranges") << QByteArray("bytes=0-1,5-6") << 200 << qint64(0) << qint64(1000);
    QTest::newRow("backwards") << QByteArray("bytes=9-0") << 200 << qint64(0) << qint64(1000);
    QTest::newRow("another unit") << QByteArray("lines=0-9") << 200 << qint64(0) << qint64(1000);
    QTest::newRow("no range") << QByteArray("bytes=-") << 200 << qint64(0) << qint64(1000);
    QTest::newRow("a sign") << QByteArray("bytes=--5") << 200 << qint64(0) << qint64(1000);
    QTest::newRow("beyond 64 bits") << QByteArray("bytes=99999999999999999999-") << 200 << qint64(0)
                                    << qint64(1000);
}

void DownloadsTest::ranges()
{
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    QFETCH(qint64, first);
    QFETCH(qint64, length);
    OfficeScene scene;
    const QByteArray bytes = sampleBytes(1000);
    QVERIFY(sendWhole(scene.officer, scene.caseId, bytes));
    const Answer answer = scene.officer.ask("GET", objectOf(bytes), {}, {{"Range", range}});
    QCOMPARE(answer.status, status);
    if (status == 416)
        QCOMPARE(answer.headers.value("Content-Range"), "bytes */1000");
    else
        QCOMPARE(answer.body, bytes.mid(first, length));
}

QTEST_GUILESS_MAIN(DownloadsTest)
#include "tst_downloads.moc"
