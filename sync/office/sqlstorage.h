// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "sync/office/officestorage.h"
#include "sync/office/sqlcaseindex.h"
#include "sync/office/sqldirectory.h"
#include "sync/office/sqlentrylog.h"
#include "sync/office/sqlobjectindex.h"

namespace fieldcase::office {

/// The embedded storage: one SQLCipher database.
class SqlStorage final : public OfficeStorage
{
public:
    /// Opens (or makes) the database \a path and brings its schema up to date.
    /// \param rawKey 32 bytes
    /// \returns what store::Database::open() and store::migrate() return
    [[nodiscard]] static domain::Result<std::unique_ptr<SqlStorage>>
    open(const QString &path, const crypto::SecretBytes &rawKey, store::Database::Mode mode);

    [[nodiscard]] std::unique_ptr<Unit> begin() override;
    [[nodiscard]] EntryLog &entries() override { return m_entries; }
    [[nodiscard]] CaseIndex &cases() override { return m_cases; }
    [[nodiscard]] ObjectIndex &objects() override { return m_objects; }
    [[nodiscard]] Directory &directory() override { return m_directory; }
    [[nodiscard]] domain::Result<> copyTo(const QString &path, store::Disk &disk) override;
    [[nodiscard]] domain::Result<> check() override;
    [[nodiscard]] bool hasFailed() const override { return m_database->hasFailed(); }

private:
    SqlStorage(const QString &path, std::unique_ptr<store::Database> database);

    QString m_path;
    std::unique_ptr<store::Database> m_database;
    SqlEntryLog m_entries;
    SqlCaseIndex m_cases;
    SqlObjectIndex m_objects;
    SqlDirectory m_directory;
};

} // namespace fieldcase::office
