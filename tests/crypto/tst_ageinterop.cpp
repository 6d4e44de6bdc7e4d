// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Debian's `age` reads our files and we read its files.
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

constexpr qint64 kChunk = 64 * 1024;

QByteArray pattern(qint64 from, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qint64 i = 0; i < size; ++i)
        bytes[i] = char((from + i) * 31 + (from + i) / 251);
    return bytes;
}

} // namespace

class AgeInteropTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void ageReadsOurs_data();
    void ageReadsOurs();
    void weReadAges_data() { ageReadsOurs_data(); }
    void weReadAges();
    void ageToolAgreesOnKeys();

private:
    /// Runs age and returns what it printed; empty QByteArray() on failure, which the sizes tell from
    /// nothing.
    std::optional<QByteArray> age(const QStringList &arguments, const QByteArray &input = {});
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    SystemRandom m_random;
    BoxKey m_key = BoxKey::generate(m_random);
};

void AgeInteropTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"age"_s).isEmpty())
        QSKIP("NO age TOOL: install the package `age` to check that our files are standard");
    QFile identity(path(u"identity"_s));
    QVERIFY(identity.open(QIODevice::WriteOnly));
    identity.write(m_key.ageIdentity().view().toByteArray() + '\n');
}

std::optional<QByteArray> AgeInteropTest::age(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(u"age"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning() << process.readAllStandardError();
        return std::nullopt;
    }
    return process.readAllStandardOutput();
}

void AgeInteropTest::ageReadsOurs_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("nothing") << qint64(0);
    QTest::newRow("one byte") << qint64(1);
    QTest::newRow("a chunk less one") << kChunk - 1;
    QTest::newRow("a chunk") << kChunk;
    QTest::newRow("a chunk and one") << kChunk + 1;
    QTest::newRow("several chunks") << 37 * kChunk + 11;
}

void AgeInteropTest::ageReadsOurs()
{
    QFETCH(qint64, size);
    const QByteArray plain = pattern(0, size);
    QFile sealed(path(u"ours"_s));
    QVERIFY(sealed.open(QIODevice::WriteOnly | QIODevice::Truncate));
    const BoxKey other = BoxKey::generate(m_random);
    auto writer = AgeWriter::create(&sealed, {other.publicKey(), m_key.publicKey()}, m_random);
    QVERIFY(writer);
    QVERIFY((*writer)->write(plain));
    QVERIFY((*writer)->finish());
    sealed.close();
    const auto opened = age({u"-d"_s, u"-i"_s, path(u"identity"_s), path(u"ours"_s)});
    QVERIFY(opened);
    QVERIFY(*opened == plain);
    QVERIFY(age({u"-d"_s, u"-i"_s, path(u"identity"_s)}, *ageSeal(plain, {m_key.publicKey()}, m_random)) ==
            plain);
}

void AgeInteropTest::weReadAges()
{
    QFETCH(qint64, size);
    const QByteArray plain = pattern(0, size);
    const BoxKey other = BoxKey::generate(m_random);
    const auto sealed = age({u"-r"_s, other.ageRecipient(), u"-r"_s, m_key.ageRecipient()}, plain);
    QVERIFY(sealed);
    QVERIFY(ageOpen(*sealed, m_key) == plain);
    QFile file(path(u"theirs"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(*sealed);
    file.close();
    auto source = std::make_unique<QFile>(path(u"theirs"_s));
    QVERIFY(source->open(QIODevice::ReadOnly));
    const auto reader = AgeReader::open(std::move(source), m_key);
    QVERIFY(reader);
    QCOMPARE((*reader)->plainBytes(), size);
    QVERIFY((*reader)->readAt(size / 2, size) == plain.sliced(size / 2));
}

void AgeInteropTest::ageToolAgreesOnKeys()
{
    QProcess keygen;
    keygen.start(u"age-keygen"_s, {u"-y"_s, path(u"identity"_s)});
    QVERIFY(keygen.waitForFinished());
    QCOMPARE(QString::fromLatin1(keygen.readAllStandardOutput().trimmed()), m_key.ageRecipient());
}

} // namespace fieldcase::crypto

QTEST_GUILESS_MAIN(fieldcase::crypto::AgeInteropTest)
#include "tst_ageinterop.moc"
