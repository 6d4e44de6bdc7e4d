// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/boxkey.h"
#include "models/crypto/signingkey.h"
#include "models/domain/id.h"
#include "models/store/surroundings.h"

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
class KeyRing
{
public:
    KeyRing(Database &database, const Surroundings &surroundings);
    ~KeyRing();

    /// Made with the vault, never changed.
    [[nodiscard]] domain::DeviceId device() const;
    [[nodiscard]] const crypto::SigningKey &signingKey() const;
    [[nodiscard]] const crypto::BoxKey &boxKey() const;

    /// nullopt until the device is enrolled.
    [[nodiscard]] std::optional<Membership> membership() const;
    /// Enrols this device, once. \returns Conflict when it belongs to another organisation or officer
    [[nodiscard]] domain::Result<> join(const Membership &membership);

    /// \returns WrongKey when this device was not given the case's key
    [[nodiscard]] domain::Result<crypto::BoxKey> caseKey(const domain::CaseId &caseId) const;
    /// \param group "office". \returns WrongKey when this device is not in the group
    [[nodiscard]] domain::Result<crypto::BoxKey> groupKey(const QString &group) const;

private:
    friend class KeyIntake;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fieldcase::store
