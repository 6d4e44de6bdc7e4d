// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/documentbodies.h"

#include <QWidget>

class QPointerEvent;
class QTabletEvent;
class QTouchEvent;

namespace fieldcase::forms {

/// Takes handwriting by pen, finger or mouse inside a frame that has the shape of the slot it is for, with
/// the time and the pressure of each sample.
///
/// Backspace or Ctrl+Z takes the last stroke back, Delete all of them, Escape the stroke in hand. A palm
/// beside the pen writes nothing: while one pointer writes, others are not heard.
class SignaturePad final : public QWidget
{
    Q_OBJECT

public:
    using Stroke = QList<domain::StrokePoint>;

    explicit SignaturePad(QWidget *parent = nullptr);

    /// The slot's shape; its handwriting is stored in ten-thousandths of its sides. \a size in any unit, not
    /// empty.
    void setSlotSize(const QSizeF &size);
    /// Finished strokes, in order; times from the first point of all, never falling.
    [[nodiscard]] QList<Stroke> strokes() const { return m_strokes; }
    void undo();
    void clear();

    [[nodiscard]] QSize sizeHint() const override { return {640, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 80}; }

signals:
    /// After each finished, undone or cleared stroke.
    void strokesChanged(bool hasStrokes);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Hand { None, Mouse, Finger, Pen };

    void takeTouch(QTouchEvent *event);
    void begin(Hand hand, QPointF at, qreal pressure, quint64 timestampMs);
    void goOn(Hand hand, QPointF at, qreal pressure, quint64 timestampMs);
    void finish(Hand hand);
    void drop();
    void addSample(QPointF at, qreal pressure, quint64 timestampMs);
    [[nodiscard]] QRectF frame() const;

    QSizeF m_slotSize{36, 11};
    QList<Stroke> m_strokes;
    Stroke m_current;
    Hand m_hand = Hand::None;
    quint64 m_firstMs = 0; ///< time of the signature's first point
};

} // namespace fieldcase::forms
