// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ledger.h"
#include "models/store/objectstore.h"

namespace fieldcase::store {

/// What waits for the office, and what the office or we did not take. One thread: the vault's.
class Outbox
{
public:
    /// An entry that was not taken.
    struct RefusedRow {
        domain::EntryHash hash; ///< of the header, also of one that could not be read
        domain::CaseId caseId;  ///< null when the header could not be read
        bool ours = false;      ///< written here, refused by the office; otherwise refused here
        QString reason;         ///< refusalName(), or the office's word
        qint64 atMs = 0;
    };
    struct Counts {
        int entries = 0; ///< ours, not confirmed
        int objects = 0; ///< here, not proven
        qint64 objectBytes = 0;
        int held = 0; ///< others' entries that wait for a predecessor
        int refused = 0;
        int sentObjects = 0;      ///< of `objects`: the office said it has them
        int provenObjects = 0;    ///< here and proven
        int confirmedEntries = 0; ///< all, ours and others', with an official position
    };

    Outbox(Database &database, Ledger &ledger, ObjectStore &objects, const domain::Clock &clock);

    /// Entries to send, oldest first, without those refused and those that build on them.
    [[nodiscard]] domain::Result<QList<domain::SignedEntry>> entries(int limit);
    /// Objects to send, small ones first.
    [[nodiscard]] domain::Result<QList<ObjectRow>> objects(int limit);
    /// The office refused one of our entries. It stays in the ledger and is shown until it is confirmed after
    /// all.
    [[nodiscard]] domain::Result<> recordRefusal(const domain::EntryHash &hash, const QString &reason);
    /// The last refusals, newest first.
    [[nodiscard]] domain::Result<QList<RefusedRow>> refused(int limit);
    [[nodiscard]] domain::Result<Counts> counts();

private:
    Database &m_database;
    Ledger &m_ledger;
    ObjectStore &m_objects;
    const domain::Clock &m_clock;
};

} // namespace fieldcase::store
