// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/bech32.h"
#include "models/crypto/boxkey.h"
#include "models/crypto/signingkey.h"
#include "models/crypto/suite.h"
#include "tests/support/seededrandom.h"

#include <QTest>

namespace fieldcase::crypto {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

SecretBytes secretFromHex(const QByteArray &hex)
{
    return SecretBytes::fromBytes(QByteArray::fromHex(hex));
}

} // namespace

class KeysTest : public QObject
{
    Q_OBJECT
private slots:
    void ed25519KnowsItsVectors_data();
    void ed25519KnowsItsVectors();
    void everyAlteredBitBreaksASignature();
    void wrongSizesNeverVerify();
    void smallOrderKeyNeverVerifies();
    void ageTextIsTheAgeTools();
    void ageTextIsReadStrictly_data();
    void ageTextIsReadStrictly();
    void bech32KnowsItsVectors_data();
    void bech32KnowsItsVectors();
    void keysRepeatFromTheirSecret();
    void suiteIsKnownByName();
};

void KeysTest::ed25519KnowsItsVectors_data()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QByteArray>("publicKey");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    // Source: RFC 8032 section 7.1, tests 1 to 3
    QTest::newRow("empty message")
        << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
        << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") << QByteArray()
        << QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
                      "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    QTest::newRow("one byte")
        << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
        << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") << QByteArray("72")
        << QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085a"
                      "c1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QTest::newRow("two bytes")
        << QByteArray("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
        << QByteArray("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
        << QByteArray("af82")
        << QByteArray("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff"
                      "9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
}

void KeysTest::ed25519KnowsItsVectors()
{
    QFETCH(QByteArray, seed);
    QFETCH(QByteArray, publicKey);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, signature);
    const auto key = SigningKey::fromSeed(secretFromHex(seed));
    QVERIFY(key);
    QCOMPARE(key->publicKey().toHex(), publicKey);
    const QByteArray bytes = QByteArray::fromHex(message);
    QCOMPARE(key->sign(bytes).toHex(), signature);
    QVERIFY(verifySignature(key->publicKey(), bytes, QByteArray::fromHex(signature)));
}

void KeysTest::everyAlteredBitBreaksASignature()
{
    tests::SeededRandom random(1);
    const SigningKey key = SigningKey::generate(random);
    const QByteArray message = "an entry's header";
    const QByteArray signature = key.sign(message);
    for (qsizetype bit = 0; bit < 64 * 8; ++bit) {
        QByteArray altered = signature;
        altered[bit / 8] = char(altered.at(bit / 8) ^ 1 << bit % 8);
        QVERIFY(!verifySignature(key.publicKey(), message, altered));
    }
    for (qsizetype bit = 0; bit < message.size() * 8; ++bit) {
        QByteArray altered = message;
        altered[bit / 8] = char(altered.at(bit / 8) ^ 1 << bit % 8);
        QVERIFY(!verifySignature(key.publicKey(), altered, signature));
    }
    QVERIFY(!verifySignature(SigningKey::generate(random).publicKey(), message, signature));
}

void KeysTest::wrongSizesNeverVerify()
{
    tests::SeededRandom random(2);
    const SigningKey key = SigningKey::generate(random);
    const QByteArray signature = key.sign("m");
    QVERIFY(!verifySignature({}, "m", signature));
    QVERIFY(!verifySignature(key.publicKey(), "m", {}));
    QVERIFY(!verifySignature(key.publicKey() + 'x', "m", signature));
    QVERIFY(!verifySignature(key.publicKey(), "m", signature + 'x'));
    QCOMPARE(SigningKey::fromSeed(SecretBytes(31)).error().code, ErrorCode::InvalidInput);
    QCOMPARE(BoxKey::fromSecret(SecretBytes(33)).error().code, ErrorCode::InvalidInput);
}

void KeysTest::smallOrderKeyNeverVerifies()
{
    // With the identity point as key, R = identity and S = 0 would "verify" any message.
    QByteArray identity(32, '\0');
    identity[0] = 1;
    QVERIFY(!verifySignature(identity, "anything", identity + QByteArray(32, '\0')));
}

void KeysTest::ageTextIsTheAgeTools()
{
    // Source: `age-keygen -y` 1.1.1 on the identity of the age test suite
    const QByteArray identity = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0";
    const auto key = BoxKey::fromAgeIdentity(identity);
    QVERIFY(key);
    QCOMPARE(key->ageRecipient(), u"age1xmwwc06ly3ee5rytxm9mflaz2u56jjj36s0mypdrwsvlul66mv4q47ryef"_s);
    QCOMPARE(key->ageIdentity().view().toByteArray(), identity);
    QCOMPARE(boxPublicFromRecipient(key->ageRecipient()), key->publicKey());
}

void KeysTest::ageTextIsReadStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a recipient") << QByteArray(
        "age1xmwwc06ly3ee5rytxm9mflaz2u56jjj36s0mypdrwsvlul66mv4q47ryef");
    QTest::newRow("white space at the end")
        << QByteArray("AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0\n");
    QTest::newRow("mixed case") << QByteArray(
        "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2Lm0");
    QTest::newRow("one character altered")
        << QByteArray("AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM9");
    QTest::newRow("a character outside the alphabet")
        << QByteArray("AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LMB");
    QTest::newRow("cut short") << QByteArray("AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLM");
    QTest::newRow("16 bytes only") << bech32Encode("age-secret-key-", QByteArray(16, 'x'));
}

