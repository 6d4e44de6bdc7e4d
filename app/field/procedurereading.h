// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/casereading.h"
#include "models/items/penaltyitemrowmodel.h"

#include <QCoreApplication>
#include <QPair>

namespace fieldcase::app {

/// The general procedure of a case in words and rows; the officers' page and the approver's share them.
class ProcedureReading
{
    Q_DECLARE_TR_FUNCTIONS(fieldcase::app::ProcedureReading)

public:
    /// Each step that can come, and what became of it.
    [[nodiscard]] static QList<QPair<QString, QString>> steps(const CaseReading &reading);
    /// One row for each violation that can be punished: as proposed, else as the findings say.
    [[nodiscard]] static QList<items::PenaltyItemRow> penalties(const CaseReading &reading,
                                                                const domain::RulePackage &rules);

private:
    [[nodiscard]] static QString doneWords(const CaseReading &reading, const domain::Act &act);
};

} // namespace fieldcase::app
