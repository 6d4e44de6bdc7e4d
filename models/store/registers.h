// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enterprise.h"
#include "models/domain/officer.h"

#include <functional>

namespace fieldcase::store {

class Database;

/// The registers of enterprises and officers as the organisation's entries make them: for each key the last
/// row wins. One thread: the vault's.
class Registers
{
public:
    /// A line of a list; the whole row comes by its key.
    struct EnterpriseRow {
        QString code;
        QString name;
        QString address;
        QString category;
        domain::RiskLevel risk = domain::RiskLevel::Blue;
        domain::CreditLevel credit = domain::CreditLevel::Ordinary;
        domain::EnterpriseStatus status = domain::EnterpriseStatus::Active;
        bool excluded = false; ///< 禁抽
    };
    /// Where a page of a list ended; start with an empty one.
    struct PageEnd {
        QString name;
        QString code;
    };

    explicit Registers(Database &database) : m_database(database) {}

    [[nodiscard]] domain::Result<qint64> enterpriseCount();
    /// Enterprises by name, \a limit of them after \a after.
    [[nodiscard]] domain::Result<QList<EnterpriseRow>> enterprises(const PageEnd &after, int limit);
    /// Those whose name contains \a text, or whose code begins with it, or whose pinyin initials contain it.
    [[nodiscard]] domain::Result<QList<EnterpriseRow>> search(const QString &text, int limit);
    /// \returns NotFound
    [[nodiscard]] domain::Result<domain::Enterprise> enterprise(const QString &code);
    /// Every enterprise by code. Stops when \a take returns false.
    [[nodiscard]] domain::Result<>
    eachEnterprise(const std::function<bool(const domain::Enterprise &)> &take);

    /// All officers by certificate.
    [[nodiscard]] domain::Result<QList<domain::Officer>> officers();
    /// \returns NotFound
    [[nodiscard]] domain::Result<domain::Officer> officer(const domain::OfficerId &officer);

private:
    Database &m_database;
};

} // namespace fieldcase::store
