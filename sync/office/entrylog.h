// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/office/acceptedentry.h"

#include <optional>

namespace fieldcase::office {

/// Where a device's chain in a case stands.
struct ChainHead {
    qint64 seq = 0; ///< 0: it has written nothing there
    domain::EntryHash hash;
};

/// How much of a list is wanted.
struct PageLimit {
    int entries = 0;
    qsizetype bytes = 0; ///< the list ends once it holds this much; the first entry always fits
};

/// All accepted entries in official order and the Merkle tree over them. Entries are added, never changed.
///
/// Errors of all functions: Storage or DiskFull.
class EntryLog
{
public:
    virtual ~EntryLog() = default;

    /// The highest position; 0 when there is none.
    [[nodiscard]] virtual domain::Result<qint64> size() = 0;
    /// \param entry  its position is size() + 1
    /// \param header what `entry.wire.header` says
    /// \returns Conflict when its place in the device's chain is taken
    [[nodiscard]] virtual domain::Result<> append(const AcceptedEntry &entry,
                                                  const domain::EntryHeader &header) = 0;
    [[nodiscard]] virtual domain::Result<std::optional<AcceptedEntry>>
    entry(const domain::EntryHash &hash) = 0;
    /// Those of \a caseId above position \a after, in order.
    [[nodiscard]] virtual domain::Result<QList<AcceptedEntry>>
    entries(const domain::CaseId &caseId, qint64 after, const PageLimit &limit) = 0;
    /// Those of every case above position \a after, in order.
    [[nodiscard]] virtual domain::Result<QList<AcceptedEntry>> allEntries(qint64 after,
                                                                          const PageLimit &limit) = 0;
    [[nodiscard]] virtual domain::Result<ChainHead> chainHead(const domain::CaseId &caseId,
                                                              const domain::DeviceId &device) = 0;
    /// Heads of the chains of \a caseId that grew after \a position, but not that of \a device; sorted.
    [[nodiscard]] virtual domain::Result<QList<domain::EntryHash>>
    headsSince(const domain::CaseId &caseId, qint64 position, const domain::DeviceId &device) = 0;
    /// Whether \a officer has written an entry of \a kind in \a caseId.
    [[nodiscard]] virtual domain::Result<bool>
    hasWritten(const domain::CaseId &caseId, const domain::OfficerId &officer, domain::EntryKind kind) = 0;

    /// The hash of a full subtree (see crypto::MerkleNodeAt); empty when it is not there.
    [[nodiscard]] virtual domain::Result<QByteArray> node(int level, qint64 index) = 0;
    /// \param level ≥ 1: leaf hashes follow from the entries
    [[nodiscard]] virtual domain::Result<> putNode(int level, qint64 index, const QByteArray &hash) = 0;
};

} // namespace fieldcase::office
