// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/office/founding.h"
#include "sync/office/officeservice.h"
#include "sync/office/sqlstorage.h"
#include "sync/office/tlsidentity.h"

namespace fieldcase::app {

/// What opens the office's database: a passphrase, or a file with the key itself.
struct Unlocking {
    crypto::SecretBytes passphrase; ///< empty: the key file opens it
    QString keyFile;                ///< empty: `unlock.key` in the data folder
};

/// What outlives a DataFolder.
struct OfficeSurroundings {
    const domain::Clock &clock;
    domain::Random &random;
    store::Disk &disk;
};

/// An office's data folder, opened: `office.json` (how it is unlocked), `office.db` (SQLCipher), `objects/`,
/// `uploads/`, `ca.pem`, and while it is served `admin.sock`.
class DataFolder
{
public:
    /// Makes the folder and a new office in it.
    /// \param hosts    names and addresses of this server, as devices reach it; at least one
    /// \param recovery receives the recovery key (32 bytes), which is kept nowhere else
    /// \returns Conflict when the folder is not empty
    [[nodiscard]] static domain::Result<std::unique_ptr<DataFolder>>
    create(const QString &folder, const Unlocking &unlocking, const office::OrgProfile &profile,
           const QStringList &hosts, const OfficeSurroundings &surroundings, crypto::SecretBytes &recovery);
    /// \returns NotFound when there is no office, Conflict when another program has it open, WrongKey for a
    /// wrong passphrase or key file, Damaged, TooNew
    [[nodiscard]] static domain::Result<std::unique_ptr<DataFolder>>
    open(const QString &folder, const Unlocking &unlocking, const OfficeSurroundings &surroundings);

    [[nodiscard]] office::OfficeService &service() { return *m_service; }
    [[nodiscard]] office::OfficeStorage &storage() { return *m_storage; }
    /// The certificate, renewed when it is time.
    [[nodiscard]] domain::Result<office::TlsIdentity> tls();
    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    DataFolder(const QString &folder, std::unique_ptr<office::SqlStorage> storage,
               office::OfficeIdentity identity, const OfficeSurroundings &surroundings);

    QString m_folder;
    OfficeSurroundings m_surroundings;
    std::unique_ptr<office::SqlStorage> m_storage;
    std::unique_ptr<office::ObjectFiles> m_files;
    office::OfficeIdentity m_identity;
    std::unique_ptr<office::OfficeService> m_service;
};

} // namespace fieldcase::app
