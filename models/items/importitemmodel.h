// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"

namespace fieldcase::items {

/// What became of a line.
enum class ImportVerdict { Rejected, Duplicate };

/// One line of an import report.
struct ImportItem {
    int line = 0; ///< in the file, from 1
    ImportVerdict verdict = ImportVerdict::Rejected;
    QString column;  ///< the one that is wrong; may be empty
    QString reason;  ///< a word, e.g. "bad_check_digit"
    QString content; ///< the line as it stood, shortened

    [[nodiscard]] int key() const { return line; }
    friend bool operator==(const ImportItem &, const ImportItem &) = default;
};

/// What became of the lines of an imported file that need a person's eye.
class ImportItemModel final : public RowsModel<ImportItem>
{
    Q_OBJECT

public:
    enum Column { Line, Verdict, Field, Reason, Content, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QVariant value(const ImportItem &row, int column, int role) const override;
};

} // namespace fieldcase::items

Q_DECLARE_METATYPE(fieldcase::items::ImportItem)
