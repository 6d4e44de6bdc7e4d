// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/canonicaljson.h"
#include "models/domain/fieldwriter.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/wireentry.h"

// For the .cpp files of this folder: how messages become bytes and what a travelling entry consists of.

namespace fieldcase::protocol {

template <typename Fields> void WireEntry::describe(Fields &fields)
{
    fields.base64(u"header", header, 2, kMostEntryHeaderBytes);
    fields.base64(u"signature", signature, 64, 64);
    fields.base64(u"body", body, 2, kMostEntryBodyBytes);
}

template <typename Fields> void WireReceipt::describe(Fields &fields)
{
    fields.base64(u"content", content, 2, kMostReceiptBytes);
    fields.base64(u"signature", signature, 64, 64);
}

template <typename Fields> void ReceiptedEntry::describe(Fields &fields)
{
    entry.describe(fields);
    fields.object(u"receipt", receipt);
}

template <typename Message> QByteArray bytesOf(const Message &message)
{
    const auto bytes = domain::toCanonicalJson(domain::writeFields(message));
    Q_ASSERT(bytes); // every field is bounded text, base64 or a whole number
    return bytes.value_or(QByteArray());
}

template <typename Message>
domain::Result<Message> messageOf(const QByteArray &bytes, qsizetype mostBytes = kMostMessageBytes)
{
    if (bytes.size() > mostBytes)
        return domain::fail(domain::ErrorCode::InvalidInput, QStringLiteral("message too long"));
    const auto object = domain::fromCanonicalJson(bytes);
    if (!object)
        return tl::unexpected(object.error());
    return domain::readFields<Message>(*object);
}

} // namespace fieldcase::protocol
