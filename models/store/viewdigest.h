// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QMap>

namespace fieldcase::store {

class Database;

/// A SHA-256 over all rows of each table that is a view of the ledger, by the table's name. Equal contents
/// give equal digests, whatever happened before.
[[nodiscard]] domain::Result<QMap<QString, QByteArray>> viewDigests(Database &database);

} // namespace fieldcase::store
