// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/office/founding.h"
#include "sync/office/officeservice.h"
#include "sync/office/sqlstorage.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultydisk.h"
#include "tests/support/seededrandom.h"

#include <QTemporaryDir>

namespace fieldcase::tests {

/// A real office in a temporary folder, without sockets, whose clock, chance and disk a test rules.
class TestOffice
{
public:
    explicit TestOffice(quint64 seed = 1, const office::OfficeLimits &limits = {});
    /// In \a folder, which outlives it: founded there, or gone on from what an office with the same seed
    /// left.
    TestOffice(quint64 seed, const QString &folder);
    ~TestOffice();

    [[nodiscard]] office::OfficeService &service() { return *m_service; }
    [[nodiscard]] const office::OfficeIdentity &identity() const { return *m_identity; }
    [[nodiscard]] office::OfficeStorage &storage() { return *m_storage; }
    [[nodiscard]] domain::CaseId orgCase() const { return domain::orgCase(m_identity->org); }
    [[nodiscard]] QString folder() const { return m_folder; }

    /// All that was only in memory is gone, as when the process is killed and started again.
    void restart();
    /// As restart(), and the disk has lost what was not synced.
    void losePower();
    /// Writes an entry of the office's own device.
    void write(const domain::Body &body);
    /// A one-time code. \a certificate is put into the register of officers when it is not there yet.
    [[nodiscard]] QString invite(const QString &name, domain::Roles roles, const QString &certificate = {});

    FakeClock clock;
    SeededRandom random;
    FaultyDisk disk;

private:
    void open(store::Database::Mode mode);
    void close();
    [[nodiscard]] QString databasePath() const;

    std::unique_ptr<QTemporaryDir> m_temporary;
    const QString m_folder;
    crypto::SecretBytes m_rawKey;
    office::OfficeLimits m_limits;
    std::unique_ptr<office::SqlStorage> m_storage;
    std::unique_ptr<office::ObjectFiles> m_files;
    std::optional<office::OfficeIdentity> m_identity;
    std::unique_ptr<office::OfficeService> m_service;
};

} // namespace fieldcase::tests
