// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/surroundings.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>
#include <memory>
#include <span>

namespace fieldcase::crypto {

/// Bytes that must not be copied, printed, swapped out or left behind: a key, a passphrase.
///
/// They lie in locked memory between guard pages (libsodium) and are wiped when the owner goes. Moved-from is
/// empty.
class SecretBytes
{
public:
    SecretBytes() = default; ///< empty
    /// \a size zero bytes, to be filled through bytes()
    explicit SecretBytes(qsizetype size);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    ~SecretBytes() = default;

    [[nodiscard]] static SecretBytes random(qsizetype size, domain::Random &random);
    /// Copies \a bytes; wiping the original is the caller's business (see wipe()).
    [[nodiscard]] static SecretBytes fromBytes(QByteArrayView bytes);
    /// Another copy, asked for by name because it is never made by accident.
    [[nodiscard]] SecretBytes copy() const;

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::span<const std::byte> bytes() const { return {m_bytes.get(), size_t(m_size)}; }
    [[nodiscard]] std::span<std::byte> bytes() { return {m_bytes.get(), size_t(m_size)}; }
    /// The same bytes for Qt's functions; valid as long as this object.
    [[nodiscard]] QByteArrayView view() const
    {
        return {reinterpret_cast<const char *>(m_bytes.get()), m_size};
    }
    /// Compares in a time that depends on the lengths alone.
    [[nodiscard]] bool equals(const SecretBytes &other) const;

private:
    struct Free {
        void operator()(std::byte *bytes) const;
    };

    std::unique_ptr<std::byte, Free> m_bytes;
    qsizetype m_size = 0;
};

/// Overwrites \a bytes in place, also when the optimiser believes nobody looks any more. Only as good as the
/// caller's care that no other copy shares the buffer.
void wipe(QByteArray &bytes);
void wipe(std::span<std::byte> bytes);

} // namespace fieldcase::crypto
