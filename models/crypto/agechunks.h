// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/ageheader.h"

#include <memory>

struct evp_cipher_ctx_st;

namespace fieldcase::crypto {

constexpr qsizetype kAgeChunkBytes = 64 * 1024; ///< of plaintext
constexpr qsizetype kAgeTagBytes = 16;          ///< added to each
constexpr qsizetype kAgeSealedChunkBytes = kAgeChunkBytes + kAgeTagBytes;

/// Seals and opens the 64 KiB chunks of an age payload (STREAM over ChaCha20-Poly1305). One thread at a time.
class AgeChunks
{
public:
    explicit AgeChunks(const AgePayloadKey &key);

    /// Writes plain.size() + 16 bytes to \a out, which must not overlap \a plain.
    /// \param plain at most 64 KiB; exactly that unless \a isLast
    void seal(qint64 index, bool isLast, QByteArrayView plain, char *out);
    /// Writes sealed.size() - 16 bytes to \a out, which must not overlap. \returns false when the chunk is
    /// not what was sealed at this place; then \a out holds nothing of use
    [[nodiscard]] bool open(qint64 index, bool isLast, QByteArrayView sealed, char *out);

private:
    struct Free {
        void operator()(evp_cipher_ctx_st *context) const;
    };
    std::unique_ptr<evp_cipher_ctx_st, Free> m_sealing;
    std::unique_ptr<evp_cipher_ctx_st, Free> m_opening;
};

} // namespace fieldcase::crypto
