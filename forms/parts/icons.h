// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>

class QWidget;

namespace fieldcase::forms {

/// The icon `:/icons/<name>.svg` drawn in \a colour, sharp at every size. `disabled` and `on` states take
/// their own colours when given.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour, const QColor &on = {});
/// The same as a picture of \a sizePx by \a sizePx device-independent pixels; kept in Qt's pixmap cache.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int sizePx, qreal ratio = 1.0);

/// Gives every button under \a root that names an icon in its `iconName` property that icon, in the colour
/// its `role` asks for. Designer cannot tint an SVG, so the forms call this once after `setupUi`.
void applyIcons(QWidget *root);

} // namespace fieldcase::forms
