// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct evp_md_ctx_st;

namespace fieldcase::crypto {

/// SHA-256 of \a bytes: 32 bytes. Thread-safe.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);
/// SHA-256 of the parts in order, without joining them first.
[[nodiscard]] QByteArray sha256(std::initializer_list<QByteArrayView> parts);

/// SHA-256 of a stream. Move-only; one thread at a time.
class Sha256
{
public:
    Sha256();

    /// Another one that has taken the same so far.
    [[nodiscard]] Sha256 copy() const;
    void update(QByteArrayView bytes);
    /// The 32 bytes over everything given; the next update() begins anew.
    [[nodiscard]] QByteArray finish();

private:
    struct Free {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// HMAC-SHA-256 (RFC 2104): 32 bytes.
[[nodiscard]] QByteArray hmacSha256(QByteArrayView key, QByteArrayView message);
/// True when both are equal; takes a time that depends on the lengths alone.
[[nodiscard]] bool equalInConstantTime(QByteArrayView left, QByteArrayView right);

} // namespace fieldcase::crypto
