// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/disk.h"

#include <cstdlib>

namespace fieldcase::store {

/// A file descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor();
    Q_DISABLE_COPY(Descriptor)

    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

/// The error for `errno` \a number after \a step.
[[nodiscard]] domain::Error systemError(int number, const char *step);

/// A file on the machine's own disk.
///
/// From 8 MiB on it is written past the page cache (O_DIRECT) where the file system can: a video goes to the
/// disk at the disk's speed while the next part is encrypted, the fsync at its end has nothing left to wait
/// for, and it does not push everything else out of memory. What does not fill a block yet is held back until
/// sync() or the destructor.
class RealFile final : public DiskFile
{
public:
    /// \param offset where \a fd stands
    RealFile(int fd, qint64 offset);
    ~RealFile() override;

    [[nodiscard]] domain::Result<> sync() override;

protected:
    qint64 writeData(const char *data, qint64 size) override;

private:
    struct Free {
        void operator()(char *bytes) const { std::free(bytes); }
    };

    [[nodiscard]] bool put(const char *data, qint64 size);
    [[nodiscard]] bool fill(const char *data, qint64 size);
    [[nodiscard]] bool flushHeld();
    [[nodiscard]] bool setDirect(bool direct);

    Descriptor m_fd;
    qint64 m_offset;           // in the file, without what is held
    bool m_mayBeDirect = true; // false once the file system refused
    bool m_isDirect = false;
    bool m_hasFailed = false; // then a sync must fail too: earlier writes may have been among the held ones
    std::unique_ptr<char, Free> m_held;
    qint64 m_heldBytes = 0;
};

} // namespace fieldcase::store
