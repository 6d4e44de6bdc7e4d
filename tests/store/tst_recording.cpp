// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/age.h"
#include "models/crypto/hash.h"
#include "models/store/recordingrecovery.h"
#include "models/store/recordingthread.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultydisk.h"
#include "tests/support/seededrandom.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace fieldcase;
using namespace fieldcase::store;
using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

constexpr qint64 kChunk = crypto::kAgeChunkBytes;
constexpr qint64 kAmple = 1LL << 40;

/// What is recorded: each place has bytes of its own, so that a piece in the wrong place is noticed.
QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 + i / 251 + i / 65521);
    return bytes;
}

} // namespace

class RecordingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void becomesTheObjectThatSealingGives_data();
    void becomesTheObjectThatSealingGives();
    void anchorIsTheHashOfWhatIsDurable();
    void nothingFlushedIsLost_data();
    void nothingFlushedIsLost();
    void interruptedRecoveryIsTakenUp();
    void finishedButNotForgottenIsTakenUp();
    void nothingRecordedIsNotFound();
    void fullDiskKeepsWhatFits_data();
    void fullDiskKeepsWhatFits();
    void reserveEndsTheRecording();
    void tooLittleSpaceIsRefusedAtOnce();
    void failedSyncEndsItAndWhatWasFlushedIsThere();
    void cutAtAChunkBorderIsNoticed();
    void otherContentIsNoticed();
    void clearingKeepsRecordings();
    void wrongKeyRecoversNothing();
    void noPlaintextInTheFolder();
    void threadFlushesByItself();
    void threadEndsWithTheDisk();

private:
    using Parts = QList<qsizetype>;

    [[nodiscard]] Surroundings surroundings() { return {m_clock, m_random, *m_disk}; }
    [[nodiscard]] QString folder() const { return m_dir->path(); }
    [[nodiscard]] auto create();
    /// Records \a parts of the pattern, a flush after each. \returns what the last good flush called durable
    qint64 record(const Parts &parts, std::optional<SealedObject> *sealed = nullptr);
    [[nodiscard]] domain::Result<SealedObject> recover();
    [[nodiscard]] QByteArray plainOf(const SealedObject &object);
    [[nodiscard]] QStringList files() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<tests::FaultyDisk> m_disk;
    tests::FakeClock m_clock;
    tests::SeededRandom m_random{7};
    crypto::BoxKey m_key = crypto::BoxKey::generate(m_random);
    RecordingName m_name;
};

void RecordingTest::init()
{
    const bool hasMemory = QFileInfo(u"/dev/shm"_s).isWritable(); // what lasts is for the FaultyDisk to say
    m_dir = std::make_unique<QTemporaryDir>((hasMemory ? u"/dev/shm"_s : QDir::tempPath()) +
                                            u"/fieldcase-XXXXXX"_s);
    m_disk = std::make_unique<tests::FaultyDisk>();
    m_disk->reportFree(kAmple);
    m_name = {domain::CaseId::create(m_clock, m_random), domain::RecordingId::create(m_clock, m_random)};
    QVERIFY(ObjectFiles(*m_disk, folder()).makeFolders());
}

auto RecordingTest::create()
{
    return RecordingWriter::create(surroundings(), folder(), m_name, {m_key.publicKey()});
}

qint64 RecordingTest::record(const Parts &parts, std::optional<SealedObject> *sealed)
{
    auto writer = create();
    if (!writer)
        return 0;
    qsizetype total = 0;
    for (const qsizetype part : parts)
        total += part;
    const QByteArray plain = pattern(total);
    qsizetype at = 0;
    qint64 durable = 0;
    for (const qsizetype part : parts) {
        if (!(*writer)->write(QByteArrayView(plain).sliced(at, part)))
            return durable;
        at += part;
        const auto flushed = (*writer)->flush();
        if (!flushed)
            return durable;
        durable = flushed->plainBytes;
    }
    if (sealed != nullptr) {
        if (const auto object = (*writer)->finish())
            *sealed = *object;
    }
    return durable;
}

domain::Result<SealedObject> RecordingTest::recover()
{
    return recoverRecording(surroundings(), folder(), m_name, m_key, {m_key.publicKey()});
}

QByteArray RecordingTest::plainOf(const SealedObject &object)
{
    const auto bytes =
        readSmallFile(*m_disk, ObjectFiles(*m_disk, folder()).pathOf(object.object), 100'000'000);
    if (!bytes || domain::Digest::of(*bytes) != object.object || bytes->size() != object.objectBytes)
        return "no such object";
    const auto plain = crypto::ageOpen(*bytes, m_key);
    if (!plain || domain::Digest::of(*plain) != object.plainSha256 || plain->size() != object.plainBytes)
        return "not this object";
    return *plain;
}

