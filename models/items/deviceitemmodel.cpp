// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/deviceitemmodel.h"

namespace fieldcase::items {

int DeviceItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeviceItemModel::value(const DeviceItem &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Name:
        return row.name;
    case Certificate:
        return row.certificate;
    case RolesHeld:
        return int(row.roles);
    case Enrolled:
        return row.enrolledAtMs;
    }
    return {};
}

} // namespace fieldcase::items
