// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/age.h"
#include "models/crypto/agedevice.h"
#include "models/crypto/agereader.h"
#include "models/crypto/agewriter.h"
#include "models/crypto/hash.h"
#include "tests/support/seededrandom.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

namespace fieldcase::crypto {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

constexpr qsizetype kChunk = 64 * 1024;
constexpr qsizetype kSealedChunk = kChunk + 16;

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 + i / 251);
    return bytes;
}

/// A device with room for so many bytes and no more.
class SmallDisk final : public QIODevice
{
public:
    explicit SmallDisk(qint64 room) : m_room(room)
    {
        setOpenMode(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (m_room < size) {
            errno = ENOSPC;
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

domain::Result<std::unique_ptr<AgeReader>> readerOf(const QByteArray &file, const BoxKey &key)
{
    auto source = std::make_unique<QBuffer>();
    source->setData(file);
    source->open(QIODevice::ReadOnly);
    return AgeReader::open(std::move(source), key);
}

/// True when neither way of reading gives the whole plaintext of \a file.
bool isRefused(const QByteArray &file, const BoxKey &key)
{
    const auto reader = readerOf(file, key);
    return !ageOpen(file, key) && (!reader || !(*reader)->verifyAll());
}

} // namespace

class AgeTest : public QObject
{
    Q_OBJECT
private slots:
    void comesBack_data();
    void comesBack();
    void writerTakesPiecesOfAnySize_data() { comesBack_data(); }
    void writerTakesPiecesOfAnySize();
    void flushedChunksAreInTheSink();
    void readsAtAnyPlace();
    void readsOnlyInside();
    void deviceSeeks();
    void deviceReportsDamage();
    void everyRecipientOpens();
    void needsARecipient();
    void noTwoFilesAreAlike();
    void secretOpensIntoLockedMemory();
    void everyAlteredBitOfASmallFileIsFound();
    void everyTruncationOfASmallFileIsFound();
    void truncationAtEveryChunkBorderIsFound();
    void movedChunksAreFound_data();
    void movedChunksAreFound();
    void alteredByteOfALargeFileIsFound();
    void releasesNothingUnproven();
    void fullDiskIsNamed_data();
    void fullDiskIsNamed();
    void hugeHeaderIsRefused();

private:
    QByteArray seal(const QByteArray &plain) { return *ageSeal(plain, {m_key.publicKey()}, m_random); }

    tests::SeededRandom m_random{1};
    BoxKey m_key = BoxKey::generate(m_random);
    BoxKey m_otherKey = BoxKey::generate(m_random);
};

void AgeTest::comesBack_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("nothing") << qsizetype(0);
    QTest::newRow("one byte") << qsizetype(1);
    QTest::newRow("a chunk less one") << kChunk - 1;
    QTest::newRow("a chunk") << kChunk;
    QTest::newRow("a chunk and one") << kChunk + 1;
    QTest::newRow("two chunks") << 2 * kChunk;
    QTest::newRow("a batch") << 4 * kChunk;
    QTest::newRow("a batch and one") << 4 * kChunk + 1;
    QTest::newRow("the last size without threads") << 16 * kChunk;
    QTest::newRow("the first size with threads") << 16 * kChunk + 1;
    QTest::newRow("more than all batches") << 100 * kChunk + 12345;
}

void AgeTest::comesBack()
{
    QFETCH(qsizetype, size);
    const QByteArray plain = pattern(size);
    const QByteArray file = seal(plain);
    QCOMPARE(ageOpen(file, m_key), plain);
    const auto reader = readerOf(file, m_key);
    QVERIFY(reader);
    QCOMPARE((*reader)->plainBytes(), size);
    QCOMPARE((*reader)->readAt(0, size), plain);
    QVERIFY((*reader)->verifyAll());
}

void AgeTest::writerTakesPiecesOfAnySize()
{
    QFETCH(qsizetype, size);
    const QByteArray plain = pattern(size);
    for (const qsizetype piece : {qsizetype(1009), kChunk, 5 * kChunk + 3, qsizetype(1) << 30}) {
        QBuffer sink;
        QVERIFY(sink.open(QIODevice::WriteOnly));
        auto writer = AgeWriter::create(&sink, {m_key.publicKey()}, m_random);
        QVERIFY(writer);
        for (qsizetype at = 0; at < size; at += piece)
            QVERIFY((*writer)->write(QByteArrayView(plain).sliced(at, std::min(piece, size - at))));
        QVERIFY((*writer)->finish());
        QCOMPARE(ageOpen(sink.data(), m_key), plain);
        QCOMPARE((*writer)->plainBytes(), size);
        QCOMPARE((*writer)->plainSha256(), sha256(plain));
        QCOMPARE((*writer)->objectBytes(), sink.data().size());
        QCOMPARE((*writer)->objectSha256(), sha256(sink.data()));
    }
}

void AgeTest::flushedChunksAreInTheSink()
{
    const QByteArray plain = pattern(70 * kChunk);
    QBuffer sink;
    QVERIFY(sink.open(QIODevice::WriteOnly));
    auto writer = AgeWriter::create(&sink, {m_key.publicKey()}, m_random);
    const qsizetype start = sink.data().size();
    qsizetype given = 0;
    for (const qsizetype piece : {qsizetype(10), kChunk - 10, qsizetype(1), 3 * kChunk, 40 * kChunk}) {
        QVERIFY((*writer)->write(QByteArrayView(plain).sliced(given, piece)));
        given += piece;
        QVERIFY((*writer)->flush());
        QCOMPARE(sink.data().size(), start + (given - 1) / kChunk * kSealedChunk);
    }
    QVERIFY((*writer)->finish());
    QCOMPARE(ageOpen(sink.data(), m_key), plain.first(given));
}

void AgeTest::readsAtAnyPlace()
{
    const QByteArray plain = pattern(5 * kChunk + 77);
    const auto reader = readerOf(seal(plain), m_key);
    QVERIFY(reader);
    for (int i = 0; i < 500; ++i) {
        const auto offset = qsizetype(m_random.below(quint64(plain.size() + 1)));
        const auto length = qsizetype(m_random.below(quint64(2 * kChunk)));
        QCOMPARE((*reader)->readAt(offset, length),
                 plain.sliced(offset, std::min(length, plain.size() - offset)));
    }
}

void AgeTest::readsOnlyInside()
{
    const auto reader = readerOf(seal("five!"), m_key);
    QVERIFY(reader);
    QCOMPARE((*reader)->readAt(5, 10), QByteArray());
    QCOMPARE((*reader)->readAt(6, 1).error().code, ErrorCode::InvalidInput);
    QCOMPARE((*reader)->readAt(-1, 1).error().code, ErrorCode::InvalidInput);
    QCOMPARE((*reader)->readAt(0, -1).error().code, ErrorCode::InvalidInput);
    QCOMPARE((*reader)->readAt(1, std::numeric_limits<qint64>::max()), QByteArray("ive!"));
}

void AgeTest::deviceSeeks()
{
    const QByteArray plain = pattern(3 * kChunk + 5);
    auto reader = readerOf(seal(plain), m_key);
    QVERIFY(reader);
    AgeDevice device(*std::move(reader));
    QVERIFY(device.isOpen() && device.isReadable() && !device.isWritable() && !device.isSequential());
    QCOMPARE(device.size(), plain.size());
    QVERIFY(device.seek(kChunk - 3));
    QCOMPARE(device.read(10), plain.sliced(kChunk - 3, 10));
    QCOMPARE(device.pos(), kChunk + 7);
    QVERIFY(device.seek(0));
    QCOMPARE(device.readAll(), plain);
    QVERIFY(device.atEnd());
    QCOMPARE(device.read(1), QByteArray());
    QVERIFY(device.seek(plain.size() - 2));
    QCOMPARE(device.read(100), plain.last(2));
}

void AgeTest::deviceReportsDamage()
{
    QByteArray file = seal(pattern(3 * kChunk));
    const qsizetype firstChunk = file.size() - 3 * kSealedChunk;
    file[firstChunk + kSealedChunk + 7] = char(~file.at(firstChunk + kSealedChunk + 7));
    auto reader = readerOf(file, m_key);
    QVERIFY(reader); // the last chunk is whole
    AgeDevice device(*std::move(reader));
    QByteArray bytes(kChunk, '\0');
    QCOMPARE(device.read(bytes.data(), kChunk), kChunk);
    QCOMPARE(device.read(bytes.data(), kChunk), -1);
    QVERIFY(!device.errorString().isEmpty());
}

void AgeTest::everyRecipientOpens()
{
    const auto file = ageSeal("for both", {m_otherKey.publicKey(), m_key.publicKey()}, m_random);
    QVERIFY(file);
    QCOMPARE(ageOpen(*file, m_key), QByteArray("for both"));
    QCOMPARE(ageOpen(*file, m_otherKey), QByteArray("for both"));
    QCOMPARE(ageOpen(*file, BoxKey::generate(m_random)).error().code, ErrorCode::WrongKey);
    QCOMPARE(readerOf(*file, BoxKey::generate(m_random)).error().code, ErrorCode::WrongKey);
}

void AgeTest::needsARecipient()
{
    QBuffer sink;
    QVERIFY(sink.open(QIODevice::WriteOnly));
    const QList<QList<QByteArray>> wrongs = {
        {}, {QByteArray(31, 'x')}, {m_key.publicKey(), {}}, {QByteArray(32, '\0')}};
    for (const auto &recipients : wrongs) {
        QCOMPARE(ageSeal("x", recipients, m_random).error().code, ErrorCode::InvalidInput);
        QCOMPARE(AgeWriter::create(&sink, recipients, m_random).error().code, ErrorCode::InvalidInput);
    }
}

void AgeTest::noTwoFilesAreAlike()
{
    const QByteArray first = seal("the same");
    const QByteArray second = seal("the same");
    QCOMPARE(first.size(), second.size());
    QVERIFY(first.last(24) != second.last(24));
}

void AgeTest::secretOpensIntoLockedMemory()
{
    const SecretBytes secret = SecretBytes::random(32, m_random);
    const auto file = ageSeal(secret.view(), {m_key.publicKey()}, m_random);
    const auto opened = ageOpenSecret(*file, m_key);
    QVERIFY(opened);
    QVERIFY(opened->equals(secret));
    QCOMPARE(ageOpenSecret(*file, m_otherKey).error().code, ErrorCode::WrongKey);
}

void AgeTest::everyAlteredBitOfASmallFileIsFound()
{
    const QByteArray file = seal("a short note");
    for (qsizetype bit = 0; bit < file.size() * 8; ++bit) {
        QByteArray altered = file;
        altered[bit / 8] = char(altered.at(bit / 8) ^ 1 << bit % 8);
        QVERIFY2(isRefused(altered, m_key), QByteArray::number(bit).constData());
    }
}

void AgeTest::everyTruncationOfASmallFileIsFound()
{
    const QByteArray file = seal("a short note");
    for (qsizetype size = 0; size < file.size(); ++size)
        QVERIFY2(isRefused(file.first(size), m_key), QByteArray::number(size).constData());
    QVERIFY(isRefused(file + 'x', m_key));
}

void AgeTest::truncationAtEveryChunkBorderIsFound()
{
    for (const qsizetype last : {kChunk, qsizetype(100)}) {
        const QByteArray file = seal(pattern(5 * kChunk + last));
        const qsizetype payload = file.size() - 6 * 16 - 5 * kChunk - last;
        for (qsizetype border = payload; border <= file.size(); border += kSealedChunk) {
            for (qsizetype size = border - 17; size <= border + 17; ++size)
                QVERIFY(size >= file.size() || isRefused(file.first(size), m_key));
        }
        QVERIFY(isRefused(file.first(file.size() - 1), m_key));
        QVERIFY(isRefused(file + QByteArray(16, '\0'), m_key));
        QVERIFY(isRefused(file + QByteArray(kSealedChunk, '\0'), m_key));
    }
}

void AgeTest::movedChunksAreFound_data()
{
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("two swapped") << QList<int>{1, 0, 2, 3};
    QTest::newRow("the last two swapped") << QList<int>{0, 1, 3, 2};
    QTest::newRow("the first dropped") << QList<int>{1, 2, 3};
    QTest::newRow("one dropped") << QList<int>{0, 2, 3};
    QTest::newRow("the last dropped") << QList<int>{0, 1, 2};
    QTest::newRow("one doubled") << QList<int>{0, 1, 1, 2, 3};
    QTest::newRow("the last doubled") << QList<int>{0, 1, 2, 3, 3};
    QTest::newRow("one from another file") << QList<int>{0, 5, 2, 3};
    QTest::newRow("the end of another file") << QList<int>{0, 1, 2, 7};
}

void AgeTest::movedChunksAreFound()
{
    QFETCH(QList<int>, order);
    const QByteArray file = seal(pattern(4 * kChunk));
    const QByteArray other = seal(pattern(4 * kChunk));
    const qsizetype payload = file.size() - 4 * kSealedChunk;
    QByteArray moved = file.first(payload);
    for (const int chunk : order)
        moved += (chunk < 4 ? file : other).sliced(payload + chunk % 4 * kSealedChunk, kSealedChunk);
    QVERIFY(isRefused(moved, m_key));
}

void AgeTest::alteredByteOfALargeFileIsFound()
{
    const QByteArray file = seal(pattern(20 * kChunk + 999));
    for (int i = 0; i < 200; ++i) {
        QByteArray altered = file;
        const auto at = qsizetype(m_random.below(quint64(file.size())));
        altered[at] = char(altered.at(at) ^ char(1 + m_random.below(255)));
        QVERIFY2(isRefused(altered, m_key), QByteArray::number(at).constData());
    }
}

void AgeTest::releasesNothingUnproven()
{
    const QByteArray plain = pattern(3 * kChunk);
    QByteArray file = seal(plain);
    file[file.size() - 1] = char(~file.at(file.size() - 1));
    QBuffer source(&file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QBuffer sink;
    QVERIFY(sink.open(QIODevice::WriteOnly));
    const auto opened = ageDecrypt(source, {{&m_key}, {}}, sink);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Damaged);
    QCOMPARE(sink.data(), plain.first(2 * kChunk));
}

void AgeTest::fullDiskIsNamed_data()
{
    QTest::addColumn<qint64>("room");
    QTest::newRow("no room at all") << qint64(0);
    QTest::newRow("room for the header") << qint64(1000);
    QTest::newRow("room for a batch") << qint64(5 * kChunk);
    QTest::newRow("full in the pipeline") << qint64(40 * kChunk);
}

void AgeTest::fullDiskIsNamed()
{
    QFETCH(qint64, room);
    SmallDisk sink(room);
    auto writer = AgeWriter::create(&sink, {m_key.publicKey()}, m_random);
    domain::Result<> state;
    if (!writer) {
        state = tl::unexpected(writer.error());
    } else {
        for (int i = 0; i < 100 && state; ++i)
            state = (*writer)->write(QByteArray(kChunk, 'x'));
        const auto finished = (*writer)->finish();
        QCOMPARE(finished.has_value(), false);
        state = finished;
    }
    QVERIFY(!state);
    QCOMPARE(state.error().code, ErrorCode::DiskFull);

    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(AgeWriter::create(&full, {m_key.publicKey()}, m_random).error().code, ErrorCode::DiskFull);
}

void AgeTest::hugeHeaderIsRefused()
{
    QByteArray lines = "age-encryption.org/v1\n";
    while (lines.size() < 2 * 1024 * 1024)
        lines += "-> grease " + QByteArray(1000, 'a') + "\n\n";
    QCOMPARE(ageOpen(lines, m_key).error().code, ErrorCode::InvalidInput);
    QCOMPARE(ageOpen("age-encryption.org/v1\n-> " + QByteArray(2 * 1024 * 1024, 'a'), m_key).error().code,
             ErrorCode::InvalidInput);
}

} // namespace fieldcase::crypto

QTEST_APPLESS_MAIN(fieldcase::crypto::AgeTest)
#include "tst_age.moc"
