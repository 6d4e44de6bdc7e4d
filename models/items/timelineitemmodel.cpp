// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timelineitemmodel.h"

namespace fieldcase::items {

int TimelineItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineItemModel::value(const TimelineItem &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Position:
        return row.position;
    case Who:
        return row.who;
    case At:
        return row.atMs;
    case Kind:
        return int(row.kind);
    case Hash:
        return row.hash.toHex();
    }
    return {};
}

} // namespace fieldcase::items
