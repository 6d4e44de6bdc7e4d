// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/hash.h"
#include "models/crypto/merkle.h"

#include <QTest>

namespace fieldcase::crypto {

namespace {

/// The tree as RFC 6962 2.1 defines it, by its recursion alone: slow, and written without looking at the real
/// one.
QByteArray definedRoot(const QList<QByteArray> &leafHashes)
{
    if (leafHashes.isEmpty())
        return sha256(QByteArrayView());
    if (leafHashes.size() == 1)
        return leafHashes.first();
    qsizetype left = 1;
    while (left * 2 < leafHashes.size())
        left *= 2;
    return sha256(QByteArray(1, 1) + definedRoot(leafHashes.first(left)) +
                  definedRoot(leafHashes.sliced(left)));
}

QList<QByteArray> leaves(qint64 count)
{
    QList<QByteArray> hashes;
    for (qint64 i = 0; i < count; ++i)
        hashes.append(merkleLeafHash(QByteArray::number(i)));
    return hashes;
}

MerkleNodeAt nodesOf(const QList<QByteArray> &leafHashes)
{
    return [leafHashes](int level, qint64 index) {
        const qsizetype width = qsizetype(1) << level;
        return definedRoot(leafHashes.sliced(index * width, width));
    };
}

QList<QByteArray> withBitFlipped(QList<QByteArray> hashes, qsizetype at)
{
    hashes[at][0] = char(hashes[at].at(0) ^ 1);
    return hashes;
}

} // namespace

class MerkleTest : public QObject
{
    Q_OBJECT
private slots:
    void knowsTheRootsOfCertificateTransparency();
    void knowsTheProofsOfCertificateTransparency();
    void frontierEqualsTheDefinition();
    void frontierGoesOnFromItsPeaks();
    void everyInclusionProofHolds();
    void everyConsistencyProofHolds();
    void alteredInclusionNeverHolds();
    void alteredConsistencyNeverHolds();

private:
    // Source: the test data of certificate-transparency (merkletree), as in RFC 6962 implementations
    // everywhere
    const QList<QByteArray> m_ctLeaves = {
        "",
        QByteArray(1, '\0'),
        QByteArray::fromHex("10"),
        QByteArray::fromHex("2021"),
        QByteArray::fromHex("3031"),
        QByteArray::fromHex("40414243"),
        QByteArray::fromHex("5051525354555657"),
        QByteArray::fromHex("606162636465666768696a6b6c6d6e6f"),
    };
    QList<QByteArray> m_ctHashes;

public:
    MerkleTest()
    {
        for (const QByteArray &leaf : m_ctLeaves)
            m_ctHashes.append(merkleLeafHash(leaf));
    }
};

void MerkleTest::knowsTheRootsOfCertificateTransparency()
{
    const QList<QByteArray> roots = {
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    };
    for (qsizetype size = 0; size < roots.size(); ++size)
        QCOMPARE(merkleRoot(m_ctHashes.first(size)).toHex(), roots.at(size));
}

void MerkleTest::knowsTheProofsOfCertificateTransparency()
{
    const auto nodeAt = nodesOf(m_ctHashes);
    const auto hex = [](const QList<QByteArray> &proof) {
        QByteArrayList words;
        for (const QByteArray &node : proof)
            words.append(node.toHex());
        return words;
    };
    QCOMPARE(hex(merkleInclusionProof(5, 8, nodeAt)),
             (QByteArrayList{"bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                             "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                             "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"}));
    QCOMPARE(hex(merkleConsistencyProof(6, 8, nodeAt)),
             (QByteArrayList{"0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                             "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                             "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"}));
}

void MerkleTest::frontierEqualsTheDefinition()
{
    const auto hashes = leaves(130);
    MerkleFrontier frontier;
    for (qsizetype size = 0; size <= hashes.size(); ++size) {
        QCOMPARE(frontier.size(), size);
        QCOMPARE(frontier.root(), definedRoot(hashes.first(size)));
        if (size < hashes.size())
            frontier.append(hashes.at(size));
    }
}

void MerkleTest::frontierGoesOnFromItsPeaks()
{
    const auto hashes = leaves(21);
    MerkleFrontier first;
    for (const QByteArray &hash : hashes.first(13))
        first.append(hash);
    MerkleFrontier second(first.size(), first.peaks());
    for (const QByteArray &hash : hashes.sliced(13))
        second.append(hash);
    QCOMPARE(second.root(), definedRoot(hashes));
    QCOMPARE(MerkleFrontier(3, {hashes.first()}).size(), 0);
}

void MerkleTest::everyInclusionProofHolds()
{
    for (qint64 size = 1; size <= 40; ++size) {
        const auto hashes = leaves(size);
        const QByteArray root = definedRoot(hashes);
        for (qint64 index = 0; index < size; ++index) {
            const auto proof = merkleInclusionProof(index, size, nodesOf(hashes));
            QVERIFY(verifyMerkleInclusion(hashes.at(index), index, size, proof, root));
        }
    }
}

void MerkleTest::everyConsistencyProofHolds()
{
    for (qint64 size = 0; size <= 40; ++size) {
        const auto hashes = leaves(size);
        for (qint64 old = 0; old <= size; ++old) {
            const auto proof = merkleConsistencyProof(old, size, nodesOf(hashes));
            QVERIFY(verifyMerkleConsistency(old, size, definedRoot(hashes.first(old)), definedRoot(hashes),
                                            proof));
        }
    }
}

void MerkleTest::alteredInclusionNeverHolds()
{
    for (const qint64 size : {1, 2, 3, 7, 8, 13}) {
        const auto hashes = leaves(size);
        const QByteArray root = definedRoot(hashes);
        for (qint64 index = 0; index < size; ++index) {
            const auto proof = merkleInclusionProof(index, size, nodesOf(hashes));
            const QByteArray leaf = hashes.at(index);
            QVERIFY(!verifyMerkleInclusion(merkleLeafHash("other"), index, size, proof, root));
            QVERIFY(!verifyMerkleInclusion(leaf, index, size, proof, merkleLeafHash("other")));
            QVERIFY(!verifyMerkleInclusion(leaf, -1, size, proof, root));
            QVERIFY(!verifyMerkleInclusion(leaf, size, size, proof, root));
            QVERIFY(!verifyMerkleInclusion(leaf, index, size, proof + QList<QByteArray>{leaf}, root));
            for (qint64 other = 0; other < size; ++other)
                QVERIFY(other == index || !verifyMerkleInclusion(leaf, other, size, proof, root));
            for (qsizetype i = 0; i < proof.size(); ++i)
                QVERIFY(!verifyMerkleInclusion(leaf, index, size, withBitFlipped(proof, i), root));
            if (!proof.isEmpty())
                QVERIFY(!verifyMerkleInclusion(leaf, index, size, proof.first(proof.size() - 1), root));
        }
    }
}

void MerkleTest::alteredConsistencyNeverHolds()
{
    const qint64 size = 13;
    const auto hashes = leaves(size);
    const QByteArray root = definedRoot(hashes);
    for (qint64 old = 1; old < size; ++old) {
        const QByteArray oldRoot = definedRoot(hashes.first(old));
        const auto proof = merkleConsistencyProof(old, size, nodesOf(hashes));
        QVERIFY(!verifyMerkleConsistency(old, size, merkleLeafHash("other"), root, proof));
        QVERIFY(!verifyMerkleConsistency(old, size, oldRoot, merkleLeafHash("other"), proof));
        QVERIFY(!verifyMerkleConsistency(size + 1, size, oldRoot, root, proof));
        QVERIFY(!verifyMerkleConsistency(-1, size, oldRoot, root, proof));
        QVERIFY(!verifyMerkleConsistency(old, size, oldRoot, root, {}));
        QVERIFY(!verifyMerkleConsistency(old, size, oldRoot, root, proof + QList<QByteArray>{root}));
        for (qsizetype i = 0; i < proof.size(); ++i)
            QVERIFY(!verifyMerkleConsistency(old, size, oldRoot, root, withBitFlipped(proof, i)));
    }
}

} // namespace fieldcase::crypto

QTEST_APPLESS_MAIN(fieldcase::crypto::MerkleTest)
#include "tst_merkle.moc"
