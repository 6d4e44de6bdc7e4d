// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/entrytable.h"

#include "models/store/database.h"
#include "models/store/sqlvalues.h"
#include "models/store/tally.h"

namespace fieldcase::store {

using domain::CaseId;
using domain::DeviceId;
using domain::EntryHash;
using domain::EntryHeader;
using domain::Result;
using domain::SignedEntry;
using namespace Qt::StringLiterals;

namespace {

constexpr Statement kInsert{
    "entry.insert",
    "INSERT INTO entry (hash, case_id, device, seq, kind, header, signature, body, tally)"
    " VALUES (:hash, :case_id, :device, :seq, :kind, :header, :signature, :body, :tally) RETURNING row",
};
constexpr Statement kSetHead{
    "entry.set_head",
    "INSERT INTO chain_head (case_id, device, seq, hash) VALUES (:case_id, :device, :seq, :hash)"
    " ON CONFLICT (case_id, device) DO UPDATE SET seq = excluded.seq, hash = excluded.hash",
};
constexpr Statement kSetPlain{
    "entry.set_plain",
    "INSERT INTO plain_body (row, body) VALUES (:row, :body)",
};
constexpr Statement kSetUnsent{
    "entry.set_unsent",
    "INSERT INTO unsent_entry (row, case_id) VALUES (:row, :case_id)",
};
constexpr Statement kFind{
    "entry.find",
    "SELECT e.row, e.hash, e.header, e.signature, e.body, p.body, r.position, r.received_at_ms, e.case_id"
    " FROM entry e LEFT JOIN plain_body p ON p.row = e.row LEFT JOIN receipt r ON r.entry = e.hash"
    " WHERE e.hash = :hash",
};
constexpr Statement kContains{
    "entry.contains",
    "SELECT 1 FROM entry WHERE hash = :hash",
};
constexpr Statement kAt{
    "entry.at",
    "SELECT hash FROM entry WHERE case_id = :case_id AND device = :device AND seq = :seq",
};
constexpr Statement kOfCase{
    "entry.of_case",
    "SELECT e.row, e.hash, e.header, e.signature, e.body, p.body, r.position, r.received_at_ms, e.case_id"
    " FROM entry e LEFT JOIN plain_body p ON p.row = e.row LEFT JOIN receipt r ON r.entry = e.hash"
    " WHERE e.case_id = :case_id"
    " ORDER BY r.position IS NULL, r.position, e.row",
};
constexpr Statement kEach{
    "entry.each",
    "SELECT e.row, e.hash, e.header, e.signature, CASE e.kind WHEN 'register.rows' THEN NULL ELSE e.body END,"
    " p.body, r.position, r.received_at_ms, e.case_id"
    " FROM entry e LEFT JOIN plain_body p ON p.row = e.row LEFT JOIN receipt r ON r.entry = e.hash"
    " WHERE e.case_id = :case_id"
    " ORDER BY r.position IS NULL, r.position, e.row",
};
constexpr Statement kPlacesOfKind{
    "entry.places_of_kind",
    "SELECT e.row, r.position FROM entry e LEFT JOIN receipt r ON r.entry = e.hash"
    " WHERE e.case_id = :case_id AND e.kind = :kind"
    " ORDER BY r.position IS NULL, r.position, e.row",
};
constexpr Statement kAtRow{
    "entry.at_row",
    "SELECT e.row, e.hash, e.header, e.signature, e.body, p.body, r.position, r.received_at_ms, e.case_id"
    " FROM entry e LEFT JOIN plain_body p ON p.row = e.row LEFT JOIN receipt r ON r.entry = e.hash"
    " WHERE e.row = :row",
};
constexpr Statement kClearHeads{"entry.clear_heads", "DELETE FROM chain_head"};
constexpr Statement kClearPlain{"entry.clear_plain", "DELETE FROM plain_body"};
constexpr Statement kClearUnsent{"entry.clear_unsent", "DELETE FROM unsent_entry"};
constexpr Statement kRebuildHeads{
    "entry.rebuild_heads",
    "INSERT INTO chain_head (case_id, device, seq, hash)"
    " SELECT case_id, device, max(seq), hash FROM entry GROUP BY case_id, device",
};
constexpr Statement kRebuildUnsent{
    "entry.rebuild_unsent",
    "INSERT INTO unsent_entry (row, case_id) SELECT e.row, e.case_id FROM entry e WHERE e.device = :device"
    " AND NOT EXISTS (SELECT 1 FROM receipt r WHERE r.entry = e.hash)",
};
constexpr Statement kOfKind{
    "entry.of_kind",
    "SELECT e.row, e.hash, e.header, e.signature, e.body, p.body, r.position, r.received_at_ms, e.case_id"
    " FROM entry e LEFT JOIN plain_body p ON p.row = e.row LEFT JOIN receipt r ON r.entry = e.hash"
    " WHERE e.case_id = :case_id AND e.kind = :kind"
    " ORDER BY r.position IS NULL, r.position, e.row",
};
constexpr Statement kUnopened{
    "entry.unopened",
    "SELECT e.row, e.hash, e.header, e.signature, e.body, NULL, NULL, NULL, e.case_id"
    " FROM entry e WHERE e.case_id = :case_id AND NOT EXISTS (SELECT 1 FROM plain_body p WHERE p.row = e.row)"
    " ORDER BY e.row",
};
constexpr Statement kUnsent{
    "entry.unsent",
    "SELECT e.row, e.hash, e.header, e.signature, e.body, NULL, NULL, NULL, e.case_id"
    " FROM unsent_entry u JOIN entry e ON e.row = u.row ORDER BY u.row LIMIT :limit",
};
constexpr Statement kCases{
    "entry.cases",
    "SELECT DISTINCT case_id FROM chain_head ORDER BY case_id",
};
constexpr Statement kHead{
    "entry.head",
    "SELECT device, seq, hash FROM chain_head WHERE case_id = :case_id AND device = :device",
};
constexpr Statement kHeads{
    "entry.heads",
    "SELECT device, seq, hash FROM chain_head WHERE case_id = :case_id ORDER BY device",
};
constexpr Statement kLastPosition{
    "entry.last_position",
    "SELECT max(r.position) FROM entry e JOIN receipt r ON r.entry = e.hash WHERE e.case_id = :case_id",
};

ChainHead headFrom(const QSqlQuery &query)
{
    return {readId<DeviceId>(query, 0), query.value(1).toLongLong(), readDigest(query, 2)};
}

} // namespace

EntryRow EntryRow::fromRow(const QSqlQuery &query, const CaseId &orgCase)
{
    EntryRow entry;
    entry.row = query.value(0).toLongLong();
    entry.hash = readDigest(query, 1);
    entry.travelling.header = query.value(2).toByteArray();
    entry.travelling.signature = query.value(3).toByteArray();
    entry.travelling.body = query.value(4).toByteArray();
    const bool inTheClear = readId<CaseId>(query, 8) == orgCase;
    entry.plain = inTheClear ? entry.travelling.body : query.value(5).toByteArray();
    entry.position = query.value(6).toLongLong();
    entry.receivedAtMs = query.value(7).toLongLong();
    return entry;
}

Result<qint64> EntryTable::insert(const EntryHeader &header, const SignedEntry &travelling)
{
    const EntryHash hash = travelling.hash();
    const auto tally =
        countRow(m_database, Tallied::Entries, entryContent(hash, travelling.signature, travelling.body));
    if (!tally)
        return tl::unexpected(tally.error());
    auto inserted = m_database.run(kInsert, {{u":hash"_s, hash.bytes()},
                                             {u":case_id"_s, sqlValue(header.caseId)},
                                             {u":device"_s, sqlValue(header.device)},
                                             {u":seq"_s, header.seq},
                                             {u":kind"_s, entryKindName(header.kind)},
                                             {u":header"_s, travelling.header},
                                             {u":signature"_s, travelling.signature},
                                             {u":body"_s, travelling.body},
                                             {u":tally"_s, *tally}});
    if (!inserted)
        return tl::unexpected(inserted.error());
    inserted->next();
    const qint64 row = inserted->value(0).toLongLong();
    inserted->finish();
    const auto headSet = m_database.run(kSetHead, {{u":case_id"_s, sqlValue(header.caseId)},
                                                   {u":device"_s, sqlValue(header.device)},
                                                   {u":seq"_s, header.seq},
                                                   {u":hash"_s, hash.bytes()}});
    if (!headSet)
        return tl::unexpected(headSet.error());
    return row;
}

Result<> EntryTable::setPlain(qint64 row, const QByteArray &plain)
{
    const auto set = m_database.run(kSetPlain, {{u":row"_s, row}, {u":body"_s, plain}});
    return set ? Result<>() : tl::unexpected(set.error());
}

Result<> EntryTable::setUnsent(qint64 row, const CaseId &caseId)
{
    const auto set = m_database.run(kSetUnsent, {{u":row"_s, row}, {u":case_id"_s, sqlValue(caseId)}});
    return set ? Result<>() : tl::unexpected(set.error());
}

Result<QList<EntryRow>> EntryTable::read(Result<QSqlQuery> query)
{
    if (!query)
        return tl::unexpected(query.error());
    QList<EntryRow> rows;
    while (query->next())
        rows.append(EntryRow::fromRow(*query, m_orgCase));
    return rows;
}

Result<std::optional<EntryRow>> EntryTable::find(const EntryHash &hash)
{
    const auto rows = read(m_database.run(kFind, {{u":hash"_s, hash.bytes()}}));
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->isEmpty() ? std::optional<EntryRow>() : rows->constFirst();
}

Result<bool> EntryTable::contains(const EntryHash &hash)
{
    auto found = m_database.run(kContains, {{u":hash"_s, hash.bytes()}});
    if (!found)
        return tl::unexpected(found.error());
    return found->next();
}

Result<EntryHash> EntryTable::at(const CaseId &caseId, const DeviceId &device, qint64 seq)
{
    auto found = m_database.run(
        kAt, {{u":case_id"_s, sqlValue(caseId)}, {u":device"_s, sqlValue(device)}, {u":seq"_s, seq}});
    if (!found)
        return tl::unexpected(found.error());
    return found->next() ? readDigest(*found, 0) : EntryHash();
}

Result<QList<EntryRow>> EntryTable::ofCase(const CaseId &caseId)
{
    return read(m_database.run(kOfCase, {{u":case_id"_s, sqlValue(caseId)}}));
}

Result<> EntryTable::each(const CaseId &caseId, const Visit &visit)
{
    auto query = m_database.run(kEach, {{u":case_id"_s, sqlValue(caseId)}});
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        if (const auto visited = visit(EntryRow::fromRow(*query, m_orgCase)); !visited)
            return visited;
    }
    return {};
}

