// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/processlock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

namespace fieldcase::store {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

Result<std::unique_ptr<ProcessLock>> ProcessLock::acquire(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(errno == ENOSPC || errno == EDQUOT ? ErrorCode::DiskFull : ErrorCode::Storage,
                    QStringLiteral("lock file: errno %1").arg(errno));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int reason = errno;
        ::close(descriptor);
        return fail(reason == EWOULDBLOCK ? ErrorCode::Conflict : ErrorCode::Storage,
                    QStringLiteral("lock: errno %1").arg(reason));
    }
    return std::unique_ptr<ProcessLock>(new ProcessLock(descriptor));
}

ProcessLock::~ProcessLock()
{
    ::close(m_descriptor);
}

} // namespace fieldcase::store
