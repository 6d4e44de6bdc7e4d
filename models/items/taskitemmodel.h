// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/items/rowsmodel.h"

namespace fieldcase::items {

/// Why something waits for the person.
enum class TaskKind {
    NewAssignment,
    Returned,
    Correction,
    ContinueCase,
    SignDocument,
    SubmitCase,
    ReviewCase,
    DecideCase,
    PressDraw,
    SendWaiting,
    AwaitKey
};

/// One thing to do, as the page of the day shows it.
struct TaskItem {
    TaskKind kind = TaskKind::ContinueCase;
    domain::CaseId caseId; ///< null: not about a case
    domain::DrawId draw;   ///< null: not about a draw
    QString subject;       ///< the enterprise, the case or the draw
    QString detail;        ///< a reason or an address; may be empty
    QDate dueOn;           ///< invalid: no day is set
    int count = 0;         ///< how many, where there are several

    [[nodiscard]] std::tuple<TaskKind, domain::CaseId, domain::DrawId> key() const
    {
        return {kind, caseId, draw};
    }
    friend bool operator==(const TaskItem &, const TaskItem &) = default;
};

/// What waits for the person, the most pressing first.
class TaskItemModel final : public RowsModel<TaskItem>
{
    Q_OBJECT

public:
    enum Column { Subject, Detail, Due, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QVariant value(const TaskItem &row, int column, int role) const override;
};

} // namespace fieldcase::items

Q_DECLARE_METATYPE(fieldcase::items::TaskItem)
