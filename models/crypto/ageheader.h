// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/age.h"

#include <array>

namespace fieldcase::crypto {

/// A short key on the stack, wiped when it goes. SecretBytes costs several system calls, too much for one per
/// entry.
template <size_t Size> struct ShortKey {
    std::array<std::byte, Size> bytes{};

    ShortKey() = default;
    ShortKey(const ShortKey &) = default;
    ShortKey &operator=(const ShortKey &) = default;
    ~ShortKey() { wipe(bytes); }

    [[nodiscard]] uchar *data() { return reinterpret_cast<uchar *>(bytes.data()); }
    [[nodiscard]] const uchar *data() const { return reinterpret_cast<const uchar *>(bytes.data()); }
    [[nodiscard]] QByteArrayView view() const
    {
        return {reinterpret_cast<const char *>(bytes.data()), qsizetype(Size)};
    }
};

using AgeFileKey = ShortKey<16>;
using AgePayloadKey = ShortKey<32>;

/// One recipient's part of a header.
struct AgeStanza {
    QByteArray type;
    QList<QByteArray> arguments; ///< each at least one visible ASCII character
    QByteArray body;
};

/// The header of an age v1 file, parsed but not yet proven.
struct AgeHeader {
    QList<AgeStanza> stanzas; ///< not empty; a scrypt stanza stands alone
    QByteArray authenticated; ///< the exact bytes that `mac` covers
    QByteArray mac;           ///< 32 bytes
};

/// Reads the header from where \a source stands and leaves it on the byte after.
/// \returns InvalidInput when it is not one, or is longer than any honest header
[[nodiscard]] domain::Result<AgeHeader> readAgeHeader(QIODevice &source);

/// Finds the file key with any of \a identities and checks the header with it.
/// \returns WrongKey when no stanza is for us, Damaged when the header's check fails, InvalidInput for a
/// stanza of a known type that breaks its rules
[[nodiscard]] domain::Result<AgeFileKey> openAgeHeader(const AgeHeader &header,
                                                       const AgeIdentities &identities);

/// Reads all that stands before the first chunk and leaves \a source there.
/// \returns the key of the chunks, or an error as both functions above; Storage when \a source cannot be read
[[nodiscard]] domain::Result<AgePayloadKey> openAgeStart(QIODevice &source, const AgeIdentities &identities);

/// A new file up to its first chunk, and the key of its chunks.
struct AgeStart {
    QByteArray bytes; ///< header and nonce
    AgePayloadKey payloadKey;
};
/// \param boxPublics 32 bytes each, at least one, none of low order; else InvalidInput
[[nodiscard]] domain::Result<AgeStart> makeAgeStart(const QList<QByteArray> &boxPublics,
                                                    domain::Random &random);

} // namespace fieldcase::crypto
