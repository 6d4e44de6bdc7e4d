// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/transparencylog.h"

#include "models/crypto/entrysigning.h"

namespace fieldcase::office {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

/// The roots of the full subtrees before the last leaf are its audit path, the smallest first.
QList<domain::Digest> proofOfLastLeaf(const QList<QByteArray> &peaksBefore)
{
    QList<domain::Digest> proof;
    for (auto peak = peaksBefore.crbegin(); peak != peaksBefore.crend(); ++peak)
        proof.append(domain::Digest::fromBytes(*peak).value_or(domain::Digest()));
    return proof;
}

} // namespace

TransparencyLog::TransparencyLog(EntryLog &entries, const OfficeIdentity &identity)
    : m_entries(entries), m_identity(identity)
{
}

Result<> TransparencyLog::load()
{
    const auto size = m_entries.size();
    if (!size)
        return tl::unexpected(size.error());
    QList<QByteArray> peaks;
    qint64 covered = 0;
    for (int level = 62; level >= 0; --level) {
        const qint64 width = qint64(1) << level;
        if ((*size & width) == 0)
            continue;
        const auto peak = m_entries.node(level, covered >> level);
        if (!peak)
            return tl::unexpected(peak.error());
        if (peak->isEmpty())
            return fail(ErrorCode::Damaged, u"log node %1/%2 is missing"_s.arg(level).arg(covered >> level));
        peaks.append(*peak);
        covered += width;
    }
    m_frontier = crypto::MerkleFrontier(*size, peaks);
    return {};
}

Result<> TransparencyLog::putNodes(qint64 index, const QByteArray &leafHash)
{
    QByteArray hash = leafHash;
    for (int level = 0; (index & 1) == 1; ++level, index >>= 1) {
        const auto left = m_entries.node(level, index - 1);
        if (!left)
            return tl::unexpected(left.error());
        hash = crypto::merkleNodeHash(*left, hash);
        if (const auto put = m_entries.putNode(level + 1, index >> 1, hash); !put)
            return put;
    }
    return {};
}

Result<domain::Receipt> TransparencyLog::append(const domain::EntryHash &entry, qint64 nowMs)
{
    const QList<QByteArray> before = m_frontier.peaks();
    const QByteArray leafHash = crypto::logLeafHash(entry);
    if (const auto put = putNodes(m_frontier.size(), leafHash); !put)
        return tl::unexpected(put.error());
    m_frontier.append(leafHash);

    domain::EntryReceipt receipt;
    receipt.org = m_identity.org;
    receipt.entry = entry;
    receipt.position = receipt.size = m_frontier.size();
    receipt.receivedAtMs = nowMs;
    receipt.root = domain::Digest::fromBytes(m_frontier.root()).value_or(domain::Digest());
    receipt.proof = proofOfLastLeaf(before);
    return crypto::signReceipt(receipt.toBytes(), m_identity.key);
}

} // namespace fieldcase::office
