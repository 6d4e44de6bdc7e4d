// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/templatetext.h"

#include <QList>
#include <QString>

#include <variant>

namespace fieldcase::documents {

enum class Alignment { Justified, Left, Centred, Right };

/// A paragraph.
struct TextBlock {
    TemplateText text;
    Alignment alignment = Alignment::Justified;
    qreal indentEms = 2; ///< of the first line
    qreal leftMm = 0;    ///< of all lines
    qreal sizePt = 10.5;
    qreal pitchEms = 2.15; ///< from baseline to baseline; the printed forms have 22.5 pt at 10.5 pt
    bool heading = false;  ///< in the face of titles
    bool ruled = false;    ///< a rule from margin to margin under each line
};

/// One part of a row: a label and, after it, an underlined blank that holds a value or a signature.
struct RowCell {
    QString label;
    TemplateText value;
    Alignment alignment = Alignment::Left; ///< of the value
    QString slot;                          ///< name of the signature; "" for a value
    qreal widthMm = 0;                     ///< of the blank; 0: a share of what is left
    bool plain = false;                    ///< no line under the value
    bool hiddenLabel = false;              ///< the label only takes its room, for a second line under a first
};

/// Labels and blanks side by side.
struct RowBlock {
    QList<RowCell> cells;
};

struct TableColumn {
    QString title;
    TemplateText value;
    qreal widthMm = 0; ///< 0: a share of what is left
    Alignment alignment = Alignment::Left;
};

/// One row for each element of a list; the titles come again on each page, a long row goes on overleaf.
struct TableBlock {
    QString rows; ///< key of a Rows or List field
    QList<TableColumn> columns;
    qreal sizePt = 9;
};

struct SpaceBlock {
    qreal heightMm = 0;
};

/// One building block of a page, printed when its conditions hold, once or for each element of a list.
struct Block {
    std::variant<TextBlock, RowBlock, TableBlock, SpaceBlock> content;
    QString onlyIf;  ///< key that must be set
    QString unless;  ///< key that must not be set
    QString forEach; ///< key of the list to repeat over
    bool keepWithNext = false;
};

} // namespace fieldcase::documents
