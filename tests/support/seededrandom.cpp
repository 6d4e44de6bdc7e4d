// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/seededrandom.h"

namespace fieldcase::tests {

quint64 SeededRandom::next()
{
    quint64 z = (m_state += 0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

void SeededRandom::fill(std::span<std::byte> bytes)
{
    quint64 word = 0;
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (i % 8 == 0)
            word = next();
        bytes[i] = std::byte(word & 0xff);
        word >>= 8;
    }
}

quint64 SeededRandom::below(quint64 bound)
{
    Q_ASSERT(bound > 0);
    return next() % bound;
}

} // namespace fieldcase::tests
