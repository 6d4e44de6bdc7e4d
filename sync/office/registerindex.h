// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/office/directory.h"

namespace fieldcase::office {

/// The keys of a `register.rows` entry, as the directory keeps them.
[[nodiscard]] domain::Result<> indexRows(Directory &directory, const domain::RegisterRows &rows);
[[nodiscard]] domain::Result<RegisterKey> keyOf(const domain::Enterprise &row);
[[nodiscard]] domain::Result<RegisterKey> keyOf(const domain::Officer &row);

} // namespace fieldcase::office
