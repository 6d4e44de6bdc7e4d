// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultydisk.h"

#include <QTest>

using namespace fieldcase;
using namespace fieldcase::store;
using namespace Qt::StringLiterals;
using domain::ErrorCode;

class DiskTest : public QObject
{
    Q_OBJECT

private slots:
    void createNeverOverwrites();
    void newFilesAreForThisUserOnly();
    void missingThingsAreNotFound();
    void replacementIsWholeAfterAPowerCutAtAnyStep();
    void largeFileInASmallFilesPlaceIsDamage();
    void aFileGoesOnWhereItWasSynced();
    void largeFileIsWholeWhateverItsPieces_data();
    void largeFileIsWholeWhateverItsPieces();
};

void DiskTest::createNeverOverwrites()
{
    QTemporaryDir dir;
    RealDisk disk;
    QVERIFY(writeDurably(disk, dir.filePath(u"a"_s), "first"));
    const auto again = disk.create(dir.filePath(u"a"_s));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(readSmallFile(disk, dir.filePath(u"a"_s), 100).value(), QByteArray("first"));
}

void DiskTest::newFilesAreForThisUserOnly()
{
    QTemporaryDir dir;
    RealDisk disk;
    QVERIFY(writeDurably(disk, dir.filePath(u"a"_s), "x"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QCOMPARE(QFileInfo(dir.filePath(u"a"_s)).permissions() & others, QFileDevice::Permissions());
}

void DiskTest::missingThingsAreNotFound()
{
    QTemporaryDir dir;
    RealDisk disk;
    QCOMPARE(disk.read(dir.filePath(u"no"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(disk.list(dir.filePath(u"no"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(disk.remove(dir.filePath(u"no"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(disk.create(dir.filePath(u"no/file"_s)).error().code, ErrorCode::NotFound);
}

void DiskTest::replacementIsWholeAfterAPowerCutAtAnyStep()
{
    for (int step = 0;; ++step) {
        QTemporaryDir dir;
        tests::FaultyDisk disk;
        const QString path = dir.filePath(u"vault.json"_s);
        QVERIFY(writeDurably(disk, path, "old"));
        disk.stopAfter(step);
        const bool done = writeDurably(disk, path, "new and longer").has_value();
        disk.losePower();
        disk.repair();
        const auto now = readSmallFile(disk, path, 100);
        QVERIFY(now);
        if (done) {
            QCOMPARE(*now, QByteArray("new and longer"));
            QVERIFY(step >= 5);
            return;
        }
        QVERIFY2(*now == "old" || *now == "new and longer", now->constData());
        QVERIFY(writeDurably(disk, path, "newest"));
    }
}

void DiskTest::largeFileInASmallFilesPlaceIsDamage()
{
    QTemporaryDir dir;
    RealDisk disk;
    QVERIFY(writeDurably(disk, dir.filePath(u"a"_s), QByteArray(101, 'x')));
    QCOMPARE(readSmallFile(disk, dir.filePath(u"a"_s), 100).error().code, ErrorCode::Damaged);
}

void DiskTest::aFileGoesOnWhereItWasSynced()
{
    QTemporaryDir dir;
    tests::FaultyDisk disk;
    const QString path = dir.filePath(u"part"_s);
    QVERIFY(writeDurably(disk, path, "0123"));
    {
        auto file = disk.resume(path, 4);
        QVERIFY(file);
        QCOMPARE((*file)->write("4567"), 4);
        QVERIFY((*file)->sync());
        QCOMPARE((*file)->write("never synced"), 12);
    }
    disk.losePower();
    QCOMPARE(readSmallFile(disk, path, 100).value(), QByteArray("01234567"));
    {
        auto file = disk.resume(path, 6); // what is behind is cut off
        QVERIFY(file);
        QCOMPARE((*file)->write("x"), 1);
    }
    QCOMPARE(readSmallFile(disk, path, 100).value(), QByteArray("012345x"));
    QCOMPARE(disk.resume(path, 8).error().code, ErrorCode::Damaged);
    QCOMPARE(disk.resume(dir.filePath(u"no"_s), 0).error().code, ErrorCode::NotFound);
}

void DiskTest::largeFileIsWholeWhateverItsPieces_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("piece");
    for (const QString &folder :
         {QDir::currentPath(), u"/dev/shm"_s}) { // a disk, and one without direct writing
        for (const int piece : {4096, 100'003, 1'048'576, 9'000'001, 30'000'000})
            QTest::addRow("%s in pieces of %d", qPrintable(folder), piece) << folder << piece;
    }
}

void DiskTest::largeFileIsWholeWhateverItsPieces()
{
    QFETCH(QString, folder);
    QFETCH(int, piece);
    const QTemporaryDir dir(folder + u"/tst_disk-XXXXXX"_s);
    QVERIFY(dir.isValid());
    QByteArray content(20'000'003, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = char(i * 131 >> 7);
    const auto writeTo = [&](DiskFile &file, qsizetype from, qsizetype to) {
        for (qsizetype at = from; at < to; at += piece) {
            if (file.write(content.constData() + at, std::min<qsizetype>(piece, to - at)) < 0)
                return false;
        }
        return true;
    };
    RealDisk disk;
    const QString path = dir.filePath(u"large"_s);
    {
        auto file = disk.create(path);
        QVERIFY(file);
        QVERIFY(writeTo(**file, 0, 9'999'999));
        QVERIFY((*file)->sync());
        QCOMPARE(readSmallFile(disk, path, content.size()), content.first(9'999'999));
        QVERIFY(writeTo(**file, 9'999'999, 15'000'000)); // without a sync it is all there once closed
    }
    QCOMPARE(readSmallFile(disk, path, content.size()), content.first(15'000'000));
    {
        auto file = disk.resume(path, 14'000'001);
        QVERIFY(file);
        QVERIFY(writeTo(**file, 14'000'001, content.size()));
        QVERIFY((*file)->sync());
        QVERIFY((*file)->sync());
    }
    QVERIFY(readSmallFile(disk, path, content.size()) == content);
}

QTEST_GUILESS_MAIN(DiskTest)
#include "tst_disk.moc"