void KeysTest::ageTextIsReadStrictly()
{
    QFETCH(QByteArray, text);
    const auto key = BoxKey::fromAgeIdentity(text);
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::InvalidInput);
}

void KeysTest::bech32KnowsItsVectors_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    // Source: BIP 173; only the valid ones whose groups make whole bytes, which is all age allows
    QTest::newRow("empty") << QByteArray("a") << QByteArray("a12uel5l") << true;
    QTest::newRow("upper case") << QByteArray("a") << QByteArray("A12UEL5L") << true;
    QTest::newRow("prefix with the separator")
        << QByteArray("an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio")
        << QByteArray(
               "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs")
        << true;
    QTest::newRow("payload") << QByteArray("split")
                             << QByteArray("split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w")
                             << true;
    QTest::newRow("no separator") << QByteArray("pzry9x0s0muk") << QByteArray("pzry9x0s0muk") << false;
    QTest::newRow("checksum of the upper-case prefix") << QByteArray("a") << QByteArray("A1G7SGD8") << false;
    QTest::newRow("checksum too short") << QByteArray("li") << QByteArray("li1dgmt3") << false;
    QTest::newRow("character in the checksum") << QByteArray("de") << QByteArray("de1lg7wt\xff") << false;
    QTest::newRow("invalid character") << QByteArray("x") << QByteArray("x1b4n0q5v") << false;
}

void KeysTest::bech32KnowsItsVectors()
{
    QFETCH(QByteArray, prefix);
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    const auto bytes = bech32Decode(prefix, text);
    QCOMPARE(bytes.has_value(), valid);
    if (bytes)
        QCOMPARE(bech32Encode(prefix, *bytes), text.toLower());
}

void KeysTest::keysRepeatFromTheirSecret()
{
    tests::SeededRandom random(3);
    const SigningKey signing = SigningKey::generate(random);
    QCOMPARE(SigningKey::fromSeed(signing.seed())->publicKey(), signing.publicKey());
    const BoxKey box = BoxKey::generate(random);
    QCOMPARE(BoxKey::fromSecret(box.secret().copy())->publicKey(), box.publicKey());
    QCOMPARE(BoxKey::fromAgeIdentity(box.ageIdentity().view())->publicKey(), box.publicKey());
}

void KeysTest::suiteIsKnownByName()
{
    const auto suite = suiteNamed(u"fc1");
    QVERIFY(suite);
    QCOMPARE((*suite)->digest("abc").toHex(),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(suiteNamed(u"fc2").error().code, ErrorCode::TooNew);
}

} // namespace fieldcase::crypto

QTEST_APPLESS_MAIN(fieldcase::crypto::KeysTest)
#include "tst_keys.moc"
