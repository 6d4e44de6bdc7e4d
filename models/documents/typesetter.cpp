// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/typesetter.h"

#include <QTextOption>

namespace fieldcase::documents {

namespace {

// Where the middle of a Chinese character lies above the baseline, in ems: glyphs span 0.88 above to 0.12
// below.
constexpr qreal kMiddleEms = 0.38;
constexpr qreal kUnderlineEms = 0.24;

QTextOption optionFor(Alignment alignment)
{
    QTextOption option;
    switch (alignment) {
    case Alignment::Justified:
        option.setAlignment(Qt::AlignJustify);
        break;
    case Alignment::Left:
        option.setAlignment(Qt::AlignLeft);
        break;
    case Alignment::Centred:
        option.setAlignment(Qt::AlignHCenter);
        break;
    case Alignment::Right:
        option.setAlignment(Qt::AlignRight);
        break;
    }
    // A number of 80 digits has to break somewhere, else it would run off the paper.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(Qt::LeftToRight);
    return option;
}

/// \a text with the hyphens inside words made unbreakable: a certificate or a telephone number stays on one
/// line. Both hyphens have one glyph in our fonts, so the plain one is what a reader of the PDF copies.
QString withFirmHyphens(QString text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text.at(i) == u'-' && text.at(i - 1).isLetterOrNumber() && text.at(i + 1).isLetterOrNumber())
            text[i] = QChar(0x2011);
    }
    return text;
}

/// The lines under the underlined runs of one set line.
QList<Rule> underlinesOf(const FilledText &text, const QTextLine &line, QPointF origin, qreal y)
{
    QList<Rule> rules;
    int start = 0;
    for (const FilledRun &run : text) {
        const int end = start + int(run.text.size());
        const int from = std::max(start, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (run.underlined && from < to) {
            rules.append({QLineF(origin.x() + line.cursorToX(from), y, origin.x() + line.cursorToX(to), y),
                          kBlankRule});
        }
        start = end;
    }
    return rules;
}

} // namespace

qreal Typesetter::baseline(const ParagraphStyle &style)
{
    return fromPt(style.pitchPt / 2 + kMiddleEms * style.sizePt);
}

qreal Typesetter::underline(const ParagraphStyle &style)
{
    return baseline(style) + fromPt(kUnderlineEms * style.sizePt);
}

std::shared_ptr<QTextLayout> Typesetter::layOut(const FilledText &text, const ParagraphStyle &style,
                                                qreal width) const
{
    auto layout = std::make_shared<QTextLayout>(withFirmHyphens(plainText(text)),
                                                m_fonts.font(style.face, qRound(fromPt(style.sizePt))));
    layout->setTextOption(optionFor(style.alignment));
    layout->setCacheEnabled(true);
    layout->beginLayout();
    bool isFirst = true;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        const qreal indent = isFirst ? fromPt(style.indentEms * style.sizePt) : 0;
        line.setLineWidth(width - indent);
        line.setPosition(QPointF(indent, 0));
        isFirst = false;
    }
    layout->endLayout();
    return layout;
}

QList<Strip> Typesetter::paragraph(const FilledText &text, const ParagraphStyle &style, qreal left,
                                   qreal width) const
{
    QList<Strip> strips;
    const std::shared_ptr<const QTextLayout> layout = layOut(text, style, width);
    const int count = layout->lineCount();
    for (int i = 0; i < count; ++i) {
        const QTextLine line = layout->lineAt(i);
        Strip strip;
        strip.height = fromPt(style.pitchPt);
        const QPointF origin(left, baseline(style) - line.ascent());
        strip.lines.append({layout, i, origin});
        strip.rules = underlinesOf(text, line, origin, underline(style));
        strip.keepWithNext = count > 1 && (i == 0 || i == count - 2);
        strips.append(std::move(strip));
    }
    if (strips.isEmpty())
        strips.append(Strip{.height = fromPt(style.pitchPt)});
    return strips;
}

qreal Typesetter::widthOf(const QString &text, const ParagraphStyle &style) const
{
    if (text.isEmpty())
        return 0;
    ParagraphStyle left = style;
    left.alignment = Alignment::Left;
    left.indentEms = 0;
    return layOut({{text, false}}, left, fromMm(10'000))->lineAt(0).naturalTextWidth();
}

} // namespace fieldcase::documents
