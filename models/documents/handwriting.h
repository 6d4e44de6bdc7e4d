// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/documentbodies.h"

#include <QList>
#include <QString>

namespace fieldcase::documents {

using Stroke = QList<domain::StrokePoint>;

/// What a person left in one signature slot: a signature, or the note that it was refused.
struct Handwriting {
    QString slot;
    QList<Stroke> strokes; ///< empty with a refusal
    QString refusal;       ///< reason and witness, printed in the slot; "" with a signature

    friend bool operator==(const Handwriting &, const Handwriting &) = default;
};

[[nodiscard]] inline Handwriting handwritingOf(const domain::DocumentSigned &entry)
{
    return {entry.slot, entry.strokes, entry.refusal};
}

} // namespace fieldcase::documents
