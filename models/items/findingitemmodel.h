// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/fieldbodies.h"
#include "models/items/proof.h"
#include "models/items/rowsmodel.h"

namespace fieldcase::items {

/// One finding.
struct FindingItem {
    domain::FindingId finding;
    int number = 0; ///< from 1, as documents count them
    QString place;
    QString object;
    QString fact;
    QString violation; ///< title in the catalogue; empty: none
    bool isMajor = false;
    domain::Measure measure = domain::Measure::Rectify;
    QDate dueOn;      ///< invalid unless to be rectified
    int evidence = 0; ///< pieces that belong to it
    int corrections = 0;
    Proof proof = Proof::OnlyHere; ///< the least of its newest entry and its evidence

    [[nodiscard]] domain::FindingId key() const { return finding; }
    friend bool operator==(const FindingItem &, const FindingItem &) = default;
};

/// Findings of a case in the order they were recorded.
class FindingItemModel final : public RowsModel<FindingItem>
{
    Q_OBJECT

public:
    enum Column { Number, Place, Object, Fact, Violation, Due, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QVariant value(const FindingItem &row, int column, int role) const override;
};

} // namespace fieldcase::items

Q_DECLARE_METATYPE(fieldcase::items::FindingItem)
