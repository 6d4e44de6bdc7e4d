// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/orgstate.h"
#include "models/store/acceptance.h"
#include "models/store/entrytable.h"
#include "models/store/keyring.h"
#include "models/store/storedentry.h"

namespace fieldcase::store {

/// What is known of an entry from elsewhere once it was looked at.
struct Examined {
    AcceptOutcome outcome;
    QByteArray waitsFor; ///< when held: an entry's hash or a device's id

    // Set when it was accepted:
    domain::EntryHeader header;
    QByteArray plain;                 ///< its body; empty when this device cannot open it
    std::optional<domain::Body> body; ///< the same, read
    std::optional<domain::EntryReceipt> receipt;
};

/// Decides whether an entry from elsewhere is believed. Reads the ledger, writes nothing.
class EntryIntake
{
public:
    EntryIntake(EntryTable &entries, KeyRing &keys) : m_entries(entries), m_keys(keys) {}

    /// \param org the organisation as the ledger has it
    /// \returns Storage when the ledger cannot be read
    [[nodiscard]] domain::Result<Examined> examine(const TravellingEntry &entry, const domain::OrgState &org);

    /// The plaintext of a body that travelled. \returns WrongKey when this device cannot open it, Damaged
    /// when it is not the body that \a header names
    [[nodiscard]] domain::Result<QByteArray>
    openBody(const domain::EntryHeader &header, const QByteArray &travelling, const domain::OrgState &org);

private:
    [[nodiscard]] Refusal checkAuthor(const TravellingEntry &entry, const Examined &examined,
                                      const domain::OrgState &org) const;
    [[nodiscard]] domain::Result<bool> isRevoked(const Examined &examined, const domain::OrgState &org);
    [[nodiscard]] domain::Result<Refusal> checkBody(const TravellingEntry &entry, Examined &examined,
                                                    const domain::OrgState &org);
    [[nodiscard]] domain::Result<Refusal> checkChain(Examined &examined);

    EntryTable &m_entries;
    KeyRing &m_keys;
};

} // namespace fieldcase::store
