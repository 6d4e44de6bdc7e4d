// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace fieldcase::domain {

/// The one byte form of \a object: RFC 8785 restricted to objects, arrays, strings, booleans and integers of
/// at most 2^53 - 1 in size. No null, no fraction. \returns UTF-8, or InvalidInput for a value outside that
/// set (also for a lone surrogate)
[[nodiscard]] Result<QByteArray> toCanonicalJson(const QJsonObject &object);

/// Reads \a bytes, which must already be in the canonical form: the same value has exactly one encoding, so a
/// hash over the bytes is a hash over the value. \returns InvalidInput for anything else (duplicate keys
/// included)
[[nodiscard]] Result<QJsonObject> fromCanonicalJson(const QByteArray &bytes);

} // namespace fieldcase::domain
