// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/objectfiles.h"

#include "models/store/recordingfiles.h"

namespace fieldcase::store {

using domain::ObjectHash;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

/// The folders on the way to an object.
struct Path {
    QString root;   ///< `objects`
    QString first;  ///< `objects/ab`
    QString second; ///< `objects/ab/cd`
    QString file;   ///< the whole
};

Path pathBelow(const QString &folder, const ObjectHash &object)
{
    const QString name = object.toHex();
    Path path;
    path.root = folder + u"/objects"_s;
    path.first = path.root + u'/' + name.first(2);
    path.second = path.first + u'/' + name.sliced(2, 2);
    path.file = path.second + u'/' + name;
    return path;
}

} // namespace

ObjectFiles::ObjectFiles(Disk &disk, QString folder) : m_disk(disk), m_folder(std::move(folder)) {}

QString ObjectFiles::pathOf(const ObjectHash &object) const
{
    return pathBelow(m_folder, object).file;
}

QString ObjectFiles::inMaking() const
{
    return m_folder + u"/objects/new"_s;
}

Result<> ObjectFiles::makeFolders() const
{
    const QString root = m_folder + u"/objects"_s;
    if (const auto made = m_disk.makeFolder(root); !made)
        return made;
    if (const auto made = m_disk.makeFolder(inMaking()); !made)
        return made;
    if (const auto synced = m_disk.syncFolder(root); !synced)
        return synced;
    return m_disk.syncFolder(m_folder);
}

Result<> ObjectFiles::clearInMaking() const
{
    const auto left = m_disk.list(inMaking());
    if (!left)
        return tl::unexpected(left.error());
    for (const Disk::Item &item : *left) {
        if (isRecordingFile(item.name))
            continue;
        if (const auto removed = m_disk.remove(inMaking() + u'/' + item.name); !removed)
            return removed;
    }
    return {};
}

Result<> ObjectFiles::place(const QString &temporary, const ObjectHash &object) const
{
    const Path path = pathBelow(m_folder, object);
    // The folders are synced even when they were there: the process that made them may have died before it
    // could.
    for (const auto &[parent, child] :
         {std::pair(path.root, path.first), std::pair(path.first, path.second)}) {
        if (const auto made = m_disk.makeFolder(child); !made)
            return made;
        if (const auto synced = m_disk.syncFolder(parent); !synced)
            return synced;
    }
    if (const auto renamed = m_disk.rename(temporary, path.file); !renamed)
        return renamed;
    return m_disk.syncFolder(path.second);
}

Result<qint64> ObjectFiles::sizeOf(const ObjectHash &object) const
{
    const auto file = m_disk.read(pathOf(object));
    if (!file)
        return tl::unexpected(file.error());
    return (*file)->size();
}

Result<> ObjectFiles::remove(const ObjectHash &object) const
{
    return m_disk.remove(pathOf(object));
}

Result<ObjectFiles::Listing> ObjectFiles::list() const
{
    Listing listing;
    // Folders that are still to be looked at, below `objects`; an object's own is two deep.
    QStringList folders{QString()};
    while (!folders.isEmpty()) {
        const QString folder = folders.takeLast();
        const auto items = m_disk.list(m_folder + u"/objects"_s + folder);
        if (!items)
            return tl::unexpected(items.error());
        for (const Disk::Item &item : *items) {
            const QString path = folder + u'/' + item.name;
            if (item.isFolder && folder.size() <= 3) {
                folders.append(path);
                continue;
            }
            const auto object = ObjectHash::fromHex(item.name);
            if (object && m_folder + u"/objects"_s + path == pathOf(*object))
                listing.objects.insert(*object, item.sizeBytes);
            else if (folder != u"/new"_s || !isRecordingFile(item.name))
                listing.strangers.append(path.sliced(1));
        }
    }
    return listing;
}

} // namespace fieldcase::store
