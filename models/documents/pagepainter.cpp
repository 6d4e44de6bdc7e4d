// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/pagepainter.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace fieldcase::documents {

namespace {

constexpr qreal kThinInk = fromMm(0.22);
constexpr qreal kThickInk = fromMm(0.75);
constexpr int kFullScale = 10'000;
constexpr int kFullPressure = 1'000;
constexpr qreal kRefusalPt = 9;
constexpr qreal kSmallestPt = 5;
constexpr QStringView kCutMark = u"…（全文见签名记录）";

QPointF inBox(const domain::StrokePoint &point, const QRectF &box)
{
    return {box.left() + box.width() * point.x / kFullScale, box.top() + box.height() * point.y / kFullScale};
}

qreal inkWidth(int pressure)
{
    return kThinInk + (kThickInk - kThinInk) * pressure / kFullPressure;
}

} // namespace

void PagePainter::paint(const PageContent &page, const QList<Handwriting> &signatures)
{
    for (const PlacedStrip &placed : page) {
        for (const SlotBox &box : placed.strip.slotBoxes) {
            for (const Handwriting &signature : signatures) {
                if (signature.slot == box.slot)
                    paintInk(signature, box.rect.translated(0, placed.top));
            }
        }
    }
    for (const PlacedStrip &placed : page) {
        for (const Rule &rule : placed.strip.rules) {
            m_painter.setPen(QPen(Qt::black, rule.width, Qt::SolidLine, Qt::FlatCap));
            m_painter.drawLine(rule.line.translated(0, placed.top));
        }
    }
    m_painter.setPen(Qt::black);
    for (const PlacedStrip &placed : page) {
        for (const SetLine &line : placed.strip.lines)
            line.layout->lineAt(line.line).draw(&m_painter, line.origin + QPointF(0, placed.top));
    }
}

void PagePainter::paintInk(const Handwriting &handwriting, const QRectF &box)
{
    if (!handwriting.refusal.isEmpty()) {
        paintRefusal(handwriting.refusal, box.adjusted(0, 0, 0, -fromMm(0.8)));
        return;
    }
    for (const Stroke &stroke : handwriting.strokes) {
        QPointF from = inBox(stroke.first(), box);
        if (stroke.size() == 1)
            m_painter.setPen(QPen(Qt::black, inkWidth(stroke.first().p), Qt::SolidLine, Qt::RoundCap));
        if (stroke.size() == 1)
            m_painter.drawPoint(from);
        // Curves through the middles of the samples, each as wide as the pen pressed there.
        for (qsizetype i = 1; i < stroke.size(); ++i) {
            const QPointF sample = inBox(stroke.at(i), box);
            const bool isLast = i + 1 == stroke.size();
            const QPointF to = isLast ? sample : (sample + inBox(stroke.at(i + 1), box)) / 2;
            QPainterPath path(from);
            path.quadTo(sample, to);
            m_painter.strokePath(
                path, QPen(Qt::black, inkWidth(stroke.at(i).p), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            from = to;
        }
    }
}

void PagePainter::paintRefusal(const QString &words, const QRectF &box)
{
    QList<Strip> lines;
    const auto fits = [&](const QString &text, qreal size) {
        const ParagraphStyle style{.sizePt = size, .pitchPt = size * 1.15, .alignment = Alignment::Left};
        lines = m_typesetter.paragraph({{text, false}}, style, box.left(), box.width());
        return lines.first().height * qreal(lines.size()) <= box.height();
    };
    qreal size = kRefusalPt;
    while (!fits(words, size) && size > kSmallestPt)
        size -= 0.5;
    // Words too many for the smallest print that can be read end in a pointer to the ledger, which has them
    // all.
    if (!fits(words, size)) {
        QString head = words;
        while (!head.isEmpty() && !fits(head + kCutMark.toString(), size))
            head.chop(1);
    }
    const qreal height = lines.first().height;
    qreal y = std::max(box.top(), box.bottom() - height * qreal(lines.size()));
    m_painter.setPen(Qt::black);
    for (const Strip &strip : lines) {
        for (const SetLine &line : strip.lines)
            line.layout->lineAt(line.line).draw(&m_painter, line.origin + QPointF(0, y));
        y += height;
    }
}

void PagePainter::paintCode(const QrCode &code, QPointF topRight, qreal side)
{
    const qreal module = std::floor(side / code.side);
    const QPointF topLeft(topRight.x() - module * code.side, topRight.y());
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < code.side; ++y) {
        for (int x = 0; x < code.side;) {
            int end = x;
            while (end < code.side && code.isDark(end, y))
                ++end;
            if (end > x)
                path.addRect(topLeft.x() + module * x, topLeft.y() + module * y, module * (end - x), module);
            x = std::max(end, x + 1);
        }
    }
    m_painter.fillPath(path, Qt::black);
}

} // namespace fieldcase::documents
