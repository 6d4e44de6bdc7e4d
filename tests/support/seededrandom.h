// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/surroundings.h"

#include <QtGlobal>

namespace fieldcase::tests {

/// Random bytes that repeat from a seed (splitmix64). For tests and simulations only.
class SeededRandom final : public domain::Random
{
public:
    explicit SeededRandom(quint64 seed) : m_state(seed) {}

    void fill(std::span<std::byte> bytes) override;
    /// 0 … \a bound - 1; \a bound ≥ 1
    [[nodiscard]] quint64 below(quint64 bound);

private:
    [[nodiscard]] quint64 next();

    quint64 m_state;
};

} // namespace fieldcase::tests
