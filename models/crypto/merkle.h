// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <functional>

namespace fieldcase::crypto {

// The Merkle tree of RFC 6962 section 2.1 over SHA-256. Every hash here is 32 bytes.

/// SHA-256(0x00 ‖ \a leaf)
[[nodiscard]] QByteArray merkleLeafHash(QByteArrayView leaf);
/// SHA-256(0x01 ‖ \a left ‖ \a right)
[[nodiscard]] QByteArray merkleNodeHash(QByteArrayView left, QByteArrayView right);

/// The right edge of a growing tree: all that is needed to append to it and to name its root.
class MerkleFrontier
{
public:
    MerkleFrontier() = default; ///< the empty tree
    /// Goes on from a kept state; \a peaks as peaks() gave it for \a size leaves. Empty tree if they do not
    /// fit.
    MerkleFrontier(qint64 size, QList<QByteArray> peaks);

    /// \param leafHash from merkleLeafHash()
    void append(const QByteArray &leafHash);
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] QByteArray root() const;
    /// The roots of the full subtrees, largest first: one for each bit set in size().
    [[nodiscard]] const QList<QByteArray> &peaks() const { return m_peaks; }

private:
    qint64 m_size = 0;
    QList<QByteArray> m_peaks;
};

/// The root over \a leafHashes; SHA-256 of nothing for none.
[[nodiscard]] QByteArray merkleRoot(const QList<QByteArray> &leafHashes);

/// The hash of a full subtree: level 0 are the leaf hashes; it covers the leaves index·2^level …
/// (index+1)·2^level - 1.
using MerkleNodeAt = std::function<QByteArray(int level, qint64 index)>;

/// The audit path of leaf \a index in the tree of \a size leaves, leaf side first (RFC 6962, 2.1.1).
/// Asks \a nodeAt for full subtrees only. \param index 0 … size - 1
[[nodiscard]] QList<QByteArray> merkleInclusionProof(qint64 index, qint64 size, const MerkleNodeAt &nodeAt);
/// That the first \a oldSize leaves of \a size were not changed (RFC 6962, 2.1.2). 0 ≤ oldSize ≤ size
[[nodiscard]] QList<QByteArray> merkleConsistencyProof(qint64 oldSize, qint64 size,
                                                       const MerkleNodeAt &nodeAt);

/// True when \a proof shows that \a leafHash is leaf \a index of the tree of \a size leaves with \a root.
[[nodiscard]] bool verifyMerkleInclusion(const QByteArray &leafHash, qint64 index, qint64 size,
                                         const QList<QByteArray> &proof, const QByteArray &root);
/// True when \a proof shows that the tree with \a root begins with the tree with \a oldRoot.
[[nodiscard]] bool verifyMerkleConsistency(qint64 oldSize, qint64 size, const QByteArray &oldRoot,
                                           const QByteArray &root, const QList<QByteArray> &proof);

} // namespace fieldcase::crypto
