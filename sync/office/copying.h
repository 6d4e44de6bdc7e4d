// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/disk.h"

namespace fieldcase::office {

/// Copies all of \a from behind what \a to holds, and syncs it. \returns Storage or DiskFull
[[nodiscard]] domain::Result<> copyBytes(QIODevice &from, store::DiskFile &to);

} // namespace fieldcase::office
