// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/drawitemmodel.h"

namespace fieldcase::items {

int DrawItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DrawItemModel::value(const DrawItem &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Title:
        return row.title;
    case Stage:
        return int(row.stage);
    case FrozenAt:
        return row.frozenAtMs;
    case Enterprises:
        return row.enterprises;
    case Chosen:
        return row.chosen;
    }
    return {};
}

} // namespace fieldcase::items
