// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/boxkey.h"
#include "models/crypto/signingkey.h"
#include "models/domain/id.h"
#include "models/domain/surroundings.h"

#include <map>
#include <optional>

namespace fieldcase::store {

class Database;

/// Who this device is in its organisation.
struct Membership {
    domain::OrgId org;
    domain::OfficerId officer; ///< the person this device was enrolled for
    domain::DeviceId officeDevice;
    QByteArray officeSign; ///< 32 bytes; the office's public key, pinned at enrolment

    friend bool operator==(const Membership &, const Membership &) = default;
};

/// The secrets of this device. They lie in the encrypted database and, while the vault is open, in locked
/// memory.
///
/// The keys of cases and of the office group are not stored: the ledger has them wrapped to this device, and
/// they are opened when they are needed. One thread: the vault's.
class KeyRing
{
public:
    /// Makes the device of a new vault: its id, its signing key and its box key. \returns Conflict if there
    /// is one
    [[nodiscard]] static domain::Result<> makeDevice(Database &database, const domain::Clock &clock,
                                                     domain::Random &random);
    /// \returns Damaged when the vault has no device
    [[nodiscard]] static domain::Result<std::unique_ptr<KeyRing>> load(Database &database);

    /// Made with the vault, never changed.
    [[nodiscard]] const domain::DeviceId &device() const { return m_device; }
    [[nodiscard]] const crypto::SigningKey &signingKey() const { return m_signingKey; }
    [[nodiscard]] const crypto::BoxKey &boxKey() const { return m_boxKey; }

    /// nullopt until the device is enrolled.
    [[nodiscard]] const std::optional<Membership> &membership() const { return m_membership; }
    /// Enrols this device, once; the same again is fine. \returns Conflict when it belongs elsewhere already
    [[nodiscard]] domain::Result<> join(const Membership &membership);

    /// The private key of a case, proven to be that of \a boxPublic; valid until the next call.
    /// \returns WrongKey when this device was not given it
    [[nodiscard]] domain::Result<const crypto::BoxKey *> caseKey(const domain::CaseId &caseId,
                                                                 const QByteArray &boxPublic);
    /// The private key of the office group, valid until the next call. \returns WrongKey when this device is
    /// not in it
    [[nodiscard]] domain::Result<const crypto::BoxKey *> groupKey(const QByteArray &boxPublic);
    /// The group's public key as the ledger has it, for caseKey(); empty: no group yet.
    void setGroupBox(const QByteArray &boxPublic);

private:
    KeyRing(Database &database, domain::DeviceId device, crypto::SigningKey signingKey,
            crypto::BoxKey boxKey);

    [[nodiscard]] domain::Result<> loadMembership();
    [[nodiscard]] domain::Result<crypto::BoxKey> unwrap(const QByteArray &owner, const QByteArray &boxPublic);
    [[nodiscard]] domain::Result<const crypto::BoxKey *> opened(const QByteArray &owner,
                                                                const QByteArray &boxPublic);

    Database &m_database;
    domain::DeviceId m_device;
    crypto::SigningKey m_signingKey;
    crypto::BoxKey m_boxKey;
    std::optional<Membership> m_membership;
    QByteArray m_groupBox;
    std::map<QByteArray, crypto::BoxKey> m_opened; // by public key; emptied when it grows
};

} // namespace fieldcase::store
