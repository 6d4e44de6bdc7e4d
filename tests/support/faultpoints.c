// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into a program (LD_PRELOAD), ends it or fails it at exactly the N-th of the calls by which it
// changes a disk or says something on a line, counted over all threads. Standard output and error are left
// alone, and so is what is not a file (pipes, event descriptors).
//   FAULT=kill   SIGKILL before the N-th write, fsync, rename, removal or truncation of a file, or send on a
//                socket
//   FAULT=eio    the N-th fsync fails with EIO, once
//   FAULT=full   from the N-th write on every write fails with ENOSPC
//   FAULT=nosync fsync does nothing and says that it did
//   FAULT=count  nothing happens; COUNT_FILE gets the numbers of all calls, of fsyncs and of writes to files
//   FAULT_AT=N
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_long allCalls, syncCalls, writeCalls;
static long faultAt;
static enum { None, Kill, Eio, Full, NoSync } fault;

__attribute__((constructor)) static void readSettings(void)
{
    const char *name = getenv("FAULT");
    const char *at = getenv("FAULT_AT");
    faultAt = at ? atol(at) : 0;
    if (name && strcmp(name, "kill") == 0)
        fault = Kill;
    else if (name && strcmp(name, "eio") == 0)
        fault = Eio;
    else if (name && strcmp(name, "full") == 0)
        fault = Full;
    else if (name && strcmp(name, "nosync") == 0)
        fault = NoSync;
}

__attribute__((destructor)) static void writeCounts(void)
{
    const char *path = getenv("COUNT_FILE");
    FILE *file = path ? fopen(path, "we") : NULL;
    if (!file)
        return;
    fprintf(file, "%ld %ld %ld\n", allCalls, syncCalls, writeCalls);
    fclose(file);
}

static void countCall(void)
{
    if (atomic_fetch_add(&allCalls, 1) + 1 == faultAt && fault == Kill)
        kill(getpid(), SIGKILL);
}

/// 0, or the error that this fsync has.
static int syncError(void)
{
    countCall();
    return atomic_fetch_add(&syncCalls, 1) + 1 == faultAt && fault == Eio ? EIO : 0;
}

static int writeError(int descriptor)
{
    struct stat status;
    if (descriptor <= STDERR_FILENO || fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return 0;
    countCall();
    return atomic_fetch_add(&writeCalls, 1) + 1 >= faultAt && fault == Full ? ENOSPC : 0;
}

// The body of a wrapper: the error, or the C library's own function.
#define WRAP(error, result, name, types, arguments)                                                          \
    do {                                                                                                     \
        static result(*next) types;                                                                          \
        const int reason = (error);                                                                          \
        if (reason != 0) {                                                                                   \
            errno = reason;                                                                                  \
            return -1;                                                                                       \
        }                                                                                                    \
        if (!next)                                                                                           \
            *(void **)&next = dlsym(RTLD_NEXT, #name);                                                       \
        return next arguments;                                                                               \
    } while (0)

int fsync(int fd)
{
    if (fault == NoSync)
        return 0;
    WRAP(syncError(), int, fsync, (int), (fd));
}
int fdatasync(int fd)
{
    if (fault == NoSync)
        return 0;
    WRAP(syncError(), int, fdatasync, (int), (fd));
}

ssize_t write(int fd, const void *bytes, size_t size)
{
    WRAP(writeError(fd), ssize_t, write, (int, const void *, size_t), (fd, bytes, size));
}
ssize_t writev(int fd, const struct iovec *parts, int count)
{
    WRAP(writeError(fd), ssize_t, writev, (int, const struct iovec *, int), (fd, parts, count));
}
ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at)
{
    WRAP(writeError(fd), ssize_t, pwrite, (int, const void *, size_t, off_t), (fd, bytes, size, at));
}
ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at)
{
    WRAP(writeError(fd), ssize_t, pwrite64, (int, const void *, size_t, off64_t), (fd, bytes, size, at));
}

static int noError(void)
{
    countCall();
    return 0;
}

int rename(const char *from, const char *to)
{
    WRAP(noError(), int, rename, (const char *, const char *), (from, to));
}
int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    WRAP(noError(), int, renameat2, (int, const char *, int, const char *, unsigned),
         (fromFolder, from, toFolder, to, flags));
}
int unlink(const char *path)
{
    WRAP(noError(), int, unlink, (const char *), (path));
}
int ftruncate(int fd, off_t size)
{
    WRAP(noError(), int, ftruncate, (int, off_t), (fd, size));
}
int ftruncate64(int fd, off64_t size)
{
    WRAP(noError(), int, ftruncate64, (int, off64_t), (fd, size));
}

ssize_t send(int fd, const void *bytes, size_t size, int flags)
{
    WRAP(noError(), ssize_t, send, (int, const void *, size_t, int), (fd, bytes, size, flags));
}
ssize_t sendmsg(int fd, const struct msghdr *message, int flags)
{
    WRAP(noError(), ssize_t, sendmsg, (int, const struct msghdr *, int), (fd, message, flags));
}
