// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/id.h"
#include "models/store/database.h"

#include <QVariant>

namespace fieldcase::office {

// How ids and hashes stand in the database: as their bytes.

template <typename Tag> [[nodiscard]] domain::Id<Tag> idFrom(const QVariant &value)
{
    return domain::Id<Tag>(QUuid::fromRfc4122(value.toByteArray()));
}

/// Null for anything that is not 32 bytes.
[[nodiscard]] inline domain::Digest digestFrom(const QVariant &value)
{
    return domain::Digest::fromBytes(value.toByteArray()).value_or(domain::Digest());
}

/// The first row's first column; \a otherwise when there is no row.
[[nodiscard]] inline domain::Result<QVariant> firstValue(store::Database &database,
                                                         const store::Statement &statement,
                                                         std::initializer_list<store::Binding> bindings = {},
                                                         const QVariant &otherwise = {})
{
    auto rows = database.run(statement, bindings);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->value(0) : otherwise;
}

/// For a statement without rows.
[[nodiscard]] inline domain::Result<> execute(store::Database &database, const store::Statement &statement,
                                              std::initializer_list<store::Binding> bindings)
{
    const auto done = database.run(statement, bindings);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace fieldcase::office
