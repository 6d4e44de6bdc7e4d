// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/drawtranscript.h"

#include <QJsonObject>

namespace fieldcase::documents {

/// The facts of the form "draw-record": what anybody needs to look a draw up and to repeat it, and its
/// result. \param transcriptSha256 of the published transcript \param completedAtMs    when the result was
/// signed; gives the document its date, in China's time
[[nodiscard]] QJsonObject drawRecordFacts(const domain::DrawTranscript &transcript,
                                          const domain::Digest &transcriptSha256, const QString &agency,
                                          qint64 completedAtMs);

} // namespace fieldcase::documents
