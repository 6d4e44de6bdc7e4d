// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/age.h"
#include "models/crypto/hash.h"
#include "models/store/objectfiles.h"
#include "models/store/sealing.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultydisk.h"
#include "tests/support/seededrandom.h"

#include <QBuffer>
#include <QDirIterator>
#include <QTest>

using namespace fieldcase;
using namespace fieldcase::store;
using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

/// A source that fails in the middle, like a memory card pulled out.
class BrokenSource final : public QIODevice
{
public:
    explicit BrokenSource(qint64 good) : m_left(good) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_left == 0)
            return -1;
        const qint64 part = std::min(most, m_left);
        std::fill_n(data, part, 'x');
        m_left -= part;
        return part;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_left;
};

} // namespace

class SealingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void objectIsAnAgeFileNamedByItsHash_data();
    void objectIsAnAgeFileNamedByItsHash();
    void fullDiskLeavesNothing_data();
    void fullDiskLeavesNothing();
    void tooLargeForTheReserveIsRefusedAtOnce();
    void everyFailedSyncIsAnError();
    void powerCutAfterAnyStepLeavesAllOrNothing();
    void powerCutAfterSuccessKeepsTheObject();
    void unreadableSourceLeavesNothing();
    void cancelLeavesNothing();
    void noPlaintextInTheFolder();

private:
    QByteArray pattern(qsizetype size) const;
    QStringList files() const;
    domain::Result<SealedObject> seal(const QByteArray &plain);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<tests::FaultyDisk> m_disk;
    tests::FakeClock m_clock;
    tests::SeededRandom m_random{7};
    crypto::BoxKey m_key = crypto::BoxKey::generate(m_random);
};

void SealingTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_disk = std::make_unique<tests::FaultyDisk>();
    QVERIFY(ObjectFiles(*m_disk, m_dir->path()).makeFolders());
}

QByteArray SealingTest::pattern(qsizetype size) const
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 + i / 251);
    return bytes;
}

QStringList SealingTest::files() const
{
    QStringList found;
    QDirIterator iterator(m_dir->path(), QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        found.append(iterator.next());
    return found;
}

domain::Result<SealedObject> SealingTest::seal(const QByteArray &plain)
{
    return sealObject({m_clock, m_random, *m_disk}, m_dir->path(), plain, {m_key.publicKey()});
}

void SealingTest::objectIsAnAgeFileNamedByItsHash_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("empty") << qsizetype(0);
    QTest::newRow("one byte") << qsizetype(1);
    QTest::newRow("one chunk") << qsizetype(65536);
    QTest::newRow("one chunk and a byte") << qsizetype(65537);
    QTest::newRow("three megabytes") << qsizetype(3'000'000);
}

void SealingTest::objectIsAnAgeFileNamedByItsHash()
{
    QFETCH(qsizetype, size);
    const QByteArray plain = pattern(size);
    const auto sealed = seal(plain);
    QVERIFY(sealed);
    QCOMPARE(files(), QStringList{ObjectFiles(*m_disk, m_dir->path()).pathOf(sealed->object)});
    const auto bytes = readSmallFile(*m_disk, files().constFirst(), 10'000'000);
    QVERIFY(bytes);
    QCOMPARE(domain::Digest::of(*bytes), sealed->object);
    QCOMPARE(qint64(bytes->size()), sealed->objectBytes);
    QCOMPARE(sealed->plainSha256, domain::Digest::of(plain));
    QCOMPARE(sealed->plainBytes, qint64(size));
    QCOMPARE(crypto::ageOpen(*bytes, m_key).value(), plain);
}