Result<QList<EntryTable::Place>> EntryTable::placesOfKind(const CaseId &caseId, domain::EntryKind kind)
{
    auto query =
        m_database.run(kPlacesOfKind, {{u":case_id"_s, sqlValue(caseId)}, {u":kind"_s, entryKindName(kind)}});
    if (!query)
        return tl::unexpected(query.error());
    QList<Place> places;
    while (query->next())
        places.append({query->value(0).toLongLong(), query->value(1).toLongLong()});
    return places;
}

Result<EntryRow> EntryTable::atRow(qint64 row)
{
    const auto rows = read(m_database.run(kAtRow, {{u":row"_s, row}}));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return domain::fail(domain::ErrorCode::NotFound, u"entry"_s);
    return rows->constFirst();
}

Result<> EntryTable::rebuild(const DeviceId &device)
{
    for (const Statement &statement : {kClearHeads, kClearPlain, kClearUnsent, kRebuildHeads}) {
        if (const auto done = m_database.run(statement); !done)
            return tl::unexpected(done.error());
    }
    const auto unsent = m_database.run(kRebuildUnsent, {{u":device"_s, sqlValue(device)}});
    return unsent ? Result<>() : tl::unexpected(unsent.error());
}

Result<QList<EntryRow>> EntryTable::ofKind(const CaseId &caseId, domain::EntryKind kind)
{
    return read(
        m_database.run(kOfKind, {{u":case_id"_s, sqlValue(caseId)}, {u":kind"_s, entryKindName(kind)}}));
}

