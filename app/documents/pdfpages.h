// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QImage>
#include <QList>
#include <QSizeF>

#include <memory>

class QThreadPool;

namespace fieldcase::app {

/// A PDF held open in memory whose pages become pictures off the window's thread. Cheap to copy; all copies
/// share the document, which Poppler reads one page at a time.
class PdfPages
{
public:
    /// Opens \a pdf on \a pool, which outlives the pages. \returns InvalidInput when it is no PDF with pages
    [[nodiscard]] static QFuture<domain::Result<PdfPages>> open(QThreadPool &pool, const QByteArray &pdf);

    [[nodiscard]] int count() const;
    [[nodiscard]] const QList<QSizeF> &sizesMm() const;
    /// \a page (from 0), \a widthPx pixels wide, 1 … 20 000. Null when it cannot be drawn, or when the page
    /// was asked for in another width before this one's turn came.
    [[nodiscard]] QFuture<QImage> picture(int page, int widthPx) const;
    /// The same in the caller's thread, for code that is on a pool already.
    [[nodiscard]] QImage pictureNow(int page, int widthPx) const;

private:
    struct Open;

    explicit PdfPages(std::shared_ptr<Open> opened) : m_open(std::move(opened)) {}

    std::shared_ptr<Open> m_open;
};

} // namespace fieldcase::app
