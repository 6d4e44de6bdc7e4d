// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/evidence/thumbnaillist.h"

#include "forms/evidence/thumbnaildelegate.h"

#include <QListView>
#include <QScroller>

namespace fieldcase::forms {

namespace {

constexpr int kScrollBarPx = 18;

} // namespace

void setUpThumbnailList(QListView *view, ThumbnailFlow flow)
{
    const bool isOneRow = flow == ThumbnailFlow::OneRow;
    view->setViewMode(QListView::IconMode);
    view->setMovement(QListView::Static);
    view->setResizeMode(QListView::Adjust);
    view->setUniformItemSizes(true);
    view->setWrapping(!isOneRow);
    view->setFlow(QListView::LeftToRight);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    if (isOneRow) {
        view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view->setFixedHeight(ThumbnailDelegate::kHeightPx + kScrollBarPx);
    }
    QScroller::grabGesture(view->viewport(), QScroller::TouchGesture);
}

} // namespace fieldcase::forms
