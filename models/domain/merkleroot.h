// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"

#include <QList>

namespace fieldcase::domain {

/// The Merkle tree root of RFC 6962 section 2.1, one leaf at a time; memory grows with the logarithm of the
/// size.
class MerkleRoot
{
public:
    void append(const QByteArray &leaf);
    [[nodiscard]] qint64 size() const { return m_size; }
    /// SHA-256 of nothing when there is no leaf.
    [[nodiscard]] Digest root() const;

private:
    QList<QByteArray>
        m_peaks; ///< roots of the complete subtrees, largest first; one for each bit of the size
    qint64 m_size = 0;
};

} // namespace fieldcase::domain
