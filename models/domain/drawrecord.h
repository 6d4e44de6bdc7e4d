// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recordedentry.h"

namespace fieldcase::domain {

/// A draw as one file that anyone can check: the transcript, and the organisation's signed entries that pin
/// it down before and after the seed existed. No byte of it can change unnoticed.
///
/// Canonical JSON; the transcript stands in it as an object, so its bytes come back exactly.
struct DrawRecord {
    QByteArray transcript;        ///< canonical JSON
    QList<RecordedEntry> entries; ///< official order: the office, the pressers' devices, the draw

    /// \returns InvalidInput when the transcript is not canonical JSON
    [[nodiscard]] Result<QByteArray> toBytes() const;
    /// \returns InvalidInput, naming the place. Proves nothing: see app/verify
    [[nodiscard]] static Result<DrawRecord> fromBytes(const QByteArray &bytes);

    friend bool operator==(const DrawRecord &, const DrawRecord &) = default;
};

} // namespace fieldcase::domain