void SealingTest::fullDiskLeavesNothing_data()
{
    QTest::addColumn<qint64>("space");
    QTest::newRow("not even the header") << qint64(10);
    QTest::newRow("header alone") << qint64(300);
    QTest::newRow("in the middle") << qint64(150'000);
    QTest::newRow("all but the last byte") << qint64(199'999);
}

void SealingTest::fullDiskLeavesNothing()
{
    QFETCH(qint64, space);
    m_disk->fillAfter(space);
    const auto sealed = seal(pattern(200'000));
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().code, ErrorCode::DiskFull);
    QCOMPARE(files(), QStringList());
    m_disk->repair();
    QVERIFY(seal(pattern(200'000)));
}

void SealingTest::tooLargeForTheReserveIsRefusedAtOnce()
{
    m_disk->reportFree(64 * 1024 * 1024 + 1000);
    const int before = m_disk->steps();
    const auto sealed = seal(pattern(2000));
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().code, ErrorCode::DiskFull);
    QCOMPARE(m_disk->steps(), before);
    QVERIFY(seal(pattern(500)));
}

void SealingTest::everyFailedSyncIsAnError()
{
    QVERIFY(seal(pattern(1000)));
    const int before = m_disk->syncs();
    QVERIFY(seal(pattern(1000)));
    const int syncs = m_disk->syncs() - before;
    QCOMPARE(syncs, 4); // the file, and three folders
    for (int n = 1; n <= syncs; ++n) {
        m_disk->failSyncAt(n);
        const auto sealed = seal(pattern(1000));
        QVERIFY2(!sealed, qPrintable(QString::number(n)));
        QCOMPARE(sealed.error().code, ErrorCode::Storage);
        m_disk->repair();
    }
}

void SealingTest::powerCutAfterAnyStepLeavesAllOrNothing()
{
    const int before = m_disk->steps();
    QVERIFY(seal(pattern(200'000)));
    const int steps = m_disk->steps() - before;
    QVERIFY(steps > 8);
    for (int n = 0; n < steps; ++n) {
        init();
        m_disk->stopAfter(n);
        QVERIFY(!seal(pattern(200'000)));
        m_disk->losePower();
        m_disk->repair();
        QVERIFY(ObjectFiles(*m_disk, m_dir->path()).clearInMaking());
        for (const QString &file : files()) {
            const auto bytes = readSmallFile(*m_disk, file, 1'000'000);
            QVERIFY(bytes);
            QCOMPARE(domain::Digest::of(*bytes).toHex(), QFileInfo(file).fileName());
        }
        QVERIFY(seal(pattern(200'000)));
    }
}

void SealingTest::powerCutAfterSuccessKeepsTheObject()
{
    const auto sealed = seal(pattern(200'000));
    QVERIFY(sealed);
    m_disk->losePower();
    const auto bytes =
        readSmallFile(*m_disk, ObjectFiles(*m_disk, m_dir->path()).pathOf(sealed->object), 1'000'000);
    QVERIFY(bytes);
    QCOMPARE(domain::Digest::of(*bytes), sealed->object);
}

void SealingTest::unreadableSourceLeavesNothing()
{
    BrokenSource source(2'500'000);
    const auto sealed =
        sealObject({m_clock, m_random, *m_disk}, m_dir->path(), source, {m_key.publicKey()}, nullptr);
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().code, ErrorCode::Storage);
    QCOMPARE(files(), QStringList());
}

void SealingTest::cancelLeavesNothing()
{
    QByteArray plain = pattern(100'000);
    QBuffer source(&plain);
    source.open(QIODevice::ReadOnly);
    Progress progress;
    progress.cancelled = true;
    const auto sealed =
        sealObject({m_clock, m_random, *m_disk}, m_dir->path(), source, {m_key.publicKey()}, &progress);
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().code, ErrorCode::Cancelled);
    QCOMPARE(files(), QStringList());
}

void SealingTest::noPlaintextInTheFolder()
{
    const QByteArray marker = "MARKER-7731-plain";
    const auto sealed = seal(marker.repeated(20'000));
    QVERIFY(sealed);
    for (const QString &file : files()) {
        const auto bytes = readSmallFile(*m_disk, file, 10'000'000);
        QVERIFY(bytes && !bytes->contains(marker));
    }
}

QTEST_GUILESS_MAIN(SealingTest)
#include "tst_sealing.moc"
