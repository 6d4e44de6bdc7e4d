// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/importitemmodel.h"

namespace fieldcase::items {

int ImportItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportItemModel::value(const ImportItem &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Line:
        return row.line;
    case Verdict:
        return int(row.verdict);
    case Field:
        return row.column;
    case Reason:
        return row.reason;
    case Content:
        return row.content;
    }
    return {};
}

} // namespace fieldcase::items
