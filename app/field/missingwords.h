// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/law.h"
#include "models/domain/gates.h"

#include <QCoreApplication>

namespace fieldcase::app {

/// Says in a sentence what a step still lacks.
class MissingWords
{
    Q_DECLARE_TR_FUNCTIONS(fieldcase::app::MissingWords)

public:
    [[nodiscard]] static QString of(const domain::Missing &missing, const domain::CaseState &state,
                                    const Law &law);
    /// One sentence each for what blocks; warnings are left out.
    [[nodiscard]] static QStringList blocking(const QList<domain::Missing> &missing,
                                              const domain::CaseState &state, const Law &law);

private:
    [[nodiscard]] static QString ofProcedure(const domain::Missing &missing, const Law &law);
    [[nodiscard]] static QString findingWords(const QString &finding, const domain::CaseState &state);
};

} // namespace fieldcase::app
