// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/hash.h"
#include "models/crypto/secretbytes.h"
#include "models/crypto/systemrandom.h"

#include <QTest>

namespace fieldcase::crypto {

class HashTest : public QObject
{
    Q_OBJECT
private slots:
    void sha256KnowsItsVectors_data();
    void sha256KnowsItsVectors();
    void streamEqualsWhole();
    void streamBeginsAnew();
    void hmacKnowsItsVectors_data();
    void hmacKnowsItsVectors();
    void secretMovesAndNeverCopies();
    void systemRandomFills();
};

void HashTest::sha256KnowsItsVectors_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("digest");
    // Source: FIPS 180-4 examples
    QTest::newRow("nothing") << QByteArray()
                             << QByteArray(
                                    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << QByteArray(
                                       "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("a million times a")
        << QByteArray(1000000, 'a')
        << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void HashTest::sha256KnowsItsVectors()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, digest);
    QCOMPARE(sha256(message).toHex(), digest);
    const qsizetype half = message.size() / 2;
    QCOMPARE(sha256({QByteArrayView(message).first(half), QByteArrayView(message).sliced(half)}).toHex(),
             digest);
}

void HashTest::streamEqualsWhole()
{
    const QByteArray message(100'003, 'x');
    Sha256 hash;
    for (qsizetype at = 0; at < message.size(); at += 977)
        hash.update(QByteArrayView(message).sliced(at, std::min<qsizetype>(977, message.size() - at)));
    QCOMPARE(hash.finish(), sha256(message));
}

void HashTest::streamBeginsAnew()
{
    Sha256 hash;
    hash.update("first");
    (void)hash.finish();
    hash.update("abc");
    QCOMPARE(hash.finish(), sha256("abc"));
}

void HashTest::hmacKnowsItsVectors_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("mac");
    // Source: RFC 4231, cases 1, 2 and 6
    QTest::newRow("short key") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                               << QByteArray(
                                      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("key shorter than the block")
        << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
        << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("key longer than the block")
        << QByteArray(131, '\xaa') << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
        << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

void HashTest::hmacKnowsItsVectors()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, mac);
    QCOMPARE(hmacSha256(key, message).toHex(), mac);
}

void HashTest::secretMovesAndNeverCopies()
{
    static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
    SecretBytes secret = SecretBytes::fromBytes("a secret");
    const SecretBytes same = secret.copy();
    const SecretBytes moved = std::move(secret);
    QVERIFY(secret.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
    QVERIFY(moved.equals(same));
    QVERIFY(!moved.equals(SecretBytes::fromBytes("a secreT")));
    QVERIFY(!moved.equals(SecretBytes()));
    QVERIFY(SecretBytes().equals(SecretBytes()));
    QByteArray wiped("plain");
    wipe(wiped);
    QVERIFY(wiped.isEmpty());
}

void HashTest::systemRandomFills()
{
    SystemRandom random;
    const SecretBytes first = SecretBytes::random(64, random);
    const SecretBytes second = SecretBytes::random(64, random);
    QVERIFY(!first.equals(second));
}

} // namespace fieldcase::crypto

QTEST_APPLESS_MAIN(fieldcase::crypto::HashTest)
#include "tst_hash.moc"
