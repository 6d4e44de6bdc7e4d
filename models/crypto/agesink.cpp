// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/agesink.h"

#include <QIODevice>

#include <cerrno>

namespace fieldcase::crypto {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

domain::Result<> writeAll(QIODevice &sink, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        errno = 0; // QFile does not say why a write failed, the system does
        const qint64 written = sink.write(bytes.data(), bytes.size());
        if (written <= 0) {
            const bool isFull = errno == ENOSPC || errno == EDQUOT;
            return fail(isFull ? ErrorCode::DiskFull : ErrorCode::Storage,
                        u"cannot write: "_s + sink.errorString());
        }
        bytes = bytes.sliced(written);
    }
    return {};
}

domain::Result<qsizetype> readUpTo(QIODevice &source, char *data, qsizetype size)
{
    qsizetype total = 0;
    while (total < size) {
        const qint64 got = source.read(data + total, size - total);
        if (got < 0)
            return fail(ErrorCode::Storage, u"cannot read: "_s + source.errorString());
        if (got == 0)
            break;
        total += got;
    }
    return total;
}

} // namespace fieldcase::crypto
