// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklistitemmodel.h"

namespace fieldcase::items {

int ChecklistItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChecklistItemModel::value(const ChecklistItem &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Item:
        return row.item;
    case Pack:
        return row.pack;
    case Words:
        return row.words;
    case Answer:
        return row.answer ? QVariant(int(*row.answer)) : QVariant();
    case Note:
        return row.note;
    }
    return {};
}

} // namespace fieldcase::items
