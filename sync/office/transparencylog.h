// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/merkle.h"
#include "models/domain/receipt.h"
#include "sync/office/entrylog.h"
#include "sync/office/officeidentity.h"

namespace fieldcase::office {

/// The Merkle tree (RFC 6962) over the hashes of all accepted entries, and the receipts that follow from it.
///
/// The receipt of an entry speaks of the tree that ends with it, so it depends on nothing that comes later
/// and can be made again bit for bit.
class TransparencyLog
{
public:
    TransparencyLog(EntryLog &entries, const OfficeIdentity &identity);

    /// Reads the right edge of the tree. Also after a unit of work was taken back.
    [[nodiscard]] domain::Result<> load();
    /// Adds the leaf and makes its receipt, received at \a nowMs. The entry itself must follow in the same
    /// unit.
    [[nodiscard]] domain::Result<domain::Receipt> append(const domain::EntryHash &entry, qint64 nowMs);
    [[nodiscard]] qint64 size() const { return m_frontier.size(); }
    [[nodiscard]] QByteArray root() const { return m_frontier.root(); }

private:
    /// The nodes that leaf \a index completes.
    [[nodiscard]] domain::Result<> putNodes(qint64 index, const QByteArray &leafHash);

    EntryLog &m_entries;
    const OfficeIdentity &m_identity;
    crypto::MerkleFrontier m_frontier;
};

} // namespace fieldcase::office
