// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fieldcase::documents {

/// A document's number as it is printed: "（鲁示）应急检记〔2026〕31号".
/// \param region  the agency's short name, "鲁示"
/// \param series  the form's 代字
/// \param year    four digits
/// \param ordinal from 1, without leading zeros
[[nodiscard]] QString documentNumber(const QString &region, const QString &series, int year, int ordinal);

} // namespace fieldcase::documents
