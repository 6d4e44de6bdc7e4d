// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the ledger tells: the second half of ledger.h.
#include "models/store/ledgerparts.h"
#include "models/store/viewdigest.h"

namespace fieldcase::store {

using domain::CaseId;
using domain::EntryHash;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

StoredEntry storedFrom(const EntryRow &row, const domain::EntryHeader &header,
                       std::optional<domain::Body> body)
{
    StoredEntry entry;
    entry.hash = row.hash;
    entry.header = header;
    entry.body = std::move(body);
    entry.position = row.position;
    entry.receivedAtMs = row.receivedAtMs;
    return entry;
}

Result<StoredEntry> storedFrom(const EntryRow &row)
{
    const auto header = domain::EntryHeader::fromBytes(row.travelling.header);
    if (!header)
        return fail(ErrorCode::Damaged, u"entry %1: header"_s.arg(row.hash.toHex()));
    if (row.plain.isEmpty())
        return storedFrom(row, *header, std::nullopt);
    auto body = domain::bodyFromBytes(header->kind, row.plain);
    if (!body)
        return fail(ErrorCode::Damaged, u"entry %1: body"_s.arg(row.hash.toHex()));
    return storedFrom(row, *header, std::move(*body));
}

} // namespace

Result<StoredEntry> Ledger::entry(const EntryHash &hash)
{
    if (const auto entered = d->enter(); !entered)
        return tl::unexpected(entered.error());
    const auto row = d->entries.find(hash);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, hash.toHex());
    return storedFrom(**row);
}

Result<QList<StoredEntry>> Ledger::entries(const CaseId &caseId)
{
    if (const auto entered = d->enter(); !entered)
        return tl::unexpected(entered.error());
    const auto rows = d->entries.ofCase(caseId);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<StoredEntry> stored;
    for (const EntryRow &row : *rows) {
        auto entry = storedFrom(row);
        if (!entry)
            return tl::unexpected(entry.error());
        stored.append(std::move(*entry));
    }
    return stored;
}

Result<TravellingEntry> Ledger::travelling(const EntryHash &hash)
{
    const auto row = d->entries.find(hash);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, hash.toHex());
    auto receipt = d->receipts.find(hash);
    if (!receipt)
        return tl::unexpected(receipt.error());
    return TravellingEntry{(*row)->travelling, std::move(*receipt)};
}

Result<QList<domain::SignedEntry>> Ledger::unsent(int limit)
{
    const auto rows = d->entries.unsent(limit);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<domain::SignedEntry> unsent;
    for (const EntryRow &row : *rows)
        unsent.append(row.travelling);
    return unsent;
}

Result<EntryHash> Ledger::head(const CaseId &caseId, const domain::DeviceId &device)
{
    const auto head = d->entries.head(caseId, device);
    if (!head)
        return tl::unexpected(head.error());
    return head->hash;
}

Result<qint64> Ledger::lastPosition(const CaseId &caseId)
{
    return d->entries.lastPosition(caseId);
}

Result<domain::CaseState> Ledger::caseState(const CaseId &caseId)
{
    if (const auto entered = d->enter(); !entered)
        return tl::unexpected(entered.error());
    const auto state = d->views.caseState(caseId);
    if (!state)
        return tl::unexpected(state.error());
    if ((*state)->assignment.officers.isEmpty())
        return fail(ErrorCode::NotFound, u"no assignment made this a case"_s);
    return **state;
}

Result<domain::OrgState> Ledger::orgState()
{
    if (const auto entered = d->enter(); !entered)
        return tl::unexpected(entered.error());
    const auto state = d->views.org();
    if (!state)
        return tl::unexpected(state.error());
    return **state;
}

Result<QByteArray> Ledger::caseBox(const CaseId &caseId)
{
    if (const auto entered = d->enter(); !entered)
        return tl::unexpected(entered.error());
    const auto state = d->views.org();
    if (!state)
        return tl::unexpected(state.error());
    const auto assignment = (*state)->assignments.constFind(caseId);
    if (assignment == (*state)->assignments.constEnd())
        return fail(ErrorCode::NotFound, u"no assignment made this a case"_s);
    return assignment->issued.caseBox;
}

Result<> Ledger::rebuildProjections()
{
    if (const auto entered = d->enter(); !entered)
        return entered;
    return d->transact([&] { return d->views.rebuild(); });
}

Result<QStringList> Ledger::differingViews()
{
    if (const auto entered = d->enter(); !entered)
        return tl::unexpected(entered.error());
    const auto before = viewDigests(d->database);
    if (!before)
        return tl::unexpected(before.error());
    Result<QMap<QString, QByteArray>> after;
    {
        Transaction transaction(d->database); // is rolled back
        const auto rebuilt = d->views.rebuild();
        after = rebuilt ? viewDigests(d->database) : tl::unexpected(rebuilt.error());
    }
    d->views.forget();
    if (!after)
        return tl::unexpected(after.error());
    QStringList differing;
    for (auto it = before->begin(); it != before->end(); ++it) {
        if (after->value(it.key()) != it.value())
            differing.append(it.key());
    }
    return differing;
}

} // namespace fieldcase::store
