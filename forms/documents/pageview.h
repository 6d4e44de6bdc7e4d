// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"

#include <QImage>

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class PageView;
}

/// A document's pages with the buttons to turn and to enlarge them. Knows no file and no store: it says which
/// picture it wants, and is given it.
///
/// + and − enlarge and shrink, 0 fits the width, Page Up and Page Down turn, Home and End go to the ends.
class PageView final : public Form
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    /// Shows a document of these pages from its first; their pictures are asked for. \a sizesMm none empty
    void setPages(const QList<QSizeF> &sizesMm);
    void setPicture(int page, const QImage &picture);
    /// Instead of pages, e.g. why there are none.
    void say(const QString &words);
    /// Moves to \a areaMm of \a page, e.g. the place to sign.
    void showArea(int page, const QRectF &areaMm);
    [[nodiscard]] int currentPage() const;
    [[nodiscard]] double zoom() const;

signals:
    /// The picture of \a page (from 0) is wanted, \a widthPx device pixels wide.
    void pictureWanted(int page, int widthPx);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void zoomBy(double factor);
    void turnBy(int pages);

    std::unique_ptr<Ui::PageView> m_ui;
};

} // namespace fieldcase::forms
