// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storedentry.h"

namespace fieldcase::store {

class Database;

/// Entries from elsewhere that build on something that has not come, and the note of those that were refused.
class HeldEntries
{
public:
    explicit HeldEntries(Database &database) : m_database(database) {}

    /// \param waitsFor an entry's hash (32 bytes) or a device's id (16 bytes)
    [[nodiscard]] domain::Result<> hold(const domain::EntryHash &hash, const TravellingEntry &entry,
                                        const QByteArray &waitsFor);
    /// Gives back, and holds no longer, what waits for \a need.
    [[nodiscard]] domain::Result<QList<TravellingEntry>> release(const QByteArray &need);

    /// Notes a refusal; the newest 1000 are kept. A second refusal of the same entry replaces the first.
    /// \param caseId null when it is not known
    [[nodiscard]] domain::Result<> noteRefused(const domain::EntryHash &hash, const domain::CaseId &caseId,
                                               bool ours, const QString &reason, qint64 atMs);
    [[nodiscard]] domain::Result<> forgetRefused(const domain::EntryHash &hash);

private:
    Database &m_database;
};

} // namespace fieldcase::store
