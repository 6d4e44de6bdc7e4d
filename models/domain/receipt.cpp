// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/receipt.h"

#include "models/domain/canonicaljson.h"
#include "models/domain/fieldwriter.h"

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostCounted = qint64(1) << 52;
constexpr int kLongestProof = 64; // a tree of 2^64 leaves

template <typename T> QByteArray bytesOf(const T &value)
{
    const auto bytes = toCanonicalJson(writeFields(value));
    Q_ASSERT(bytes); // hashes, ids and bounded integers only
    return bytes.value_or(QByteArray());
}

template <typename T> Result<T> valueOf(const QByteArray &bytes)
{
    const auto object = fromCanonicalJson(bytes);
    if (!object)
        return tl::unexpected(object.error());
    return readFields<T>(*object);
}

} // namespace

template <typename Fields> void EntryReceipt::describe(Fields &fields)
{
    int version = 1;
    fields.number(u"v", version, 1, 1);
    fields.id(u"org", org);
    fields.digest(u"entry", entry);
    fields.number(u"position", position, 1, kMostCounted);
    fields.instant(u"receivedAtMs", receivedAtMs);
    fields.number(u"size", size, 1, kMostCounted);
    fields.digest(u"root", root);
    fields.digests(u"proof", proof, kLongestProof);
    if (size < position)
        fields.refuse(u"size", "smaller than the position");
}

QByteArray EntryReceipt::toBytes() const
{
    return bytesOf(*this);
}

Result<EntryReceipt> EntryReceipt::fromBytes(const QByteArray &bytes)
{
    return valueOf<EntryReceipt>(bytes);
}

template <typename Fields> void ObjectReceipt::describe(Fields &fields)
{
    int version = 1;
    fields.number(u"v", version, 1, 1);
    fields.id(u"org", org);
    fields.digest(u"object", object);
    fields.number(u"bytes", bytes, 0, kMostCounted);
    fields.instant(u"receivedAtMs", receivedAtMs);
}

QByteArray ObjectReceipt::toBytes() const
{
    return bytesOf(*this);
}

Result<ObjectReceipt> ObjectReceipt::fromBytes(const QByteArray &bytes)
{
    return valueOf<ObjectReceipt>(bytes);
}

QByteArray receiptSigningBytes(const QByteArray &content)
{
    return QByteArrayLiteral("fieldcase-receipt-v1\n") + content;
}

} // namespace fieldcase::domain
