// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/vault.h"

#include "models/store/database.h"
#include "models/store/objectfiles.h"
#include "models/store/processlock.h"
#include "models/store/schema.h"
#include "models/store/vaultchecker.h"
#include "models/store/vaultdoor.h"

#include <QDir>
#include <QFileInfo>

namespace fieldcase::store {

using crypto::SecretBytes;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

QString databasePath(const QString &folder)
{
    return folder + u"/ledger.db"_s;
}

/// Where the database of a new vault is made: only a whole one gets the name that is opened.
QString newDatabasePath(const QString &folder)
{
    return folder + u"/ledger.new.db"_s;
}

Result<> removeIfThere(Disk &disk, const QString &path)
{
    const auto removed = disk.remove(path);
    return removed || removed.error().code == ErrorCode::NotFound ? Result<>() : removed;
}

Result<> removeNewDatabase(Disk &disk, const QString &folder)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-journal"_s, u"-lock"_s}) {
        if (const auto removed = removeIfThere(disk, newDatabasePath(folder) + suffix); !removed)
            return removed;
    }
    return {};
}

Result<> makeDatabase(const QString &folder, const SecretBytes &rawKey, const Surroundings &surroundings)
{
    auto database = Database::open(newDatabasePath(folder), rawKey, Database::Mode::Create);
    if (!database)
        return tl::unexpected(database.error());
    if (const auto migrated = migrateVault(**database); !migrated)
        return migrated;
    return KeyRing::makeDevice(**database, surroundings.clock, surroundings.random);
}

/// Gives the database of a new vault its name. Also what is left to do when a power cut came in between.
Result<> nameDatabase(Disk &disk, const QString &folder)
{
    if (const auto named = disk.rename(newDatabasePath(folder), databasePath(folder)); !named)
        return named;
    if (const auto removed = removeIfThere(disk, newDatabasePath(folder) + u"-lock"_s); !removed)
        return removed;
    return disk.syncFolder(folder);
}

Result<std::unique_ptr<Database>> openDatabase(const QString &folder, const SecretBytes &rawKey)
{
    auto database = Database::open(databasePath(folder), rawKey, Database::Mode::Existing);
    if (database)
        return database;
    // The key came out of its wrapping, so it is the right one: what does not open with it is not what was
    // written.
    if (database.error().code == ErrorCode::WrongKey || database.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::Damaged, u"ledger.db: "_s + database.error().context);
    return database;
}

} // namespace

struct Vault::Private {
    Private(QString folder, const Surroundings &surroundings_, std::unique_ptr<ProcessLock> lock_,
            std::unique_ptr<Database> database_, std::unique_ptr<KeyRing> keys_)
        : surroundings(surroundings_)
        , lock(std::move(lock_))
        , database(std::move(database_))
        , keys(std::move(keys_))
        , files(surroundings_.disk, std::move(folder))
        , settings(*database, surroundings_.clock)
        , ledger(*database, *keys, settings, files, surroundings_)
        , objects(*database, *keys, ledger, files, surroundings_)
        , outbox(*database, ledger, objects, surroundings_.clock)
        , registers(*database)
        , numbers(*database)
        , lists(*database)
        , drawRecords(*database)
    {
    }

    Surroundings surroundings;
    std::unique_ptr<ProcessLock> lock;
    std::unique_ptr<Database> database;
    std::unique_ptr<KeyRing> keys;
    ObjectFiles files;
    Settings settings;
    Ledger ledger;
    ObjectStore objects;
    Outbox outbox;
    Registers registers;
    Numbers numbers;
    CaseList lists;
    DrawRecords drawRecords;
};

Result<std::unique_ptr<Vault>> Vault::create(const QString &folder, const SecretBytes &passphrase,
                                             const Surroundings &surroundings, const KdfCost &cost)
{
    if (passphrase.isEmpty())
        return fail(ErrorCode::InvalidInput, u"an empty passphrase"_s);
    Disk &disk = surroundings.disk;
    if (!QDir().mkpath(QFileInfo(folder).path()))
        return fail(ErrorCode::Storage, u"unable to make the folder"_s);
    if (const auto made = disk.makeFolder(folder); !made)
        return tl::unexpected(made.error());
    if (const auto synced = disk.syncFolder(QFileInfo(folder).path()); !synced)
        return tl::unexpected(synced.error());
    auto lock = ProcessLock::acquire(folder + u"/lock"_s);
    if (!lock)
        return tl::unexpected(lock.error());
    if (exists(folder) || QFileInfo::exists(databasePath(folder)))
        return fail(ErrorCode::Conflict, u"there is a vault already"_s);

    const SecretBytes rawKey = SecretBytes::random(32, surroundings.random);
    auto file = lockUp(rawKey, passphrase, QUuid(), surroundings, cost);
    if (!file)
        return tl::unexpected(file.error());
    Result<> done = ObjectFiles(disk, folder).makeFolders();
    if (done)
        done = removeNewDatabase(disk, folder);
    if (done)
        done = makeDatabase(folder, rawKey, surroundings);
    if (done)
        done = writeDurably(disk, vaultFilePath(folder), file->toBytes());
    if (done)
        done = nameDatabase(disk, folder);
    if (done)
        done = disk.syncFolder(QFileInfo(folder).path());
    if (!done)
        return tl::unexpected(done.error());
    return openWith(folder, rawKey, surroundings, std::move(*lock));
}

