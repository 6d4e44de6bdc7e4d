// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/fieldbodies.h"
#include "models/items/rowsmodel.h"

namespace fieldcase::items {

/// One item to look at.
struct ChecklistItem {
    QString item;                                  ///< id in the rule package, e.g. "C5"
    QString pack;                                  ///< title of its pack
    QString words;                                 ///< what to look at
    QString how;                                   ///< how to check it; may be empty
    QString basis;                                 ///< may be empty
    bool isMajor = false;                          ///< a condition of 重大事故隐患
    std::optional<domain::ChecklistAnswer> answer; ///< none: not looked at yet
    QString note;
    int findings = 0;       ///< recorded from it
    QStringList violations; ///< ids and titles in the catalogue

    [[nodiscard]] QString key() const { return item; }
    friend bool operator==(const ChecklistItem &, const ChecklistItem &) = default;
};

/// The items of a case's checklist packs.
class ChecklistItemModel final : public RowsModel<ChecklistItem>
{
    Q_OBJECT

public:
    enum Column { Item, Pack, Words, Answer, Note, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QVariant value(const ChecklistItem &row, int column, int role) const override;
};

} // namespace fieldcase::items

Q_DECLARE_METATYPE(fieldcase::items::ChecklistItem)
