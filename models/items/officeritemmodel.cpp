// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/officeritemmodel.h"

namespace fieldcase::items {

int OfficerItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OfficerItemModel::value(const OfficerItem &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Name:
        return row.name;
    case Certificate:
        return row.certificate;
    case ValidTo:
        return row.validToOn;
    case Specialities:
        return row.specialities.join(u'、');
    case Areas:
        return row.areas.join(u'、');
    case Duty:
        return int(row.duty);
    case Inspections:
        return row.inspections;
    }
    return {};
}

} // namespace fieldcase::items
