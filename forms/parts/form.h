// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QKeyEvent>
#include <QWidget>

namespace fieldcase::forms {

/// The base of every page and form: takes the words on it anew whenever the language of the program changes,
/// and lets Escape press its way back (backPushButton, cancelPushButton or closePushButton).
class Form : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    /// Puts every word on the form in the current language, those of the data shown included.
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape) {
            for (const QLatin1StringView name :
                 {QLatin1StringView("backPushButton"), QLatin1StringView("cancelPushButton"),
                  QLatin1StringView("closePushButton")}) {
                auto *button = findChild<QAbstractButton *>(name);
                if (button && button->isVisible() && button->isEnabled())
                    return button->click();
            }
        }
        QWidget::keyPressEvent(event);
    }
};

} // namespace fieldcase::forms
