// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/sqlentrylog.h"

#include "models/crypto/entrysigning.h"
#include "sync/office/sqlvalues.h"

namespace fieldcase::office {

using namespace Qt::StringLiterals;
using domain::Result;
using store::Statement;

namespace {

constexpr Statement kSize{"office.log_size", "SELECT coalesce(max(position), 0) FROM entry"};
constexpr Statement kAppend{
    "office.append_entry",
    "INSERT INTO entry (position, hash, case_id, device, seq, officer, kind, header, signature, body, "
    "receipt,"
    " receipt_signature) VALUES (:position, :hash, :case, :device, :seq, :officer, :kind, :header, "
    ":signature,"
    " :body, :receipt, :receipt_signature)",
};
constexpr Statement kByHash{
    "office.entry",
    "SELECT position, header, signature, body, receipt, receipt_signature FROM entry WHERE hash = :hash",
};
constexpr Statement kOfCase{
    "office.case_entries",
    "SELECT position, header, signature, body, receipt, receipt_signature FROM entry"
    " WHERE case_id = :case AND position > :after ORDER BY position LIMIT :limit",
};
constexpr Statement kOfAll{
    "office.all_entries",
    "SELECT position, header, signature, body, receipt, receipt_signature FROM entry"
    " WHERE position > :after ORDER BY position LIMIT :limit",
};
constexpr Statement kChainHead{
    "office.chain_head",
    "SELECT seq, hash FROM entry WHERE case_id = :case AND device = :device ORDER BY seq DESC LIMIT 1",
};
// SQLite takes the bare column from the row that holds the maximum
constexpr Statement kHeadsSince{
    "office.heads_since",
    "SELECT hash, max(position) FROM entry WHERE case_id = :case AND position > :after AND device <> :device"
    " GROUP BY device ORDER BY hash",
};
constexpr Statement kHasWritten{
    "office.has_written",
    "SELECT 1 FROM entry WHERE case_id = :case AND officer = :officer AND kind = :kind LIMIT 1",
};
constexpr Statement kLeaf{"office.log_leaf", "SELECT hash FROM entry WHERE position = :position"};
constexpr Statement kNode{"office.log_node",
                          "SELECT hash FROM log_node WHERE level = :level AND idx = :index"};
constexpr Statement kPutNode{
    "office.put_log_node",
    "INSERT INTO log_node (level, idx, hash) VALUES (:level, :index, :hash)",
};

AcceptedEntry fromRow(const QSqlQuery &row)
{
    AcceptedEntry entry;
    entry.position = row.value(0).toLongLong();
    entry.wire = {row.value(1).toByteArray(), row.value(2).toByteArray(), row.value(3).toByteArray()};
    entry.receipt = {row.value(4).toByteArray(), row.value(5).toByteArray()};
    return entry;
}

QList<AcceptedEntry> page(QSqlQuery &rows, const PageLimit &limit)
{
    QList<AcceptedEntry> entries;
    qsizetype bytes = 0;
    while (bytes < limit.bytes && rows.next()) {
        entries.append(fromRow(rows));
        bytes += entries.last().wire.header.size() + entries.last().wire.body.size();
    }
    rows.finish();
    return entries;
}

} // namespace

Result<qint64> SqlEntryLog::size()
{
    const auto value = firstValue(m_database, kSize);
    if (!value)
        return tl::unexpected(value.error());
    return value->toLongLong();
}

Result<> SqlEntryLog::append(const AcceptedEntry &entry, const domain::EntryHeader &header)
{
    return execute(m_database, kAppend,
                   {{u":position"_s, entry.position},
                    {u":hash"_s, entry.wire.hash().bytes()},
                    {u":case"_s, header.caseId.toBytes()},
                    {u":device"_s, header.device.toBytes()},
                    {u":seq"_s, header.seq},
                    {u":officer"_s, header.officer.toBytes()},
                    {u":kind"_s, domain::entryKindName(header.kind)},
                    {u":header"_s, entry.wire.header},
                    {u":signature"_s, entry.wire.signature},
                    {u":body"_s, entry.wire.body},
                    {u":receipt"_s, entry.receipt.content},
                    {u":receipt_signature"_s, entry.receipt.signature}});
}

Result<std::optional<AcceptedEntry>> SqlEntryLog::entry(const domain::EntryHash &hash)
{
    auto rows = m_database.run(kByHash, {{u":hash"_s, hash.bytes()}});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? std::optional(fromRow(*rows)) : std::nullopt;
}

Result<QList<AcceptedEntry>> SqlEntryLog::entries(const domain::CaseId &caseId, qint64 after,
                                                  const PageLimit &limit)
{
    auto rows = m_database.run(
        kOfCase, {{u":case"_s, caseId.toBytes()}, {u":after"_s, after}, {u":limit"_s, limit.entries}});
    if (!rows)
        return tl::unexpected(rows.error());
    return page(*rows, limit);
}

Result<QList<AcceptedEntry>> SqlEntryLog::allEntries(qint64 after, const PageLimit &limit)
{
    auto rows = m_database.run(kOfAll, {{u":after"_s, after}, {u":limit"_s, limit.entries}});
    if (!rows)
        return tl::unexpected(rows.error());
    return page(*rows, limit);
}

Result<ChainHead> SqlEntryLog::chainHead(const domain::CaseId &caseId, const domain::DeviceId &device)
{
    auto rows =
        m_database.run(kChainHead, {{u":case"_s, caseId.toBytes()}, {u":device"_s, device.toBytes()}});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return ChainHead{};
    return ChainHead{rows->value(0).toLongLong(), digestFrom(rows->value(1))};
}

Result<QList<domain::EntryHash>> SqlEntryLog::headsSince(const domain::CaseId &caseId, qint64 position,
                                                         const domain::DeviceId &device)
{
    auto rows = m_database.run(
        kHeadsSince,
        {{u":case"_s, caseId.toBytes()}, {u":after"_s, position}, {u":device"_s, device.toBytes()}});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<domain::EntryHash> heads;
    while (rows->next())
        heads.append(digestFrom(rows->value(0)));
    return heads;
}

Result<bool> SqlEntryLog::hasWritten(const domain::CaseId &caseId, const domain::OfficerId &officer,
                                     domain::EntryKind kind)
{
    const auto found = firstValue(m_database, kHasWritten,
                                  {{u":case"_s, caseId.toBytes()},
                                   {u":officer"_s, officer.toBytes()},
                                   {u":kind"_s, domain::entryKindName(kind)}});
    if (!found)
        return tl::unexpected(found.error());
    return found->isValid();
}

Result<QByteArray> SqlEntryLog::node(int level, qint64 index)
{
    const auto hash = level == 0
                          ? firstValue(m_database, kLeaf, {{u":position"_s, index + 1}})
                          : firstValue(m_database, kNode, {{u":level"_s, level}, {u":index"_s, index}});
    if (!hash)
        return tl::unexpected(hash.error());
    const QByteArray bytes = hash->toByteArray();
    return level == 0 && !bytes.isEmpty() ? crypto::logLeafHash(digestFrom(*hash)) : bytes;
}

Result<> SqlEntryLog::putNode(int level, qint64 index, const QByteArray &hash)
{
    return execute(m_database, kPutNode, {{u":level"_s, level}, {u":index"_s, index}, {u":hash"_s, hash}});
}

} // namespace fieldcase::office
