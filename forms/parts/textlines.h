// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QPlainTextEdit>

namespace fieldcase::forms {

/// Makes \a edit at least, and at first, high enough for \a lines lines; more text scrolls. Qt's own wish is
/// ten lines, which leaves no room for the rest of a page.
inline void setLines(QPlainTextEdit *edit, int lines)
{
    constexpr int kFramePx = 26; // padding and border of the style sheet
    constexpr double kLinePx = 25.5;
    edit->setFixedHeight(int(lines * kLinePx) + kFramePx);
}

} // namespace fieldcase::forms
