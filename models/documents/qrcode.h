// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QBitArray>
#include <QByteArray>

namespace fieldcase::documents {

/// A QR code (ISO/IEC 18004), error correction level M, without its quiet zone.
struct QrCode {
    int side = 0;   ///< modules
    QBitArray dark; ///< side × side, row by row

    [[nodiscard]] bool isDark(int x, int y) const { return dark.testBit(qsizetype(y) * side + x); }
};

/// \returns InvalidInput for no bytes or more than a code holds (2 331)
[[nodiscard]] domain::Result<QrCode> makeQrCode(const QByteArray &bytes);

} // namespace fieldcase::documents
