// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/vaultdoor.h"

#include "models/domain/id.h"

namespace fieldcase::store {

using crypto::KdfParameters;
using crypto::SecretBytes;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

/// About half a second on a present machine for each guess, by the owner or a thief (bench: 0.48 s, 2.6 GHz).
constexpr KdfCost kDefaultCost{128 * 1024, 10};

/// Both files are a few hundred bytes.
constexpr qint64 kMostFileBytes = 64 * 1024;

QString attemptsPath(const QString &folder)
{
    return folder + u"/attempts.json"_s;
}

/// A full disk must not keep the owner out of a vault that holds what fills it.
Result<> writeAttempts(Disk &disk, const QString &folder, const Attempts &attempts)
{
    const auto written = writeDurably(disk, attemptsPath(folder), attempts.toBytes());
    return written || written.error().code == ErrorCode::DiskFull ? Result<>() : written;
}

} // namespace

QString vaultFilePath(const QString &folder)
{
    return folder + u"/vault.json"_s;
}

Result<VaultFile> readVaultFile(Disk &disk, const QString &folder)
{
    const auto bytes = readSmallFile(disk, vaultFilePath(folder), kMostFileBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return VaultFile::fromBytes(*bytes);
}

Result<Attempts> readAttempts(Disk &disk, const QString &folder)
{
    const auto bytes = readSmallFile(disk, attemptsPath(folder), kMostFileBytes);
    if (!bytes && (bytes.error().code == ErrorCode::NotFound || bytes.error().code == ErrorCode::Damaged))
        return Attempts();
    if (!bytes)
        return tl::unexpected(bytes.error());
    return Attempts::fromBytes(*bytes).value_or(Attempts());
}

Result<VaultFile> lockUp(const SecretBytes &rawKey, const SecretBytes &passphrase, const QUuid &vault,
                         const Surroundings &surroundings, const KdfCost &cost)
{
    VaultFile file;
    file.vault = vault.isNull() ? domain::makeUuidV7(surroundings.clock, surroundings.random) : vault;
    file.kdf = KdfParameters::create(surroundings.random);
    file.kdf.memoryKiB = cost.memoryKiB != 0 ? cost.memoryKiB : kDefaultCost.memoryKiB;
    file.kdf.iterations = cost.iterations != 0 ? cost.iterations : kDefaultCost.iterations;
    const auto key = deriveKey(passphrase, file.kdf);
    if (!key)
        return tl::unexpected(key.error());
    file.wrappedKey = wrapSecret(*key, rawKey, surroundings.random);
    return file;
}

Result<SecretBytes> unlock(const VaultFile &file, const QString &folder, const SecretBytes &passphrase,
                           const Surroundings &surroundings)
{
    const qint64 nowMs = surroundings.clock.nowUtc().toMSecsSinceEpoch();
    const auto attempts = readAttempts(surroundings.disk, folder);
    if (!attempts)
        return tl::unexpected(attempts.error());
    if (!mayAttempt(*attempts, nowMs))
        return fail(ErrorCode::NotAllowed, u"too early for another attempt"_s);
    if (const auto counted = writeAttempts(surroundings.disk, folder, afterFailure(*attempts, nowMs));
        !counted)
        return tl::unexpected(counted.error());
    const auto key = deriveKey(passphrase, file.kdf);
    if (!key)
        return tl::unexpected(key.error());
    auto rawKey = unwrapSecret(*key, file.wrappedKey);
    if (!rawKey)
        return rawKey;
    if (const auto reset = writeAttempts(surroundings.disk, folder, Attempts()); !reset)
        return tl::unexpected(reset.error());
    return rawKey;
}

} // namespace fieldcase::store
