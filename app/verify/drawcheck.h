// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/finding.h"
#include "models/domain/drawrecord.h"

namespace fieldcase::verify {

/// Proves the record of a draw: its signed entries, and that the draw repeats bit for bit. A bare transcript
/// is replayed too, and the report says that nobody has signed it. \param expectedOffice the office's public
/// key if it is known from elsewhere; else empty
[[nodiscard]] Report checkDraw(const QByteArray &bytes, const QByteArray &expectedOffice);

/// The replay alone, against what \a org has of the draw. Adds to the findings.
/// \param place the file, for the findings
void checkTranscript(const QByteArray &transcript, const domain::DrawState &draw, const QString &place,
                     QList<Finding> &findings);

} // namespace fieldcase::verify
