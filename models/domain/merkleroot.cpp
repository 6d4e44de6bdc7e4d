// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/merkleroot.h"

namespace fieldcase::domain {

namespace {

QByteArray join(const QByteArray &left, const QByteArray &right)
{
    return Digest::of('\x01' + left + right).bytes();
}

} // namespace

void MerkleRoot::append(const QByteArray &leaf)
{
    QByteArray node = Digest::of('\0' + leaf).bytes();
    for (qint64 bits = m_size; bits & 1; bits >>= 1)
        node = join(m_peaks.takeLast(), node);
    m_peaks.append(node);
    ++m_size;
}

Digest MerkleRoot::root() const
{
    if (m_peaks.isEmpty())
        return Digest::of({});
    QByteArray node = m_peaks.last();
    for (qsizetype i = m_peaks.size() - 2; i >= 0; --i)
        node = join(m_peaks.at(i), node);
    return Digest::fromBytes(node).value_or(Digest());
}

} // namespace fieldcase::domain
