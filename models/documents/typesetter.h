// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/fontset.h"
#include "models/documents/formblocks.h"
#include "models/documents/strip.h"

namespace fieldcase::documents {

/// How a paragraph is set.
struct ParagraphStyle {
    Face face = Face::Body;
    qreal sizePt = 10.5;
    qreal pitchPt = 22.5; ///< from baseline to baseline
    Alignment alignment = Alignment::Justified;
    qreal indentEms = 0; ///< of the first line
};

/// Breaks paragraphs into lines by the rules of Chinese typesetting (no closing mark begins a line, none that
/// opens ends one) and justifies them.
class Typesetter
{
public:
    explicit Typesetter(const FontSet &fonts) : m_fonts(fonts) {}

    /// One strip a line, each \a style.pitchPt high, with the text from \a left, \a width wide. At least one
    /// strip, also for no text. The first two and the last two lines stay together.
    [[nodiscard]] QList<Strip> paragraph(const FilledText &text, const ParagraphStyle &style, qreal left,
                                         qreal width) const;
    /// The width of \a text on one line.
    [[nodiscard]] qreal widthOf(const QString &text, const ParagraphStyle &style) const;
    /// Where, below a strip's top, its text stands and its underlines run.
    [[nodiscard]] static qreal baseline(const ParagraphStyle &style);
    [[nodiscard]] static qreal underline(const ParagraphStyle &style);

private:
    [[nodiscard]] std::shared_ptr<QTextLayout> layOut(const FilledText &text, const ParagraphStyle &style,
                                                      qreal width) const;

    const FontSet &m_fonts;
};

/// The thickness of the line under a filled blank.
constexpr qreal kBlankRule = fromPt(0.6);

} // namespace fieldcase::documents
