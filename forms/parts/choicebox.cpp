// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/choicebox.h"

#include <QHelpEvent>
#include <QStylePainter>
#include <QToolTip>

namespace fieldcase::forms {

namespace {

constexpr int kInsetPx = 4; // what styles leave free around the words

} // namespace

QString ChoiceBox::shown() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return fontMetrics().elidedText(currentText(), Qt::ElideRight, field.width() - kInsetPx);
}

bool ChoiceBox::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QString words = shown() == currentText() ? toolTip() : currentText();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), words, this);
        return true;
    }
    return QComboBox::event(event);
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = shown();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace fieldcase::forms
