// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace fieldcase::forms {

/// Shows one picture on a dark ground: fitted, or larger and dragged with a finger or the mouse; + and −
/// zoom.
class PictureView final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(bool drawn READ hasPicture)

public:
    explicit PictureView(QWidget *parent = nullptr);

    /// A null image shows \a words instead, e.g. why there is none.
    void setPicture(const QImage &image, const QString &words = {});
    [[nodiscard]] bool hasPicture() const { return !m_image.isNull(); }
    void zoomIn();
    void zoomOut();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void zoomBy(double factor);
    [[nodiscard]] QRectF target() const;

    QImage m_image;
    QString m_words;
    double m_zoom = 1.0; ///< 1: fitted
    QPointF m_shift;     ///< of the picture's centre from the widget's
    QPointF m_dragFrom;
};

} // namespace fieldcase::forms
