// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/rowlist.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QScroller>

namespace fieldcase::forms {

namespace {

constexpr int kScreensAhead = 2;

} // namespace

RowList::RowList(QWidget *parent) : QListView(parent)
{
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    connect(this, &QListView::clicked, this, &RowList::chosen);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RowList::lookAtEnd);
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        emit chosen(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void RowList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        viewport()->update(); // the delegate's words
}

void RowList::lookAtEnd(int position)
{
    if (position >= verticalScrollBar()->maximum() - kScreensAhead * viewport()->height())
        emit nearlyAtEnd();
}

} // namespace fieldcase::forms
