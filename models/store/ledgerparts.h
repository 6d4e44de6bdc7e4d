// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/heldentries.h"
#include "models/store/keyring.h"
#include "models/store/ledgerwriter.h"
#include "models/store/receipts.h"
#include "models/store/transaction.h"
#include "models/store/views.h"

// What ledger.cpp (writing) and ledgerreading.cpp share.

namespace fieldcase::store {

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
    domain::Result<> enter()
    {
        if (!keys.membership())
            return domain::fail(domain::ErrorCode::NotAllowed, QStringLiteral("the device is not enrolled"));
        entries.setOrgCase(domain::orgCase(keys.membership()->org));
        return {};
    }

    domain::Result<> keep(const TravellingEntry &entry, const Examined &examined);
    domain::Result<> keepReceipt(const Examined &examined, const domain::Receipt &receipt);
    domain::Result<AcceptOutcome> take(const TravellingEntry &entry, QList<TravellingEntry> &released);
    domain::Result<QList<AcceptOutcome>> takeAll(const QList<TravellingEntry> &list);
    domain::Result<StoredEntry> write(Draft draft);
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
        domain::Result<> committed = views.flush();
        if (committed)
            committed = transaction.commit();
        if (!committed)
            done = tl::unexpected(committed.error());
    }
    if (!done)
        views.forget();
    return done;
}

} // namespace fieldcase::store
