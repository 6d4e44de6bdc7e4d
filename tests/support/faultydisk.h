// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/disk.h"

#include <QMutex>
#include <QTemporaryDir>

#include <map>
#include <optional>

namespace fieldcase::tests {

/// A real folder whose disk fails when a test says so. It remembers what was made durable: after losePower()
/// the folder holds that and nothing else, the worst a power cut may leave.
///
/// A step is one create, write, sync, rename, remove, makeFolder or syncFolder.
class FaultyDisk final : public store::Disk
{
public:
    /// From now on only \a bytes more fit: the write that goes beyond is cut short with DiskFull. What is
    /// removed gives its room back.
    void fillAfter(qint64 bytes);
    /// freeBytes() answers \a bytes from now on.
    void reportFree(qint64 bytes);
    /// The \a count-th sync from now (1 = the next; file or folder) fails with Storage and makes nothing
    /// durable.
    void failSyncAt(int count);
    /// After \a count more steps every further one fails with Storage, as if the process had been killed
    /// there.
    void stopAfter(int count);
    /// From now on syncs succeed and make nothing durable, like a disk that lies; until it is told otherwise.
    void lieAboutSync(bool isLying);
    /// Steps that were done since the disk was made.
    [[nodiscard]] int steps() const;
    /// Syncs that were asked for since the disk was made.
    [[nodiscard]] int syncs() const;
    /// Takes back all that was not made durable. Files that are open must not be used any more.
    void losePower();
    /// Ends every fault.
    void repair();

    [[nodiscard]] domain::Result<std::unique_ptr<store::DiskFile>> create(const QString &path) override;
    [[nodiscard]] domain::Result<std::unique_ptr<store::DiskFile>> resume(const QString &path,
                                                                          qint64 offset) override;
    [[nodiscard]] domain::Result<std::unique_ptr<QIODevice>> read(const QString &path) override;
    [[nodiscard]] domain::Result<> rename(const QString &from, const QString &to) override;
    [[nodiscard]] domain::Result<> remove(const QString &path) override;
    [[nodiscard]] domain::Result<> makeFolder(const QString &path) override;
    [[nodiscard]] domain::Result<> syncFolder(const QString &path) override;
    [[nodiscard]] domain::Result<QList<Item>> list(const QString &folder) override;
    [[nodiscard]] domain::Result<qint64> freeBytes(const QString &folder) override;

private:
    friend class FaultyFile;
    /// A change of names in a folder that was not synced yet.
    struct Change {
        enum class Kind { Created, Renamed, Removed, MadeFolder };
        Kind kind;
        QString path;   ///< the name that changed
        QString from;   ///< Renamed: the name before
        QString backup; ///< what had the name `path` before; empty: nothing
    };

    [[nodiscard]] domain::Result<> step();
    [[nodiscard]] domain::Result<> syncStep();
    [[nodiscard]] QString keepBackup(const QString &path);
    void undo(const Change &change);

    mutable QMutex m_mutex;
    store::RealDisk m_disk;
    QTemporaryDir m_backups;
    int m_backupCount = 0;
    std::optional<qint64> m_space;
    std::optional<qint64> m_reportedFree;
    int m_failSyncAt = 0;
    int m_syncs = 0;
    int m_steps = 0;
    int m_stopAt = -1;
    bool m_isLying = false;
    QList<Change> m_changes;                  // oldest first
    std::map<QString, qint64> m_durableBytes; // of files written here, by present name
};

} // namespace fieldcase::tests
