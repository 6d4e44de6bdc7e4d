// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/datafolder.h"

#include "app/office/officelock.h"
#include "models/crypto/boxkey.h"

#include <QFileInfo>

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using store::Database;

namespace {

QString databaseOf(const QString &folder)
{
    return folder + u"/office.db"_s;
}

Result<> makeFolder(const QString &folder, store::Disk &disk)
{
    const auto items = disk.list(folder);
    if (items && !items->isEmpty())
        return fail(ErrorCode::Conflict,
                    u"%1 is not empty; a new office wants an empty folder or a new one"_s.arg(folder));
    const QString parent = QFileInfo(folder).absolutePath();
    auto done = disk.makeFolder(folder);
    if (done)
        done = disk.syncFolder(parent);
    if (done)
        done = office::ObjectFiles::makeFolders(disk, folder);
    return done;
}

} // namespace

DataFolder::DataFolder(const QString &folder, std::unique_ptr<office::SqlStorage> storage,
                       office::OfficeIdentity identity, const OfficeSurroundings &surroundings)
    : m_folder(folder)
    , m_surroundings(surroundings)
    , m_storage(std::move(storage))
    , m_files(std::make_unique<office::ObjectFiles>(surroundings.disk, folder))
    , m_identity(std::move(identity))
    , m_service(std::make_unique<office::OfficeService>(office::OfficeService::Parts{
          *m_storage, *m_files, m_identity, surroundings.clock, surroundings.random, {}}))
{
}

Result<std::unique_ptr<DataFolder>> DataFolder::create(const QString &folder, const Unlocking &unlocking,
                                                       const office::OrgProfile &profile,
                                                       const QStringList &hosts,
                                                       const OfficeSurroundings &surroundings,
                                                       crypto::SecretBytes &recovery)
{
    if (const auto made = makeFolder(folder, surroundings.disk); !made)
        return tl::unexpected(made.error());
    auto lock = OfficeLock::create(folder, unlocking, surroundings);
    if (!lock)
        return tl::unexpected(lock.error());
    auto storage = office::SqlStorage::open(databaseOf(folder), lock->rawKey, Database::Mode::Create);
    if (!storage)
        return tl::unexpected(storage.error());
    const auto recoveryKey = crypto::BoxKey::generate(surroundings.random);
    auto identity =
        office::found(**storage, profile, recoveryKey.publicKey(), surroundings.clock, surroundings.random);
    if (!identity)
        return tl::unexpected(identity.error());
    const domain::SystemClock certificateClock;
    auto done =
        office::makeTlsIdentity(**storage, profile.name, hosts, certificateClock, surroundings.random);
    if (done) // last: a folder with it holds a whole office
        done = store::writeDurably(surroundings.disk, folder + u"/office.json"_s, lock->toBytes());
    if (!done)
        return tl::unexpected(done.error());
    recovery = recoveryKey.secret().copy();
    std::unique_ptr<DataFolder> opened(
        new DataFolder(folder, std::move(*storage), std::move(*identity), surroundings));
    if (const auto started = opened->m_service->start(); !started)
        return tl::unexpected(started.error());
    return opened;
}

Result<std::unique_ptr<DataFolder>> DataFolder::open(const QString &folder, const Unlocking &unlocking,
                                                     const OfficeSurroundings &surroundings)
{
    const auto rawKey = OfficeLock::open(folder, unlocking, surroundings);
    if (!rawKey)
        return tl::unexpected(rawKey.error());
    auto storage = office::SqlStorage::open(databaseOf(folder), *rawKey, Database::Mode::Existing);
    if (!storage)
        return tl::unexpected(storage.error());
    auto identity = office::readIdentity(**storage);
    if (!identity)
        return tl::unexpected(identity.error());
    std::unique_ptr<DataFolder> opened(
        new DataFolder(folder, std::move(*storage), std::move(*identity), surroundings));
    if (const auto started = opened->m_service->start(); !started)
        return tl::unexpected(started.error());
    return opened;
}

Result<office::TlsIdentity> DataFolder::tls()
{
    // certificates are judged by the real time on the other end too, whatever day a demonstration plays
    const domain::SystemClock certificateClock;
    return office::readTlsIdentity(*m_storage, certificateClock, m_surroundings.random);
}

} // namespace fieldcase::app
