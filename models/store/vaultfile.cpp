// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/vaultfile.h"

#include "models/domain/canonicaljson.h"
#include "models/domain/digest.h"

namespace fieldcase::store {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFreeFailures = 4;
constexpr qint64 kFirstWaitMs = 5'000;
constexpr qint64 kLongestWaitMs = 3'600'000;

/// Without it a damaged salt would look like a wrong passphrase.
constexpr QStringView kCheck = u"check";

QString checkOf(const QJsonObject &json)
{
    const auto bytes = domain::toCanonicalJson(json);
    return bytes ? domain::Digest::of(*bytes).toHex() : QString();
}

/// A whole number ≥ 0 that must be there.
bool readCount(const QJsonObject &json, const QString &key, qint64 &value)
{
    const QJsonValue read = json.value(key);
    value = read.toInteger(-1);
    return value >= 0;
}

} // namespace

QByteArray VaultFile::toBytes() const
{
    QJsonObject json{{u"v"_s, kVersion},
                     {u"suite"_s, u"fc1"_s},
                     {u"vault"_s, vault.toString(QUuid::WithoutBraces)},
                     {u"kdf"_s, kdf.toJson()},
                     {u"key"_s, QString::fromLatin1(wrappedKey.toBase64())}};
    json.insert(kCheck.toString(), checkOf(json));
    const auto bytes = domain::toCanonicalJson(json);
    Q_ASSERT(bytes);
    return *bytes;
}

Result<VaultFile> VaultFile::fromBytes(const QByteArray &bytes)
{
    auto json = domain::fromCanonicalJson(bytes);
    if (!json)
        return fail(ErrorCode::Damaged, u"vault.json: not canonical JSON"_s);
    const QString check = json->take(kCheck).toString();
    if (check != checkOf(*json))
        return fail(ErrorCode::Damaged, u"vault.json: its own check fails"_s);
    const qint64 version = json->value(u"v"_s).toInteger(0);
    if (version > kVersion)
        return fail(ErrorCode::TooNew, u"vault.json: version %1"_s.arg(version));
    if (version != kVersion || json->value(u"suite"_s).toString() != u"fc1" || json->size() != 5)
        return fail(ErrorCode::Damaged, u"vault.json: not a vault of ours"_s);
    auto kdf = crypto::KdfParameters::fromJson(json->value(u"kdf"_s).toObject());
    if (!kdf && kdf.error().code == ErrorCode::TooNew)
        return tl::unexpected(kdf.error());
    const QByteArray text = json->value(u"key"_s).toString().toLatin1();
    const auto key = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    VaultFile file;
    file.vault = QUuid::fromString(json->value(u"vault"_s).toString());
    if (!kdf || !key || key.decoded.isEmpty() || file.vault.isNull())
        return fail(ErrorCode::Damaged, u"vault.json: a field is malformed"_s);
    file.kdf = std::move(*kdf);
    file.wrappedKey = key.decoded;
    return file;
}

QByteArray Attempts::toBytes() const
{
    const auto bytes = domain::toCanonicalJson(
        {{u"v"_s, 1}, {u"failures"_s, failures}, {u"lastMs"_s, lastMs}, {u"nextAllowedMs"_s, nextAllowedMs}});
    Q_ASSERT(bytes);
    return *bytes;
}

Result<Attempts> Attempts::fromBytes(const QByteArray &bytes)
{
    const auto json = domain::fromCanonicalJson(bytes);
    Attempts attempts;
    qint64 failures = 0;
    if (!json || !readCount(*json, u"failures"_s, failures) || failures > 1'000'000 ||
        !readCount(*json, u"lastMs"_s, attempts.lastMs) ||
        !readCount(*json, u"nextAllowedMs"_s, attempts.nextAllowedMs))
        return fail(ErrorCode::Damaged, u"attempts.json"_s);
    attempts.failures = int(failures);
    return attempts;
}

Attempts afterFailure(const Attempts &attempts, qint64 nowMs)
{
    Attempts next;
    next.failures = attempts.failures + 1;
    next.lastMs = nowMs;
    const int slowed = next.failures - kFreeFailures;
    if (slowed > 0)
        next.nextAllowedMs = nowMs + std::min(kFirstWaitMs << std::min(slowed - 1, 20), kLongestWaitMs);
    return next;
}

bool mayAttempt(const Attempts &attempts, qint64 nowMs)
{
    return attempts.nextAllowedMs == 0 || nowMs >= attempts.nextAllowedMs;
}

} // namespace fieldcase::store
