// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/enterpriseitemmodel.h"

namespace fieldcase::items {

int EnterpriseItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EnterpriseItemModel::value(const EnterpriseItem &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Name:
        return row.name;
    case Code:
        return row.code;
    case Category:
        return row.category;
    case Risk:
        return int(row.risk);
    case Credit:
        return int(row.credit);
    case Address:
        return row.address;
    }
    return {};
}

} // namespace fieldcase::items
