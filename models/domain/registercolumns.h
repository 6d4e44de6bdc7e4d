// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registerimport.h"

#include <span>

namespace fieldcase::domain {

using CellProblem = std::optional<RowProblem>; ///< nullopt: the cell was fine

/// One column that a register file may have: its headings and how a cell gets into a row.
template <typename Row> struct RegisterColumn {
    QStringView
        headings; ///< spellings after normalHeading(), divided by '|'; the first is the usual Chinese one
    bool isRequired = false;
    CellProblem (*read)(Row &row, const QString &cell) = nullptr; ///< \a cell is trimmed, may be empty
};

[[nodiscard]] std::span<const RegisterColumn<Enterprise>> enterpriseColumns();
[[nodiscard]] std::span<const RegisterColumn<Officer>> officerColumns();

/// A heading without spaces, asterisks, brackets and their content, in lower case and half width.
[[nodiscard]] QString normalHeading(const QString &heading);

/// A date as spreadsheets and people write it: 2026-09-10, 2026/9/10, 2026.9.10, 2026年9月10日, 20260910.
[[nodiscard]] QDate dateFromCell(const QString &cell);

} // namespace fieldcase::domain
