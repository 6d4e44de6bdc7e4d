// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/store/disk.h"

namespace fieldcase::store {
class ObjectStore;
}

namespace fieldcase::client {

/// An object that is being downloaded: what has come of its ciphertext lies in durable parts in the vault's
/// folder `incoming`, so that a download goes on where it was stopped. Nobody sees it before it is whole and
/// its hash is right.
class Incoming
{
public:
    /// \param vaultFolder ObjectStore::folder()
    /// \param bytes       of the whole object
    Incoming(store::Disk &disk, const QString &vaultFolder, const domain::ObjectHash &object, qint64 bytes);

    /// How many bytes from the beginning are here. Removes what cannot be gone on from.
    [[nodiscard]] domain::Result<qint64> held();
    /// Keeps the next \a part, durably. \param offset as held() said
    [[nodiscard]] domain::Result<> append(qint64 offset, const QByteArray &part);
    /// Makes the object of all parts and removes them. \returns Damaged when its hash is wrong (the parts are
    /// gone too)
    [[nodiscard]] domain::Result<> complete(store::ObjectStore &objects);

private:
    struct Part {
        QString path;
        qint64 offset = 0;
        qint64 bytes = 0;
    };

    [[nodiscard]] domain::Result<QList<Part>> parts();
    [[nodiscard]] domain::Result<> discard();

    store::Disk &m_disk;
    const QString m_folder;
    const domain::ObjectHash m_object;
    const qint64 m_bytes;
};

} // namespace fieldcase::client
