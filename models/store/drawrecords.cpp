// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/drawrecords.h"

#include "models/store/database.h"

namespace fieldcase::store {

using domain::Digest;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr Statement kKeep{
    "drawrecords.keep",
    "INSERT INTO draw_record (sha256, content) VALUES (:sha256, :content) ON CONFLICT (sha256) DO NOTHING",
};
constexpr Statement kRead{"drawrecords.read", "SELECT content FROM draw_record WHERE sha256 = :sha256"};

} // namespace

DrawRecords::DrawRecords(Database &database) : m_database(database) {}

Result<Digest> DrawRecords::keep(const QByteArray &bytes)
{
    const Digest sha256 = Digest::of(bytes);
    const auto kept = m_database.run(kKeep, {{u":sha256"_s, sha256.bytes()}, {u":content"_s, bytes}});
    if (!kept)
        return tl::unexpected(kept.error());
    return sha256;
}

Result<QByteArray> DrawRecords::record(const Digest &sha256)
{
    auto row = m_database.run(kRead, {{u":sha256"_s, sha256.bytes()}});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return fail(ErrorCode::NotFound, sha256.toHex());
    QByteArray content = row->value(0).toByteArray();
    if (Digest::of(content) != sha256)
        return fail(ErrorCode::Damaged, sha256.toHex());
    return content;
}

} // namespace fieldcase::store
