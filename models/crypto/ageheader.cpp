// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/ageheader.h"

#include "models/crypto/agesink.h"
#include "models/crypto/agestanza.h"
#include "models/crypto/hash.h"

#include <QIODevice>

namespace fieldcase::crypto {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

namespace {

constexpr QByteArrayView kVersionLine = "age-encryption.org/v1\n";
constexpr QByteArrayView kStanzaMark = "-> ";
constexpr QByteArrayView kEndMark = "---";
constexpr QByteArrayView kHeaderInfo = "header";
constexpr QByteArrayView kPayloadInfo = "payload";
constexpr qsizetype kColumns = 64;
constexpr qsizetype kNonceBytes = 16; // between the header and the first chunk
// Guards the reader's memory against a file without line ends, or one that is all stanzas. Some thousand
// recipients.
constexpr qsizetype kLongestHeader = 1024 * 1024;

/// The lines of a header, each with its end, within the limit.
class Lines
{
public:
    explicit Lines(QIODevice &source) : m_source(source) {}

    /// The next line without its LF, or nothing when there is no whole line left.
    [[nodiscard]] std::optional<QByteArray> next()
    {
        QByteArray line = m_source.readLine(kLongestHeader - m_read.size());
        if (!line.endsWith('\n'))
            return std::nullopt;
        m_read += line;
        line.chop(1);
        return line;
    }
    /// Everything read so far, as it was.
    [[nodiscard]] const QByteArray &read() const { return m_read; }

private:
    QIODevice &m_source;
    QByteArray m_read;
};

std::optional<AgeStanza> parseStanzaLine(const QByteArray &line)
{
    QList<QByteArray> words = line.sliced(kStanzaMark.size()).split(' ');
    for (const QByteArray &word : std::as_const(words)) {
        if (word.isEmpty())
            return std::nullopt;
        for (const char c : word) {
            if (c < 0x21 || c > 0x7e)
                return std::nullopt;
        }
    }
    const QByteArray type = words.takeFirst();
    return AgeStanza{type, words, {}};
}

/// Lines of 64 characters, then a shorter one, which may be empty.
std::optional<QByteArray> parseBody(Lines &lines)
{
    QByteArray body;
    while (true) {
        const auto line = lines.next();
        if (!line || line->size() > kColumns)
            return std::nullopt;
        const auto part = strictBase64Decode(*line);
        if (!part)
            return std::nullopt;
        body += *part;
        if (line->size() < kColumns)
            return body;
    }
}

QByteArray headerMac(const AgeFileKey &fileKey, QByteArrayView authenticated)
{
    return hmacSha256(hkdfSha256(fileKey.view(), {}, kHeaderInfo).view(), authenticated);
}

template <typename Unwrap>
domain::Result<std::optional<AgeFileKey>> firstMatch(const QList<AgeStanza> &stanzas, const Unwrap &unwrap)
{
    for (const AgeStanza &stanza : stanzas) {
        auto fileKey = unwrap(stanza);
        if (!fileKey || *fileKey)
            return fileKey;
    }
    return std::nullopt;
}

domain::Result<std::optional<AgeFileKey>> findFileKey(const AgeHeader &header,
                                                      const AgeIdentities &identities)
{
    for (const BoxKey *key : identities.keys) {
        auto found = firstMatch(header.stanzas, [key](const AgeStanza &s) { return unwrapX25519(s, *key); });
        if (!found || *found)
            return found;
    }
    for (const SecretBytes *passphrase : identities.passphrases) {
        auto found = firstMatch(header.stanzas,
                                [passphrase](const AgeStanza &s) { return unwrapScrypt(s, *passphrase); });
        if (!found || *found)
            return found;
    }
    return std::nullopt;
}

domain::Result<QByteArray> makeHeader(const AgeFileKey &fileKey, const QList<QByteArray> &boxPublics,
                                      domain::Random &random)
{
    if (boxPublics.isEmpty())
        return fail(ErrorCode::InvalidInput, u"no recipient"_s);
    QByteArray text = kVersionLine.toByteArray();
    for (const QByteArray &boxPublic : boxPublics) {
        const auto stanza = wrapX25519(fileKey, boxPublic, random);
        if (!stanza)
            return tl::unexpected(stanza.error());
        // 32 bytes of body make one line of 43 characters, which is also the short line that ends it.
        text.append(kStanzaMark).append(stanza->type + ' ' + stanza->arguments.join(' ') + '\n');
        text.append(strictBase64Encode(stanza->body) + '\n');
    }
    text.append(kEndMark);
    const QByteArray mac = strictBase64Encode(headerMac(fileKey, text));
    return text + ' ' + mac + '\n';
}

} // namespace

domain::Result<AgeHeader> readAgeHeader(QIODevice &source)
{
    Lines lines(source);
    const auto version = lines.next();
    if (!version || *version + '\n' != kVersionLine)
        return fail(ErrorCode::InvalidInput, u"not an age v1 file"_s);
    AgeHeader header;
    while (true) {
        const qsizetype lineStart = lines.read().size();
        const auto line = lines.next();
        if (!line)
            return fail(ErrorCode::InvalidInput, u"age header without an end"_s);
        if (line->startsWith(kEndMark)) {
            const auto mac = line->startsWith("--- ") ? strictBase64Decode(line->sliced(4)) : std::nullopt;
            if (!mac || mac->size() != 32)
                return fail(ErrorCode::InvalidInput, u"age header with a malformed end"_s);
            header.mac = *mac;
            header.authenticated = lines.read().first(lineStart + kEndMark.size());
            break;
        }
        auto stanza = line->startsWith(kStanzaMark) ? parseStanzaLine(*line) : std::nullopt;
        auto body = stanza ? parseBody(lines) : std::nullopt;
        if (!body)
            return fail(ErrorCode::InvalidInput, u"malformed age stanza"_s);
        stanza->body = *std::move(body);
        header.stanzas.append(*std::move(stanza));
    }
    const bool hasScrypt = std::any_of(header.stanzas.cbegin(), header.stanzas.cend(),
                                       [](const AgeStanza &stanza) { return stanza.type == "scrypt"; });
    if (header.stanzas.isEmpty() || (hasScrypt && header.stanzas.size() != 1))
        return fail(ErrorCode::InvalidInput, u"no recipient, or a passphrase beside others"_s);
    return header;
}

domain::Result<AgeFileKey> openAgeHeader(const AgeHeader &header, const AgeIdentities &identities)
{
    auto fileKey = findFileKey(header, identities);
    if (!fileKey)
        return tl::unexpected(fileKey.error());
    if (!*fileKey)
        return fail(ErrorCode::WrongKey, u"not sealed to this key"_s);
    if (!equalInConstantTime(headerMac(**fileKey, header.authenticated), header.mac))
        return fail(ErrorCode::Damaged, u"age header fails its check"_s);
    return **fileKey;
}

domain::Result<AgePayloadKey> openAgeStart(QIODevice &source, const AgeIdentities &identities)
{
    const auto header = readAgeHeader(source);
    if (!header)
        return tl::unexpected(header.error());
    const auto fileKey = openAgeHeader(*header, identities);
    if (!fileKey)
        return tl::unexpected(fileKey.error());
    QByteArray nonce(kNonceBytes, Qt::Uninitialized);
    const auto got = readUpTo(source, nonce.data(), kNonceBytes);
    if (!got)
        return tl::unexpected(got.error());
    if (*got != kNonceBytes)
        return fail(ErrorCode::InvalidInput, u"age file ends before its payload"_s);
    return hkdfSha256(fileKey->view(), nonce, kPayloadInfo);
}

domain::Result<AgeStart> makeAgeStart(const QList<QByteArray> &boxPublics, domain::Random &random)
{
    AgeFileKey fileKey;
    random.fill(fileKey.bytes);
    const auto header = makeHeader(fileKey, boxPublics, random);
    if (!header)
        return tl::unexpected(header.error());
    QByteArray nonce(kNonceBytes, Qt::Uninitialized);
    random.fill(std::as_writable_bytes(std::span(nonce.data(), size_t(kNonceBytes))));
    return AgeStart{*header + nonce, hkdfSha256(fileKey.view(), nonce, kPayloadInfo)};
}

} // namespace fieldcase::crypto
