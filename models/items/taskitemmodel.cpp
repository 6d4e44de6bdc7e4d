// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/taskitemmodel.h"

namespace fieldcase::items {

int TaskItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TaskItemModel::value(const TaskItem &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Subject:
        return row.subject;
    case Detail:
        return row.detail;
    case Due:
        return row.dueOn;
    }
    return {};
}

} // namespace fieldcase::items
