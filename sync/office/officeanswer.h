// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "sync/protocol/http.h"

#include <optional>

namespace fieldcase::office {

/// A part of an object that is an answer's body and is read while it is sent.
struct ObjectPart {
    domain::ObjectHash object;
    qint64 offset = 0;
    qint64 length = 0;
};

/// An answer whose body may be too large to hold.
struct OfficeAnswer {
    protocol::Answer answer;
    std::optional<ObjectPart> part; ///< instead of `answer.body`
};

} // namespace fieldcase::office
