// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fieldcase::items {

/// Where something is safe, the least first. The one thing every list shows in the same way.
enum class Proof {
    OnlyHere,  ///< on this device, the office does not have it
    Elsewhere, ///< not on this device; whether the office has it is not known here
    Sent,      ///< the office said it has it; no proof yet
    Proven,    ///< the office's signed receipt was checked here
};

} // namespace fieldcase::items
