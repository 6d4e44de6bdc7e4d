// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "sync/protocol/http.h"
#include "sync/protocol/messages.h"

namespace fieldcase::office {

using ProblemCode = protocol::Problem::Code;

/// Why a request is refused, and what its answer says besides.
struct Refusal {
    ProblemCode code = ProblemCode::Failed;
    protocol::Headers headers = {};
};

/// What a request gets: a value, or a refusal.
template <typename T = void> using Reply = tl::expected<T, Refusal>;

[[nodiscard]] inline tl::unexpected<Refusal> refuse(ProblemCode code, const protocol::Headers &headers = {})
{
    return tl::unexpected<Refusal>(Refusal{code, headers});
}

/// A failure of ours, as it looks from outside. Writes the log line, which holds codes and ids only.
[[nodiscard]] tl::unexpected<Refusal> refuse(const domain::Error &error);

} // namespace fieldcase::office
