// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One GiB both ways with Debian's `age`, in bounded memory and without the plaintext ever lying in a file.
#include "models/crypto/age.h"
#include "models/crypto/agereader.h"
#include "models/crypto/agewriter.h"
#include "models/crypto/hash.h"
#include "models/crypto/systemrandom.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace fieldcase::crypto {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMebibyte = 1024 * 1024;
constexpr qint64 kSize = 1024 * kMebibyte;
constexpr qint64 kMostMemory = 32 * kMebibyte;
constexpr auto kLine = "one line of a very long plaintext\n"; // repeated by `yes` on the other side

/// The plaintext between two places of it.
QByteArray plainAt(qint64 offset, qint64 size)
{
    const QByteArray line = kLine;
    QByteArray bytes(size, Qt::Uninitialized);
    for (qint64 i = 0; i < size; ++i)
        bytes[i] = line.at((offset + i) % line.size());
    return bytes;
}

/// The most memory this process ever had, in bytes.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toLongLong() * 1024;
    }
    return -1;
}

/// Takes bytes, keeps their hash.
class HashingSink final : public QIODevice
{
public:
    HashingSink() { setOpenMode(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }

    Sha256 hash;
    qint64 bytes = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        hash.update({data, size});
        bytes += size;
        return size;
    }
};

} // namespace

class AgeLargeTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void ageReadsOurs();
    void weReadAges();
    void readsAtAnyPlace();
    void memoryIsBounded();

private:
    [[nodiscard]] QByteArray shell(const QString &command);

    QTemporaryDir m_folder;
    SystemRandom m_random;
    BoxKey m_key = BoxKey::generate(m_random);
    QByteArray m_plainSha256;
};

void AgeLargeTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"age"_s).isEmpty())
        QSKIP("NO age TOOL: install the package `age` to check that our files are standard");
    QFile identity(m_folder.filePath(u"identity"_s));
    QVERIFY(identity.open(QIODevice::WriteOnly));
    identity.write(m_key.ageIdentity().view().toByteArray() + '\n');
}

QByteArray AgeLargeTest::shell(const QString &command)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"sh"_s, {u"-c"_s, command});
    return process.waitForFinished(300'000) && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                       : QByteArray();
}

void AgeLargeTest::ageReadsOurs()
{
    QFile sealed(m_folder.filePath(u"ours"_s));
    QVERIFY(sealed.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    auto writer = AgeWriter::create(&sealed, {m_key.publicKey()}, m_random);
    QVERIFY(writer);
    const qint64 line = QByteArray(kLine).size();
    const QByteArray block = plainAt(0, kMebibyte / line * line);
    for (qint64 left = kSize; left > 0; left -= block.size())
        QVERIFY((*writer)->write(QByteArrayView(block).first(std::min<qint64>(left, block.size()))));
    QVERIFY((*writer)->finish());
    QCOMPARE((*writer)->plainBytes(), kSize);
    m_plainSha256 = (*writer)->plainSha256();
    const QByteArray read = shell(u"age -d -i identity ours | sha256sum"_s);
    QCOMPARE(read.first(64), m_plainSha256.toHex());
    QCOMPARE(shell(u"sha256sum ours"_s).first(64), (*writer)->objectSha256().toHex());
    QVERIFY(QFile::remove(m_folder.filePath(u"ours"_s)));
}

void AgeLargeTest::weReadAges()
{
    (void)shell(u"yes '%1' | head -c %2 | age -r %3 -o theirs"_s.arg(QString::fromLatin1(kLine).trimmed())
                    .arg(kSize)
                    .arg(m_key.ageRecipient()));
    QFile source(m_folder.filePath(u"theirs"_s));
    QVERIFY(source.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    HashingSink sink;
    QVERIFY(ageDecrypt(source, {{&m_key}, {}}, sink));
    QCOMPARE(sink.bytes, kSize);
    QCOMPARE(sink.hash.finish().toHex(), m_plainSha256.toHex());
}

void AgeLargeTest::readsAtAnyPlace()
{
    auto source = std::make_unique<QFile>(m_folder.filePath(u"theirs"_s));
    QVERIFY(source->open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    const auto reader = AgeReader::open(std::move(source), m_key);
    QVERIFY(reader);
    QCOMPARE((*reader)->plainBytes(), kSize);
    for (qint64 i = 1; i <= 1000; ++i) {
        const qint64 offset =
            i * 1'073'741'789 % (kSize - 5000); // a prime step visits places all over the file
        QCOMPARE((*reader)->readAt(offset, 5000), plainAt(offset, 5000));
    }
    QVERIFY((*reader)->verifyAll());
}

void AgeLargeTest::memoryIsBounded()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer's own memory cannot be told apart");
#endif
    qInfo("peak memory of the whole process: %lld KiB", static_cast<long long>(peakMemory() / 1024));
    QVERIFY(peakMemory() > 0 && peakMemory() <= kMostMemory);
}

} // namespace fieldcase::crypto

QTEST_GUILESS_MAIN(fieldcase::crypto::AgeLargeTest)
#include "tst_agelarge.moc"
