// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace fieldcase::crypto {

/// Bech32 (BIP 173) without its limit of 90 characters, as age uses it: \a prefix, `1`, the bytes in groups
/// of five bits, a checksum of six. Lower case. The result of a secret is a secret: wipe() it.
[[nodiscard]] QByteArray bech32Encode(QByteArrayView prefix, QByteArrayView bytes);
/// \param prefix lower case; \a text may be all lower or all upper case, never mixed
/// \returns the bytes, or InvalidInput
[[nodiscard]] domain::Result<QByteArray> bech32Decode(QByteArrayView prefix, QByteArrayView text);

} // namespace fieldcase::crypto
