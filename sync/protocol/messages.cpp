// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/messages.h"

#include "sync/protocol/wirefields.h"

#include <algorithm>
#include <array>

namespace fieldcase::protocol {

namespace {

constexpr qint64 kMostNumber = 1'000'000'000;
struct ProblemRow {
    const char *name;
    int status;
};
constexpr ProblemRow kProblems[] = {
    {"malformed", 400},     {"not_signed", 401},   {"unknown_device", 401}, {"bad_signature", 401},
    {"clock_skew", 401},    {"revoked", 403},      {"not_permitted", 403},  {"bad_code", 403},
    {"not_found", 404},     {"wrong_method", 405}, {"replayed", 409},       {"wrong_offset", 409},
    {"conflict", 409},      {"gone", 410},         {"wrong_version", 412},  {"too_large", 413},
    {"wrong_type", 415},    {"bad_range", 416},    {"locked", 423},         {"busy", 429},
    {"hash_mismatch", 460}, {"failed", 500},       {"stopping", 503},       {"disk_full", 507}};
static_assert(std::size(kProblems) == size_t(Problem::Code::DiskFull) + 1);
constexpr auto kProblemNames = [] {
    std::array<const char *, std::size(kProblems)> names{};
    std::transform(std::begin(kProblems), std::end(kProblems), names.begin(),
                   [](const ProblemRow &row) { return row.name; });
    return names;
}();

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
    fields.choice(u"error", code, kProblemNames);
    fields.instant(u"timeMs", timeMs);
}

int Problem::status() const
{
    return kProblems[int(code)].status;
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
    return QString::fromLatin1(kProblems[int(code)].name);
}

} // namespace fieldcase::protocol
