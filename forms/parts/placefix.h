// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace fieldcase::forms {

/// Where the device is, as far as it knows.
struct PlaceFix {
    std::optional<qint64> lat1e7; ///< WGS-84, in 1e-7 degrees, with lon1e7 or not at all
    std::optional<qint64> lon1e7;
    int accuracyMetres = 0;

    friend bool operator==(const PlaceFix &, const PlaceFix &) = default;
};

/// The words for a position.
class PlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(fieldcase::forms::PlaceWords)

public:
    /// Degrees with five places (about a metre) and the accuracy, or that it is not known.
    [[nodiscard]] static QString of(const PlaceFix &fix);
};

} // namespace fieldcase::forms
