// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/secretbytes.h"
#include "models/store/disk.h"

namespace fieldcase::app {

/// Writes the recovery key to \a path as an age identity file, with the words that say what it is; for this
/// user only. \returns Conflict when the file exists
[[nodiscard]] domain::Result<> writeRecoveryKey(store::Disk &disk, const QString &path,
                                                const QString &orgName, const QString &org,
                                                const crypto::SecretBytes &key);

} // namespace fieldcase::app
