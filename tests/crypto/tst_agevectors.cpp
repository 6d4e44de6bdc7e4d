// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of the age test suite (C2SP/CCTV, age/testdata) behaves as it says itself.
#include "models/crypto/age.h"
#include "models/crypto/agereader.h"
#include "models/crypto/hash.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

#include <deque>

namespace fieldcase::crypto {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

/// One vector: its key lines, and the age file after them.
struct Vector {
    QMultiMap<QByteArray, QByteArray> keys;
    QByteArray file;
};

QByteArray inflated(const QByteArray &zlib)
{
    const QByteArray expectedSize =
        QByteArray::fromHex("00100000"); // a first guess for qUncompress, which grows it
    return qUncompress(expectedSize + zlib);
}

Vector readVector(const QString &path)
{
    QFile source(path);
    Vector vector;
    if (!source.open(QIODevice::ReadOnly))
        return vector;
    while (!source.atEnd()) {
        const QByteArray line = source.readLine().chopped(1);
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(": ");
        vector.keys.insert(line.first(colon), line.sliced(colon + 2));
    }
    vector.file = source.readAll();
    if (vector.keys.value("compressed") == "zlib")
        vector.file = inflated(vector.file);
    return vector;
}

/// The error by which ours name the outcome, or nothing for a success.
std::optional<ErrorCode> errorFor(const QByteArray &outcome)
{
    if (outcome == "no match")
        return ErrorCode::WrongKey;
    if (outcome == "HMAC failure" || outcome == "payload failure")
        return ErrorCode::Damaged;
    if (outcome == "header failure")
        return ErrorCode::InvalidInput;
    return std::nullopt;
}

QString folder()
{
    return qEnvironmentVariable("FIELDCASE_AGE_VECTORS",
                                QStringLiteral(FIELDCASE_SOURCE_DIR "/../shared/data/age"));
}

} // namespace

class AgeVectorsTest : public QObject
{
    Q_OBJECT
private slots:
    void behavesAsItSays_data();
    void behavesAsItSays();
    void randomAccessAgrees_data() { behavesAsItSays_data(); }
    void randomAccessAgrees();

private:
    /// Fills the two lists; false when the vector needs what we do not have.
    bool identitiesOf(const Vector &vector);

    std::deque<BoxKey> m_keys;
    std::deque<SecretBytes> m_passphrases;
    AgeIdentities m_identities;
};

bool AgeVectorsTest::identitiesOf(const Vector &vector)
{
    m_keys.clear();
    m_passphrases.clear();
    m_identities = {};
    for (const QByteArray &text : vector.keys.values("identity")) {
        auto key = BoxKey::fromAgeIdentity(text);
        if (!key)
            return false;
        m_keys.push_back(*std::move(key));
        m_identities.keys.prepend(&m_keys.back()); // values() gives the last line first
    }
    for (const QByteArray &text : vector.keys.values("passphrase")) {
        m_passphrases.push_back(SecretBytes::fromBytes(text));
        m_identities.passphrases.prepend(&m_passphrases.back());
    }
    return true;
}

void AgeVectorsTest::behavesAsItSays_data()
{
    QTest::addColumn<QString>("path");
    const QDir dir(folder());
    const QStringList names = dir.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (name != u"README.md" && !name.endsWith(u".go") && !name.endsWith(u".js"))
            QTest::newRow(qUtf8Printable(name)) << dir.filePath(name);
    }
    if (names.isEmpty())
        QTest::newRow("no vectors") << QString();
}

void AgeVectorsTest::behavesAsItSays()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("NO AGE VECTORS: set FIELDCASE_AGE_VECTORS to the folder age/testdata of C2SP/CCTV");
    const Vector vector = readVector(path);
    const QByteArray expected = vector.keys.value("expect");
    QVERIFY2(!expected.isEmpty(), "the vector does not say what to expect");
    if (vector.keys.contains("armored"))
        QSKIP("ASCII armour is not used by Fieldcase");
    if (!identitiesOf(vector))
        QSKIP("the vector needs a kind of identity that is not X25519");

    QByteArray file = vector.file;
    QBuffer source(&file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QBuffer sink;
    QVERIFY(sink.open(QIODevice::WriteOnly));
    const auto opened = ageDecrypt(source, m_identities, sink);

    const auto error = errorFor(expected);
    QCOMPARE(opened.has_value(), expected == "success");
    if (!opened)
        QCOMPARE(opened.error().code, error.value_or(ErrorCode::Cancelled));
    if (vector.keys.contains("payload"))
        QCOMPARE(sha256(sink.data()).toHex(), vector.keys.value("payload"));
    else
        QCOMPARE(sink.data(), QByteArray());
}

void AgeVectorsTest::randomAccessAgrees()
{
    QFETCH(QString, path);
    const Vector vector = path.isEmpty() ? Vector() : readVector(path);
    if (vector.keys.contains("armored") || !identitiesOf(vector) || m_keys.size() != 1)
        QSKIP("not for one X25519 identity");
    auto source = std::make_unique<QBuffer>();
    source->setData(vector.file);
    QVERIFY(source->open(QIODevice::ReadOnly));
    const auto reader = AgeReader::open(std::move(source), m_keys.front());
    const bool isWhole = reader && (*reader)->verifyAll();
    QCOMPARE(isWhole, vector.keys.value("expect") == "success");
    if (isWhole)
        QCOMPARE(sha256(*(*reader)->readAt(0, (*reader)->plainBytes())).toHex(),
                 vector.keys.value("payload"));
}

} // namespace fieldcase::crypto

QTEST_APPLESS_MAIN(fieldcase::crypto::AgeVectorsTest)
#include "tst_agevectors.moc"
