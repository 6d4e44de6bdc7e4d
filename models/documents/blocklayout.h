// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/formblocks.h"
#include "models/documents/typesetter.h"

namespace fieldcase::documents {

/// Turns the blocks of a form, with the facts put in, into strips of one column.
class BlockLayout
{
public:
    /// \a left and \a width of the column, in grid units.
    BlockLayout(const Typesetter &typesetter, qreal left, qreal width)
        : m_typesetter(typesetter), m_left(left), m_width(width)
    {
    }

    /// \returns InvalidInput naming a missing fact
    [[nodiscard]] Result<QList<Strip>> layOut(const QList<Block> &blocks, const FactScope &scope) const;

private:
    [[nodiscard]] Result<QList<Strip>> once(const Block &block, const FactScope &scope) const;
    [[nodiscard]] Result<QList<Strip>> text(const TextBlock &block, const FactScope &scope) const;
    [[nodiscard]] Result<QList<Strip>> row(const RowBlock &block, const FactScope &scope) const;
    [[nodiscard]] Result<QList<Strip>> table(const TableBlock &block, const FactScope &scope) const;
    [[nodiscard]] QList<Strip> cellStrips(const RowCell &cell, const FilledText &value, qreal left,
                                          qreal width) const;
    [[nodiscard]] QList<qreal> blankWidths(const RowBlock &block) const;
    [[nodiscard]] QList<Strip> tableRow(const QList<FilledText> &cells, const TableBlock &block,
                                        const QList<qreal> &widths, bool isHead) const;

    const Typesetter &m_typesetter;
    qreal m_left;
    qreal m_width;
};

} // namespace fieldcase::documents
