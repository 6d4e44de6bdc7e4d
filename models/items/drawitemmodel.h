// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/items/rowsmodel.h"

namespace fieldcase::items {

/// How far a draw is.
enum class DrawStage { Frozen, OneCommitted, Committed, OneRevealed, Revealed, Completed };

/// One draw.
struct DrawItem {
    domain::DrawId draw;
    QString title;
    DrawStage stage = DrawStage::Frozen;
    qint64 frozenAtMs = 0; ///< UTC
    int enterprises = 0;   ///< in the frozen register
    int officers = 0;      ///< likewise
    int chosen = 0;        ///< 0 until it is completed

    [[nodiscard]] domain::DrawId key() const { return draw; }
    friend bool operator==(const DrawItem &, const DrawItem &) = default;
};

/// Draws, the newest first.
class DrawItemModel final : public RowsModel<DrawItem>
{
    Q_OBJECT

public:
    enum Column { Title, Stage, FrozenAt, Enterprises, Chosen, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QVariant value(const DrawItem &row, int column, int role) const override;
};

} // namespace fieldcase::items

Q_DECLARE_METATYPE(fieldcase::items::DrawItem)
