// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/signaturepad.h"

#include "forms/parts/palette.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTabletEvent>
#include <QTouchEvent>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFullScale = 10'000;
constexpr int kFullPressure = 1'000;
constexpr int kPlainPressure = 500; // of a mouse, and of a screen that feels none
// What the ledger takes; a signature has some ten strokes of some hundred points.
constexpr qsizetype kMostStrokes = 200;
constexpr qsizetype kMostPoints = 5'000;
constexpr int kMostMs = 3'600'000;
constexpr qreal kMargin = 10;

qreal inkWidth(int pressure, qreal frameHeight)
{
    return frameHeight * (0.012 + 0.040 * pressure / kFullPressure);
}

} // namespace

SignaturePad::SignaturePad(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"signaturePad"_s);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setAttribute(Qt::WA_StaticContents);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SignaturePad::setSlotSize(const QSizeF &size)
{
    Q_ASSERT(!size.isEmpty());
    m_slotSize = size;
    update();
}

void SignaturePad::undo()
{
    if (m_strokes.isEmpty())
        return;
    m_strokes.removeLast();
    update();
    emit strokesChanged(!m_strokes.isEmpty());
}

void SignaturePad::clear()
{
    drop();
    if (m_strokes.isEmpty())
        return;
    m_strokes.clear();
    update();
    emit strokesChanged(false);
}

QRectF SignaturePad::frame() const
{
    const QRectF room = QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    QRectF frame(QPointF(), m_slotSize.scaled(room.size(), Qt::KeepAspectRatio));
    frame.moveCenter(room.center());
    return frame;
}

void SignaturePad::begin(Hand hand, QPointF at, qreal pressure, quint64 timestampMs)
{
    if (m_hand != Hand::None || m_strokes.size() >= kMostStrokes)
        return;
    m_hand = hand;
    if (m_strokes.isEmpty())
        m_firstMs = timestampMs;
    addSample(at, pressure, timestampMs);
}

void SignaturePad::goOn(Hand hand, QPointF at, qreal pressure, quint64 timestampMs)
{
    if (m_hand == hand && hand != Hand::None)
        addSample(at, pressure, timestampMs);
}

void SignaturePad::addSample(QPointF at, qreal pressure, quint64 timestampMs)
{
    const QRectF box = frame();
    const auto scaled = [](qreal share) { return int(qBound(0.0, share, 1.0) * kFullScale); };
    // A clock that steps back, as it may between two input devices, must not make a signature unreadable.
    const int last = !m_current.isEmpty()   ? m_current.last().t
                     : !m_strokes.isEmpty() ? m_strokes.last().last().t
                                            : 0;
    const qint64 elapsed = qint64(timestampMs) - qint64(m_firstMs);
    const domain::StrokePoint point{scaled((at.x() - box.left()) / box.width()),
                                    scaled((at.y() - box.top()) / box.height()),
                                    int(std::clamp(elapsed, qint64(last), qint64(std::max(last, kMostMs)))),
                                    int(qBound(0.0, pressure, 1.0) * kFullPressure)};
    const bool isStill =
        !m_current.isEmpty() && m_current.last().x == point.x && m_current.last().y == point.y;
    if (isStill || m_current.size() >= kMostPoints)
        return;
    m_current.append(point);
    update();
}

void SignaturePad::finish(Hand hand)
{
    if (m_hand != hand || hand == Hand::None)
        return;
    m_hand = Hand::None;
    m_strokes.append(m_current);
    m_current.clear();
    update();
    emit strokesChanged(true);
}

void SignaturePad::drop()
{
    m_hand = Hand::None;
    m_current.clear();
    update();
}

bool SignaturePad::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        takeTouch(static_cast<QTouchEvent *>(event));
        return true;
    case QEvent::ShortcutOverride: {
        // The dialog around would close on Escape; a stroke in hand goes first.
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && m_hand != Hand::None)
            event->accept();
        break;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

void SignaturePad::takeTouch(QTouchEvent *event)
{
    event->accept();
    if (event->type() == QEvent::TouchCancel) {
        if (m_hand == Hand::Finger)
            drop();
        return;
    }
    const QEventPoint &finger = event->points().first();
    const qreal pressure = finger.pressure() > 0 && finger.pressure() < 1 ? finger.pressure() : 0.5;
    switch (finger.state()) {
    case QEventPoint::Pressed:
        begin(Hand::Finger, finger.position(), pressure, event->timestamp());
        break;
    case QEventPoint::Updated:
        goOn(Hand::Finger, finger.position(), pressure, event->timestamp());
        break;
    case QEventPoint::Released:
        finish(Hand::Finger);
        break;
    default:
        break;
    }
}

void SignaturePad::tabletEvent(QTabletEvent *event)
{
    event->accept();
    if (event->type() == QEvent::TabletPress)
        begin(Hand::Pen, event->position(), event->pressure(), event->timestamp());
    else if (event->type() == QEvent::TabletRelease)
        finish(Hand::Pen);
    else
        goOn(Hand::Pen, event->position(), event->pressure(), event->timestamp());
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin(Hand::Mouse, event->position(), qreal(kPlainPressure) / kFullPressure, event->timestamp());
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    goOn(Hand::Mouse, event->position(), qreal(kPlainPressure) / kFullPressure, event->timestamp());
}

void SignaturePad::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        finish(Hand::Mouse);
}

void SignaturePad::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_hand != Hand::None)
        drop();
    else if (event->key() == Qt::Key_Backspace || event->matches(QKeySequence::Undo))
        undo();
    else if (event->key() == Qt::Key_Delete)
        clear();
    else
        QWidget::keyPressEvent(event);
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = frame();
    painter.fillRect(rect(), colour(u"surface"));
    painter.setPen(QPen(colour(hasFocus() ? u"focus" : u"line"), 1.5, Qt::DashLine));
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(QPen(colour(u"strongline"), 1));
    const qreal base = box.bottom() - box.height() * 0.12;
    painter.drawLine(QPointF(box.left() + 12, base), QPointF(box.right() - 12, base));

    const auto place = [&box](const domain::StrokePoint &point) {
        return QPointF(box.left() + box.width() * point.x / kFullScale,
                       box.top() + box.height() * point.y / kFullScale);
    };
    const auto ink = [&](const Stroke &stroke) {
        for (qsizetype i = 0; i < stroke.size(); ++i) {
            const qreal width = inkWidth(stroke.at(i).p, box.height());
            painter.setPen(QPen(colour(u"text"), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            if (i == 0)
                painter.drawPoint(place(stroke.at(0)));
            else
                painter.drawLine(place(stroke.at(i - 1)), place(stroke.at(i)));
        }
    };
    for (const Stroke &stroke : std::as_const(m_strokes))
        ink(stroke);
    ink(m_current);
}

} // namespace fieldcase::forms
