// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultydisk.h"

#include <QDir>
#include <QFileInfo>

namespace fieldcase::tests {

using domain::Error;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using namespace Qt::StringLiterals;

/// A file on a FaultyDisk.
class FaultyFile final : public store::DiskFile
{
public:
    FaultyFile(FaultyDisk &disk, std::unique_ptr<store::DiskFile> file, QString path, qint64 written = 0)
        : m_disk(disk), m_file(std::move(file)), m_path(std::move(path)), m_written(written)
    {
        setOpenMode(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    Result<> sync() override
    {
        const QMutexLocker lock(&m_disk.m_mutex);
        if (const auto may = m_disk.syncStep(); !may)
            return may;
        const auto done = m_file->sync();
        if (done && !m_disk.m_isLying && m_disk.m_durableBytes.contains(m_path))
            m_disk.m_durableBytes[m_path] = m_written;
        return done;
    }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        const QMutexLocker lock(&m_disk.m_mutex);
        if (const auto may = m_disk.step(); !may) {
            setFailure(may.error());
            return -1;
        }
        const qint64 fits = m_disk.m_space ? std::min(size, *m_disk.m_space) : size;
        if (m_file->write(data, fits) != fits) {
            setFailure(m_file->failure());
            return -1;
        }
        m_written += fits;
        if (m_disk.m_space)
            *m_disk.m_space -= fits;
        if (fits < size) {
            setFailure({ErrorCode::DiskFull, u"write"_s});
            return -1;
        }
        return size;
    }

private:
    FaultyDisk &m_disk;
    std::unique_ptr<store::DiskFile> m_file;
    QString m_path;
    qint64 m_written;
};

void FaultyDisk::fillAfter(qint64 bytes)
{
    const QMutexLocker lock(&m_mutex);
    m_space = bytes;
}

void FaultyDisk::reportFree(qint64 bytes)
{
    const QMutexLocker lock(&m_mutex);
    m_reportedFree = bytes;
}

void FaultyDisk::failSyncAt(int count)
{
    const QMutexLocker lock(&m_mutex);
    m_failSyncAt = m_syncs + count;
}

void FaultyDisk::stopAfter(int count)
{
    const QMutexLocker lock(&m_mutex);
    m_stopAt = m_steps + count;
}

void FaultyDisk::lieAboutSync(bool isLying)
{
    const QMutexLocker lock(&m_mutex);
    m_isLying = isLying;
}

int FaultyDisk::steps() const
{
    const QMutexLocker lock(&m_mutex);
    return m_steps;
}

int FaultyDisk::syncs() const
{
    const QMutexLocker lock(&m_mutex);
    return m_syncs;
}

void FaultyDisk::repair()
{
    const QMutexLocker lock(&m_mutex);
    m_space.reset();
    m_reportedFree.reset();
    m_failSyncAt = 0;
    m_stopAt = -1;
}

void FaultyDisk::losePower()
{
    const QMutexLocker lock(&m_mutex);
    while (!m_changes.isEmpty())
        undo(m_changes.takeLast());
    for (const auto &[path, bytes] : m_durableBytes) {
        if (QFileInfo::exists(path))
            QFile::resize(path, bytes);
    }
    m_durableBytes.clear();
}

Result<> FaultyDisk::step()
{
    if (m_stopAt >= 0 && m_steps >= m_stopAt)
        return fail(ErrorCode::Storage, u"stopped"_s);
    ++m_steps;
    return {};
}

Result<> FaultyDisk::syncStep()
{
    if (const auto may = step(); !may)
        return may;
    if (++m_syncs == m_failSyncAt)
        return fail(ErrorCode::Storage, u"fsync: EIO"_s);
    return {};
}

QString FaultyDisk::keepBackup(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    const QString backup = m_backups.filePath(QString::number(++m_backupCount));
    QFile::copy(path, backup);
    if (const auto known = m_durableBytes.find(path); known != m_durableBytes.end())
        QFile::resize(backup, known->second);
    return backup;
}

void FaultyDisk::undo(const Change &change)
{
    switch (change.kind) {
    case Change::Kind::Created:
        QFile::remove(change.path);
        m_durableBytes.erase(change.path);
        return;
    case Change::Kind::Renamed:
        QFile::rename(change.path, change.from);
        if (auto node = m_durableBytes.extract(change.path); !node.empty()) {
            node.key() = change.from;
            m_durableBytes.insert(std::move(node));
        }
        break;
    case Change::Kind::Removed:
        break;
    case Change::Kind::MadeFolder:
        QDir(change.path).removeRecursively();
        return;
    }
    if (!change.backup.isEmpty())
        QFile::copy(change.backup, change.path);
}

Result<std::unique_ptr<store::DiskFile>> FaultyDisk::create(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto may = step(); !may)
        return tl::unexpected(may.error());
    auto file = m_disk.create(path);
    if (!file)
        return file;
    m_changes.append({Change::Kind::Created, path, {}, {}});
    m_durableBytes[path] = 0;
    return std::make_unique<FaultyFile>(*this, std::move(*file), path);
}

Result<std::unique_ptr<store::DiskFile>> FaultyDisk::resume(const QString &path, qint64 offset)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto may = step(); !may)
        return tl::unexpected(may.error());
    const qint64 bytes = QFileInfo(path).size();
    auto file = m_disk.resume(path, offset);
    if (!file)
        return file;
    if (m_space)
        *m_space += bytes - offset;
    // a file this disk did not write yet is durable as it lies; the cut itself counts as done
    const auto known = m_durableBytes.find(path);
    m_durableBytes[path] = known == m_durableBytes.end() ? offset : std::min(known->second, offset);
    return std::make_unique<FaultyFile>(*this, std::move(*file), path, offset);
}

