// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/merkle.h"

#include "models/crypto/hash.h"

#include <bit>

namespace fieldcase::crypto {

namespace {

constexpr QByteArrayView kLeafPrefix("\x00", 1);
constexpr QByteArrayView kNodePrefix("\x01", 1);

/// The largest power of two below \a size; size ≥ 2.
qint64 split(qint64 size)
{
    return qint64(std::bit_floor(quint64(size - 1)));
}

/// The root over the leaves \a from … \a from + \a size - 1, out of full subtrees; \a from is a multiple of
/// the largest power of two in the range, as every range of RFC 6962's recursion is.
QByteArray rangeRoot(qint64 from, qint64 size, const MerkleNodeAt &nodeAt)
{
    if (std::has_single_bit(quint64(size))) {
        const int level = std::countr_zero(quint64(size));
        return nodeAt(level, from >> level);
    }
    const qint64 left = split(size);
    return merkleNodeHash(rangeRoot(from, left, nodeAt), rangeRoot(from + left, size - left, nodeAt));
}

} // namespace

QByteArray merkleLeafHash(QByteArrayView leaf)
{
    return sha256({kLeafPrefix, leaf});
}

QByteArray merkleNodeHash(QByteArrayView left, QByteArrayView right)
{
    return sha256({kNodePrefix, left, right});
}

MerkleFrontier::MerkleFrontier(qint64 size, QList<QByteArray> peaks)
{
    if (size < 0 || std::popcount(quint64(size)) != peaks.size())
        return;
    m_size = size;
    m_peaks = std::move(peaks);
}

void MerkleFrontier::append(const QByteArray &leafHash)
{
    QByteArray peak = leafHash;
    for (qint64 full = m_size; full & 1; full >>= 1)
        peak = merkleNodeHash(m_peaks.takeLast(), peak);
    m_peaks.append(peak);
    ++m_size;
}

QByteArray MerkleFrontier::root() const
{
    if (m_peaks.isEmpty())
        return sha256(QByteArrayView());
    QByteArray root = m_peaks.last();
    for (qsizetype i = m_peaks.size() - 2; i >= 0; --i)
        root = merkleNodeHash(m_peaks.at(i), root);
    return root;
}

QByteArray merkleRoot(const QList<QByteArray> &leafHashes)
{
    MerkleFrontier frontier;
    for (const QByteArray &leafHash : leafHashes)
        frontier.append(leafHash);
    return frontier.root();
}

QList<QByteArray> merkleInclusionProof(qint64 index, qint64 size, const MerkleNodeAt &nodeAt)
{
    Q_ASSERT(index >= 0 && index < size);
    QList<QByteArray> fromRoot;
    qint64 from = 0;
    while (size > 1) {
        const qint64 left = split(size);
        if (index - from < left) {
            fromRoot.prepend(rangeRoot(from + left, size - left, nodeAt));
            size = left;
        } else {
            fromRoot.prepend(rangeRoot(from, left, nodeAt));
            from += left;
            size -= left;
        }
    }
    return fromRoot;
}

QList<QByteArray> merkleConsistencyProof(qint64 oldSize, qint64 size, const MerkleNodeAt &nodeAt)
{
    Q_ASSERT(oldSize >= 0 && oldSize <= size);
    QList<QByteArray> proof;
    if (oldSize == 0 || oldSize == size)
        return proof;
    // SUBPROOF of RFC 6962 2.1.2, unrolled: `wholeOld` is its flag b.
    qint64 from = 0;
    bool wholeOld = true;
    while (oldSize != size) {
        const qint64 left = split(size);
        if (oldSize <= left) {
            proof.prepend(rangeRoot(from + left, size - left, nodeAt));
            size = left;
        } else {
            proof.prepend(rangeRoot(from, left, nodeAt));
            from += left;
            oldSize -= left;
            size -= left;
            wholeOld = false;
        }
    }
    if (!wholeOld)
        proof.prepend(rangeRoot(from, size, nodeAt));
    return proof;
}

bool verifyMerkleInclusion(const QByteArray &leafHash, qint64 index, qint64 size,
                           const QList<QByteArray> &proof, const QByteArray &root)
{
    // RFC 9162 2.1.3.2, which says in steps what RFC 6962 leaves to the reader.
    if (index < 0 || index >= size)
        return false;
    quint64 node = quint64(index);
    quint64 last = quint64(size - 1);
    QByteArray hash = leafHash;
    for (const QByteArray &sibling : proof) {
        if (last == 0 || sibling.size() != 32)
            return false;
        if ((node & 1) || node == last) {
            hash = merkleNodeHash(sibling, hash);
            while (node != 0 && !(node & 1)) {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = merkleNodeHash(hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    return last == 0 && hash == root;
}

bool verifyMerkleConsistency(qint64 oldSize, qint64 size, const QByteArray &oldRoot, const QByteArray &root,
                             const QList<QByteArray> &proof)
{
    // RFC 9162 2.1.4.2
    if (oldSize < 0 || oldSize > size)
        return false;
    if (oldSize == size)
        return proof.isEmpty() && oldRoot == root;
    if (oldSize == 0)
        return proof.isEmpty() && oldRoot == sha256(QByteArrayView());
    QList<QByteArray> path = proof;
    if (std::has_single_bit(quint64(oldSize)))
        path.prepend(oldRoot);
    if (path.isEmpty())
        return false;
    quint64 node = quint64(oldSize - 1);
    quint64 last = quint64(size - 1);
    while (node & 1) {
        node >>= 1;
        last >>= 1;
    }
    QByteArray oldHash = path.first();
    QByteArray newHash = path.first();
    for (qsizetype i = 1; i < path.size(); ++i) {
        if (last == 0 || path.at(i).size() != 32)
            return false;
        if ((node & 1) || node == last) {
            oldHash = merkleNodeHash(path.at(i), oldHash);
            newHash = merkleNodeHash(path.at(i), newHash);
            while (node != 0 && !(node & 1)) {
                node >>= 1;
                last >>= 1;
            }
        } else {
            newHash = merkleNodeHash(newHash, path.at(i));
        }
        node >>= 1;
        last >>= 1;
    }
    return last == 0 && oldHash == oldRoot && newHash == root;
}

} // namespace fieldcase::crypto
