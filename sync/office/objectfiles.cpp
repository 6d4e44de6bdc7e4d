// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/objectfiles.h"

#include "models/crypto/hash.h"

namespace fieldcase::office {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr qint64 kReadBytes = 1024 * 1024;

} // namespace

ObjectFiles::ObjectFiles(store::Disk &disk, const QString &folder) : m_disk(disk), m_folder(folder) {}

Result<> ObjectFiles::makeFolders(store::Disk &disk, const QString &folder)
{
    auto done = disk.makeFolder(folder + u"/uploads"_s);
    if (done)
        done = disk.makeFolder(folder + u"/objects"_s);
    // all 256 at once: none has to be made, and its name made durable, while an object waits
    for (int i = 0; done && i < 256; ++i)
        done = disk.makeFolder(folder + u"/objects/%1"_s.arg(i, 2, 16, QChar(u'0')));
    if (done)
        done = disk.syncFolder(folder + u"/objects"_s);
    if (done)
        done = disk.syncFolder(folder);
    return done;
}

QString ObjectFiles::uploadPath(const QByteArray &id) const
{
    return m_folder + u"/uploads/"_s + QString::fromLatin1(id);
}

QString ObjectFiles::objectFolder(const domain::ObjectHash &object) const
{
    return m_folder + u"/objects/"_s + object.toHex().left(2);
}

QString ObjectFiles::objectPath(const domain::ObjectHash &object) const
{
    return objectFolder(object) + u'/' + object.toHex();
}

Result<> ObjectFiles::createUpload(const QByteArray &id)
{
    const auto file = m_disk.create(uploadPath(id));
    if (!file && file.error().code != ErrorCode::Conflict)
        return tl::unexpected(file.error());
    return m_disk.syncFolder(m_folder + u"/uploads"_s);
}

Result<std::unique_ptr<store::DiskFile>> ObjectFiles::resumeUpload(const QByteArray &id, qint64 offset)
{
    return m_disk.resume(uploadPath(id), offset);
}

Result<std::unique_ptr<QIODevice>> ObjectFiles::readUpload(const QByteArray &id)
{
    return m_disk.read(uploadPath(id));
}

Result<> ObjectFiles::publish(const QByteArray &id, const domain::ObjectHash &object)
{
    if (const auto renamed = m_disk.rename(uploadPath(id), objectPath(object)); !renamed)
        return renamed;
    return makeDurable(object);
}

Result<> ObjectFiles::makeDurable(const domain::ObjectHash &object)
{
    return m_disk.syncFolder(objectFolder(object));
}

Result<> ObjectFiles::removeUpload(const QByteArray &id)
{
    const auto removed = m_disk.remove(uploadPath(id));
    return !removed && removed.error().code == ErrorCode::NotFound ? Result<>() : removed;
}

Result<QList<QByteArray>> ObjectFiles::uploads()
{
    const auto items = m_disk.list(m_folder + u"/uploads"_s);
    if (!items)
        return tl::unexpected(items.error());
    QList<QByteArray> ids;
    for (const store::Disk::Item &item : *items)
        ids.append(item.name.toLatin1());
    return ids;
}

Result<std::unique_ptr<QIODevice>> ObjectFiles::readObject(const domain::ObjectHash &object)
{
    return m_disk.read(objectPath(object));
}

Result<qint64> ObjectFiles::verifyObject(const domain::ObjectHash &object)
{
    const auto file = readObject(object);
    if (!file)
        return tl::unexpected(file.error());
    crypto::Sha256 hash;
    qint64 bytes = 0;
    for (;;) {
        const QByteArray part = (*file)->read(kReadBytes);
        if (part.isEmpty())
            break;
        hash.update(part);
        bytes += part.size();
    }
    if (bytes != (*file)->size())
        return fail(ErrorCode::Storage, u"object %1 cannot be read"_s.arg(object.toHex()));
    if (hash.finish() != object.bytes())
        return fail(ErrorCode::Damaged, u"object %1 does not hash to its name"_s.arg(object.toHex()));
    return bytes;
}

Result<qint64> ObjectFiles::freeBytes()
{
    return m_disk.freeBytes(m_folder);
}

} // namespace fieldcase::office
