// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/datafolder.h"
#include "models/crypto/keyderivation.h"

namespace fieldcase::app {

/// How an office's database is unlocked: the content of `office.json`, and the key behind it.
struct OfficeLock {
    static constexpr int kVersion = 1;

    crypto::SecretBytes rawKey;               ///< 32 bytes; not in the file
    std::optional<crypto::KdfParameters> kdf; ///< with a passphrase
    QByteArray wrappedKey;                    ///< with a passphrase: the key under it

    /// A new key; without a passphrase the key file is written (readable for this user only).
    [[nodiscard]] static domain::Result<OfficeLock> create(const QString &folder, const Unlocking &unlocking,
                                                           const OfficeSurroundings &surroundings);
    /// The raw key. \returns NotFound when there is no office, or no key file; WrongKey; Damaged; TooNew
    [[nodiscard]] static domain::Result<crypto::SecretBytes>
    open(const QString &folder, const Unlocking &unlocking, const OfficeSurroundings &surroundings);
    [[nodiscard]] QByteArray toBytes() const;
};

} // namespace fieldcase::app
