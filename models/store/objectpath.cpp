// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/objectpath.h"

namespace fieldcase::store {

using domain::Result;
using namespace Qt::StringLiterals;

ObjectPath objectPath(const QString &folder, const domain::ObjectHash &object)
{
    const QString name = object.toHex();
    ObjectPath path;
    path.root = folder + u"/objects"_s;
    path.first = path.root + u'/' + name.first(2);
    path.second = path.first + u'/' + name.sliced(2, 2);
    path.file = path.second + u'/' + name;
    return path;
}

QString objectsInMaking(const QString &folder)
{
    return folder + u"/objects/new"_s;
}

Result<> makeObjectFolders(Disk &disk, const QString &folder)
{
    const QString root = folder + u"/objects"_s;
    if (const auto made = disk.makeFolder(root); !made)
        return made;
    if (const auto made = disk.makeFolder(objectsInMaking(folder)); !made)
        return made;
    if (const auto synced = disk.syncFolder(root); !synced)
        return synced;
    return disk.syncFolder(folder);
}

Result<> clearObjectsInMaking(Disk &disk, const QString &folder)
{
    const auto left = disk.list(objectsInMaking(folder));
    if (!left)
        return tl::unexpected(left.error());
    for (const Disk::Item &item : *left) {
        if (const auto removed = disk.remove(objectsInMaking(folder) + u'/' + item.name); !removed)
            return removed;
    }
    return {};
}

Result<> placeObject(Disk &disk, const QString &folder, const QString &temporary,
                     const domain::ObjectHash &object)
{
    const ObjectPath path = objectPath(folder, object);
    // The folders are synced even when they were there: the process that made them may have died before it
    // could.
    for (const auto &[parent, child] :
         {std::pair(path.root, path.first), std::pair(path.first, path.second)}) {
        if (const auto made = disk.makeFolder(child); !made)
            return made;
        if (const auto synced = disk.syncFolder(parent); !synced)
            return synced;
    }
    if (const auto renamed = disk.rename(temporary, path.file); !renamed)
        return renamed;
    return disk.syncFolder(path.second);
}

} // namespace fieldcase::store
