// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/recordingbodies.h"

#include <array>

namespace fieldcase::domain {

/// Kept in a header: recordings are told of in their own entries and inside evidence.sealed.
template <typename Fields> void RecordingFacts::describe(Fields &fields)
{
    static constexpr std::array kEndNames{"stopped", "device", "full", "recovered", "stalled"};
    constexpr qint64 kMostMilliseconds = qint64(1) << 40;
    constexpr qint64 kMostPixels = 100'000;
    fields.id(u"recording", recording);
    fields.word(u"step", step);
    fields.instant(u"startedAtMs", startedAtMs);
    fields.number(u"durationMs", durationMs, 0, kMostMilliseconds);
    fields.number(u"width", width, 0, kMostPixels);
    fields.number(u"height", height, 0, kMostPixels);
    fields.line(u"codec", codec, 100);
    fields.choice(u"ended", ended, kEndNames);
}

} // namespace fieldcase::domain
