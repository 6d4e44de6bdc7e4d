// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casestate.h"
#include "models/domain/orgstate.h"
#include "models/store/acceptance.h"
#include "models/store/storedentry.h"
#include "models/store/surroundings.h"

namespace fieldcase::store {

class Database;
class KeyRing;
class ObjectFiles;
class Settings;

/// What was true around a person who writes an entry.
struct Circumstances {
    std::optional<domain::Place> place;
    std::optional<qint64> gnssMs; ///< satellite time, UTC
};

/// All entries this device knows, each case a list of signed, chained entries; everything else that the
/// database shows is a view of them, changed in the same transaction. One thread: the vault's.
///
/// Official order = the office's positions; entries without one follow in the order they came.
class Ledger
{
public:
    Ledger(Database &database, KeyRing &keys, Settings &settings, const ObjectFiles &files,
           const Surroundings &surroundings);
    ~Ledger();

    /// Writes an entry of this device: adds the salt, chains, signs and applies it.
    ///
    /// \param body any body struct of models/domain/bodies
    /// \returns InvalidInput for a body that breaks a rule, NotAllowed when the roles or the case's state do
    /// not permit it (the
    ///          context names the reason), Conflict when it uses a number out of turn, WrongKey without the
    ///          case's key, NotFound for a document or evidence entry whose object is not here, Storage or
    ///          DiskFull. On failure nothing has changed.
    [[nodiscard]] domain::Result<StoredEntry> append(const domain::CaseId &caseId, const domain::Body &body,
                                                     const Circumstances &circumstances = {});

    /// Checks and keeps entries that came from elsewhere, in one transaction. Bad entries are an outcome, not
    /// an error. \returns one outcome an entry, in order; Storage or DiskFull when nothing of it was kept
    [[nodiscard]] domain::Result<QList<AcceptOutcome>> accept(const QList<TravellingEntry> &entries);
    [[nodiscard]] domain::Result<AcceptOutcome> accept(const domain::SignedEntry &entry,
                                                       const std::optional<domain::Receipt> &receipt);
    /// Gives an entry its official place. Again is fine. \returns NotFound, or Protocol when the receipt is
    /// not the office's for this entry or contradicts one that we have
    [[nodiscard]] domain::Result<> recordReceipt(const domain::EntryHash &hash,
                                                 const domain::Receipt &receipt);

    [[nodiscard]] domain::Result<StoredEntry> entry(const domain::EntryHash &hash);
    /// All entries of a case in order. Empty for an unknown case.
    [[nodiscard]] domain::Result<QList<StoredEntry>> entries(const domain::CaseId &caseId);
    /// The entry as it travels. \returns NotFound
    [[nodiscard]] domain::Result<TravellingEntry> travelling(const domain::EntryHash &hash);
    /// This device's entries that the office has not confirmed, oldest first, at most \a limit.
    [[nodiscard]] domain::Result<QList<domain::SignedEntry>> unsent(int limit);
    /// The last entry of \a device in a case; null when there is none.
    [[nodiscard]] domain::Result<domain::EntryHash> head(const domain::CaseId &caseId,
                                                         const domain::DeviceId &device);
    /// The highest official position among the entries of a case; 0 when none is confirmed.
    [[nodiscard]] domain::Result<qint64> lastPosition(const domain::CaseId &caseId);

    /// The case as its entries make it. \returns NotFound for a case without an assignment
    [[nodiscard]] domain::Result<domain::CaseState> caseState(const domain::CaseId &caseId);
    [[nodiscard]] domain::Result<domain::OrgState> orgState();

    /// The public key that bodies and objects of a case are sealed to. \returns NotFound without an
    /// assignment
    [[nodiscard]] domain::Result<QByteArray> caseBox(const domain::CaseId &caseId);

    /// Throws every view away and makes it again from the entries.
    [[nodiscard]] domain::Result<> rebuildProjections();
    /// The names of the tables that are not what the entries make of them. Changes nothing.
    [[nodiscard]] domain::Result<QStringList> differingViews();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fieldcase::store
