// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/role.h"

namespace fieldcase::domain {

// Commit and reveal: each of two people fixes a secret before knowing the other's, so neither can steer the
// seed.

/// What a presser publishes first: SHA-256("fieldcase-draw-commit-v1\n" ‖ snapshot ‖ role name ‖ "\n" ‖
/// nonce). \param nonce 32 random bytes that the presser keeps until both have committed
[[nodiscard]] Digest drawCommit(const Digest &snapshot, Role role, const Digest &nonce);

/// SHA-256("fieldcase-draw-seed-v1\n" ‖ snapshot ‖ dispatcher's nonce ‖ supervisor's nonce).
[[nodiscard]] Digest drawSeed(const Digest &snapshot, const Digest &dispatcherNonce,
                              const Digest &supervisorNonce);

} // namespace fieldcase::domain
