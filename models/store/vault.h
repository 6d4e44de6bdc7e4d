// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/caselist.h"
#include "models/store/drawrecords.h"
#include "models/store/keyring.h"
#include "models/store/ledger.h"
#include "models/store/numbers.h"
#include "models/store/objectstore.h"
#include "models/store/outbox.h"
#include "models/store/registers.h"
#include "models/store/settings.h"
#include "models/store/vaultcheck.h"
#include "models/store/vaultfile.h"

namespace fieldcase::store {

class ProcessLock;

/// Everything a device keeps: one encrypted database and one folder of encrypted objects, behind a
/// passphrase.
///
/// A folder `vault.json` (key derivation, wrapped key), `attempts.json`, `ledger.db`, `objects/`, `lock`.
/// Made, used and destroyed in one thread (see VaultQueue). Destroying it wipes the keys.
class Vault
{
public:
    /// Makes a new vault with a new device in \a folder (created; empty if it exists).
    /// \returns Conflict when there is a vault already, InvalidInput for an empty passphrase, DiskFull,
    /// Storage
    [[nodiscard]] static domain::Result<std::unique_ptr<Vault>> create(const QString &folder,
                                                                       const crypto::SecretBytes &passphrase,
                                                                       const Surroundings &surroundings,
                                                                       const KdfCost &cost = {});
    /// \returns NotFound (no vault), Conflict (open in another process), NotAllowed (too many attempts: see
    /// attempts()),
    ///          WrongKey (wrong passphrase), Damaged, TooNew, NotEncrypted (a plain file in the database's
    ///          place), Storage
    [[nodiscard]] static domain::Result<std::unique_ptr<Vault>>
    open(const QString &folder, const crypto::SecretBytes &passphrase, const Surroundings &surroundings);
    ~Vault();

    [[nodiscard]] static bool exists(const QString &folder);
    /// For the unlock screen, without opening.
    [[nodiscard]] static domain::Result<Attempts> attempts(const QString &folder, Disk &disk);
    /// \returns WrongKey (counted as an attempt) when \a old is not the passphrase
    [[nodiscard]] domain::Result<> changePassphrase(const crypto::SecretBytes &old,
                                                    const crypto::SecretBytes &next,
                                                    const KdfCost &cost = {});

    [[nodiscard]] KeyRing &keys();
    [[nodiscard]] Ledger &ledger();
    [[nodiscard]] ObjectStore &objects();
    [[nodiscard]] Outbox &outbox();
    [[nodiscard]] Registers &registers();
    [[nodiscard]] Numbers &numbers();
    [[nodiscard]] CaseList &lists();
    [[nodiscard]] Settings &settings();
    [[nodiscard]] DrawRecords &drawRecords();
    [[nodiscard]] const Surroundings &surroundings() const;

    /// Proves the whole vault: every entry, every receipt, every view, every object (read in full).
    /// \returns what is wrong, the first bad entry first; empty when all is well
    [[nodiscard]] domain::Result<CheckReport> check(Progress *progress = nullptr);

private:
    struct Private;
    explicit Vault(std::unique_ptr<Private> d);

    [[nodiscard]] static domain::Result<std::unique_ptr<Vault>> openWith(const QString &folder,
                                                                         const crypto::SecretBytes &rawKey,
                                                                         const Surroundings &surroundings,
                                                                         std::unique_ptr<ProcessLock> lock);

    std::unique_ptr<Private> d;
};

} // namespace fieldcase::store
