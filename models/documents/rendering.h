// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/fontset.h"
#include "models/documents/formdefinition.h"
#include "models/documents/handwriting.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QString>

namespace fieldcase::documents {

/// Where one signature goes. A record form has each slot once on every page.
struct SignatureSlot {
    QString slot;  ///< "officer1", "officer2", "party", …
    int page = 0;  ///< from 0
    QRectF rectMm; ///< from the page's top left corner

    friend bool operator==(const SignatureSlot &, const SignatureSlot &) = default;
};

/// A finished document.
struct Rendered {
    QByteArray pdf;    ///< PDF/A-1b
    QByteArray sha256; ///< of `pdf`
    int pages = 0;
    QList<SignatureSlot> signatureSlots; ///< in page order
    QByteArray templateSha256;           ///< of the form's file
    QByteArray contentSha256; ///< of form, version, template and facts: what the QR code carries; no
                              ///< signature changes it
};

/// What a document depends on besides its form and facts.
struct RenderContext {
    const FontSet &fonts;
};

/// Sets \a facts in \a form. The same arguments give the same bytes, on any machine with the same fonts and
/// Qt: with the facts in the ledger, anybody can make the document again and compare.
///
/// \param signatures at most one a slot; each is drawn wherever its slot occurs
/// \returns InvalidInput naming the field that is missing, of the wrong type, or holds a character no font
/// has;
///          InvalidInput for a signature of no slot or more than 300 pages; Storage when the fonts are not
///          there
/// \thread any; a QGuiApplication must exist
[[nodiscard]] domain::Result<Rendered> render(const FormDefinition &form, const QJsonObject &facts,
                                              const QList<Handwriting> &signatures,
                                              const RenderContext &context);

} // namespace fieldcase::documents
