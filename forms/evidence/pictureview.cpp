// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/evidence/pictureview.h"

#include "forms/parts/palette.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace fieldcase::forms {

namespace {

constexpr double kStep = 1.5;
constexpr double kMostZoom = 12.0;
constexpr qsizetype kLargePx = 2'000'000; // what cannot be scaled well within a frame

} // namespace

PictureView::PictureView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(200, 150);
}

void PictureView::setPicture(const QImage &image, const QString &words)
{
    m_image = image;
    m_words = words;
    m_wanted = {};
    m_likeness = {};
    m_zoom = 1.0;
    m_shift = {};
    update();
}

void PictureView::zoomIn()
{
    zoomBy(kStep);
}

void PictureView::zoomOut()
{
    zoomBy(1.0 / kStep);
}

void PictureView::zoomBy(double factor)
{
    const double next = qBound(1.0, m_zoom * factor, kMostZoom);
    m_shift *= next / m_zoom;
    m_zoom = next;
    if (m_zoom <= 1.0)
        m_shift = {};
    update();
}

QRectF PictureView::target() const
{
    const QSizeF fitted = QSizeF(m_image.size()).scaled(size(), Qt::KeepAspectRatio) * m_zoom;
    const QPointF centre = QRectF(rect()).center() + m_shift;
    return {centre - QPointF(fitted.width() / 2, fitted.height() / 2), fitted};
}

void PictureView::setLikeness(const PicturePart &part, const QImage &likeness)
{
    if (!(part == m_wanted))
        return;
    m_likeness = likeness;
    update();
}

void PictureView::drawLarge(QPainter &painter)
{
    const QRectF whole = target();
    const double scale = whole.width() / m_image.width();
    const QRectF seen = whole.intersected(rect()).translated(-whole.topLeft());
    const QRect source =
        QRectF(seen.topLeft() / scale, seen.size() / scale).toAlignedRect().intersected(m_image.rect());
    const QRectF place(whole.topLeft() + QPointF(source.topLeft()) * scale, QSizeF(source.size()) * scale);
    const PicturePart part{m_image, source, (place.size() * devicePixelRatioF()).toSize()};
    if (part == m_wanted && !m_likeness.isNull()) {
        const QSizeF size = QSizeF(m_likeness.size()) / devicePixelRatioF();
        return painter.drawImage(QRectF(place.topLeft().toPoint(), size), m_likeness);
    }
    painter.drawImage(place, m_image, QRectF(source));
    if (part == m_wanted)
        return;
    m_wanted = part;
    m_likeness = {};
    emit likenessWanted(part);
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(u"rail"));
    if (m_image.isNull()) {
        painter.setPen(colour(u"railtext"));
        painter.drawText(rect().adjusted(24, 24, -24, -24), int(Qt::AlignCenter) | int(Qt::TextWordWrap),
                         m_words);
        return;
    }
    if (qsizetype(m_image.width()) * m_image.height() > kLargePx)
        return drawLarge(painter);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target(), m_image);
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    m_dragFrom = event->position();
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_zoom > 1.0) {
        m_shift += event->position() - m_dragFrom;
        update();
    }
    m_dragFrom = event->position();
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    zoomBy(event->angleDelta().y() > 0 ? kStep : 1.0 / kStep);
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        zoomIn();
    else if (event->key() == Qt::Key_Minus)
        zoomOut();
    else
        QWidget::keyPressEvent(event);
}

} // namespace fieldcase::forms
