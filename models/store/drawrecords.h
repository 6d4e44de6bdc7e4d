// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/result.h"

namespace fieldcase::store {

class Database;

/// Frozen snapshots and transcripts of draws by their SHA-256, whole, in the encrypted database. Written
/// once. One thread: the vault's.
class DrawRecords
{
public:
    explicit DrawRecords(Database &database);

    /// Keeps \a bytes. \returns their SHA-256, which the entry of the draw names
    [[nodiscard]] domain::Result<domain::Digest> keep(const QByteArray &bytes);
    /// \returns NotFound; Damaged when what is kept does not have that hash
    [[nodiscard]] domain::Result<QByteArray> record(const domain::Digest &sha256);

private:
    Database &m_database;
};

} // namespace fieldcase::store
