// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/office/directory.h"

namespace fieldcase::office {

/// Puts the rows of a `register.rows` entry into the directory.
[[nodiscard]] domain::Result<> indexRows(Directory &directory, const domain::RegisterRows &rows);
/// nullopt when the register has no such row.
[[nodiscard]] domain::Result<std::optional<domain::Enterprise>> findEnterprise(Directory &directory,
                                                                               const QString &code);
[[nodiscard]] domain::Result<std::optional<domain::Officer>> findOfficer(Directory &directory,
                                                                         const QString &certificate);

} // namespace fieldcase::office
