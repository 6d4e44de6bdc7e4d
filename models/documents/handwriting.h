// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonArray>
#include <QList>
#include <QString>

namespace fieldcase::documents {

/// One sample of a pen's way.
struct StrokePoint {
    int x = 0; ///< 0 … 10000 across the slot, from its left
    int y = 0; ///< 0 … 10000 down the slot, from its top
    int t = 0; ///< ms since the first point of the signature, never falling
    int p = 0; ///< pressure, 0 … 1000

    friend bool operator==(const StrokePoint &, const StrokePoint &) = default;
};
using Stroke = QList<StrokePoint>;

/// What a person left in one signature slot: a signature, or the note that it was refused.
struct Handwriting {
    QString slot;
    QList<Stroke> strokes; ///< empty with a refusal
    QString refusal;       ///< reason and witness, printed in the slot; "" with a signature

    friend bool operator==(const Handwriting &, const Handwriting &) = default;
};

/// [[{x,y,t,p}…]…], the form it has in the ledger.
[[nodiscard]] QJsonArray strokesToJson(const QList<Stroke> &strokes);
/// \returns InvalidInput for a value out of range, time that runs back, an empty stroke, more than 20 000
/// points
[[nodiscard]] domain::Result<QList<Stroke>> strokesFromJson(const QJsonArray &json);

} // namespace fieldcase::documents
