// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/blocklayout.h"

#include <QJsonArray>

namespace fieldcase::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kCellGap = fromMm(2);  // between a blank and the next label
constexpr qreal kBlankPad = fromMm(1); // before the value in a blank
constexpr qreal kSlotHeight = fromMm(11);
constexpr qreal kTablePitchEms = 1.5;
constexpr qreal kTablePad = fromMm(1.2);
constexpr qreal kTableRule = fromPt(0.5);

/// Lays \a more beside \a strips, line by line.
void mergeBeside(QList<Strip> &strips, const QList<Strip> &more)
{
    for (qsizetype i = 0; i < more.size(); ++i) {
        if (i == strips.size())
            strips.append(Strip());
        Strip &strip = strips[i];
        strip.height = std::max(strip.height, more.at(i).height);
        strip.lines += more.at(i).lines;
        strip.rules += more.at(i).rules;
        strip.slotBoxes += more.at(i).slotBoxes;
    }
}

void keepTogether(QList<Strip> &strips)
{
    for (qsizetype i = 0; i + 1 < strips.size(); ++i)
        strips[i].keepWithNext = true;
}

} // namespace

Result<QList<Strip>> BlockLayout::layOut(const QList<Block> &blocks, const FactScope &scope) const
{
    QList<Strip> strips;
    for (const Block &block : blocks) {
        if ((!block.onlyIf.isEmpty() && !scope.isSet(block.onlyIf)) ||
            (!block.unless.isEmpty() && scope.isSet(block.unless)))
            continue;
        QList<FactScope> scopes{scope};
        if (!block.forEach.isEmpty()) {
            scopes.clear();
            const QJsonArray elements = scope.value(block.forEach).toArray();
            for (qsizetype i = 0; i < elements.size(); ++i)
                scopes.append(scope.inside(elements.at(i), int(i) + 1));
        }
        for (const FactScope &inner : std::as_const(scopes)) {
            auto laid = once(block, inner);
            if (!laid)
                return laid;
            if (block.keepWithNext && !laid->isEmpty())
                laid->last().keepWithNext = true;
            strips += *laid;
        }
    }
    return strips;
}

Result<QList<Strip>> BlockLayout::once(const Block &block, const FactScope &scope) const
{
    if (const auto *content = std::get_if<TextBlock>(&block.content))
        return text(*content, scope);
    if (const auto *content = std::get_if<RowBlock>(&block.content))
        return row(*content, scope);
    if (const auto *content = std::get_if<TableBlock>(&block.content))
        return table(*content, scope);
    return QList<Strip>{Strip{.height = fromMm(std::get<SpaceBlock>(block.content).heightMm)}};
}

Result<QList<Strip>> BlockLayout::text(const TextBlock &block, const FactScope &scope) const
{
    const auto filled = fill(block.text, scope);
    if (!filled)
        return tl::unexpected(filled.error());
    ParagraphStyle style;
    style.sizePt = block.sizePt;
    style.pitchPt = block.sizePt * block.pitchEms;
    style.face = block.heading ? Face::Title : Face::Body;
    style.alignment = block.alignment;
    style.indentEms = block.indentEms;
    const qreal offset = fromMm(block.leftMm);
    QList<Strip> strips = m_typesetter.paragraph(*filled, style, m_left + offset, m_width - offset);
    if (block.ruled) {
        const qreal y = Typesetter::underline(style);
        for (Strip &strip : strips) {
            strip.rules = {{QLineF(m_left, y, m_left + m_width, y), kBlankRule}};
            strip.keepWithNext = false; // ruled paper is filled to its foot
        }
    }
    return strips;
}

QList<qreal> BlockLayout::blankWidths(const RowBlock &block) const
{
    qreal taken = kCellGap * qreal(block.cells.size() - 1);
    int shares = 0;
    for (const RowCell &cell : block.cells) {
        taken += m_typesetter.widthOf(cell.label, {}) + fromMm(cell.widthMm);
        shares += cell.widthMm > 0 ? 0 : 1;
    }
    QList<qreal> widths;
    for (const RowCell &cell : block.cells)
        widths.append(cell.widthMm > 0 ? fromMm(cell.widthMm)
                                       : std::max(fromMm(10), (m_width - taken) / shares));
    return widths;
}

