// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidenceitemmodel.h"

namespace fieldcase::items {

int EvidenceItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EvidenceItemModel::value(const EvidenceItem &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Number:
        return row.number;
    case Name:
        return row.name;
    case Finding:
        return row.findingNumber;
    case Taken:
        return row.takenAtMs;
    case Size:
        return row.plainBytes;
    }
    return {};
}

} // namespace fieldcase::items