Result<std::unique_ptr<QIODevice>> FaultyDisk::read(const QString &path)
{
    return m_disk.read(path);
}

Result<> FaultyDisk::rename(const QString &from, const QString &to)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto may = step(); !may)
        return may;
    const QString backup = keepBackup(to);
    const auto done = m_disk.rename(from, to);
    if (!done)
        return done;
    m_changes.append({Change::Kind::Renamed, to, from, backup});
    m_durableBytes.erase(to);
    if (auto node = m_durableBytes.extract(from); !node.empty()) {
        node.key() = to;
        m_durableBytes.insert(std::move(node));
    }
    return {};
}

Result<> FaultyDisk::remove(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto may = step(); !may)
        return may;
    const QString backup = keepBackup(path);
    const qint64 bytes = QFileInfo(path).size();
    const auto done = m_disk.remove(path);
    if (!done)
        return done;
    if (m_space)
        *m_space += bytes;
    m_changes.append({Change::Kind::Removed, path, {}, backup});
    m_durableBytes.erase(path);
    return {};
}

Result<> FaultyDisk::makeFolder(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto may = step(); !may)
        return may;
    const bool existed = QFileInfo::exists(path);
    const auto done = m_disk.makeFolder(path);
    if (done && !existed)
        m_changes.append({Change::Kind::MadeFolder, path, {}, {}});
    return done;
}

Result<> FaultyDisk::syncFolder(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto may = syncStep(); !may)
        return may;
    const auto done = m_disk.syncFolder(path);
    if (done && !m_isLying)
        m_changes.removeIf([&](const Change &change) { return QFileInfo(change.path).path() == path; });
    return done;
}

Result<QList<store::Disk::Item>> FaultyDisk::list(const QString &folder)
{
    return m_disk.list(folder);
}

Result<qint64> FaultyDisk::freeBytes(const QString &folder)
{
    const QMutexLocker lock(&m_mutex);
    if (m_reportedFree)
        return *m_reportedFree;
    return m_disk.freeBytes(folder);
}

} // namespace fieldcase::tests
