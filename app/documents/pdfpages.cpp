// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/pdfpages.h"

#include <QHash>
#include <QMutex>
#include <QThreadPool>
#include <QtConcurrent>
#include <poppler-qt6.h>

namespace fieldcase::app {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr double kPointsPerInch = 72.0;
constexpr double kMmPerPoint = 25.4 / kPointsPerInch;
constexpr int kMostWidthPx = 20'000;

} // namespace

struct PdfPages::Open {
    QThreadPool *pool = nullptr;
    QList<QSizeF> sizesMm;

    QMutex reading; ///< Poppler's documents are not for two threads at once
    std::unique_ptr<Poppler::Document> document;

    QMutex wishing;
    QHash<int, int> wanted; ///< page → the width last asked for

    [[nodiscard]] bool isWanted(int page, int widthPx)
    {
        const QMutexLocker lock(&wishing);
        return wanted.value(page) == widthPx;
    }
    [[nodiscard]] QImage draw(int page, int widthPx)
    {
        const QMutexLocker lock(&reading);
        const std::unique_ptr<Poppler::Page> leaf = document->page(page);
        if (!leaf)
            return {};
        const double dpi = widthPx * kPointsPerInch / leaf->pageSizeF().width();
        return leaf->renderToImage(dpi, dpi);
    }
};

QFuture<Result<PdfPages>> PdfPages::open(QThreadPool &pool, const QByteArray &pdf)
{
    return QtConcurrent::run(&pool, [pool = &pool, pdf]() -> Result<PdfPages> {
        auto opened = std::make_shared<Open>();
        opened->pool = pool;
        opened->document = Poppler::Document::loadFromData(pdf);
        if (!opened->document || opened->document->isLocked() || opened->document->numPages() < 1)
            return fail(ErrorCode::InvalidInput, QStringLiteral("not a PDF that can be read"));
        opened->document->setRenderHint(Poppler::Document::Antialiasing);
        opened->document->setRenderHint(Poppler::Document::TextAntialiasing);
        for (int i = 0; i < opened->document->numPages(); ++i) {
            const std::unique_ptr<Poppler::Page> page = opened->document->page(i);
            if (!page || page->pageSizeF().isEmpty())
                return fail(ErrorCode::InvalidInput, QStringLiteral("page %1 cannot be read").arg(i));
            opened->sizesMm.append(page->pageSizeF() * kMmPerPoint);
        }
        return PdfPages(std::move(opened));
    });
}

int PdfPages::count() const
{
    return int(m_open->sizesMm.size());
}

const QList<QSizeF> &PdfPages::sizesMm() const
{
    return m_open->sizesMm;
}

QFuture<QImage> PdfPages::picture(int page, int widthPx) const
{
    {
        const QMutexLocker lock(&m_open->wishing);
        m_open->wanted.insert(page, widthPx);
    }
    return QtConcurrent::run(m_open->pool, [pages = *this, page, widthPx] {
        return pages.m_open->isWanted(page, widthPx) ? pages.pictureNow(page, widthPx) : QImage();
    });
}

QImage PdfPages::pictureNow(int page, int widthPx) const
{
    if (page < 0 || page >= count() || widthPx < 1 || widthPx > kMostWidthPx)
        return {};
    return m_open->draw(page, widthPx);
}

} // namespace fieldcase::app
