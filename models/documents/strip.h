// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <optional>

namespace fieldcase::documents {

/// The grid on which pages are laid out; also the resolution of the PDF's painter.
constexpr int kUnitsPerInch = 1200;
constexpr qreal fromMm(qreal mm)
{
    return mm * kUnitsPerInch / 25.4;
}
constexpr qreal toMm(qreal units)
{
    return units * 25.4 / kUnitsPerInch;
}
constexpr qreal fromPt(qreal pt)
{
    return pt * kUnitsPerInch / 72;
}

/// One line of a set paragraph.
struct SetLine {
    std::shared_ptr<const QTextLayout> layout;
    int line = 0;
    QPointF origin; ///< of the layout's coordinates, within the strip
};

struct Rule {
    QLineF line;
    qreal width = 0;
};

struct SlotBox {
    QString slot;
    QRectF rect;
};

/// A slice across the page that is never torn: a line of text, a row of blanks, one line of a table row.
/// Pages are strips below each other, so a long cell goes on overleaf like any other text.
struct Strip {
    qreal height = 0;
    QList<SetLine> lines = {};
    QList<Rule> rules = {};
    QList<SlotBox> slotBoxes = {};
    bool keepWithNext = false;                             ///< never the last on a page
    std::shared_ptr<const QList<Strip>> repeatedHead = {}; ///< comes again when a page begins with this strip
    std::optional<Rule> ruleIfLast = {};                   ///< closes a torn table row at the foot of a page
};

/// A strip and where its top is on its page.
struct PlacedStrip {
    Strip strip;
    qreal top = 0;
};
using PageContent = QList<PlacedStrip>;

} // namespace fieldcase::documents
