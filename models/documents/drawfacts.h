// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/drawtranscript.h"

#include <QJsonObject>

namespace fieldcase::documents {

/// The facts of the one-page draw record (form "draw-record") for publication.
/// \param agency name of the office, \param completedAtMs when the draw was completed
[[nodiscard]] QJsonObject drawRecordFacts(const domain::DrawTranscript &transcript,
                                          const domain::Digest &transcriptSha256, const QString &agency,
                                          qint64 completedAtMs);

} // namespace fieldcase::documents
