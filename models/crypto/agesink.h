// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArrayView>

class QIODevice;

namespace fieldcase::crypto {

/// Writes all of \a bytes. \returns DiskFull when that was the reason it could not, Storage for any other
[[nodiscard]] domain::Result<> writeAll(QIODevice &sink, QByteArrayView bytes);
/// Reads until \a size bytes are there or the end is reached; \a size ≥ 0. \returns how many, or Storage
[[nodiscard]] domain::Result<qsizetype> readUpTo(QIODevice &source, char *data, qsizetype size);

} // namespace fieldcase::crypto
