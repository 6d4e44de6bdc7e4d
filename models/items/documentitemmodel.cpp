// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/documentitemmodel.h"

namespace fieldcase::items {

int DocumentItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DocumentItemModel::value(const DocumentItem &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Form:
        return row.form;
    case Title:
        return row.title;
    case Number:
        return row.number;
    case Stage:
        return int(row.stage);
    case Generated:
        return row.generatedAtMs;
    }
    return {};
}

} // namespace fieldcase::items
