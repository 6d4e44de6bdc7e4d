// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/documentpreview.h"

#include "app/whendone.h"
#include "forms/documents/pageview.h"

namespace fieldcase::app {

DocumentPreview::DocumentPreview(forms::PageView &view, QThreadPool &pool, QObject *parent)
    : QObject(parent), m_view(view), m_pool(pool)
{
    connect(&m_view, &forms::PageView::pictureWanted, this, &DocumentPreview::draw);
}

void DocumentPreview::show(const QByteArray &pdf)
{
    m_pages.reset();
    m_area.reset();
    m_view.setPages({});
    const int turn = ++m_turn;
    if (pdf.isEmpty())
        return;
    whenDone(PdfPages::open(m_pool, pdf), this,
             [this, turn](const domain::Result<PdfPages> &pages) { take(turn, pages); });
}

void DocumentPreview::showArea(int page, const QRectF &areaMm)
{
    if (m_pages)
        m_view.showArea(page, areaMm);
    else
        m_area = {page, areaMm};
}

void DocumentPreview::take(int turn, const domain::Result<PdfPages> &pages)
{
    if (turn != m_turn)
        return;
    if (!pages) {
        emit opened(pages.error());
        return;
    }
    m_pages = *pages;
    m_view.setPages(m_pages->sizesMm());
    if (m_area)
        m_view.showArea(m_area->first, m_area->second);
    m_area.reset();
    emit opened(std::nullopt);
}

void DocumentPreview::draw(int page, int widthPx)
{
    if (!m_pages)
        return;
    whenDone(m_pages->picture(page, widthPx), this, [this, page, turn = m_turn](const QImage &picture) {
        if (turn == m_turn && !picture.isNull())
            m_view.setPicture(page, picture);
    });
}

} // namespace fieldcase::app
