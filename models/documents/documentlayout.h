// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/blocklayout.h"
#include "models/documents/formdefinition.h"
#include "models/documents/rendering.h"

namespace fieldcase::documents {

/// The pages of one document, laid out and numbered, ready to be painted.
struct DocumentLayout {
    QList<PageContent> pages;
    QList<SignatureSlot> signatureSlots;
};

/// \param facts complete (see completeFacts)
/// \returns InvalidInput for a missing fact or more pages than anybody would sign
[[nodiscard]] Result<DocumentLayout> layOutDocument(const FormDefinition &form, const FactScope &facts,
                                                    const Typesetter &typesetter);

/// The top right corner of a page's QR code and its side, in grid units.
constexpr QPointF kCodeCorner{fromMm(210 - 31.75), fromMm(9)};
constexpr qreal kCodeSide = fromMm(24);

} // namespace fieldcase::documents
