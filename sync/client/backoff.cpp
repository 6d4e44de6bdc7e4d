// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/backoff.h"

#include <algorithm>

namespace fieldcase::client {

std::chrono::milliseconds Backoff::pause(int failures, domain::Random &random) const
{
    constexpr int kMostDoublings =
        30; // beyond that the shift would overflow; `longest` has long been reached
    const int doublings = std::clamp(failures - 1, 0, kMostDoublings);
    const qint64 whole = std::min<qint64>(first.count() << doublings, longest.count());
    quint64 bits = 0;
    random.fill(std::as_writable_bytes(std::span(&bits, 1)));
    const qint64 half = whole / 2;
    return std::chrono::milliseconds(whole - half + qint64(bits % quint64(half + 1)));
}

} // namespace fieldcase::client
