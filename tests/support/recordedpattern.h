// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/boxkey.h"
#include "models/store/recordingfiles.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"

namespace fieldcase::tests {

/// What recordingprogram records: each place has bytes of its own, the same in every process.
[[nodiscard]] inline QByteArray recordedPattern(qint64 offset, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i) {
        const qint64 at = offset + i;
        bytes[i] = char(at * 31 + at / 251 + at / 65521);
    }
    return bytes;
}

/// The key that recordingprogram records to.
[[nodiscard]] inline crypto::BoxKey recordedKey()
{
    SeededRandom random(4711);
    return crypto::BoxKey::generate(random);
}

/// The recording that recordingprogram makes.
[[nodiscard]] inline store::RecordingName recordedName()
{
    const FakeClock clock;
    SeededRandom random(4712);
    return {domain::CaseId::create(clock, random), domain::RecordingId::create(clock, random)};
}

} // namespace fieldcase::tests
