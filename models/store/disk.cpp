// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/disk.h"

#include "models/store/realfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace fieldcase::store {

using domain::Error;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> failed(const char *step)
{
    return tl::unexpected(systemError(errno, step));
}

} // namespace

void DiskFile::setFailure(Error failure)
{
    m_failure = std::move(failure);
    setErrorString(m_failure.context);
}

Result<std::unique_ptr<DiskFile>> RealDisk::create(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return failed("create");
    return std::make_unique<RealFile>(fd, 0);
}

Result<std::unique_ptr<DiskFile>> RealDisk::resume(const QString &path, qint64 offset)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return failed("resume");
    auto file = std::make_unique<RealFile>(fd, offset);
    struct stat status {
    };
    if (::fstat(fd, &status) != 0)
        return failed("fstat");
    if (status.st_size < offset)
        return fail(ErrorCode::Damaged, u"resume: shorter than it was"_s);
    if (::ftruncate(fd, offset) != 0 || ::lseek(fd, offset, SEEK_SET) != offset)
        return failed("ftruncate");
    return file;
}

Result<std::unique_ptr<QIODevice>> RealDisk::read(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, u"read"_s);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::Storage, u"read"_s);
    return file;
}

Result<> RealDisk::rename(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failed("rename");
    return {};
}

Result<> RealDisk::remove(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0)
        return failed("remove");
    return {};
}

Result<> RealDisk::makeFolder(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return failed("mkdir");
    return {};
}

Result<> RealDisk::syncFolder(const QString &path)
{
    const Descriptor folder(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.get() < 0)
        return failed("open folder");
    if (::fsync(folder.get()) != 0)
        return failed("fsync folder");
    return {};
}

Result<QList<Disk::Item>> RealDisk::list(const QString &folder)
{
    const QDir directory(folder);
    if (!directory.exists())
        return fail(ErrorCode::NotFound, u"list"_s);
    QList<Item> items;
    const auto found = directory.entryInfoList(
        QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System, QDir::Name | QDir::DirsFirst);
    for (const QFileInfo &info : found)
        items.append({info.fileName(), info.isDir(), info.isDir() ? 0 : info.size()});
    std::sort(items.begin(), items.end(), [](const Item &a, const Item &b) { return a.name < b.name; });
    return items;
}

Result<qint64> RealDisk::freeBytes(const QString &folder)
{
    struct statvfs status {
    };
    if (::statvfs(QFile::encodeName(folder).constData(), &status) != 0)
        return failed("statvfs");
    return qint64(status.f_bavail) * qint64(status.f_frsize);
}

Result<> writeDurably(Disk &disk, const QString &path, const QByteArray &bytes)
{
    const QString temporary = path + u".new"_s;
    // left behind by a power cut; never read
    if (const auto removed = disk.remove(temporary); !removed && removed.error().code != ErrorCode::NotFound)
        return removed;
    auto file = disk.create(temporary);
    if (!file)
        return tl::unexpected(file.error());
    Result<> done;
    if ((*file)->write(bytes) != bytes.size())
        done = tl::unexpected((*file)->failure());
    if (done)
        done = (*file)->sync();
    file->reset();
    if (done)
        done = disk.rename(temporary, path);
    if (!done) {
        (void)disk.remove(temporary); // the first failure is the one to tell
        return done;
    }
    return disk.syncFolder(QFileInfo(path).path());
}

Result<QByteArray> readSmallFile(Disk &disk, const QString &path, qint64 limitBytes)
{
    auto file = disk.read(path);
    if (!file)
        return tl::unexpected(file.error());
    if ((*file)->size() > limitBytes)
        return fail(ErrorCode::Damaged, u"file too large"_s);
    const qint64 size = (*file)->size();
    QByteArray bytes = (*file)->readAll();
    if (bytes.size() != size)
        return fail(ErrorCode::Storage, u"short read"_s);
    return bytes;
}

} // namespace fieldcase::store
