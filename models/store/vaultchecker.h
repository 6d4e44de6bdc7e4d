// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/entrytable.h"
#include "models/store/sealing.h"
#include "models/store/vaultcheck.h"

#include <QHash>
#include <QMap>

namespace fieldcase::store {

class Database;
class KeyRing;
class Ledger;
class ObjectFiles;

/// Proves a vault from its files up. For Vault; used once.
class VaultChecker
{
public:
    VaultChecker(Database &database, KeyRing &keys, Ledger &ledger, const ObjectFiles &files);

    [[nodiscard]] domain::Result<CheckReport> check(Progress *progress);

private:
    /// What an entry's signature and author are held against.
    struct Device {
        QByteArray sign;
        domain::OfficerId officer; ///< null: not known yet
    };

    void checkVaultFile();
    [[nodiscard]] bool checkPages();
    [[nodiscard]] domain::Result<> checkEntries();
    void checkEntry(const EntryRow &row, const QSqlQuery &columns, bool rowMissing, bool tallyWrong);
    [[nodiscard]] std::optional<Damage> damageOf(const EntryRow &row, const domain::EntryHeader &header,
                                                 const QSqlQuery &columns) const;
    void learnDevice(const domain::EntryHeader &header, const QByteArray &plain);
    [[nodiscard]] domain::Result<> checkHeads();
    [[nodiscard]] domain::Result<> checkReceipts();
    [[nodiscard]] domain::Result<> checkObjectReceipts();
    [[nodiscard]] domain::Result<> checkViews();
    [[nodiscard]] domain::Result<> checkObjects(Progress *progress);
    void add(Damage damage, const domain::EntryHash &entry, const domain::CaseId &caseId);
    void addObject(Damage damage, const domain::ObjectHash &object);
    void addDetail(Damage damage, const QString &detail);

    Database &m_database;
    KeyRing &m_keys;
    Ledger &m_ledger;
    const ObjectFiles &m_files;
    CheckReport m_report;
    QHash<domain::DeviceId, Device> m_devices;
    QMap<std::pair<QByteArray, QByteArray>, ChainHead> m_chains; // by case and device
};

} // namespace fieldcase::store
