// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>

class QPainter;
class QPdfWriter;

namespace fieldcase::documents {

/// What a PDF says about itself.
struct PdfProperties {
    QString title;
    QString author;
    QString subject;
    QDateTime createdAtUtc;
};

/// Makes a PDF/A-1b file of A4 pages, painted by \a paint on the grid of strip.h.
///
/// Qt writes the time of day, random ids and its fonts in the order of a hash table; the file is rewritten
/// through libqpdf in one fixed order with \a properties instead, so the same painting gives the same bytes.
/// \returns Storage when a library refuses
[[nodiscard]] domain::Result<QByteArray> makePdf(const PdfProperties &properties,
                                                 const std::function<void(QPdfWriter &, QPainter &)> &paint);

} // namespace fieldcase::documents
