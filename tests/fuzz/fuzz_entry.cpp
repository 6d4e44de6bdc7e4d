// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an entry: the first line is the header, the rest the body. What is accepted is written back as
// it was.
#include "models/domain/bodies/body.h"
#include "models/domain/canonicaljson.h"
#include "models/domain/entry.h"
#include "models/domain/receipt.h"

#include <cstdlib>

using namespace fieldcase::domain;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype end = input.indexOf('\n');
    const QByteArray headerBytes = input.left(end);
    const QByteArray bodyBytes = end < 0 ? QByteArray() : input.mid(end + 1);

    const auto header = EntryHeader::fromBytes(headerBytes);
    if (header && header->toBytes() != headerBytes)
        std::abort();
    if (const auto receipt = EntryReceipt::fromBytes(headerBytes);
        receipt && receipt->toBytes() != headerBytes)
        std::abort();
    if (const auto receipt = ObjectReceipt::fromBytes(headerBytes);
        receipt && receipt->toBytes() != headerBytes)
        std::abort();

    // Every kind is tried: a body that another kind accepts as well must still be written back as it was.
    for (int kind = 0; kind < kEntryKindCount; ++kind) {
        const auto body = bodyFromBytes(EntryKind(kind), bodyBytes);
        if (!body)
            continue;
        QJsonObject object = fromCanonicalJson(bodyBytes).value();
        object.remove(QStringLiteral("salt"));
        if (toJson(*body) != object || kindOf(*body) != EntryKind(kind))
            std::abort();
    }
    return 0;
}