QStringList RecordingTest::files() const
{
    QStringList found;
    QDirIterator iterator(folder(), QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        found.append(iterator.next());
    return found;
}

void RecordingTest::becomesTheObjectThatSealingGives_data()
{
    QTest::addColumn<Parts>("parts");
    QTest::newRow("nothing") << Parts{};
    QTest::newRow("one byte") << Parts{1};
    QTest::newRow("one chunk") << Parts{kChunk};
    QTest::newRow("one chunk and a byte") << Parts{kChunk, 1};
    QTest::newRow("sound, a little at a time") << Parts(40, 2000);
    QTest::newRow("video, past what is written past the page cache") << Parts(12, 1'000'000);
}

void RecordingTest::becomesTheObjectThatSealingGives()
{
    QFETCH(Parts, parts);
    std::optional<SealedObject> sealed;
    const qint64 durable = record(parts, &sealed);
    QVERIFY(sealed);
    QCOMPARE(durable, sealed->plainBytes);
    QCOMPARE(plainOf(*sealed), pattern(durable));
    QVERIFY(forgetRecording(*m_disk, folder(), m_name));
    QCOMPARE(files(), QStringList{ObjectFiles(*m_disk, folder()).pathOf(sealed->object)});
    const auto left = unfinishedRecordings(*m_disk, folder());
    QVERIFY(left && left->isEmpty());
}

void RecordingTest::anchorIsTheHashOfWhatIsDurable()
{
    const QByteArray plain = pattern(300'000);
    auto writer = create();
    QVERIFY(writer);
    for (qsizetype at = 0; at < plain.size(); at += 50'000) {
        QVERIFY((*writer)->write(QByteArrayView(plain).sliced(at, 50'000)));
        const auto anchor = (*writer)->flush();
        QVERIFY(anchor);
        QCOMPARE(anchor->plainBytes, at + 50'000);
        QCOMPARE(anchor->plainSha256, domain::Digest::of(plain.first(at + 50'000)));
    }
}

void RecordingTest::nothingFlushedIsLost_data()
{
    QTest::addColumn<bool>("powerIsCut");
    QTest::addColumn<Parts>("parts");
    const Parts sound(6, 20'000);
    const Parts video{30'000, 50'000, 600'000, 10};
    QTest::newRow("killed, sound") << false << sound;
    QTest::newRow("killed, video") << false << video;
    QTest::newRow("power cut, sound") << true << sound;
    QTest::newRow("power cut, video") << true << video;
}

void RecordingTest::nothingFlushedIsLost()
{
    QFETCH(bool, powerIsCut);
    QFETCH(Parts, parts);
    std::optional<SealedObject> whole;
    const int before = m_disk->steps();
    const qint64 total = record(parts, &whole);
    QVERIFY(whole);
    const int steps = m_disk->steps() - before;
    const QByteArray plain = pattern(total);
    const int sparse = powerIsCut ? 1 : 3;
    for (int n = 0; n < steps; n += n < 60 ? 13 : sparse) { // the first 64 steps make the ballast
        init();
        m_disk->stopAfter(n);
        std::optional<SealedObject> sealed;
        const qint64 durable = record(parts, &sealed);
        QVERIFY(!sealed || n + 2 >= steps); // only the removal of what is not needed any more comes after
        if (powerIsCut)
            m_disk->losePower();
        m_disk->repair();
        m_disk->reportFree(kAmple);
        QVERIFY(ObjectFiles(*m_disk, folder()).clearInMaking());
        const auto recovered = recover();
        if (!recovered) {
            QCOMPARE(recovered.error().code, ErrorCode::NotFound);
            QVERIFY2(durable == 0, qPrintable(u"step %1: %2 bytes lost"_s.arg(n).arg(durable)));
            continue;
        }
        QVERIFY2(recovered->plainBytes >= durable, qPrintable(QString::number(n)));
        QCOMPARE(plainOf(*recovered), plain.first(recovered->plainBytes));
    }
}

void RecordingTest::interruptedRecoveryIsTakenUp()
{
    const Parts parts{100'000, 5000};
    record(parts);
    const int before = m_disk->steps();
    QVERIFY(recover());
    const int steps = m_disk->steps() - before;
    for (int n = 0; n < steps; ++n) {
        init();
        QCOMPARE(record(parts), 105'000);
        m_disk->stopAfter(n);
        (void)recover();
        m_disk->losePower();
        m_disk->repair();
        m_disk->reportFree(kAmple);
        QVERIFY(ObjectFiles(*m_disk, folder()).clearInMaking());
        const auto recovered = recover();
        QVERIFY2(recovered, qPrintable(QString::number(n)));
        QCOMPARE(plainOf(*recovered), pattern(105'000));
    }
}

void RecordingTest::finishedButNotForgottenIsTakenUp()
{
    std::optional<SealedObject> sealed;
    record({200'000}, &sealed);
    QVERIFY(sealed);
    const auto found = unfinishedRecordings(*m_disk, folder());
    QVERIFY(found);
    QCOMPARE(*found, QList{m_name});
    const auto recovered = recover();
    QVERIFY(recovered);
    QCOMPARE(*recovered, *sealed); // the same object, not another one
}

void RecordingTest::nothingRecordedIsNotFound()
{
    record({});
    const auto recovered = recover();
    QVERIFY(!recovered);
    QCOMPARE(recovered.error().code, ErrorCode::NotFound);
    QVERIFY(forgetRecording(*m_disk, folder(), m_name));
    QCOMPARE(files(), QStringList());
}

void RecordingTest::fullDiskKeepsWhatFits_data()
{
    QTest::addColumn<qint64>("space");
    const qint64 ballast = 4LL * 1024 * 1024;
    QTest::newRow("in the first chunk's flush") << ballast + 1000;
    QTest::newRow("in the middle of a chunk") << ballast + 3 * kChunk + 777;
    QTest::newRow("in what waits for its block") << ballast + 20'000'000;
}

void RecordingTest::fullDiskKeepsWhatFits()
{
    QFETCH(qint64, space);
    const QByteArray plain = pattern(24'000'000);
    m_disk->fillAfter(space);
    auto writer = create();
    QVERIFY(writer);
    qint64 durable = 0;
    domain::Result<> written;
    for (qsizetype at = 0; written && at < plain.size(); at += 40'000) {
        written = (*writer)->write(QByteArrayView(plain).sliced(at, 40'000));
        if (written && at % 200'000 == 0) {
            const auto flushed = (*writer)->flush();
            durable = flushed ? flushed->plainBytes : durable;
        }
    }
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    const auto sealed = (*writer)->finish();
    QVERIFY2(sealed, qPrintable(sealed ? QString() : sealed.error().context));
    QCOMPARE(sealed->plainBytes, (*writer)->plainBytes());
    QVERIFY(sealed->plainBytes >= durable);
    QVERIFY(sealed->plainBytes > 0);
    QCOMPARE(plainOf(*sealed), plain.first(sealed->plainBytes));
}

void RecordingTest::reserveEndsTheRecording()
{
    auto writer = create();
    QVERIFY(writer);
    m_disk->reportFree(RecordingWriter::kReserveBytes + 5000);
    QVERIFY((*writer)->write(pattern(1000)));
    QVERIFY((*writer)->flush());
    QCOMPARE((*writer)->roomBytes(), 5000);
    m_disk->reportFree(RecordingWriter::kReserveBytes);
    QVERIFY((*writer)->flush());
    const auto written = (*writer)->write(pattern(1000));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    const auto sealed = (*writer)->finish();
    QVERIFY(sealed);
    QCOMPARE(plainOf(*sealed), pattern(1000));
}

void RecordingTest::tooLittleSpaceIsRefusedAtOnce()
{
    m_disk->reportFree(RecordingWriter::kReserveBytes);
    const auto writer = create();
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::DiskFull);
    QCOMPARE(files(), QStringList());
}

void RecordingTest::failedSyncEndsItAndWhatWasFlushedIsThere()
{
    const QByteArray plain = pattern(150'000);
    auto writer = create();
    QVERIFY(writer);
    QVERIFY((*writer)->write(QByteArrayView(plain).first(100'000)));
    QVERIFY((*writer)->flush());
    m_disk->failSyncAt(1);
    QVERIFY((*writer)->write(QByteArrayView(plain).sliced(100'000)));
    const auto flushed = (*writer)->flush();
    QVERIFY(!flushed);
    QCOMPARE(flushed.error().code, ErrorCode::Storage);
    QVERIFY(!(*writer)->finish());
    writer->reset();
    m_disk->losePower();
    const auto recovered = recover();
    QVERIFY(recovered);
    QVERIFY(recovered->plainBytes >= 100'000);
    QCOMPARE(plainOf(*recovered), plain.first(recovered->plainBytes));
}

void RecordingTest::cutAtAChunkBorderIsNoticed()
{
    auto writer = create();
    QVERIFY(writer);
    QVERIFY((*writer)->write(pattern(5 * kChunk)));
    const auto anchor = (*writer)->flush();
    QVERIFY(anchor);
    writer->reset();
    // Cut where no single check of the format can see it: a crash leaves the same.
    const RecordingFiles paths(ObjectFiles(*m_disk, folder()), m_name);
    const qint64 headerBytes = QFileInfo(paths.body).size() - 4 * crypto::kAgeSealedChunkBytes;
    QVERIFY(headerBytes > 0);
    QVERIFY(QFile::resize(paths.body, headerBytes + 2 * crypto::kAgeSealedChunkBytes));
    QVERIFY(QFile::remove(paths.tail));
    const auto recovered = recover();
    QVERIFY(recovered);
    QCOMPARE(recovered->plainBytes, 2 * kChunk);
    auto file = m_disk->read(ObjectFiles(*m_disk, folder()).pathOf(recovered->object));
    QVERIFY(file);
    auto reader = crypto::AgeReader::open(std::move(*file), m_key);
    QVERIFY(reader);
    const DurablePoint good{kChunk, domain::Digest::of(pattern(kChunk))};
    const auto cut = fitOfAnchors(**reader, {*anchor, good});
    QVERIFY(cut);
    QCOMPARE(*cut, AnchorFit::TooShort);
    const auto fits = fitOfAnchors(**reader, {good});
    QVERIFY(fits);
    QCOMPARE(*fits, AnchorFit::Fits);
}

void RecordingTest::otherContentIsNoticed()
{
    std::optional<SealedObject> sealed;
    record({90'000}, &sealed);
    QVERIFY(sealed);
    auto file = m_disk->read(ObjectFiles(*m_disk, folder()).pathOf(sealed->object));
    QVERIFY(file);
    auto reader = crypto::AgeReader::open(std::move(*file), m_key);
    QVERIFY(reader);
    const auto fit = fitOfAnchors(**reader, {{70'000, domain::Digest::of("something else")}});
    QVERIFY(fit);
    QCOMPARE(*fit, AnchorFit::Differs);
}

void RecordingTest::clearingKeepsRecordings()
{
    record({70'000});
    const ObjectFiles objects(*m_disk, folder());
    QVERIFY(m_disk->create(objects.inMaking() + u"/0123456789abcdef"_s));
    const qsizetype before = files().size();
    QVERIFY(objects.clearInMaking());
    QCOMPARE(files().size(), before - 1);
    const auto listing = objects.list();
    QVERIFY(listing);
    QCOMPARE(listing->strangers, QStringList());
}

void RecordingTest::wrongKeyRecoversNothing()
{
    record({70'000});
    const auto other = crypto::BoxKey::generate(m_random);
    const auto recovered = recoverRecording(surroundings(), folder(), m_name, other, {other.publicKey()});
    QVERIFY(!recovered);
    QCOMPARE(recovered.error().code, ErrorCode::WrongKey);
    QVERIFY(recover()); // and nothing was touched
}

void RecordingTest::noPlaintextInTheFolder()
{
    const QByteArray marker = "MARKER-7731-plain";
    auto writer = create();
    QVERIFY(writer);
    for (int i = 0; i < 30; ++i) {
        QVERIFY((*writer)->write(marker.repeated(400)));
        QVERIFY((*writer)->flush());
        for (const QString &file : files()) {
            const auto bytes = readSmallFile(*m_disk, file, 10'000'000);
            QVERIFY(bytes && !bytes->contains(marker));
        }
    }
}

void RecordingTest::threadFlushesByItself()
{
    auto writer = create();
    QVERIFY(writer);
    std::mutex mutex;
    RecordingThread::Report last;
    RecordingThread thread(std::move(*writer), [&](const RecordingThread::Report &report) {
        const std::lock_guard lock(mutex);
        last = report;
    });
    const auto durable = [&] {
        const std::lock_guard lock(mutex);
        return last.durable.plainBytes;
    };
    thread.give(pattern(3000));
    QTRY_COMPARE_WITH_TIMEOUT(durable(), 3000, 10'000);
    const auto sealed = thread.finish();
    QVERIFY(sealed);
    QCOMPARE(plainOf(*sealed), pattern(3000));
}

void RecordingTest::threadEndsWithTheDisk()
{
    auto writer = create();
    QVERIFY(writer);
    m_disk->fillAfter(100'000);
    std::atomic<int> ended = -1;
    RecordingThread thread(std::move(*writer), [&](const RecordingThread::Report &report) {
        if (report.ended)
            ended = int(*report.ended);
    });
    const QByteArray plain = pattern(30'000'000);
    for (qsizetype at = 0; at < plain.size(); at += 500'000) // more than fits between: must not hang
        thread.give(plain.sliced(at, 500'000));
    QTRY_COMPARE_WITH_TIMEOUT(ended.load(), int(ErrorCode::DiskFull), 10'000);
    const auto sealed = thread.finish();
    QVERIFY(sealed);
    QVERIFY(sealed->plainBytes > 0);
    QCOMPARE(plainOf(*sealed), plain.first(sealed->plainBytes));
}

QTEST_GUILESS_MAIN(RecordingTest)
#include "tst_recording.moc"
