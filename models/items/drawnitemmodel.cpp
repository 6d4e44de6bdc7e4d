// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/drawnitemmodel.h"

namespace fieldcase::items {

int DrawnItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DrawnItemModel::value(const DrawnItem &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Name:
        return row.name;
    case Code:
        return row.code;
    case Stratum:
        return row.stratum;
    case Officers:
        return row.officers.join(u'、');
    }
    return {};
}

} // namespace fieldcase::items
