// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ledger.h"

#include "models/crypto/age.h"
#include "models/crypto/entrysigning.h"
#include "models/domain/canonicaljson.h"
#include "models/store/database.h"
#include "models/store/heldentries.h"
#include "models/store/ledgerwriter.h"
#include "models/store/numbers.h"
#include "models/store/receipts.h"
#include "models/store/transaction.h"
#include "models/store/viewdigest.h"
#include "models/store/views.h"

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

struct Ledger::Private {
    Private(Database &database_, KeyRing &keys_, Settings &settings, const ObjectFiles &files,
            const Surroundings &surroundings)
        : database(database_)
        , keys(keys_)
        , clock(surroundings.clock)
        , entries(database_)
        , receipts(database_)
        , held(database_)
        , intake(entries, keys_)
        , views(database_, entries, intake, keys_)
        , writer(entries, keys_, settings, files, surroundings)
    {
    }

    /// Everything needs an organisation.
    Result<> enter()
    {
        if (!keys.membership())
            return fail(ErrorCode::NotAllowed, u"the device is not enrolled"_s);
        entries.setOrgCase(domain::orgCase(keys.membership()->org));
        return {};
    }

    Result<> keep(const TravellingEntry &entry, const Examined &examined);
    Result<> keepReceipt(const Examined &examined, const domain::Receipt &receipt);
    Result<AcceptOutcome> take(const TravellingEntry &entry, QList<TravellingEntry> &released);
    Result<QList<AcceptOutcome>> takeAll(const QList<TravellingEntry> &list);
    Result<StoredEntry> write(Draft draft);
    template <typename Work> auto transact(Work work) -> decltype(work());

    Database &database;
    KeyRing &keys;
    const domain::Clock &clock;
    EntryTable entries;
    ReceiptTable receipts;
    HeldEntries held;
    EntryIntake intake;
    Views views;
    LedgerWriter writer;
};

/// Runs \a work, writes the changed views and commits; on any failure nothing of it remains, in the tables or
/// in memory.
template <typename Work> auto Ledger::Private::transact(Work work) -> decltype(work())
{
    Transaction transaction(database);
    auto done = work();
    if (done) {
        Result<> committed = views.flush();
        if (committed)
            committed = transaction.commit();
        if (!committed)
            done = tl::unexpected(committed.error());
    }
    if (!done)
        views.forget();
    return done;
}

Ledger::Ledger(Database &database, KeyRing &keys, Settings &settings, const ObjectFiles &files,
               const Surroundings &surroundings)
    : d(std::make_unique<Private>(database, keys, settings, files, surroundings))
{
}

Ledger::~Ledger() = default;

Result<StoredEntry> Ledger::append(const CaseId &caseId, const domain::Body &body,
                                   const Circumstances &circumstances)
{
    if (const auto entered = d->enter(); !entered)
        return tl::unexpected(entered.error());
    const auto org = d->views.org();
    if (!org)
        return tl::unexpected(org.error());
    auto draft = d->writer.draft(caseId, body, circumstances, **org);
    if (!draft)
        return tl::unexpected(draft.error());
    const auto reason = d->views.addIfValid(draft->applied);
    if (!reason)
        return tl::unexpected(reason.error());
    if (*reason)
        return fail(ErrorCode::NotAllowed, voidReasonName(**reason));
    return d->transact([&] { return d->write(std::move(*draft)); });
}

Result<StoredEntry> Ledger::Private::write(Draft draft)
{
    // Two documents cannot take the same number: whoever comes second finds it used.
    if (const auto *document = std::get_if<domain::DocumentGenerated>(&*draft.applied.body);
        document != nullptr && !document->number.isEmpty()) {
        if (const auto turn = Numbers(database).checkTurn(document->form, document->number); !turn)
            return tl::unexpected(turn.error());
    }
    const domain::EntryHeader &header = draft.applied.header;
    const auto row = entries.insert(header, draft.travelling);
    if (!row)
        return tl::unexpected(row.error());
    if (header.caseId != entries.orgCase()) {
        if (const auto set = entries.setPlain(*row, draft.plain); !set)
            return tl::unexpected(set.error());
    }
    if (const auto set = entries.setUnsent(*row, header.caseId); !set)
        return tl::unexpected(set.error());
    if (draft.object) {
        if (const auto noted = noteObjectHere(database, *draft.object, draft.objectBytes); !noted)
            return tl::unexpected(noted.error());
    }
    if (const auto added = views.added({*row, draft.applied, draft.plain, true}); !added)
        return tl::unexpected(added.error());
    return StoredEntry{draft.applied.hash, header, std::move(draft.applied.body), 0, 0};
}

Result<AcceptOutcome> Ledger::accept(const domain::SignedEntry &entry,
                                     const std::optional<domain::Receipt> &receipt)
{
    const auto outcomes = accept(QList<TravellingEntry>{{entry, receipt}});
    if (!outcomes)
        return tl::unexpected(outcomes.error());
    return outcomes->constFirst();
}

