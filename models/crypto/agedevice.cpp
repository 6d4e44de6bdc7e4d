// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/agedevice.h"

#include <cstring>

namespace fieldcase::crypto {

AgeDevice::AgeDevice(std::unique_ptr<AgeReader> reader, QObject *parent)
    : QIODevice(parent), m_reader(std::move(reader))
{
    // Unbuffered: the reader keeps the chunk at hand, a second copy of plaintext would be for nothing.
    setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 AgeDevice::size() const
{
    return m_reader->plainBytes();
}

qint64 AgeDevice::readData(char *data, qint64 maxSize)
{
    const auto bytes = m_reader->readAt(pos(), maxSize);
    if (!bytes) {
        setErrorString(bytes.error().context);
        return -1;
    }
    if (bytes->isEmpty())
        return maxSize == 0 ? 0 : -1; // the end, as QIODevice spells it for random-access devices
    std::memcpy(data, bytes->constData(), size_t(bytes->size()));
    return bytes->size();
}

qint64 AgeDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace fieldcase::crypto
