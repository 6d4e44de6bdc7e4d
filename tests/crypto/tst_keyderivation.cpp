// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/keyderivation.h"
#include "tests/support/seededrandom.h"

#include <QTest>

namespace fieldcase::crypto {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

class KeyDerivationTest : public QObject
{
    Q_OBJECT
private slots:
    void argon2idIsTheReferenceTools();
    void parametersComeBack();
    void refusesParameters_data();
    void refusesParameters();
    void secretUnwraps();
    void otherKeyOrAlteredBitIsAWrongKey();
};

void KeyDerivationTest::argon2idIsTheReferenceTools()
{
    // Source: printf %s 'correct horse' | argon2 0123456789abcdef -id -t 2 -k 8192 -p 1 -l 32 -r
    const KdfParameters parameters{1, 8192, 2, "0123456789abcdef"};
    const auto key = deriveKey(SecretBytes::fromBytes("correct horse"), parameters);
    QVERIFY(key);
    QCOMPARE(key->view().toByteArray().toHex(),
             QByteArray("3bc382900be1a5086645e5643548dd6c97748cfc94980aa565eaf33e0f3fd0fb"));
    QVERIFY(!deriveKey(SecretBytes::fromBytes("correct horsf"), parameters)->equals(*key));
}

void KeyDerivationTest::parametersComeBack()
{
    tests::SeededRandom random(1);
    const KdfParameters parameters = KdfParameters::create(random);
    QCOMPARE(KdfParameters::fromJson(parameters.toJson()), parameters);
    QVERIFY(parameters.memoryKiB >= 65536); // what a stolen disk must cost per guess
    QVERIFY(KdfParameters::create(random).salt != parameters.salt);
}

void KeyDerivationTest::refusesParameters_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a later version") << u"version"_s << QJsonValue(2) << ErrorCode::TooNew;
    QTest::newRow("no version") << u"version"_s << QJsonValue() << ErrorCode::InvalidInput;
    QTest::newRow("no memory") << u"memoryKiB"_s << QJsonValue(7) << ErrorCode::InvalidInput;
    QTest::newRow("all the memory") << u"memoryKiB"_s << QJsonValue(4 * 1024 * 1024 + 1)
                                    << ErrorCode::InvalidInput;
    QTest::newRow("a fraction") << u"memoryKiB"_s << QJsonValue(8192.5) << ErrorCode::InvalidInput;
    QTest::newRow("no pass") << u"iterations"_s << QJsonValue(0) << ErrorCode::InvalidInput;
    QTest::newRow("passes for days") << u"iterations"_s << QJsonValue(1001) << ErrorCode::InvalidInput;
    QTest::newRow("a short salt") << u"salt"_s << QJsonValue(u"00ff"_s) << ErrorCode::InvalidInput;
}

void KeyDerivationTest::refusesParameters()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(ErrorCode, code);
    tests::SeededRandom random(1);
    QJsonObject json = KdfParameters::create(random).toJson();
    json.insert(key, value);
    const auto read = KdfParameters::fromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

void KeyDerivationTest::secretUnwraps()
{
    tests::SeededRandom random(1);
    const SecretBytes kek = SecretBytes::random(32, random);
    for (const qsizetype size : {0, 1, 32, 100}) {
        const SecretBytes secret = SecretBytes::random(size, random);
        const QByteArray wrapped = wrapSecret(kek, secret, random);
        QVERIFY(wrapped != wrapSecret(kek, secret, random));
        const auto unwrapped = unwrapSecret(kek, wrapped);
        QVERIFY(unwrapped);
        QVERIFY(unwrapped->equals(secret));
    }
}

void KeyDerivationTest::otherKeyOrAlteredBitIsAWrongKey()
{
    tests::SeededRandom random(1);
    const SecretBytes kek = SecretBytes::random(32, random);
    const QByteArray wrapped = wrapSecret(kek, SecretBytes::random(32, random), random);
    QCOMPARE(unwrapSecret(SecretBytes::random(32, random), wrapped).error().code, ErrorCode::WrongKey);
    QCOMPARE(unwrapSecret(SecretBytes(), wrapped).error().code, ErrorCode::WrongKey);
    for (qsizetype bit = 0; bit < wrapped.size() * 8; ++bit) {
        QByteArray altered = wrapped;
        altered[bit / 8] = char(altered.at(bit / 8) ^ 1 << bit % 8);
        QCOMPARE(unwrapSecret(kek, altered).error().code, ErrorCode::WrongKey);
    }
    for (qsizetype size = 0; size < wrapped.size(); ++size)
        QCOMPARE(unwrapSecret(kek, wrapped.first(size)).error().code, ErrorCode::WrongKey);
}

} // namespace fieldcase::crypto

QTEST_APPLESS_MAIN(fieldcase::crypto::KeyDerivationTest)
#include "tst_keyderivation.moc"
