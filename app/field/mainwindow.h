// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace fieldcase::app {

/// The only window: shows one screen (unlock, enrolment or the unlocked program) at a time.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    /// Shows \a screen; the window owns it from then on.
    void show(QWidget *screen);
    using QWidget::show;
    /// Takes \a screen out and deletes it, with everything it shows.
    void discard(QWidget *screen);

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameWindow();

    QStackedWidget *m_stack;
};

} // namespace fieldcase::app
