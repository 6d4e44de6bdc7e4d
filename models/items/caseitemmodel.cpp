// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/caseitemmodel.h"

namespace fieldcase::items {

int CaseItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseItemModel::value(const CaseItem &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Title:
        return row.title;
    case Enterprise:
        return row.enterpriseName;
    case Code:
        return row.enterpriseCode;
    case Address:
        return row.address;
    case Stage:
        return int(row.stage);
    case Unsent:
        return row.unsent;
    case Changed:
        return row.changedAtMs;
    }
    return {};
}

} // namespace fieldcase::items
