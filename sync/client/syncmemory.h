// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/id.h"
#include "models/domain/result.h"
#include "sync/client/officeaddress.h"

#include <optional>

namespace fieldcase::store {
class Settings;
}

namespace fieldcase::client {

/// What syncs remember from one to the next, kept among the vault's settings. All of it may be forgotten: a
/// sync then asks for more than it needs and finds that it has it.
class SyncMemory
{
public:
    explicit SyncMemory(store::Settings &settings);

    /// Where the office is. nullopt before enrolment.
    [[nodiscard]] domain::Result<std::optional<OfficeAddress>> address();
    [[nodiscard]] domain::Result<> setAddress(const OfficeAddress &address);

    /// Everything the office could tell up to this position is held; 0 at first.
    [[nodiscard]] domain::Result<qint64> since();
    [[nodiscard]] domain::Result<> setSince(qint64 position);
    /// The entries of \a caseId up to this position are held; 0 at first.
    [[nodiscard]] domain::Result<qint64> pulled(const domain::CaseId &caseId);
    [[nodiscard]] domain::Result<> setPulled(const domain::CaseId &caseId, qint64 position);

    /// When the last whole sync ended, ms since the epoch, UTC, this device's clock; 0 for never.
    [[nodiscard]] domain::Result<qint64> lastSuccessMs();
    [[nodiscard]] domain::Result<> setLastSuccessMs(qint64 ms);

private:
    [[nodiscard]] domain::Result<qint64> number(const QString &key);

    store::Settings &m_settings;
};

} // namespace fieldcase::client
