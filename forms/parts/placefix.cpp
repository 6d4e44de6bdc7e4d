// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/placefix.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

QString PlaceWords::of(const PlaceFix &fix)
{
    if (!fix.lat1e7 || !fix.lon1e7)
        return tr("not known");
    const QString degrees =
        u"%1, %2"_s.arg(double(*fix.lat1e7) / 1e7, 0, 'f', 5).arg(double(*fix.lon1e7) / 1e7, 0, 'f', 5);
    return fix.accuracyMetres > 0 ? tr("%1 (± %2 m)").arg(degrees).arg(fix.accuracyMetres) : degrees;
}

} // namespace fieldcase::forms
