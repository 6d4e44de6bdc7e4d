// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/mainwindow.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fieldcase::app {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kTablet{1280, 800};

} // namespace

MainWindow::MainWindow(QWidget *parent) : QWidget(parent), m_stack(new QStackedWidget(this))
{
    setObjectName(u"mainWindow"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    resize(kTablet);
    nameWindow();
}

void MainWindow::show(QWidget *screen)
{
    if (m_stack->indexOf(screen) < 0)
        m_stack->addWidget(screen);
    m_stack->setCurrentWidget(screen);
    screen->setFocus(Qt::OtherFocusReason);
}

void MainWindow::discard(QWidget *screen)
{
    m_stack->removeWidget(screen);
    screen->deleteLater();
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameWindow();
}

void MainWindow::nameWindow()
{
    setWindowTitle(tr("Fieldcase"));
}

} // namespace fieldcase::app
