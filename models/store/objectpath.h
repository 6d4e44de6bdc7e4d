// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/store/disk.h"

namespace fieldcase::store {

/// The parts of an object's place in a vault: `objects/ab/cd/<hash>`.
struct ObjectPath {
    QString root;   ///< `objects`
    QString first;  ///< `objects/ab`
    QString second; ///< `objects/ab/cd`
    QString file;   ///< the whole
};

/// \param folder the vault's
[[nodiscard]] ObjectPath objectPath(const QString &folder, const domain::ObjectHash &object);
/// Where objects in the making lie, on the same file system, so that a rename moves them: `objects/new`.
[[nodiscard]] QString objectsInMaking(const QString &folder);
/// Makes the folders of an empty object store, durably.
[[nodiscard]] domain::Result<> makeObjectFolders(Disk &disk, const QString &folder);
/// Removes what an interrupted sealing left behind.
[[nodiscard]] domain::Result<> clearObjectsInMaking(Disk &disk, const QString &folder);
/// Moves the fsynced file \a temporary to the place of \a object, durably.
[[nodiscard]] domain::Result<> placeObject(Disk &disk, const QString &folder, const QString &temporary,
                                           const domain::ObjectHash &object);

} // namespace fieldcase::store
