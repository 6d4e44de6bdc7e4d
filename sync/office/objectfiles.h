// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/store/disk.h"

namespace fieldcase::office {

/// The bytes of objects and of uploads in progress, as files in the office's data folder:
/// `objects/<first two hex digits>/<hash>` and `uploads/<id>`. Thread-safe, but one thread at a time for one
/// upload.
///
/// What is under `objects` was hashed before it came there and is never written again.
class ObjectFiles
{
public:
    /// \param folder has the folders makeFolders() makes
    ObjectFiles(store::Disk &disk, const QString &folder);

    /// Makes the folders; again is fine. Durable when it returns.
    [[nodiscard]] static domain::Result<> makeFolders(store::Disk &disk, const QString &folder);

    /// An empty file for the upload, durably there. Again is fine.
    [[nodiscard]] domain::Result<> createUpload(const QByteArray &id);
    /// The upload's file, open for writing on from \a offset. \returns NotFound, Damaged when it is shorter
    [[nodiscard]] domain::Result<std::unique_ptr<store::DiskFile>> resumeUpload(const QByteArray &id,
                                                                                qint64 offset);
    [[nodiscard]] domain::Result<std::unique_ptr<QIODevice>> readUpload(const QByteArray &id);
    /// The upload becomes the object: its bytes were synced and hash to \a object. Durable when it returns.
    [[nodiscard]] domain::Result<> publish(const QByteArray &id, const domain::ObjectHash &object);
    /// An object's file that is there stays there, whatever happens.
    [[nodiscard]] domain::Result<> makeDurable(const domain::ObjectHash &object);
    /// Harmless when there is none.
    [[nodiscard]] domain::Result<> removeUpload(const QByteArray &id);
    /// Ids of all files under `uploads`.
    [[nodiscard]] domain::Result<QList<QByteArray>> uploads();

    [[nodiscard]] domain::Result<std::unique_ptr<QIODevice>> readObject(const domain::ObjectHash &object);
    /// Reads all of it. \returns its size; NotFound; Damaged when it does not hash to its name
    [[nodiscard]] domain::Result<qint64> verifyObject(const domain::ObjectHash &object);
    [[nodiscard]] domain::Result<qint64> freeBytes();

private:
    [[nodiscard]] QString uploadPath(const QByteArray &id) const;
    [[nodiscard]] QString objectFolder(const domain::ObjectHash &object) const;
    [[nodiscard]] QString objectPath(const domain::ObjectHash &object) const;

    store::Disk &m_disk;
    QString m_folder;
};

} // namespace fieldcase::office