Result<QList<EntryRow>> EntryTable::unopened(const CaseId &caseId)
{
    return read(m_database.run(kUnopened, {{u":case_id"_s, sqlValue(caseId)}}));
}

Result<QList<EntryRow>> EntryTable::unsent(int limit)
{
    return read(m_database.run(kUnsent, {{u":limit"_s, limit}}));
}

Result<QList<CaseId>> EntryTable::cases()
{
    auto query = m_database.run(kCases);
    if (!query)
        return tl::unexpected(query.error());
    QList<CaseId> found;
    while (query->next())
        found.append(readId<CaseId>(*query, 0));
    return found;
}

Result<ChainHead> EntryTable::head(const CaseId &caseId, const DeviceId &device)
{
    auto query = m_database.run(kHead, {{u":case_id"_s, sqlValue(caseId)}, {u":device"_s, sqlValue(device)}});
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? headFrom(*query) : ChainHead{device, 0, {}};
}

Result<QList<ChainHead>> EntryTable::heads(const CaseId &caseId)
{
    auto query = m_database.run(kHeads, {{u":case_id"_s, sqlValue(caseId)}});
    if (!query)
        return tl::unexpected(query.error());
    QList<ChainHead> found;
    while (query->next())
        found.append(headFrom(*query));
    return found;
}

Result<qint64> EntryTable::lastPosition(const CaseId &caseId)
{
    auto query = m_database.run(kLastPosition, {{u":case_id"_s, sqlValue(caseId)}});
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

} // namespace fieldcase::store
