// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"

namespace fieldcase::items {

/// One enterprise that was drawn.
struct DrawnItem {
    QString code;
    QString name;
    QString stratum;         ///< words: risk, credit, category
    QStringList officers;    ///< names, the first leads; empty: infeasible
    QString reason;          ///< why no team could be formed, a word; empty otherwise
    bool isAssigned = false; ///< an assignment has been issued

    [[nodiscard]] QString key() const { return code; }
    friend bool operator==(const DrawnItem &, const DrawnItem &) = default;
};

/// What a draw brought, in the order drawn.
class DrawnItemModel final : public RowsModel<DrawnItem>
{
    Q_OBJECT

public:
    enum Column { Name, Code, Stratum, Officers, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QVariant value(const DrawnItem &row, int column, int role) const override;
};

} // namespace fieldcase::items

Q_DECLARE_METATYPE(fieldcase::items::DrawnItem)
