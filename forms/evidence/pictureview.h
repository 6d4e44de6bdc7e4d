// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

class QPainter;

namespace fieldcase::forms {

/// What of a picture is seen, in the pixels of the screen.
struct PicturePart {
    QImage picture; ///< the whole
    QRect source;   ///< in its pixels
    QSize sizePx;   ///< on the screen

    friend bool operator==(const PicturePart &a, const PicturePart &b)
    {
        return a.picture.cacheKey() == b.picture.cacheKey() && a.source == b.source && a.sizePx == b.sizePx;
    }
};

/// Shows one picture on a dark ground: fitted, or larger and dragged with a finger or the mouse; + and −
/// zoom. A large picture it stretches without care and asks for a good likeness, which takes longer than a
/// frame to make.
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
    /// \param likeness of \a part, of its size; forgotten when something else is seen by now
    void setLikeness(const fieldcase::forms::PicturePart &part, const QImage &likeness);

signals:
    void likenessWanted(const fieldcase::forms::PicturePart &part);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void zoomBy(double factor);
    [[nodiscard]] QRectF target() const;
    void drawLarge(QPainter &painter);

    QImage m_image;
    PicturePart m_wanted; ///< asked for last
    QImage m_likeness;    ///< of it; null: not there yet
    QString m_words;
    double m_zoom = 1.0; ///< 1: fitted
    QPointF m_shift;     ///< of the picture's centre from the widget's
    QPointF m_dragFrom;
};

} // namespace fieldcase::forms
