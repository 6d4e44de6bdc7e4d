// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/id.h"

#include <QSqlQuery>
#include <QVariant>

namespace fieldcase::store {

// How ids and hashes lie in the database: their bytes; a null one is empty bytes.

template <typename Tag> [[nodiscard]] QVariant sqlValue(const domain::Id<Tag> &id)
{
    return id.isNull() ? QByteArray("") : id.toBytes();
}
[[nodiscard]] inline QVariant sqlValue(const domain::Digest &digest)
{
    return digest.isNull() ? QByteArray("") : digest.bytes();
}

/// What was written by sqlValue(); anything else reads as null.
template <typename Id> [[nodiscard]] Id readId(const QSqlQuery &row, int column)
{
    const QByteArray bytes = row.value(column).toByteArray();
    return bytes.size() == 16 ? Id(QUuid::fromRfc4122(bytes)) : Id();
}
[[nodiscard]] inline domain::Digest readDigest(const QSqlQuery &row, int column)
{
    return domain::Digest::fromBytes(row.value(column).toByteArray()).value_or(domain::Digest());
}

} // namespace fieldcase::store
