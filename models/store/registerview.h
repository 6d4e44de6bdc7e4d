// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/orgbodies.h"

#include <QSet>

#include <optional>

namespace fieldcase::store {

class Database;

/// The tables of enterprises and officers, made from the organisation's register.rows entries. For the
/// ledger, within its transactions.
class RegisterView
{
public:
    explicit RegisterView(Database &database) : m_database(database) {}

    /// Brings in the rows of the entry \a row. For a key that an entry in \a later has written already (one
    /// that comes after this one in official order), that one's row stays. \param plain the body of that
    /// entry, which is where \a rows came from
    [[nodiscard]] domain::Result<> take(qint64 row, const domain::RegisterRows &rows, const QByteArray &plain,
                                        const QSet<qint64> &later);
    /// Remembers which part of which import the entry \a row is.
    [[nodiscard]] domain::Result<> notePart(qint64 row, const domain::RegisterRows &rows);
    /// What was remembered, without rows. \returns NotFound
    [[nodiscard]] domain::Result<domain::RegisterRows> part(qint64 row);
    /// Empties the tables.
    [[nodiscard]] domain::Result<> clear();

private:
    /// A name that is to be found under a new or changed row.
    struct Indexed {
        qint64 id = 0;
        bool isNew = true;
        QString name;
    };

    [[nodiscard]] domain::Result<std::optional<Indexed>> takeEnterprise(qint64 row,
                                                                        const domain::Enterprise &enterprise,
                                                                        const QByteArray &content,
                                                                        const QSet<qint64> &later);
    [[nodiscard]] domain::Result<> takeOfficer(qint64 row, const domain::Officer &officer,
                                               const QByteArray &content, const QSet<qint64> &later);
    [[nodiscard]] domain::Result<> index(const QList<Indexed> &names);

    Database &m_database;
};

/// The canonical text of each object in the array `rows` of a canonical body: cutting it out is many times
/// faster than writing it anew.
[[nodiscard]] QList<QByteArray> rowTexts(const QByteArray &plain);

} // namespace fieldcase::store
