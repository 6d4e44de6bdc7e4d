// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/formcatalogue.h"
#include "models/documents/rendering.h"

#include <QImage>
#include <QJsonObject>

namespace fieldcase::documents {

/// What a program of others said.
struct ToolAnswer {
    int code = -1; ///< -1: not there, or crashed
    QByteArray out;
    QByteArray errors;
};
[[nodiscard]] ToolAnswer runTool(const QString &program, const QStringList &arguments,
                                 const QByteArray &input = {});

/// The facts of `tests/fixtures/documents/<name>.json`.
[[nodiscard]] QJsonObject fixtureFacts(const QString &name);
/// The shipped forms.
[[nodiscard]] const FormCatalogue &shippedForms();
[[nodiscard]] FormDefinition shippedForm(const QString &id);
/// The fonts, shared by all tests of a program.
[[nodiscard]] const FontSet &testFonts();

/// Renders or stops the test.
[[nodiscard]] Rendered mustRender(const QString &form, const QJsonObject &facts,
                                  const QList<Handwriting> &signatures = {});
/// A signature that looks like one.
[[nodiscard]] Handwriting scribble(const QString &slot);

/// The text of all pages in the order it was drawn (pdftotext -raw).
[[nodiscard]] QString textOf(const QByteArray &pdf);
/// Page \a page (from 0) in grey, by pdftoppm.
[[nodiscard]] QImage pictureOf(const QByteArray &pdf, int page, int dpi);

} // namespace fieldcase::documents
