// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/findingitemmodel.h"

namespace fieldcase::items {

int FindingItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingItemModel::value(const FindingItem &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Number:
        return row.number;
    case Place:
        return row.place;
    case Object:
        return row.object;
    case Fact:
        return row.fact;
    case Violation:
        return row.violation;
    case Due:
        return row.dueOn;
    }
    return {};
}

} // namespace fieldcase::items
