// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace fieldcase::forms {

/// What a chip, a message or an icon wants to say by its colour. Colour is never the only sign: a word and an
/// icon stand beside it.
enum class Tone { Neutral, Primary, Good, Warning, Danger };

/// The colour called \a name in the one table that the style sheet, the delegates and the icons share, e.g.
/// "text". \param name one of the names in palette.cpp
[[nodiscard]] QColor colour(QStringView name);

/// The colour of text and icons that carry \a tone (≥ 4.5 : 1 on white and on toneSurface()).
[[nodiscard]] QColor toneColour(Tone tone);
/// The light ground under such text.
[[nodiscard]] QColor toneSurface(Tone tone);
/// The word the style sheet knows \a tone by, for a widget's `tone` property.
[[nodiscard]] QString toneName(Tone tone);

/// The style sheet `:/styles/fieldcase.qss` with every `@name` replaced by its colour.
[[nodiscard]] QString styleSheet();
/// A light palette for whatever the style sheet leaves to the base style, whatever the desktop's own theme
/// is.
[[nodiscard]] QPalette lightPalette();

} // namespace fieldcase::forms
