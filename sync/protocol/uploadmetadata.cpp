// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/uploadmetadata.h"

#include <QMap>

namespace fieldcase::protocol {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

namespace {

constexpr qsizetype kLongestHeader = 4096;

} // namespace

QByteArray UploadMetadata::toHeader() const
{
    return "case " + caseId.toString().toLatin1().toBase64() + ",sha256 " + object.bytes().toHex().toBase64();
}

domain::Result<UploadMetadata> UploadMetadata::fromHeader(const QByteArray &value)
{
    if (value.size() > kLongestHeader)
        return fail(ErrorCode::InvalidInput, u"upload metadata too long"_s);
    QMap<QByteArray, QString> values;
    const QList<QByteArray> pairs = value.split(',');
    for (const QByteArray &pair : pairs) {
        const QList<QByteArray> parts = pair.trimmed().split(' ');
        const auto text =
            QByteArray::fromBase64Encoding(parts.value(1), QByteArray::AbortOnBase64DecodingErrors);
        if (parts.size() > 2 || !text || values.contains(parts.first()))
            return fail(ErrorCode::InvalidInput, u"upload metadata"_s);
        values.insert(parts.first(), QString::fromLatin1(text.decoded));
    }
    const auto caseId = domain::CaseId::fromString(values.value("case"));
    const auto object = domain::ObjectHash::fromHex(values.value("sha256"));
    if (!caseId || !object)
        return fail(ErrorCode::InvalidInput, u"upload metadata"_s);
    return UploadMetadata{*caseId, *object};
}

} // namespace fieldcase::protocol
