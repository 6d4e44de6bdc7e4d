// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/theme.h"

#include "forms/parts/palette.h"

#include <QApplication>
#include <QFont>
#include <QStyleFactory>

namespace fieldcase::app {

using namespace Qt::StringLiterals;

void wearTheme()
{
    // The desktop's default font may draw Han characters in their Japanese shapes.
    QFont font(u"Noto Sans CJK SC"_s);
    font.setStyleHint(QFont::SansSerif);
    QApplication::setFont(font);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(forms::lightPalette());
    qApp->setStyleSheet(forms::styleSheet());
}

} // namespace fieldcase::app
