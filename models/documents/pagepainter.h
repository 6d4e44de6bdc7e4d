// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/handwriting.h"
#include "models/documents/qrcode.h"
#include "models/documents/strip.h"
#include "models/documents/typesetter.h"

class QPainter;

namespace fieldcase::documents {

/// Paints laid-out pages; coordinates in grid units.
class PagePainter
{
public:
    PagePainter(QPainter &painter, const Typesetter &typesetter)
        : m_painter(painter), m_typesetter(typesetter)
    {
    }

    /// Signatures first: PDF/A-1b knows no transparency, so ink lies under the print, never over it.
    void paint(const PageContent &page, const QList<Handwriting> &signatures);
    /// \a code with its top right corner at \a topRight, \a side long at most.
    void paintCode(const QrCode &code, QPointF topRight, qreal side);

private:
    void paintInk(const Handwriting &handwriting, const QRectF &box);
    void paintRefusal(const QString &words, const QRectF &box);

    QPainter &m_painter;
    const Typesetter &m_typesetter;
};

} // namespace fieldcase::documents