Result<std::unique_ptr<Vault>> Vault::open(const QString &folder, const SecretBytes &passphrase,
                                           const Surroundings &surroundings)
{
    if (!exists(folder))
        return fail(ErrorCode::NotFound, u"no vault"_s);
    auto lock = ProcessLock::acquire(folder + u"/lock"_s);
    if (!lock)
        return tl::unexpected(lock.error());
    const auto file = readVaultFile(surroundings.disk, folder);
    if (!file)
        return tl::unexpected(file.error());
    const auto rawKey = unlock(*file, folder, passphrase, surroundings);
    if (!rawKey)
        return tl::unexpected(rawKey.error());
    if (!QFileInfo::exists(databasePath(folder)) && QFileInfo::exists(newDatabasePath(folder))) {
        if (const auto named = nameDatabase(surroundings.disk, folder); !named)
            return tl::unexpected(named.error());
    }
    return openWith(folder, *rawKey, surroundings, std::move(*lock));
}

Result<std::unique_ptr<Vault>> Vault::openWith(const QString &folder, const SecretBytes &rawKey,
                                               const Surroundings &surroundings,
                                               std::unique_ptr<ProcessLock> lock)
{
    auto database = openDatabase(folder, rawKey);
    if (!database)
        return tl::unexpected(database.error());
    if (const auto migrated = migrateVault(**database); !migrated)
        return tl::unexpected(migrated.error());
    const ObjectFiles files(surroundings.disk, folder);
    Result<> cleared = files.makeFolders();
    if (cleared)
        cleared = files.clearInMaking();
    if (!cleared && cleared.error().code != ErrorCode::DiskFull) // a full disk must not shut the case away
        return tl::unexpected(cleared.error());
    auto keys = KeyRing::load(**database);
    if (!keys)
        return tl::unexpected(keys.error());
    return std::unique_ptr<Vault>(new Vault(std::make_unique<Private>(
        folder, surroundings, std::move(lock), std::move(*database), std::move(*keys))));
}

Vault::Vault(std::unique_ptr<Private> d_) : d(std::move(d_)) {}

Vault::~Vault() = default;

bool Vault::exists(const QString &folder)
{
    return QFileInfo::exists(vaultFilePath(folder));
}

Result<Attempts> Vault::attempts(const QString &folder, Disk &disk)
{
    return readAttempts(disk, folder);
}

Result<> Vault::changePassphrase(const SecretBytes &old, const SecretBytes &next, const KdfCost &cost)
{
    if (next.isEmpty())
        return fail(ErrorCode::InvalidInput, u"an empty passphrase"_s);
    const QString folder = d->files.folder();
    const auto file = readVaultFile(d->surroundings.disk, folder);
    if (!file)
        return tl::unexpected(file.error());
    const auto rawKey = unlock(*file, folder, old, d->surroundings);
    if (!rawKey)
        return tl::unexpected(rawKey.error());
    const auto changed = lockUp(*rawKey, next, file->vault, d->surroundings, cost);
    if (!changed)
        return tl::unexpected(changed.error());
    return writeDurably(d->surroundings.disk, vaultFilePath(folder), changed->toBytes());
}

KeyRing &Vault::keys()
{
    return *d->keys;
}

Ledger &Vault::ledger()
{
    return d->ledger;
}

ObjectStore &Vault::objects()
{
    return d->objects;
}

Outbox &Vault::outbox()
{
    return d->outbox;
}

Registers &Vault::registers()
{
    return d->registers;
}

Numbers &Vault::numbers()
{
    return d->numbers;
}

CaseList &Vault::lists()
{
    return d->lists;
}

Settings &Vault::settings()
{
    return d->settings;
}

DrawRecords &Vault::drawRecords()
{
    return d->drawRecords;
}

const Surroundings &Vault::surroundings() const
{
    return d->surroundings;
}

Result<CheckReport> Vault::check(Progress *progress)
{
    return VaultChecker(*d->database, *d->keys, d->ledger, d->files).check(progress);
}

} // namespace fieldcase::store
