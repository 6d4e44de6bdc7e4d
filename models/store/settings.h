// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/surroundings.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace fieldcase::store {

class Database;

/// Small values of this device alone (where the last sync stopped, the office's address, a column's width),
/// kept in the encrypted database. Nothing that was done to a case. One thread: the vault's.
class Settings
{
public:
    Settings(Database &database, const domain::Clock &clock);

    /// nullopt when it was never set.
    [[nodiscard]] domain::Result<std::optional<QByteArray>> value(const QString &key);
    [[nodiscard]] domain::Result<> setValue(const QString &key, const QByteArray &value);
    [[nodiscard]] domain::Result<> remove(const QString &key);

    /// Remembers that the office's clock says \a officeMs (UTC) now.
    [[nodiscard]] domain::Result<> setOfficeTime(qint64 officeMs);
    /// What the office's clock would say now; nullopt when it was not asked since this device was started.
    [[nodiscard]] std::optional<qint64> officeTime();

private:
    Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace fieldcase::store
