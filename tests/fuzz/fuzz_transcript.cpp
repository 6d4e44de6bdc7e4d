// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the record of a draw: read or refused, replayed in bounded time, and written back as it was.
#include "models/domain/drawtranscript.h"

#include <cstdlib>

using namespace fieldcase::domain;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto transcript = DrawTranscript::fromBytes(input);
    const auto problems = verifyTranscript(input);
    const bool unreadable = problems.size() == 1 && problems.first().fault == TranscriptFault::Unreadable;
    if (transcript.has_value() == unreadable || (transcript && transcript->toBytes() != input))
        std::abort();
    return 0;
}
