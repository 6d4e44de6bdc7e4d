// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/pdfpages.h"
#include "models/domain/result.h"

#include <QObject>
#include <QRectF>

#include <optional>

namespace fieldcase::forms {
class PageView;
}

namespace fieldcase::app {

/// Joins a page view to a PDF: opens it, draws the pages the view asks for, and forgets what comes too late.
class DocumentPreview final : public QObject
{
    Q_OBJECT

public:
    /// \a view and \a pool outlive the preview.
    DocumentPreview(forms::PageView &view, QThreadPool &pool, QObject *parent = nullptr);

    /// Shows \a pdf from its first page; opened() follows. An empty \a pdf empties the view.
    void show(const QByteArray &pdf);
    /// Moves to \a areaMm of \a page as soon as the document is open.
    void showArea(int page, const QRectF &areaMm);

signals:
    /// \a error is nothing when the document can be seen.
    void opened(const std::optional<fieldcase::domain::Error> &error);

private:
    void take(int turn, const domain::Result<PdfPages> &pages);
    void draw(int page, int widthPx);

    forms::PageView &m_view;
    QThreadPool &m_pool;
    std::optional<PdfPages> m_pages;
    std::optional<std::pair<int, QRectF>> m_area; ///< to move to when open
    int m_turn = 0;                               ///< counts the documents shown
};

} // namespace fieldcase::app