Result<QList<AcceptOutcome>> Ledger::accept(const QList<TravellingEntry> &entries)
{
    if (const auto entered = d->enter(); !entered)
        return tl::unexpected(entered.error());
    if (const auto org = d->views.org(); !org)
        return tl::unexpected(org.error());
    return d->transact([&] { return d->takeAll(entries); });
}

Result<QList<AcceptOutcome>> Ledger::Private::takeAll(const QList<TravellingEntry> &list)
{
    QList<AcceptOutcome> outcomes;
    for (const TravellingEntry &entry : list) {
        QList<TravellingEntry> waiting{entry}; // it, and then whatever waited for it
        for (bool first = true; !waiting.isEmpty(); first = false) {
            const TravellingEntry next = waiting.takeFirst();
            const auto outcome = take(next, waiting);
            if (!outcome)
                return tl::unexpected(outcome.error());
            if (first)
                outcomes.append(*outcome);
        }
    }
    return outcomes;
}

Result<AcceptOutcome> Ledger::Private::take(const TravellingEntry &entry, QList<TravellingEntry> &released)
{
    const auto org = views.org();
    if (!org)
        return tl::unexpected(org.error());
    auto examined = intake.examine(entry, **org);
    if (!examined)
        return tl::unexpected(examined.error());
    AcceptOutcome outcome = examined->outcome;
    Result<> done;
    switch (outcome.kind) {
    case AcceptOutcome::Kind::Accepted: {
        done = keep(entry, *examined);
        break;
    }
    case AcceptOutcome::Kind::Known:
        if (examined->receipt)
            done = keepReceipt(*examined, *entry.receipt);
        break;
    case AcceptOutcome::Kind::Held:
        done = held.hold(outcome.hash, entry, examined->waitsFor);
        break;
    case AcceptOutcome::Kind::Refused:
        done = held.noteRefused(outcome.hash, examined->header.caseId, false, refusalName(outcome.refusal),
                                clock.nowUtc().toMSecsSinceEpoch());
        break;
    }
    if (!done && done.error().code == ErrorCode::Protocol) {
        outcome = {outcome.hash, AcceptOutcome::Kind::Refused, Refusal::BadReceipt};
        done = held.noteRefused(outcome.hash, examined->header.caseId, false, refusalName(outcome.refusal),
                                clock.nowUtc().toMSecsSinceEpoch());
    }
    if (!done)
        return tl::unexpected(done.error());
    if (outcome.kind != AcceptOutcome::Kind::Accepted)
        return outcome;
    QList<QByteArray> needs{outcome.hash.bytes()};
    if (examined->body) {
        if (const auto *enrolled = std::get_if<domain::DeviceEnrolled>(&*examined->body))
            needs.append(enrolled->device.toBytes());
    }
    for (const QByteArray &need : std::as_const(needs)) {
        auto more = held.release(need);
        if (!more)
            return tl::unexpected(more.error());
        released += *more;
    }
    return outcome;
}

Result<> Ledger::Private::keep(const TravellingEntry &entry, const Examined &examined)
{
    // The receipt first: a contradicting one refuses the entry before anything of it is written.
    if (examined.receipt) {
        if (const auto free = receipts.checkFree(*examined.receipt); !free)
            return free;
    }
    const domain::EntryHeader &header = examined.header;
    const auto row = entries.insert(header, entry.entry);
    if (!row)
        return tl::unexpected(row.error());
    if (header.caseId != entries.orgCase() && !examined.plain.isEmpty()) {
        if (const auto set = entries.setPlain(*row, examined.plain); !set)
            return set;
    }
    NewEntry added{*row, {examined.outcome.hash, header, examined.body, {}, {}}, examined.plain};
    if (examined.receipt) {
        const auto kept = receipts.insert(*entry.receipt, *examined.receipt);
        if (!kept)
            return tl::unexpected(kept.error());
        added.applied.position = examined.receipt->position;
    } else if (header.device == keys.device()) {
        if (const auto set = entries.setUnsent(*row, header.caseId); !set)
            return set;
    }
    return views.added(std::move(added));
}

Result<> Ledger::Private::keepReceipt(const Examined &examined, const domain::Receipt &receipt)
{
    const auto kept = receipts.insert(receipt, *examined.receipt);
    if (!kept)
        return tl::unexpected(kept.error());
    if (const auto forgotten = held.forgetRefused(examined.outcome.hash); !forgotten)
        return forgotten;
    if (!*kept)
        return {};
    return views.confirmed(examined.header.caseId, examined.outcome.hash, examined.receipt->position);
}

Result<> Ledger::recordReceipt(const EntryHash &hash, const domain::Receipt &receipt)
{
    if (const auto entered = d->enter(); !entered)
        return entered;
    const auto row = d->entries.find(hash);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, hash.toHex());
    const auto outcome = accept((*row)->travelling, receipt);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (outcome->kind != AcceptOutcome::Kind::Known)
        return fail(ErrorCode::Protocol, refusalName(outcome->refusal));
    return {};
}

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
