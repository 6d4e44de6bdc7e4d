// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/answersigning.h"

namespace fieldcase::protocol {

using namespace Qt::StringLiterals;
using domain::Digest;
using domain::ErrorCode;
using domain::fail;

namespace {

constexpr QByteArrayView kTime = "Fieldcase-Office-Time";
constexpr QByteArrayView kSignature = "Fieldcase-Office-Signature";

QByteArray signedBytes(const Answer &answer, const QByteArray &nonce, const QByteArray &time,
                       const std::optional<domain::ObjectHash> &streamed)
{
    const Digest content = streamed ? *streamed : Digest::of(answer.body);
    return "fieldcase-answer-v1\n" + QByteArray::number(answer.status) + '\n' + nonce + '\n' + time + '\n' +
           content.bytes().toHex() + '\n';
}

} // namespace

void signAnswer(Answer &answer, const QByteArray &nonce, qint64 officeTimeMs,
                const crypto::SigningKey &officeKey, const std::optional<domain::ObjectHash> &streamed)
{
    const QByteArray time = QByteArray::number(officeTimeMs);
    answer.headers.set(kTime, time);
    answer.headers.set(kSignature, officeKey.sign(signedBytes(answer, nonce, time, streamed)).toBase64());
}

domain::Result<qint64> checkAnswer(const Answer &answer, const QByteArray &nonce, QByteArrayView officePublic,
                                   const std::optional<domain::ObjectHash> &streamed)
{
    const QByteArray time = answer.headers.value(kTime);
    const auto signature = QByteArray::fromBase64Encoding(answer.headers.value(kSignature),
                                                          QByteArray::AbortOnBase64DecodingErrors);
    bool isNumber = false;
    const qint64 officeTimeMs = time.toLongLong(&isNumber);
    if (!isNumber || !signature)
        return fail(ErrorCode::Protocol, u"answer is not signed"_s);
    if (!crypto::verifySignature(officePublic, signedBytes(answer, nonce, time, streamed), signature.decoded))
        return fail(ErrorCode::Protocol, u"answer is not from the office"_s);
    return officeTimeMs;
}

} // namespace fieldcase::protocol
