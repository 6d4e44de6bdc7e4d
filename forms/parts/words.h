// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/rowdelegate.h"
#include "models/domain/bodies/assignmentbodies.h"
#include "models/domain/bodies/documentbodies.h"
#include "models/domain/bodies/fieldbodies.h"
#include "models/domain/enterprise.h"
#include "models/domain/entrykind.h"
#include "models/domain/officer.h"
#include "models/domain/role.h"
#include "models/items/caseitemmodel.h"
#include "models/items/documentitemmodel.h"
#include "models/items/drawitemmodel.h"
#include "models/items/proof.h"

#include <QCoreApplication>

namespace fieldcase::forms {

/// The words, and with them the tone and the icon, of every state that more than one form shows.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(fieldcase::forms::Words)

public:
    [[nodiscard]] static RowChip of(items::Proof proof);
    [[nodiscard]] static RowChip of(items::CaseStage stage);
    [[nodiscard]] static RowChip of(items::DocumentStage stage);
    [[nodiscard]] static RowChip of(items::DrawStage stage);
    [[nodiscard]] static RowChip of(domain::RiskLevel level);
    [[nodiscard]] static RowChip of(domain::CreditLevel level);
    [[nodiscard]] static RowChip of(domain::ChecklistAnswer answer);

    [[nodiscard]] static QString of(domain::Role role);
    /// The roles' words, divided by the language's comma.
    [[nodiscard]] static QString of(domain::Roles roles);
    [[nodiscard]] static QString of(domain::Measure measure);
    [[nodiscard]] static QString of(domain::AssignmentSource source);
    [[nodiscard]] static QString of(domain::DutyStatus duty);
    [[nodiscard]] static QString of(domain::EnterpriseStatus status);
    [[nodiscard]] static QString of(domain::ServiceMethod method);
    [[nodiscard]] static QString of(domain::Medium medium);
    [[nodiscard]] static QString of(domain::EntryKind kind);
};

} // namespace fieldcase::forms
