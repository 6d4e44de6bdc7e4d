// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/suite.h"

#include "models/crypto/hash.h"
#include "models/crypto/signingkey.h"

namespace fieldcase::crypto {

using namespace Qt::StringLiterals;

const CryptoSuite &currentSuite()
{
    static const CryptoSuite fc1{"fc1"_L1, [](QByteArrayView bytes) { return sha256(bytes); },
                                 &verifySignature};
    return fc1;
}

domain::Result<const CryptoSuite *> suiteNamed(QStringView name)
{
    if (name != currentSuite().name)
        return domain::fail(domain::ErrorCode::TooNew, u"unknown crypto suite"_s);
    return &currentSuite();
}

} // namespace fieldcase::crypto
