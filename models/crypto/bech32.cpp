// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/bech32.h"

#include <array>
#include <optional>

namespace fieldcase::crypto {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

namespace {

constexpr QByteArrayView kAlphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr qsizetype kChecksumLength = 6;

/// The BCH checksum of BIP 173, fed one group of five bits at a time.
class Checksum
{
public:
    void add(uchar group)
    {
        constexpr std::array<quint32, 5> kGenerator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd,
                                                    0x2a1462b3};
        const quint32 top = m_value >> 25;
        m_value = (m_value & 0x1ffffff) << 5 ^ group;
        for (size_t i = 0; i < kGenerator.size(); ++i) {
            if (top >> i & 1)
                m_value ^= kGenerator[i];
        }
    }
    void addPrefix(QByteArrayView prefix)
    {
        for (const char c : prefix)
            add(uchar(c) >> 5);
        add(0);
        for (const char c : prefix)
            add(uchar(c) & 31);
    }
    [[nodiscard]] quint32 value() const { return m_value; }

private:
    quint32 m_value = 1;
};

/// The text in lower case, or nothing when it mixes the cases.
std::optional<QByteArray> inLowerCase(QByteArrayView text)
{
    bool upper = false;
    bool lower = false;
    QByteArray result(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        upper = upper || (c >= 'A' && c <= 'Z');
        lower = lower || (c >= 'a' && c <= 'z');
        result[i] = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    }
    return upper && lower ? std::nullopt : std::optional(result);
}

/// The bytes that \a groups spell in the alphabet, or nothing when a character or the padding is wrong.
std::optional<QByteArray> bytesFromGroups(QByteArrayView groups)
{
    QByteArray bytes;
    bytes.reserve(groups.size() * 5 / 8);
    quint32 held = 0;
    int heldBits = 0;
    for (const char c : groups) {
        const qsizetype group = kAlphabet.indexOf(c);
        if (group < 0)
            return std::nullopt;
        held = (held << 5 | quint32(group)) & 0xfff;
        heldBits += 5;
        if (heldBits >= 8) {
            heldBits -= 8;
            bytes += char(held >> heldBits & 0xff);
        }
    }
    if (heldBits >= 5 || (held & ((1u << heldBits) - 1)) != 0)
        return std::nullopt;
    return bytes;
}

} // namespace

QByteArray bech32Encode(QByteArrayView prefix, QByteArrayView bytes)
{
    QByteArray text;
    text.reserve(prefix.size() + 1 + (bytes.size() * 8 + 4) / 5 +
                 kChecksumLength); // one buffer: it may be a secret
    text.append(prefix).append('1');
    Checksum checksum;
    checksum.addPrefix(prefix);
    const auto append = [&](quint32 group) {
        checksum.add(uchar(group));
        text += kAlphabet[qsizetype(group)];
    };
    quint32 held = 0;
    int heldBits = 0;
    for (const char byte : bytes) {
        held = (held << 8 | uchar(byte)) & 0xfff;
        for (heldBits += 8; heldBits >= 5; heldBits -= 5)
            append(held >> (heldBits - 5) & 31);
    }
    if (heldBits > 0)
        append(held << (5 - heldBits) & 31);
    for (int i = 0; i < kChecksumLength; ++i)
        checksum.add(0);
    const quint32 sum = checksum.value() ^ 1;
    for (int i = 0; i < kChecksumLength; ++i)
        text += kAlphabet[qsizetype(sum >> 5 * (5 - i) & 31)];
    return text;
}

domain::Result<QByteArray> bech32Decode(QByteArrayView prefix, QByteArrayView text)
{
    const auto invalid = fail(ErrorCode::InvalidInput, u"not bech32 of the expected kind"_s);
    const auto lower = inLowerCase(text);
    if (!lower || lower->size() < prefix.size() + 1 + kChecksumLength ||
        !lower->startsWith(prefix.toByteArray() + '1'))
        return invalid;
    const QByteArrayView groups = QByteArrayView(*lower).sliced(prefix.size() + 1);
    Checksum checksum;
    checksum.addPrefix(prefix);
    for (const char c : groups) {
        const qsizetype group = kAlphabet.indexOf(c);
        if (group < 0)
            return invalid;
        checksum.add(uchar(group));
    }
    if (checksum.value() != 1)
        return invalid;
    auto bytes = bytesFromGroups(groups.chopped(kChecksumLength));
    if (!bytes)
        return invalid;
    return *std::move(bytes);
}

} // namespace fieldcase::crypto
