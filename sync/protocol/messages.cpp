// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/messages.h"

#include "sync/protocol/wirefields.h"

namespace fieldcase::protocol {

namespace {

constexpr qint64 kMostNumber = 1'000'000'000;
constexpr const char *kProblems[] = {
    "malformed", "not_signed", "unknown_device", "bad_signature", "clock_skew",   "revoked",  "not_permitted",
    "bad_code",  "not_found",  "wrong_method",   "replayed",      "wrong_offset", "conflict", "gone",
    "too_large", "bad_range",  "busy",           "hash_mismatch", "failed",       "stopping", "disk_full"};
constexpr int kStatuses[] = {400, 401, 401, 401, 401, 403, 403, 403, 404, 405, 409,
                             409, 409, 410, 413, 416, 429, 460, 500, 503, 507};
static_assert(std::size(kProblems) == std::size(kStatuses));

} // namespace

template <typename Fields> void NumbersRequest::describe(Fields &fields)
{
    fields.word(u"form", form);
    fields.number(u"year", year, 2000, 2999);
    fields.number(u"after", after, 0, kMostNumber);
}

QByteArray NumbersRequest::toBytes() const
{
    return bytesOf(*this);
}

domain::Result<NumbersRequest> NumbersRequest::fromBytes(const QByteArray &bytes)
{
    return messageOf<NumbersRequest>(bytes);
}

template <typename Fields> void NumbersAnswer::describe(Fields &fields)
{
    lease.describe(fields);
}

QByteArray NumbersAnswer::toBytes() const
{
    return bytesOf(*this);
}

domain::Result<NumbersAnswer> NumbersAnswer::fromBytes(const QByteArray &bytes)
{
    return messageOf<NumbersAnswer>(bytes);
}

template <typename Fields> void ObjectReceiptAnswer::describe(Fields &fields)
{
    receipt.describe(fields);
}

QByteArray ObjectReceiptAnswer::toBytes() const
{
    return bytesOf(*this);
}

domain::Result<ObjectReceiptAnswer> ObjectReceiptAnswer::fromBytes(const QByteArray &bytes)
{
    return messageOf<ObjectReceiptAnswer>(bytes);
}

template <typename Fields> void HealthAnswer::describe(Fields &fields)
{
    fields.id(u"org", org);
    fields.word(u"version", version);
    fields.instant(u"timeMs", timeMs);
}

QByteArray HealthAnswer::toBytes() const
{
    return bytesOf(*this);
}

domain::Result<HealthAnswer> HealthAnswer::fromBytes(const QByteArray &bytes)
{
    return messageOf<HealthAnswer>(bytes);
}

template <typename Fields> void Problem::describe(Fields &fields)
{
    fields.choice(u"error", code, kProblems);
    fields.instant(u"timeMs", timeMs);
}

int Problem::status() const
{
    return kStatuses[int(code)];
}

QByteArray Problem::toBytes() const
{
    return bytesOf(*this);
}

domain::Result<Problem> Problem::fromBytes(const QByteArray &bytes)
{
    return messageOf<Problem>(bytes);
}

QString problemName(Problem::Code code)
{
    return QString::fromLatin1(kProblems[int(code)]);
}

} // namespace fieldcase::protocol
