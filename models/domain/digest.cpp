// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/digest.h"

#include <QCryptographicHash>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

Digest Digest::of(QByteArrayView content)
{
    Digest digest;
    // Qt 6.4 has no QByteArrayView overload of hash()
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(content);
    digest.m_bytes = hash.result();
    return digest;
}

Result<Digest> Digest::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != kSize)
        return fail(ErrorCode::InvalidInput, u"not 32 bytes"_s);
    Digest digest;
    digest.m_bytes = bytes;
    return digest;
}

Result<Digest> Digest::fromHex(const QString &text)
{
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    if (bytes.size() != kSize || QString::fromLatin1(bytes.toHex()) != text)
        return fail(ErrorCode::InvalidInput, u"not 64 lower-case hex digits"_s);
    return fromBytes(bytes);
}

} // namespace fieldcase::domain
