// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>
#include <QTimer>

namespace fieldcase::forms {

/// The pages of a document below each other on a grey ground; asks for the pictures it shows, at the size it
/// shows them, and lets go of those far away.
class PageCanvas final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_PROPERTY(bool drawn READ isDrawn)

public:
    explicit PageCanvas(QWidget *parent = nullptr);

    /// Begins with a new document at its first page. \a sizesMm one a page, none empty
    void setPages(const QList<QSizeF> &sizesMm);
    void setPicture(int page, const QImage &picture);
    /// Whether everything in view is there as wanted.
    [[nodiscard]] bool isDrawn() const;
    [[nodiscard]] int pageCount() const { return int(m_sizesMm.size()); }
    /// The page in the middle of the view, from 0; -1 without pages.
    [[nodiscard]] int currentPage() const;
    void showPage(int page);
    /// Moves so that \a areaMm of \a page stands in the middle.
    void showArea(int page, const QRectF &areaMm);
    /// 1: the page is as wide as the view. 0.25 … 8
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);

signals:
    /// The picture of \a page is wanted, \a widthPx device pixels wide. A later wish for a page outdates
    /// earlier ones.
    void pictureWanted(int page, int widthPx);
    void currentPageChanged(int page);
    void zoomChanged(double zoom);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] double pixelsPerMm() const;
    [[nodiscard]] QRectF pageRect(int page) const; ///< in the viewport's coordinates
    [[nodiscard]] QSizeF contents() const;
    void layOutBars();
    void askForPictures();
    void noteCurrentPage();

    QList<QSizeF> m_sizesMm;
    QHash<int, QImage> m_pictures;
    QHash<int, int> m_wanted; ///< page → width last asked for
    QTimer m_ask;             ///< one wish after a burst of scrolling or resizing
    double m_zoom = 1.0;
    int m_current = -1;
};

} // namespace fieldcase::forms
