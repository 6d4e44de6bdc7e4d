// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ledger.h"

#include "models/store/ledgerparts.h"
#include "models/store/numbers.h"

namespace fieldcase::store {

using domain::CaseId;
using domain::EntryHash;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using namespace Qt::StringLiterals;

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

} // namespace fieldcase::store
