// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/vaultfile.h"

namespace fieldcase::store {

// How a vault is locked and unlocked. For Vault.

[[nodiscard]] QString vaultFilePath(const QString &folder);
/// \returns NotFound, Damaged, TooNew, Storage
[[nodiscard]] domain::Result<VaultFile> readVaultFile(Disk &disk, const QString &folder);
/// The attempts so far; none when the file is missing or unreadable: whoever can damage it can also delete
/// it.
[[nodiscard]] domain::Result<Attempts> readAttempts(Disk &disk, const QString &folder);

/// The file that locks \a rawKey behind \a passphrase. \param vault null: a new vault
[[nodiscard]] domain::Result<VaultFile> lockUp(const crypto::SecretBytes &rawKey,
                                               const crypto::SecretBytes &passphrase, const QUuid &vault,
                                               const Surroundings &surroundings, const KdfCost &cost);
/// The raw key behind \a passphrase. The attempt is counted before it is made, so that ending the process
/// does not save it. \returns NotAllowed when it is too early for another attempt, WrongKey
[[nodiscard]] domain::Result<crypto::SecretBytes> unlock(const VaultFile &file, const QString &folder,
                                                         const crypto::SecretBytes &passphrase,
                                                         const Surroundings &surroundings);

} // namespace fieldcase::store
