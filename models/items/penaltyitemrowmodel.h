// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/items/rowsmodel.h"

namespace fieldcase::items {

/// A tier of the discretion benchmark that can be chosen.
struct TierChoice {
    QString id;
    QString words; ///< when it applies
    qint64 leastFen = 0;
    qint64 mostFen = 0;
    bool isExample = false; ///< 示例, not the official benchmark

    friend bool operator==(const TierChoice &, const TierChoice &) = default;
};

/// One violation with its fine.
struct PenaltyItemRow {
    domain::FindingId finding;
    int findingNumber = 0;
    QString violation; ///< id in the catalogue
    QString title;     ///< of the violation
    QList<TierChoice> tiers;
    QString tier; ///< id of one of them; empty: none chosen yet
    qint64 amountFen = 0;
    QString reasons;

    [[nodiscard]] domain::FindingId key() const { return finding; }
    friend bool operator==(const PenaltyItemRow &, const PenaltyItemRow &) = default;
};

/// Violations proposed or decided to be punished.
class PenaltyItemRowModel final : public RowsModel<PenaltyItemRow>
{
    Q_OBJECT

public:
    enum Column { Finding, Violation, Tier, Amount, Reasons, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QVariant value(const PenaltyItemRow &row, int column, int role) const override;
};

} // namespace fieldcase::items

Q_DECLARE_METATYPE(fieldcase::items::PenaltyItemRow)
