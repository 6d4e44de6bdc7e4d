// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/heldentries.h"

#include "models/store/database.h"
#include "models/store/sqlvalues.h"

namespace fieldcase::store {

using domain::EntryHash;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr Statement kHold{
    "held.hold",
    "INSERT OR REPLACE INTO held_entry (hash, waits_for, header, signature, body, receipt_content,"
    " receipt_signature) VALUES (:hash, :waits_for, :header, :signature, :body, :content, :receipt)",
};
constexpr Statement kRelease{
    "held.release",
    "DELETE FROM held_entry WHERE waits_for = :need"
    " RETURNING header, signature, body, receipt_content, receipt_signature",
};
constexpr Statement kNoteRefused{
    "held.note_refused",
    "INSERT OR REPLACE INTO refused_entry (hash, case_id, ours, reason, at_ms)"
    " VALUES (:hash, :case_id, :ours, :reason, :at_ms)",
};
// An attacker's flood must not fill the disk.
constexpr Statement kDropOldRefused{
    "held.drop_old_refused",
    "DELETE FROM refused_entry WHERE row <= (SELECT max(row) FROM refused_entry) - 1000",
};
constexpr Statement kForgetRefused{"held.forget_refused", "DELETE FROM refused_entry WHERE hash = :hash"};

} // namespace

Result<> HeldEntries::hold(const EntryHash &hash, const TravellingEntry &entry, const QByteArray &waitsFor)
{
    const auto held = m_database.run(
        kHold, {{u":hash"_s, hash.bytes()},
                {u":waits_for"_s, waitsFor},
                {u":header"_s, entry.entry.header},
                {u":signature"_s, entry.entry.signature},
                {u":body"_s, entry.entry.body},
                {u":content"_s, entry.receipt ? QVariant(entry.receipt->content) : QVariant()},
                {u":receipt"_s, entry.receipt ? QVariant(entry.receipt->signature) : QVariant()}});
    return held ? Result<>() : tl::unexpected(held.error());
}

Result<QList<TravellingEntry>> HeldEntries::release(const QByteArray &need)
{
    auto rows = m_database.run(kRelease, {{u":need"_s, need}});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<TravellingEntry> released;
    while (rows->next()) {
        TravellingEntry entry;
        entry.entry.header = rows->value(0).toByteArray();
        entry.entry.signature = rows->value(1).toByteArray();
        entry.entry.body = rows->value(2).toByteArray();
        if (!rows->value(3).isNull())
            entry.receipt = domain::Receipt{rows->value(3).toByteArray(), rows->value(4).toByteArray()};
        released.append(std::move(entry));
    }
    return released;
}

Result<> HeldEntries::noteRefused(const EntryHash &hash, const domain::CaseId &caseId, bool ours,
                                  const QString &reason, qint64 atMs)
{
    const auto noted = m_database.run(kNoteRefused, {{u":hash"_s, hash.bytes()},
                                                     {u":case_id"_s, sqlValue(caseId)},
                                                     {u":ours"_s, int(ours)},
                                                     {u":reason"_s, reason},
                                                     {u":at_ms"_s, atMs}});
    if (!noted)
        return tl::unexpected(noted.error());
    const auto dropped = m_database.run(kDropOldRefused);
    return dropped ? Result<>() : tl::unexpected(dropped.error());
}

Result<> HeldEntries::forgetRefused(const EntryHash &hash)
{
    const auto forgotten = m_database.run(kForgetRefused, {{u":hash"_s, hash.bytes()}});
    return forgotten ? Result<>() : tl::unexpected(forgotten.error());
}

} // namespace fieldcase::store
