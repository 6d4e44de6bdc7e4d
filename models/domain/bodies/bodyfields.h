// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldwriter.h"

namespace fieldcase::domain {

/// readFields() for a body: the writer's salt is allowed, and checked.
template <typename T> [[nodiscard]] Result<T> readBody(QJsonObject object)
{
    const QJsonValue salt = object.take(QStringLiteral("salt"));
    if (!salt.isUndefined()) {
        const QByteArray hex = salt.toString().toLatin1();
        if (hex.size() != 32 || QByteArray::fromHex(hex).toHex() != hex)
            return fail(ErrorCode::InvalidInput, QStringLiteral("salt: not 32 hex digits"));
    }
    return readFields<T>(object);
}

} // namespace fieldcase::domain
