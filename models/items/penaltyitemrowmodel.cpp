// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/penaltyitemrowmodel.h"

namespace fieldcase::items {

int PenaltyItemRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PenaltyItemRowModel::value(const PenaltyItemRow &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Finding:
        return row.findingNumber;
    case Violation:
        return row.title;
    case Tier:
        return row.tier;
    case Amount:
        return row.amountFen;
    case Reasons:
        return row.reasons;
    }
    return {};
}

} // namespace fieldcase::items
