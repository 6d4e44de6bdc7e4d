// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tempvault.h"

namespace fieldcase::tests {

/// An officer's vault with one case in it (entries of two officers, three of them not confirmed, and three
/// objects), to be damaged behind the application's back, and put right again.
class DamagedVault
{
public:
    DamagedVault();

    /// As if nothing had been done to it; closed.
    void restore();
    /// Opens it and checks everything.
    [[nodiscard]] domain::Result<store::CheckReport> reopenAndCheck();
    /// Runs \a sql in its database with all triggers off, then as above.
    [[nodiscard]] domain::Result<store::CheckReport> tamper(const QByteArray &sql);
    [[nodiscard]] domain::EntryHash hashAt(qint64 row);

    [[nodiscard]] Member &member() { return m_org.officer1(); }
    [[nodiscard]] store::Vault &vault() { return member().vault(); }
    [[nodiscard]] QString folder() { return member().device->folder(); }
    [[nodiscard]] FaultyDisk &disk() { return m_org.disk(); }
    [[nodiscard]] const QList<store::SealedObject> &objects() const { return m_objects; }
    [[nodiscard]] qint64 rows() const { return m_rows; }         ///< entries in the vault
    [[nodiscard]] qint64 firstRow() const { return m_firstRow; } ///< of the case

private:
    void record(const QByteArray &plain);

    TempOrg m_org;
    domain::CaseId m_case;
    QTemporaryDir m_pristine;
    QList<store::SealedObject> m_objects;
    qint64 m_rows = 0;
    qint64 m_firstRow = 0;
};

[[nodiscard]] bool writeFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] QByteArray readFile(const QString &path);
/// All findings in one line, for a test's message.
[[nodiscard]] QString describe(const store::CheckReport &report);

} // namespace fieldcase::tests
