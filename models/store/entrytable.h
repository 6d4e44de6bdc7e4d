// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"

#include <QSqlQuery>

#include <functional>
#include <optional>

namespace fieldcase::store {

class Database;

/// A row of the ledger as it lies there.
struct EntryRow {
    qint64 row = 0; ///< order of writing on this device
    domain::EntryHash hash;
    domain::SignedEntry travelling; ///< with the body that travels
    QByteArray plain;               ///< the body as canonical JSON; empty: not readable here
    qint64 position = 0;            ///< 0: no receipt
    qint64 receivedAtMs = 0;

    /// From the columns row, hash, header, signature, body, plain, position, received_at_ms. In the
    /// organisation's own case what travels is plain.
    [[nodiscard]] static EntryRow fromRow(const QSqlQuery &query, const domain::CaseId &orgCase);
};

/// Where a chain ends.
struct ChainHead {
    domain::DeviceId device;
    qint64 seq = 0; ///< 0: no entry
    domain::EntryHash hash;
};

/// The table of entries, with what lies directly beside it. The rules are the ledger's; this one reads and
/// writes.
class EntryTable
{
public:
    explicit EntryTable(Database &database) : m_database(database) {}

    /// The organisation's own case, whose bodies travel in the clear. Null until this device is enrolled.
    void setOrgCase(const domain::CaseId &orgCase) { m_orgCase = orgCase; }
    [[nodiscard]] const domain::CaseId &orgCase() const { return m_orgCase; }

    /// Adds an entry and makes it the head of its chain. \returns its row, or Conflict
    [[nodiscard]] domain::Result<qint64> insert(const domain::EntryHeader &header,
                                                const domain::SignedEntry &travelling);
    /// Keeps the opened body of an entry outside the organisation's own case.
    [[nodiscard]] domain::Result<> setPlain(qint64 row, const QByteArray &plain);
    /// Marks an entry of this device as waiting for the office.
    [[nodiscard]] domain::Result<> setUnsent(qint64 row, const domain::CaseId &caseId);

    [[nodiscard]] domain::Result<std::optional<EntryRow>> find(const domain::EntryHash &hash);
    [[nodiscard]] domain::Result<bool> contains(const domain::EntryHash &hash);
    /// The hash of an entry by its number in a chain; null when there is none.
    [[nodiscard]] domain::Result<domain::EntryHash> at(const domain::CaseId &caseId,
                                                       const domain::DeviceId &device, qint64 seq);
    /// In official order, then those without a receipt in the order in which they came here: an entry's chain
    /// and what its writer saw are always before it.
    [[nodiscard]] domain::Result<QList<EntryRow>> ofCase(const domain::CaseId &caseId);
    using Visit = std::function<domain::Result<>(const EntryRow &)>;
    /// The same, one after another; the first failure of \a visit ends it. The bodies of register.rows, which
    /// are large, are left out.
    [[nodiscard]] domain::Result<> each(const domain::CaseId &caseId, const Visit &visit);
    /// The same, entries of one \a kind only.
    [[nodiscard]] domain::Result<QList<EntryRow>> ofKind(const domain::CaseId &caseId,
                                                         domain::EntryKind kind);
    /// Where an entry stands in the official order.
    struct Place {
        qint64 row = 0;
        qint64 position = 0; ///< 0: no receipt
    };
    /// The places of all entries of \a kind, in order.
    [[nodiscard]] domain::Result<QList<Place>> placesOfKind(const domain::CaseId &caseId,
                                                            domain::EntryKind kind);
    [[nodiscard]] domain::Result<EntryRow> atRow(qint64 row);
    /// Entries of a case whose body was not opened yet.
    [[nodiscard]] domain::Result<QList<EntryRow>> unopened(const domain::CaseId &caseId);
    [[nodiscard]] domain::Result<QList<EntryRow>> unsent(int limit);
    /// Every case that has an entry.
    [[nodiscard]] domain::Result<QList<domain::CaseId>> cases();
    /// Makes the heads of the chains, and the entries of \a device that wait for the office, again from the
    /// entries; throws the opened bodies away.
    [[nodiscard]] domain::Result<> rebuild(const domain::DeviceId &device);

    [[nodiscard]] domain::Result<ChainHead> head(const domain::CaseId &caseId,
                                                 const domain::DeviceId &device);
    [[nodiscard]] domain::Result<QList<ChainHead>> heads(const domain::CaseId &caseId);
    [[nodiscard]] domain::Result<qint64> lastPosition(const domain::CaseId &caseId);

private:
    [[nodiscard]] domain::Result<QList<EntryRow>> read(domain::Result<QSqlQuery> query);

    Database &m_database;
    domain::CaseId m_orgCase;
};

} // namespace fieldcase::store
