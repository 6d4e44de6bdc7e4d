// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/store/disk.h"

#include <QHash>

namespace fieldcase::store {

/// The files of a vault's objects: `objects/ab/cd/<hash>`, and those in the making in `objects/new`, on the
/// same file system, so that a rename moves them. Knows nothing of the database. Thread-safe.
class ObjectFiles
{
public:
    /// \param folder the vault's
    ObjectFiles(Disk &disk, QString folder);

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] Disk &disk() const { return m_disk; }
    [[nodiscard]] QString pathOf(const domain::ObjectHash &object) const;
    [[nodiscard]] QString inMaking() const;

    /// Makes the folders of an empty object store, durably.
    [[nodiscard]] domain::Result<> makeFolders() const;
    /// Removes what an interrupted sealing left behind; recordings stay (see recordingfiles.h).
    [[nodiscard]] domain::Result<> clearInMaking() const;
    /// Moves the fsynced file \a temporary to the place of \a object, durably.
    [[nodiscard]] domain::Result<> place(const QString &temporary, const domain::ObjectHash &object) const;
    /// \returns NotFound
    [[nodiscard]] domain::Result<qint64> sizeOf(const domain::ObjectHash &object) const;
    [[nodiscard]] domain::Result<> remove(const domain::ObjectHash &object) const;

    /// What lies in the object store.
    struct Listing {
        QHash<domain::ObjectHash, qint64> objects; ///< with their sizes
        QStringList strangers;                     ///< files that are no objects, by path below `objects`
    };
    [[nodiscard]] domain::Result<Listing> list() const;

private:
    Disk &m_disk;
    QString m_folder;
};

} // namespace fieldcase::store
