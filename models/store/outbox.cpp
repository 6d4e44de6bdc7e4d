// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outbox.h"

#include "models/store/database.h"
#include "models/store/heldentries.h"
#include "models/store/sqlvalues.h"
#include "models/store/transaction.h"

namespace fieldcase::store {

using domain::EntryHash;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

// An entry whose chain has a refused one before it would be refused as well.
constexpr Statement kEntries{
    "outbox.entries",
    "SELECT e.hash FROM unsent_entry u JOIN entry e ON e.row = u.row"
    " WHERE NOT EXISTS (SELECT 1 FROM refused_entry f JOIN entry b ON b.hash = f.hash"
    " WHERE f.ours = 1 AND b.case_id = e.case_id AND b.device = e.device AND b.seq <= e.seq)"
    " ORDER BY u.row LIMIT :limit",
};
constexpr Statement kRefused{
    "outbox.refused",
    "SELECT hash, case_id, ours, reason, at_ms FROM refused_entry ORDER BY row DESC LIMIT :limit",
};
constexpr Statement kCounts{
    "outbox.counts",
    "SELECT (SELECT count(*) FROM unsent_entry),"
    " (SELECT count(*) FROM object_here h JOIN object o ON o.object = h.object"
    " WHERE NOT EXISTS (SELECT 1 FROM object_receipt r WHERE r.object = h.object)),"
    " (SELECT coalesce(sum(o.object_bytes), 0) FROM object_here h JOIN object o ON o.object = h.object"
    " WHERE NOT EXISTS (SELECT 1 FROM object_receipt r WHERE r.object = h.object)),"
    " (SELECT count(*) FROM held_entry), (SELECT count(*) FROM refused_entry),"
    " (SELECT count(*) FROM object_here h JOIN object_sent s ON s.object = h.object"
    " WHERE NOT EXISTS (SELECT 1 FROM object_receipt r WHERE r.object = h.object)),"
    " (SELECT count(*) FROM object_here h JOIN object_receipt r ON r.object = h.object),"
    " (SELECT count(*) FROM receipt)",
};

} // namespace

Outbox::Outbox(Database &database, Ledger &ledger, ObjectStore &objects, const domain::Clock &clock)
    : m_database(database), m_ledger(ledger), m_objects(objects), m_clock(clock)
{
}

Result<QList<domain::SignedEntry>> Outbox::entries(int limit)
{
    auto rows = m_database.run(kEntries, {{u":limit"_s, limit}});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<EntryHash> hashes;
    while (rows->next())
        hashes.append(readDigest(*rows, 0));
    QList<domain::SignedEntry> entries;
    for (const EntryHash &hash : std::as_const(hashes)) {
        auto travelling = m_ledger.travelling(hash);
        if (!travelling)
            return tl::unexpected(travelling.error());
        entries.append(std::move(travelling->entry));
    }
    return entries;
}

Result<QList<ObjectRow>> Outbox::objects(int limit)
{
    return m_objects.unproven(limit);
}

Result<> Outbox::recordRefusal(const EntryHash &hash, const QString &reason)
{
    const auto entry = m_ledger.entry(hash);
    if (!entry)
        return tl::unexpected(entry.error());
    Transaction transaction(m_database);
    const auto noted =
        HeldEntries(m_database)
            .noteRefused(hash, entry->header.caseId, true, reason, m_clock.nowUtc().toMSecsSinceEpoch());
    return noted ? transaction.commit() : noted;
}

Result<QList<Outbox::RefusedRow>> Outbox::refused(int limit)
{
    auto rows = m_database.run(kRefused, {{u":limit"_s, limit}});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<RefusedRow> refused;
    while (rows->next())
        refused.append({readDigest(*rows, 0), readId<domain::CaseId>(*rows, 1), rows->value(2).toBool(),
                        rows->value(3).toString(), rows->value(4).toLongLong()});
    return refused;
}

Result<Outbox::Counts> Outbox::counts()
{
    auto row = m_database.run(kCounts);
    if (!row)
        return tl::unexpected(row.error());
    row->next();
    return Counts{row->value(0).toInt(), row->value(1).toInt(), row->value(2).toLongLong(),
                  row->value(3).toInt(), row->value(4).toInt(), row->value(5).toInt(),
                  row->value(6).toInt(), row->value(7).toInt()};
}

} // namespace fieldcase::store
