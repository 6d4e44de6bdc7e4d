// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/transferitemmodel.h"

namespace fieldcase::items {

int TransferItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TransferItemModel::value(const TransferItem &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Subject:
        return row.subject;
    case Name:
        return row.name;
    case State:
        return int(row.state);
    case Size:
        return row.bytes;
    }
    return {};
}

} // namespace fieldcase::items
