// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/officelock.h"

#include "models/domain/canonicaljson.h"

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using crypto::SecretBytes;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr qint64 kMostFileBytes = 64 * 1024;
constexpr char kKeyHead[] = "fieldcase-office-key-1 ";

QString keyFileOf(const QString &folder, const Unlocking &unlocking)
{
    return unlocking.keyFile.isEmpty() ? folder + u"/unlock.key"_s : unlocking.keyFile;
}

Result<> writeKeyFile(const QString &path, const SecretBytes &key, store::Disk &disk)
{
    QByteArray bytes = kKeyHead + key.view().toByteArray().toHex() + '\n';
    const auto written = store::writeDurably(disk, path, bytes);
    crypto::wipe(bytes);
    return written;
}

Result<SecretBytes> readKeyFile(const QString &path, store::Disk &disk)
{
    auto bytes = store::readSmallFile(disk, path, kMostFileBytes);
    if (!bytes)
        return fail(bytes.error().code, u"the key file %1 cannot be read"_s.arg(path));
    QByteArray hex = bytes->startsWith(kKeyHead) ? bytes->mid(sizeof kKeyHead - 1).trimmed() : QByteArray();
    QByteArray key = QByteArray::fromHex(hex);
    const bool isKey = key.size() == 32 && key.toHex() == hex;
    SecretBytes secret = SecretBytes::fromBytes(key);
    for (QByteArray *part : {&*bytes, &hex, &key})
        crypto::wipe(*part);
    if (!isKey)
        return fail(ErrorCode::InvalidInput, u"%1 is not the key file of an office"_s.arg(path));
    return secret;
}

} // namespace

Result<OfficeLock> OfficeLock::create(const QString &folder, const Unlocking &unlocking,
                                      const OfficeSurroundings &surroundings)
{
    OfficeLock lock;
    lock.rawKey = SecretBytes::random(32, surroundings.random);
    if (unlocking.passphrase.isEmpty()) {
        const auto written = writeKeyFile(keyFileOf(folder, unlocking), lock.rawKey, surroundings.disk);
        return written ? Result<OfficeLock>(std::move(lock)) : tl::unexpected(written.error());
    }
    lock.kdf = crypto::KdfParameters::create(surroundings.random);
    const auto kek = crypto::deriveKey(unlocking.passphrase, *lock.kdf);
    if (!kek)
        return tl::unexpected(kek.error());
    lock.wrappedKey = crypto::wrapSecret(*kek, lock.rawKey, surroundings.random);
    return lock;
}

Result<SecretBytes> OfficeLock::open(const QString &folder, const Unlocking &unlocking,
                                     const OfficeSurroundings &surroundings)
{
    const auto bytes = store::readSmallFile(surroundings.disk, folder + u"/office.json"_s, kMostFileBytes);
    if (!bytes)
        return bytes.error().code == ErrorCode::NotFound
                   ? fail(ErrorCode::NotFound, u"there is no office in %1; “init” makes one"_s.arg(folder))
                   : fail(bytes.error().code, u"%1/office.json cannot be read"_s.arg(folder));
    const auto json = domain::fromCanonicalJson(*bytes);
    if (!json)
        return fail(ErrorCode::Damaged, u"office.json"_s);
    if (json->value(u"v").toInt() > kVersion)
        return fail(ErrorCode::TooNew, u"office.json"_s);
    if (!json->contains(u"kdf"))
        return readKeyFile(keyFileOf(folder, unlocking), surroundings.disk);

    if (unlocking.passphrase.isEmpty())
        return fail(ErrorCode::NotAllowed,
                    u"this office opens with a passphrase: give --passphrase-file FILE"_s);
    const auto kdf = crypto::KdfParameters::fromJson(json->value(u"kdf").toObject());
    if (!kdf)
        return fail(ErrorCode::Damaged, u"office.json: kdf"_s);
    const auto kek = crypto::deriveKey(unlocking.passphrase, *kdf);
    if (!kek)
        return tl::unexpected(kek.error());
    return crypto::unwrapSecret(*kek,
                                QByteArray::fromBase64(json->value(u"wrappedKey").toString().toLatin1()));
}

QByteArray OfficeLock::toBytes() const
{
    QJsonObject json{{u"v"_s, kVersion}};
    if (kdf) {
        json.insert(u"kdf"_s, kdf->toJson());
        json.insert(u"wrappedKey"_s, QString::fromLatin1(wrappedKey.toBase64()));
    }
    return domain::toCanonicalJson(json).value_or(QByteArray());
}

} // namespace fieldcase::app
