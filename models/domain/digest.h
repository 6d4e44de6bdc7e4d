// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QHashFunctions>

namespace fieldcase::domain {

/// A SHA-256 value: 32 bytes, or null (no value yet).
class Digest
{
public:
    static constexpr qsizetype kSize = 32;

    Digest() = default; ///< null

    /// SHA-256 of \a content.
    [[nodiscard]] static Digest of(QByteArrayView content);
    /// \returns InvalidInput unless \a bytes are exactly 32
    [[nodiscard]] static Result<Digest> fromBytes(const QByteArray &bytes);
    /// \returns InvalidInput unless \a text is exactly 64 lower-case hex digits
    [[nodiscard]] static Result<Digest> fromHex(const QString &text);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; } ///< 32 bytes; empty when null
    [[nodiscard]] QString toHex() const { return QString::fromLatin1(m_bytes.toHex()); }
    [[nodiscard]] bool isNull() const { return m_bytes.isEmpty(); }

    friend bool operator==(const Digest &, const Digest &) = default;
    friend bool operator<(const Digest &left, const Digest &right) { return left.m_bytes < right.m_bytes; }
    friend size_t qHash(const Digest &digest, size_t seed = 0) { return qHash(digest.m_bytes, seed); }

private:
    QByteArray m_bytes;
};

using EntryHash = Digest;  ///< an entry's id: SHA-256 of its header bytes
using ObjectHash = Digest; ///< an evidence object's id: SHA-256 of its ciphertext

} // namespace fieldcase::domain
