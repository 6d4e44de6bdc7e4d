// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QIODevice>
#include <QStringList>

#include <memory>

namespace fieldcase::store {

/// A file being written, front to back. What it holds is safe only after sync().
class DiskFile : public QIODevice
{
    Q_OBJECT
public:
    [[nodiscard]] bool isSequential() const override { return true; }
    /// fsync: everything written so far survives a power cut, once the folder was synced too.
    /// \returns Storage (after which nothing written to this file may be believed) or DiskFull
    [[nodiscard]] virtual domain::Result<> sync() = 0;
    /// Why the last write was short: DiskFull or Storage.
    [[nodiscard]] const domain::Error &failure() const { return m_failure; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    void setFailure(domain::Error failure);

private:
    domain::Error m_failure{domain::ErrorCode::Storage, {}};
};

/// The files below one folder, as far as they are written step by step and made durable. Everything of ours
/// that writes a file goes through it, so that a test can take the power away between any two steps.
/// Thread-safe.
///
/// Errors of all functions: DiskFull, NotFound (no such file or folder), Conflict (exists already) or
/// Storage.
class Disk
{
public:
    struct Item {
        QString name; ///< without the folder
        bool isFolder = false;
        qint64 sizeBytes = 0; ///< 0 for a folder
    };

    virtual ~Disk() = default;

    /// A new empty file that only this user can read, open for writing; Conflict when \a path exists.
    [[nodiscard]] virtual domain::Result<std::unique_ptr<DiskFile>> create(const QString &path) = 0;
    /// An existing file, open for writing on from \a offset; what is behind that is cut off.
    /// \returns NotFound, or Damaged when the file is shorter than \a offset
    [[nodiscard]] virtual domain::Result<std::unique_ptr<DiskFile>> resume(const QString &path,
                                                                           qint64 offset) = 0;
    /// Open for reading, seekable.
    [[nodiscard]] virtual domain::Result<std::unique_ptr<QIODevice>> read(const QString &path) = 0;
    /// Gives \a from the name \a to in one step, in place of what had that name. Durable after syncFolder().
    [[nodiscard]] virtual domain::Result<> rename(const QString &from, const QString &to) = 0;
    [[nodiscard]] virtual domain::Result<> remove(const QString &path) = 0;
    /// Makes the folder unless it is there (its parent must be). Durable after syncFolder() of the parent.
    [[nodiscard]] virtual domain::Result<> makeFolder(const QString &path) = 0;
    /// fsync of a folder: the names in it survive a power cut.
    [[nodiscard]] virtual domain::Result<> syncFolder(const QString &path) = 0;
    /// What is in \a folder, by name.
    [[nodiscard]] virtual domain::Result<QList<Item>> list(const QString &folder) = 0;
    [[nodiscard]] virtual domain::Result<qint64> freeBytes(const QString &folder) = 0;
};

/// The machine's own disk.
class RealDisk final : public Disk
{
public:
    [[nodiscard]] domain::Result<std::unique_ptr<DiskFile>> create(const QString &path) override;
    [[nodiscard]] domain::Result<std::unique_ptr<DiskFile>> resume(const QString &path,
                                                                   qint64 offset) override;
    [[nodiscard]] domain::Result<std::unique_ptr<QIODevice>> read(const QString &path) override;
    [[nodiscard]] domain::Result<> rename(const QString &from, const QString &to) override;
    [[nodiscard]] domain::Result<> remove(const QString &path) override;
    [[nodiscard]] domain::Result<> makeFolder(const QString &path) override;
    [[nodiscard]] domain::Result<> syncFolder(const QString &path) override;
    [[nodiscard]] domain::Result<QList<Item>> list(const QString &folder) override;
    [[nodiscard]] domain::Result<qint64> freeBytes(const QString &folder) override;
};

/// Replaces the file \a path by \a bytes so that after a power cut it holds the old bytes or the new, all of
/// them: temporary file, fsync, rename, fsync of the folder.
[[nodiscard]] domain::Result<> writeDurably(Disk &disk, const QString &path, const QByteArray &bytes);
/// All of a file that must not be larger than \a limitBytes (guards against a file swapped for a huge one).
/// \returns NotFound, Storage, or Damaged when it is larger
[[nodiscard]] domain::Result<QByteArray> readSmallFile(Disk &disk, const QString &path, qint64 limitBytes);

} // namespace fieldcase::store
