// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/pagecanvas.h"

#include "forms/parts/palette.h"

#include <QGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QScroller>
#include <QWheelEvent>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeastZoom = 0.25;
constexpr double kMostZoom = 8.0;
constexpr double kStep = 1.25;
constexpr double kGap = 16;
constexpr int kKeptAround = 2;       // pages before and behind the view whose pictures stay
constexpr int kMostWidthPx = 10'000; // a picture wider than this helps nobody and fills the memory

} // namespace

PageCanvas::PageCanvas(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(u"pageCanvas"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else the width changes when it comes
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    viewport()->grabGesture(Qt::PinchGesture);
    m_ask.setSingleShot(true);
    m_ask.setInterval(30);
    connect(&m_ask, &QTimer::timeout, this, &PageCanvas::askForPictures);
}

void PageCanvas::setPages(const QList<QSizeF> &sizesMm)
{
    m_sizesMm = sizesMm;
    m_pictures.clear();
    m_wanted.clear();
    m_current = -1;
    layOutBars();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    noteCurrentPage();
    m_ask.start();
    viewport()->update();
}

void PageCanvas::setPicture(int page, const QImage &picture)
{
    if (page < 0 || page >= pageCount())
        return;
    m_pictures.insert(page, picture);
    viewport()->update();
}

bool PageCanvas::isDrawn() const
{
    for (int page = 0; page < pageCount(); ++page) {
        if (pageRect(page).intersects(QRectF(viewport()->rect())) && !m_pictures.contains(page))
            return false;
    }
    return pageCount() > 0;
}

double PageCanvas::pixelsPerMm() const
{
    double widest = 1;
    for (const QSizeF &size : m_sizesMm)
        widest = std::max(widest, size.width());
    return std::max(0.1, (viewport()->width() - 2 * kGap) / widest) * m_zoom;
}

QSizeF PageCanvas::contents() const
{
    const double scale = pixelsPerMm();
    QSizeF size(0, kGap);
    for (const QSizeF &page : m_sizesMm) {
        size.setWidth(std::max(size.width(), page.width() * scale + 2 * kGap));
        size.rheight() += page.height() * scale + kGap;
    }
    return size;
}

QRectF PageCanvas::pageRect(int page) const
{
    const double scale = pixelsPerMm();
    double top = kGap - verticalScrollBar()->value();
    for (int i = 0; i < page; ++i)
        top += m_sizesMm.at(i).height() * scale + kGap;
    const QSizeF size = m_sizesMm.at(page) * scale;
    const double room = std::max<double>(viewport()->width(), contents().width());
    return {QPointF((room - size.width()) / 2 - horizontalScrollBar()->value(), top), size};
}

int PageCanvas::currentPage() const
{
    const double middle = viewport()->height() / 2.0;
    for (int page = 0; page < pageCount(); ++page) {
        if (pageRect(page).bottom() + kGap / 2 >= middle)
            return page;
    }
    return pageCount() - 1;
}

void PageCanvas::showPage(int page)
{
    if (page < 0 || page >= pageCount())
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(pageRect(page).top() - kGap));
}

void PageCanvas::showArea(int page, const QRectF &areaMm)
{
    if (page < 0 || page >= pageCount())
        return;
    const QPointF centre = pageRect(page).topLeft() + areaMm.center() * pixelsPerMm();
    verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                  qRound(centre.y() - viewport()->height() / 2.0));
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    qRound(centre.x() - viewport()->width() / 2.0));
}

void PageCanvas::setZoom(double zoom)
{
    const double next = qBound(kLeastZoom, zoom, kMostZoom);
    if (qFuzzyCompare(next, m_zoom))
        return;
    // What stands in the middle stays there.
    const double ratio = next / m_zoom;
    const QPointF middle(viewport()->width() / 2.0, viewport()->height() / 2.0);
    const QPointF point(horizontalScrollBar()->value() + middle.x(),
                        verticalScrollBar()->value() + middle.y());
    m_zoom = next;
    layOutBars();
    horizontalScrollBar()->setValue(qRound(point.x() * ratio - middle.x()));
    verticalScrollBar()->setValue(qRound(point.y() * ratio - middle.y()));
    viewport()->update();
    m_ask.start();
    emit zoomChanged(m_zoom);
}

void PageCanvas::layOutBars()
{
    const QSizeF size = contents();
    const auto set = [](QScrollBar *bar, double whole, int room) {
        bar->setRange(0, std::max(0, int(whole) - room));
        bar->setPageStep(room);
        bar->setSingleStep(std::max(1, room / 12));
    };
    set(verticalScrollBar(), size.height(), viewport()->height());
    set(horizontalScrollBar(), m_zoom > 1.0 ? size.width() : 0, viewport()->width());
}

void PageCanvas::askForPictures()
{
    const QRectF view(viewport()->rect());
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        const QRectF near = view.adjusted(0, -rect.height() * kKeptAround, 0, rect.height() * kKeptAround);
        if (!rect.intersects(near)) {
            m_pictures.remove(page);
            m_wanted.remove(page);
            continue;
        }
        const QRectF soon = view.adjusted(0, -rect.height() / 2, 0, rect.height() / 2);
        const int width = std::min(kMostWidthPx, qRound(rect.width() * devicePixelRatioF()));
        if (rect.intersects(soon) && m_wanted.value(page) != width) {
            m_wanted.insert(page, width);
            emit pictureWanted(page, width);
        }
    }
}

void PageCanvas::noteCurrentPage()
{
    const int page = currentPage();
    if (page == m_current)
        return;
    m_current = page;
    emit currentPageChanged(page);
}

void PageCanvas::scrollContentsBy(int, int)
{
    viewport()->update();
    noteCurrentPage();
    m_ask.start();
}

void PageCanvas::resizeEvent(QResizeEvent *)
{
    const double range = std::max(1, verticalScrollBar()->maximum());
    const double share = verticalScrollBar()->value() / range;
    layOutBars();
    verticalScrollBar()->setValue(qRound(share * verticalScrollBar()->maximum()));
    noteCurrentPage();
    m_ask.start();
}

void PageCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? kStep : 1 / kStep));
    else
        QAbstractScrollArea::wheelEvent(event);
}

bool PageCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            setZoom(m_zoom * pinch->scaleFactor());
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colour(u"paper"));
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(QRectF(viewport()->rect())))
            continue;
        painter.fillRect(rect, Qt::white);
        const QImage picture = m_pictures.value(page);
        if (picture.isNull())
            continue;
        // Made for this width it is copied; while another is on its way, stretched without care.
        const QSizeF size = QSizeF(picture.size()) / devicePixelRatioF();
        const bool fits = qAbs(size.width() - rect.width()) < 1;
        painter.drawImage(fits ? QRectF(rect.topLeft().toPoint(), size) : rect, picture);
    }
}

} // namespace fieldcase::forms
