// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/writewatch.h"

#include <sqlite3.h>

namespace fieldcase::tests {

namespace {

WriteWatch *theWatch = nullptr; // SQLite's VFS functions are plain C, and a VFS is one for the whole process
sqlite3_vfs *theRealVfs = nullptr;

/// Our file; the real one lies behind it in the same memory.
struct WatchedFile {
    sqlite3_file base;
    QString *name;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

WatchedFile *watched(sqlite3_file *file)
{
    return reinterpret_cast<WatchedFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return watched(file)->real();
}

int closeFile(sqlite3_file *file)
{
    const int resultCode = real(file)->pMethods->xClose(real(file));
    delete watched(file)->name;
    return resultCode;
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    theWatch->noteWritten(*watched(file)->name, QByteArrayView(static_cast<const char *>(bytes), size));
    return real(file)->pMethods->xWrite(real(file), bytes, size, offset);
}

// The rest passes through. Version 1 has no shared memory: a database that works here shares no WAL index.
const sqlite3_io_methods kMethods{
    1,
    closeFile,
    [](sqlite3_file *f, void *to, int size, sqlite3_int64 at) {
        return real(f)->pMethods->xRead(real(f), to, size, at);
    },
    writeFile,
    [](sqlite3_file *f, sqlite3_int64 size) { return real(f)->pMethods->xTruncate(real(f), size); },
    [](sqlite3_file *f, int flags) { return real(f)->pMethods->xSync(real(f), flags); },
    [](sqlite3_file *f, sqlite3_int64 *size) { return real(f)->pMethods->xFileSize(real(f), size); },
    [](sqlite3_file *f, int level) { return real(f)->pMethods->xLock(real(f), level); },
    [](sqlite3_file *f, int level) { return real(f)->pMethods->xUnlock(real(f), level); },
    [](sqlite3_file *f, int *out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); },
    [](sqlite3_file *f, int op, void *arg) { return real(f)->pMethods->xFileControl(real(f), op, arg); },
    [](sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); },
    [](sqlite3_file *f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    const QString name = path ? QString::fromUtf8(path) : QStringLiteral("(temporary)");
    theWatch->noteOpened(name);
    const int resultCode = theRealVfs->xOpen(theRealVfs, path, real(file), flags, outFlags);
    file->pMethods = resultCode == SQLITE_OK ? &kMethods : nullptr;
    if (resultCode == SQLITE_OK)
        watched(file)->name = new QString(name); // deleted in closeFile
    return resultCode;
}

sqlite3_vfs theVfs{};

} // namespace

WriteWatch::WriteWatch(QList<QByteArray> markers) : m_markers(std::move(markers))
{
    Q_ASSERT(!theWatch);
    theWatch = this;
    theRealVfs = sqlite3_vfs_find(nullptr);
    theVfs = *theRealVfs;
    theVfs.pNext = nullptr;
    theVfs.zName = "writewatch";
    theVfs.szOsFile = int(sizeof(WatchedFile)) + theRealVfs->szOsFile;
    theVfs.xOpen = openFile;
    sqlite3_vfs_register(&theVfs, 1);
}

WriteWatch::~WriteWatch()
{
    sqlite3_vfs_unregister(&theVfs);
    sqlite3_vfs_register(theRealVfs, 1);
    theWatch = nullptr;
}

void WriteWatch::noteOpened(const QString &file)
{
    if (!m_files.contains(file))
        m_files.append(file);
}

void WriteWatch::noteWritten(const QString &file, QByteArrayView bytes)
{
    m_writtenBytes += bytes.size();
    for (const QByteArray &marker : std::as_const(m_markers)) {
        if (bytes.contains(marker) && !m_leaks.contains(file))
            m_leaks.append(file);
    }
}

} // namespace fieldcase::tests
