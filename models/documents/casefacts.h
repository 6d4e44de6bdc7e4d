// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/facts.h"

namespace fieldcase::documents {

// The facts of one form each; factsFor() chooses.

[[nodiscard]] domain::Result<QJsonObject> inspectionFacts(const DocumentRequest &request,
                                                          const FactSources &sources);
[[nodiscard]] domain::Result<QJsonObject> rectificationFacts(const DocumentRequest &request,
                                                             const FactSources &sources);
[[nodiscard]] domain::Result<QJsonObject> penaltyFacts(const DocumentRequest &request,
                                                       const FactSources &sources);

/// What several forms print of the officers of the case's team: only who is known to the organisation.
struct TeamText {
    QStringList names;
    QStringList certificates;
};
[[nodiscard]] TeamText teamText(const FactSources &sources);

/// Puts in \a value under \a key unless it is empty.
void putText(QJsonObject &facts, const QString &key, const QString &value);

} // namespace fieldcase::documents
