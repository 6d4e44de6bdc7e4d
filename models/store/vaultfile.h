// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/keyderivation.h"
#include "models/crypto/secretbytes.h"
#include "models/store/surroundings.h"

#include <QUuid>

namespace fieldcase::store {

/// How hard guessing the passphrase is made.
struct KdfCost {
    int memoryKiB = 0;  ///< 0: the default, 128 MiB
    int iterations = 0; ///< 0: the default, about half a second
};

/// What `vault.json` holds: nothing secret by itself. Its field `check` is the SHA-256 of all the others in
/// canonical form; every later version keeps it and `v`.
struct VaultFile {
    static constexpr int kVersion = 1;

    QUuid vault;
    crypto::KdfParameters kdf;
    QByteArray wrappedKey; ///< the database's raw key under the passphrase's

    [[nodiscard]] QByteArray toBytes() const;
    /// \returns Damaged, or TooNew for a later version
    [[nodiscard]] static domain::Result<VaultFile> fromBytes(const QByteArray &bytes);
};

/// Failed attempts to unlock, kept in `attempts.json` beside the vault.
struct Attempts {
    int failures = 0;         ///< since the last success
    qint64 lastMs = 0;        ///< wall clock, UTC
    qint64 nextAllowedMs = 0; ///< before that no attempt is made; 0: now

    [[nodiscard]] QByteArray toBytes() const;
    /// \returns Damaged
    [[nodiscard]] static domain::Result<Attempts> fromBytes(const QByteArray &bytes);

    friend bool operator==(const Attempts &, const Attempts &) = default;
};

/// The attempts after one more failure at \a nowMs: four are free, then 5 s, 10 s, 20 s … up to an hour.
[[nodiscard]] Attempts afterFailure(const Attempts &attempts, qint64 nowMs);
/// Whether an attempt may be made at \a nowMs. A clock set back below the last attempt does not shorten the
/// wait.
[[nodiscard]] bool mayAttempt(const Attempts &attempts, qint64 nowMs);

} // namespace fieldcase::store
