// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/realfile.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace fieldcase::store {

using domain::Error;
using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDirectFrom = 8LL * 1024 * 1024;
constexpr qint64 kBlockBytes = 1024 * 1024; // measured: 256 KiB is slower, more is not faster
constexpr qint64 kAlignment = 4096;         // of memory, offset and length; enough for every disk in use

} // namespace

Descriptor::~Descriptor()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Error systemError(int number, const char *step)
{
    ErrorCode code = ErrorCode::Storage;
    if (number == ENOSPC || number == EDQUOT)
        code = ErrorCode::DiskFull;
    else if (number == ENOENT)
        code = ErrorCode::NotFound;
    else if (number == EEXIST)
        code = ErrorCode::Conflict;
    return {code, u"%1: errno %2"_s.arg(QLatin1String(step)).arg(number)};
}

RealFile::RealFile(int fd, qint64 offset) : m_fd(fd), m_offset(offset)
{
    setOpenMode(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

RealFile::~RealFile()
{
    (void)flushHeld(); // as with any file, what was not synced is not promised
}

Result<> RealFile::sync()
{
    if (m_hasFailed || !flushHeld())
        return tl::unexpected(failure());
    if (::fsync(m_fd.get()) != 0)
        return tl::unexpected(systemError(errno, "fsync"));
    return {};
}

qint64 RealFile::writeData(const char *data, qint64 size)
{
    if (m_hasFailed)
        return -1;
    qint64 left = size;
    while (left > 0 && m_mayBeDirect && !m_isDirect && m_offset + left > kDirectFrom) {
        // Up to the next aligned place as usual, from there on directly.
        const qint64 start = std::max(kDirectFrom, (m_offset + kAlignment - 1) / kAlignment * kAlignment);
        const qint64 before = std::min(left, start - m_offset);
        if (!put(data, before))
            return -1;
        data += before;
        left -= before;
        if (m_offset == start)
            m_mayBeDirect = setDirect(true);
    }
    const bool written = m_isDirect ? fill(data, left) : put(data, left);
    return written ? size : -1;
}

bool RealFile::put(const char *data, qint64 size)
{
    while (size > 0) {
        const ssize_t written = ::write(m_fd.get(), data, size_t(size));
        if (written < 0 && errno == EINTR)
            continue;
        // Some file systems take the flag and refuse the write; a write cut short by a full disk is not
        // aligned.
        if (written < 0 && errno == EINVAL && m_isDirect && setDirect(false)) {
            m_mayBeDirect = false;
            continue;
        }
        if (written < 0) {
            m_hasFailed = true;
            setFailure(systemError(errno, "write"));
            return false;
        }
        data += written;
        size -= written;
        m_offset += written;
    }
    return true;
}

bool RealFile::fill(const char *data, qint64 size)
{
    while (size > 0) {
        const qint64 part = std::min(size, kBlockBytes - m_heldBytes);
        std::memcpy(m_held.get() + m_heldBytes, data, size_t(part));
        m_heldBytes += part;
        data += part;
        size -= part;
        if (m_heldBytes < kBlockBytes)
            continue;
        if (!put(m_held.get(), kBlockBytes))
            return false;
        m_heldBytes = 0;
        if (!m_isDirect)
            return put(data, size);
    }
    return true;
}

/// Writes what is held, which may have any length, and leaves direct writing until the next aligned place.
bool RealFile::flushHeld()
{
    if (!m_isDirect)
        return true;
    if (!setDirect(false)) {
        m_hasFailed = true;
        setFailure(systemError(errno, "fcntl"));
        return false;
    }
    return put(m_held.get(), std::exchange(m_heldBytes, 0));
}

bool RealFile::setDirect(bool direct)
{
    if (!m_held)
        m_held.reset(static_cast<char *>(std::aligned_alloc(kAlignment, kBlockBytes)));
    const int flags = ::fcntl(m_fd.get(), F_GETFL);
    if (!m_held || flags < 0 ||
        ::fcntl(m_fd.get(), F_SETFL, direct ? flags | O_DIRECT : flags & ~O_DIRECT) != 0)
        return false;
    m_isDirect = direct;
    return true;
}

} // namespace fieldcase::store
