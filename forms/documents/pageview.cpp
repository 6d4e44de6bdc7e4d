// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/pageview.h"

#include "forms/parts/icons.h"
#include "ui_pageview.h"

#include <QKeyEvent>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double kStep = 1.25;

} // namespace

PageView::PageView(QWidget *parent) : Form(parent), m_ui(std::make_unique<Ui::PageView>())
{
    m_ui->setupUi(this);
    setObjectName(u"pageView"_s);
    applyIcons(this);
    setFocusProxy(m_ui->pageCanvas);
    connect(m_ui->pageCanvas, &PageCanvas::pictureWanted, this, &PageView::pictureWanted);
    connect(m_ui->pageCanvas, &PageCanvas::currentPageChanged, this, &PageView::retranslate);
    connect(m_ui->pageCanvas, &PageCanvas::zoomChanged, this, &PageView::retranslate);
    connect(m_ui->previousPagePushButton, &QPushButton::clicked, this, [this] { turnBy(-1); });
    connect(m_ui->nextPagePushButton, &QPushButton::clicked, this, [this] { turnBy(1); });
    connect(m_ui->zoomInPushButton, &QPushButton::clicked, this, [this] { zoomBy(kStep); });
    connect(m_ui->zoomOutPushButton, &QPushButton::clicked, this, [this] { zoomBy(1 / kStep); });
    say({});
}

PageView::~PageView() = default;

void PageView::setPages(const QList<QSizeF> &sizesMm)
{
    m_ui->pageCanvas->setPages(sizesMm);
    m_ui->stackedWidget->setCurrentWidget(m_ui->pagesPage);
    retranslate();
}

void PageView::setPicture(int page, const QImage &picture)
{
    m_ui->pageCanvas->setPicture(page, picture);
}

void PageView::say(const QString &words)
{
    m_ui->pageCanvas->setPages({});
    m_ui->wordsLabel->setText(words);
    m_ui->stackedWidget->setCurrentWidget(m_ui->wordsPage);
    retranslate();
}

void PageView::showArea(int page, const QRectF &areaMm)
{
    m_ui->pageCanvas->showArea(page, areaMm);
}

int PageView::currentPage() const
{
    return m_ui->pageCanvas->currentPage();
}

double PageView::zoom() const
{
    return m_ui->pageCanvas->zoom();
}

void PageView::zoomBy(double factor)
{
    m_ui->pageCanvas->setZoom(m_ui->pageCanvas->zoom() * factor);
}

void PageView::turnBy(int pages)
{
    m_ui->pageCanvas->showPage(qBound(0, currentPage() + pages, m_ui->pageCanvas->pageCount() - 1));
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(kStep);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / kStep);
        break;
    case Qt::Key_0:
        m_ui->pageCanvas->setZoom(1);
        break;
    case Qt::Key_PageUp:
        turnBy(-1);
        break;
    case Qt::Key_PageDown:
        turnBy(1);
        break;
    case Qt::Key_Home:
        m_ui->pageCanvas->showPage(0);
        break;
    case Qt::Key_End:
        m_ui->pageCanvas->showPage(m_ui->pageCanvas->pageCount() - 1);
        break;
    default:
        Form::keyPressEvent(event);
    }
}

void PageView::retranslate()
{
    const QString words = m_ui->wordsLabel->text();
    m_ui->retranslateUi(this);
    m_ui->wordsLabel->setText(words);
    const int pages = m_ui->pageCanvas->pageCount();
    const int current = currentPage();
    m_ui->pageLabel->setText(pages > 0 ? tr("%1 of %2").arg(current + 1).arg(pages) : QString());
    m_ui->zoomLabel->setText(pages > 0 ? tr("%1%").arg(qRound(zoom() * 100)) : QString());
    m_ui->previousPagePushButton->setEnabled(current > 0);
    m_ui->nextPagePushButton->setEnabled(current >= 0 && current + 1 < pages);
    m_ui->zoomInPushButton->setEnabled(pages > 0);
    m_ui->zoomOutPushButton->setEnabled(pages > 0);
}

} // namespace fieldcase::forms
