// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/systemrandom.h"

#include <sodium.h>

#include <cstdlib>

namespace fieldcase::crypto {

void SystemRandom::fill(std::span<std::byte> bytes)
{
    if (sodium_init() < 0)
        std::abort();
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace fieldcase::crypto
