// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace fieldcase::documents {

domain::Result<QrCode> makeQrCode(const QByteArray &bytes)
{
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        bytes.isEmpty() ? nullptr : QRcode_encodeData(int(bytes.size()), data, 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return domain::fail(domain::ErrorCode::InvalidInput,
                            QStringLiteral("QR of %1 bytes").arg(bytes.size()));
    QrCode result{code->width, QBitArray(qsizetype(code->width) * code->width)};
    for (qsizetype i = 0; i < result.dark.size(); ++i)
        result.dark.setBit(i, code->data[i] & 1);
    return result;
}

} // namespace fieldcase::documents
