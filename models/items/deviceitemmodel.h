// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/role.h"
#include "models/items/rowsmodel.h"

namespace fieldcase::items {

/// One device and who holds it.
struct DeviceItem {
    domain::DeviceId device;
    QString name;        ///< of the person
    QString certificate; ///< empty: without one
    domain::Roles roles;
    QDate validToOn;         ///< of the certificate; invalid: without one
    qint64 enrolledAtMs = 0; ///< UTC
    bool isRevoked = false;
    QString revokeReason;
    bool isThisOne = false;

    [[nodiscard]] domain::DeviceId key() const { return device; }
    friend bool operator==(const DeviceItem &, const DeviceItem &) = default;
};

/// Devices of the organisation.
class DeviceItemModel final : public RowsModel<DeviceItem>
{
    Q_OBJECT

public:
    enum Column { Name, Certificate, RolesHeld, Enrolled, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QVariant value(const DeviceItem &row, int column, int role) const override;
};

} // namespace fieldcase::items

Q_DECLARE_METATYPE(fieldcase::items::DeviceItem)
