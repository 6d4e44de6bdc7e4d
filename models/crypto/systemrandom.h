// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/surroundings.h"

namespace fieldcase::crypto {

/// The kernel's cryptographic random bytes. Thread-safe; ends the process rather than return weak bytes.
class SystemRandom final : public domain::Random
{
public:
    void fill(std::span<std::byte> bytes) override;
};

} // namespace fieldcase::crypto
