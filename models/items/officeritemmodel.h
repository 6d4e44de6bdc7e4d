// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/officer.h"
#include "models/items/rowsmodel.h"

namespace fieldcase::items {

/// One line of the register of officers.
struct OfficerItem {
    QString certificate;
    QString name;
    QString agency;
    QDate validToOn;
    QStringList specialities; ///< empty: every one
    QStringList areas;        ///< empty: everywhere
    domain::DutyStatus duty = domain::DutyStatus::OnDuty;
    int inspections = 0;    ///< of this year
    bool isExpired = false; ///< the certificate is no longer valid

    [[nodiscard]] QString key() const { return certificate; }
    friend bool operator==(const OfficerItem &, const OfficerItem &) = default;
};

/// Officers of the register.
class OfficerItemModel final : public RowsModel<OfficerItem>
{
    Q_OBJECT

public:
    enum Column { Name, Certificate, ValidTo, Specialities, Areas, Duty, Inspections, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QVariant value(const OfficerItem &row, int column, int role) const override;
};

} // namespace fieldcase::items

Q_DECLARE_METATYPE(fieldcase::items::OfficerItem)
