// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace fieldcase::crypto {

/// The algorithms behind a suite's name, which stands in every entry and bundle. There is one so far; another
/// (SM2 and SM3, say) is another value of this type and a line in suiteNamed(), and no caller changes.
struct CryptoSuite {
    QLatin1StringView name;
    QByteArray (*digest)(QByteArrayView bytes);
    bool (*verify)(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);
};

/// What is written today: "fc1", SHA-256 and Ed25519 (objects: age v1 with X25519).
[[nodiscard]] const CryptoSuite &currentSuite();
/// \returns TooNew for a name this program does not know
[[nodiscard]] domain::Result<const CryptoSuite *> suiteNamed(QStringView name);

} // namespace fieldcase::crypto
