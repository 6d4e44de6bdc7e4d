// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enterprise.h"
#include "models/items/rowsmodel.h"

namespace fieldcase::items {

/// One line of the register of enterprises.
struct EnterpriseItem {
    QString code;
    QString name;
    QString address;
    QString category;
    domain::RiskLevel risk = domain::RiskLevel::Blue;
    domain::CreditLevel credit = domain::CreditLevel::Ordinary;
    domain::EnterpriseStatus status = domain::EnterpriseStatus::Active;
    bool isExcluded = false; ///< 禁抽

    [[nodiscard]] QString key() const { return code; }
    friend bool operator==(const EnterpriseItem &, const EnterpriseItem &) = default;
};

/// Enterprises of the register.
class EnterpriseItemModel final : public RowsModel<EnterpriseItem>
{
    Q_OBJECT

public:
    enum Column { Name, Code, Category, Risk, Credit, Address, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QVariant value(const EnterpriseItem &row, int column, int role) const override;
};

} // namespace fieldcase::items

Q_DECLARE_METATYPE(fieldcase::items::EnterpriseItem)
