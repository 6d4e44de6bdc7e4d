// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace fieldcase::store {

class Database;

/// Brings the schema of a vault's database to the one this program knows. \returns as migrate()
[[nodiscard]] domain::Result<> migrateVault(Database &database);

} // namespace fieldcase::store
