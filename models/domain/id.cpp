// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/id.h"

#include <array>

namespace fieldcase::domain {

QUuid makeUuidV7(const Clock &clock, Random &random)
{
    std::array<std::byte, 16> bytes{};
    random.fill(bytes);
    auto milliseconds = quint64(clock.nowUtc().toMSecsSinceEpoch());
    for (int i = 5; i >= 0; --i) {
        bytes[size_t(i)] = std::byte(milliseconds & 0xff);
        milliseconds >>= 8;
    }
    bytes[6] = (bytes[6] & std::byte{0x0f}) | std::byte{0x70};
    bytes[8] = (bytes[8] & std::byte{0x3f}) | std::byte{0x80};
    return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(bytes.data()), 16));
}

} // namespace fieldcase::domain
