// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/secretbytes.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace fieldcase::crypto {

SecretBytes::SecretBytes(qsizetype size)
{
    if (size <= 0)
        return;
    // sodium_malloc finds the page size in sodium_init(), which is idempotent and thread-safe.
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_bytes.reset(static_cast<std::byte *>(sodium_malloc(size_t(size))));
    if (!m_bytes)
        throw std::bad_alloc();
    m_size = size;
    sodium_memzero(m_bytes.get(), size_t(size));
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

SecretBytes SecretBytes::random(qsizetype size, domain::Random &random)
{
    SecretBytes secret(size);
    random.fill(secret.bytes());
    return secret;
}

SecretBytes SecretBytes::fromBytes(QByteArrayView bytes)
{
    SecretBytes secret(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(secret.m_bytes.get(), bytes.data(), size_t(bytes.size()));
    return secret;
}

SecretBytes SecretBytes::copy() const
{
    return fromBytes(view());
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    return m_size == other.m_size &&
           (m_size == 0 || sodium_memcmp(m_bytes.get(), other.m_bytes.get(), size_t(m_size)) == 0);
}

void SecretBytes::Free::operator()(std::byte *bytes) const
{
    sodium_free(bytes); // wipes
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

void wipe(std::span<std::byte> bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}

} // namespace fieldcase::crypto