QList<Strip> BlockLayout::cellStrips(const RowCell &cell, const FilledText &value, qreal left,
                                     qreal width) const
{
    const ParagraphStyle style{.alignment = cell.alignment};
    const qreal y = Typesetter::underline(style);
    if (!cell.slot.isEmpty()) {
        // The hand needs more room than a line of print: the label stands beside the foot of the box.
        const qreal top = y - kSlotHeight;
        return {Strip{.height = fromPt(style.pitchPt),
                      .rules = {{QLineF(left, y, left + width, y), kBlankRule}},
                      .slotBoxes = {{cell.slot, QRectF(left, top, width, kSlotHeight)}}}};
    }
    if (width <= 0 || (cell.value.isEmpty() && cell.plain))
        return {};
    QList<Strip> strips = m_typesetter.paragraph(value, style, left + kBlankPad, width - kBlankPad);
    for (Strip &strip : strips) {
        if (!cell.plain)
            strip.rules = {{QLineF(left, y, left + width, y), kBlankRule}};
    }
    return strips;
}

Result<QList<Strip>> BlockLayout::row(const RowBlock &block, const FactScope &scope) const
{
    QList<Strip> strips;
    const QList<qreal> widths = blankWidths(block);
    qreal left = m_left;
    bool hasSlot = false;
    for (qsizetype i = 0; i < block.cells.size(); ++i) {
        const RowCell &cell = block.cells.at(i);
        const auto value = fill(cell.value, scope);
        if (!value)
            return tl::unexpected(value.error());
        const qreal labelWidth = m_typesetter.widthOf(cell.label, {});
        if (labelWidth > 0 && !cell.hiddenLabel)
            mergeBeside(strips, m_typesetter.paragraph({{cell.label, false}}, {.alignment = Alignment::Left},
                                                       left, labelWidth + fromMm(1)));
        left += labelWidth;
        mergeBeside(strips, cellStrips(cell, *value, left, widths.at(i)));
        left += widths.at(i) + kCellGap;
        hasSlot = hasSlot || !cell.slot.isEmpty();
    }
    keepTogether(strips);
    if (hasSlot) {
        const qreal room = std::max<qreal>(0, kSlotHeight - Typesetter::underline({}) + fromMm(1));
        strips.prepend(Strip{.height = room, .keepWithNext = true});
    }
    return strips;
}

QList<Strip> BlockLayout::tableRow(const QList<FilledText> &cells, const TableBlock &block,
                                   const QList<qreal> &widths, bool isHead) const
{
    QList<Strip> strips;
    QList<qreal> edges{m_left};
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const ParagraphStyle style{.sizePt = block.sizePt,
                                   .pitchPt = block.sizePt * kTablePitchEms,
                                   .alignment = isHead ? Alignment::Centred : block.columns.at(i).alignment};
        mergeBeside(strips, m_typesetter.paragraph(cells.at(i), style, edges.last() + kTablePad,
                                                   widths.at(i) - 2 * kTablePad));
        edges.append(edges.last() + widths.at(i));
    }
    const qreal right = edges.last();
    strips.first().height += kTablePad;
    for (SetLine &line : strips.first().lines)
        line.origin.ry() += kTablePad;
    strips.last().height += kTablePad;
    strips.first().rules.append({QLineF(m_left, 0, right, 0), kTableRule});
    for (Strip &strip : strips) {
        for (const qreal x : std::as_const(edges))
            strip.rules.append({QLineF(x, 0, x, strip.height), kTableRule});
        strip.ruleIfLast = Rule{QLineF(m_left, strip.height, right, strip.height), kTableRule};
    }
    return strips;
}

Result<QList<Strip>> BlockLayout::table(const TableBlock &block, const FactScope &scope) const
{
    qreal taken = 0;
    int shares = 0;
    for (const TableColumn &column : block.columns) {
        taken += fromMm(column.widthMm);
        shares += column.widthMm > 0 ? 0 : 1;
    }
    QList<qreal> widths;
    QList<FilledText> titles;
    for (const TableColumn &column : block.columns) {
        widths.append(column.widthMm > 0 ? fromMm(column.widthMm)
                                         : std::max(fromMm(12), (m_width - taken) / shares));
        titles.append(FilledText{{column.title, false}});
    }
    QList<Strip> head = tableRow(titles, block, widths, true);
    for (Strip &strip : head)
        strip.keepWithNext = true;
    const auto repeated = std::make_shared<const QList<Strip>>(head);

    QList<Strip> strips = head;
    const QJsonArray rows = scope.value(block.rows).toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QList<FilledText> cells;
        for (const TableColumn &column : block.columns) {
            auto cell = fill(column.value, scope.inside(rows.at(i), int(i) + 1));
            if (!cell)
                return tl::unexpected(cell.error());
            cells.append(*std::move(cell));
        }
        QList<Strip> row = tableRow(cells, block, widths, false);
        for (Strip &strip : row)
            strip.repeatedHead = repeated;
        strips += row;
    }
    if (strips.last().ruleIfLast)
        strips.last().rules.append(*strips.last().ruleIfLast);
    strips.last().keepWithNext = false;
    return strips;
}

} // namespace fieldcase::documents
