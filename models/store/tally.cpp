// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tally.h"

#include "models/crypto/hash.h"
#include "models/store/database.h"

namespace fieldcase::store {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr Statement kRead{"tally.read", "SELECT rows, tally FROM tally WHERE name = :name"};
constexpr Statement kCount{"tally.count",
                           "UPDATE tally SET rows = rows + 1, tally = :tally WHERE name = :name"};

QString nameOf(Tallied table)
{
    switch (table) {
    case Tallied::Entries:
        return u"entry"_s;
    case Tallied::Receipts:
        return u"receipt"_s;
    case Tallied::ObjectReceipts:
        return u"object_receipt"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray entryContent(const domain::EntryHash &hash, QByteArrayView signature, QByteArrayView body)
{
    return hash.bytes() + signature.toByteArray() + crypto::sha256(body);
}

QByteArray tallyAfter(const QByteArray &before, QByteArrayView rowContent)
{
    return crypto::sha256({before, rowContent});
}

Result<QByteArray> countRow(Database &database, Tallied table, QByteArrayView rowContent)
{
    const auto before = tallyOf(database, table);
    if (!before)
        return tl::unexpected(before.error());
    const QByteArray tally = tallyAfter(before->tally, rowContent);
    const auto counted = database.run(kCount, {{u":tally"_s, tally}, {u":name"_s, nameOf(table)}});
    if (!counted)
        return tl::unexpected(counted.error());
    return tally;
}

Result<TallyState> tallyOf(Database &database, Tallied table)
{
    auto read = database.run(kRead, {{u":name"_s, nameOf(table)}});
    if (!read)
        return tl::unexpected(read.error());
    if (!read->next())
        return fail(ErrorCode::Damaged, u"no tally"_s);
    return TallyState{read->value(0).toLongLong(), read->value(1).toByteArray()};
}

} // namespace fieldcase::store
