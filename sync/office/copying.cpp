// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/copying.h"

namespace fieldcase::office {

using namespace Qt::StringLiterals;

domain::Result<> copyBytes(QIODevice &from, store::DiskFile &to)
{
    constexpr qint64 kPart = 1024 * 1024;
    qint64 copied = 0;
    for (;;) {
        const QByteArray part = from.read(kPart);
        if (part.isEmpty())
            break;
        if (to.write(part) != part.size())
            return tl::unexpected(to.failure());
        copied += part.size();
    }
    if (copied != from.size())
        return domain::fail(domain::ErrorCode::Storage, u"short read"_s);
    return to.sync();
}

} // namespace fieldcase::office
