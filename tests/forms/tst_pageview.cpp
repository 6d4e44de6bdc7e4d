// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/pagecanvas.h"
#include "forms/documents/pageview.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fieldcase::forms;

class PageViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asksForWhatItShows();
    void showsThePictureItIsGiven();
    void buttonsTurnThePages();
    void keysTurnAndZoom();
    void zoomingAsksForASharperPicture();
    void farPagesAreLetGo();
    void anAreaIsBroughtIntoView();
    void wordsStandInsteadOfPages();

private:
    template <typename T> T *child(const char *name) const
    {
        auto *found = m_view->findChild<T *>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    [[nodiscard]] QList<int> wantedPages() const;

    std::unique_ptr<PageView> m_view;
    std::unique_ptr<QSignalSpy> m_wishes;
};

namespace {

QList<QSizeF> pagesA4(int count)
{
    return QList<QSizeF>(count, QSizeF(210, 297));
}

} // namespace

void PageViewTest::init()
{
    m_wishes.reset();
    m_view = std::make_unique<PageView>();
    m_wishes = std::make_unique<QSignalSpy>(m_view.get(), &PageView::pictureWanted);
    m_view->resize(500, 600);
    m_view->setPages(pagesA4(3));
    m_view->show();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QTRY_VERIFY(!m_wishes->isEmpty());
}

QList<int> PageViewTest::wantedPages() const
{
    QList<int> pages;
    for (const QList<QVariant> &wish : *m_wishes)
        pages.append(wish.first().toInt());
    return pages;
}

void PageViewTest::asksForWhatItShows()
{
    QVERIFY(wantedPages().contains(0));
    QVERIFY(!wantedPages().contains(2));
    const int width = m_wishes->first().at(1).toInt();
    QVERIFY(width > 400 && width < 500);
}

void PageViewTest::showsThePictureItIsGiven()
{
    QImage picture(420, 594, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    m_view->setPicture(0, picture);
    m_view->setPicture(7, picture); // came too late, for another document
    const QImage shown = m_view->grab().toImage();
    QCOMPARE(shown.pixelColor(240, 200), QColor(Qt::darkGreen));
}

void PageViewTest::buttonsTurnThePages()
{
    auto *next = child<QPushButton>("nextPagePushButton");
    auto *previous = child<QPushButton>("previousPagePushButton");
    QCOMPARE(child<QLabel>("pageLabel")->text(), u"1 of 3"_s);
    QVERIFY(!previous->isEnabled());
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(child<QLabel>("pageLabel")->text(), u"2 of 3"_s);
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(m_view->currentPage(), 2);
    QVERIFY(!next->isEnabled());
    QTRY_VERIFY(wantedPages().contains(2));
    QTest::mouseClick(previous, Qt::LeftButton);
    QCOMPARE(m_view->currentPage(), 1);
}

void PageViewTest::keysTurnAndZoom()
{
    auto *canvas = child<PageCanvas>("pageCanvas");
    QTest::keyClick(canvas, Qt::Key_PageDown);
    QCOMPARE(m_view->currentPage(), 1);
    QTest::keyClick(canvas, Qt::Key_End);
    QCOMPARE(m_view->currentPage(), 2);
    QTest::keyClick(canvas, Qt::Key_PageUp);
    QCOMPARE(m_view->currentPage(), 1);
    QTest::keyClick(canvas, Qt::Key_Home);
    QCOMPARE(m_view->currentPage(), 0);
    QTest::keyClick(canvas, Qt::Key_Plus);
    QVERIFY(m_view->zoom() > 1.2);
    QTest::keyClick(canvas, Qt::Key_Minus);
    QTest::keyClick(canvas, Qt::Key_Minus);
    QVERIFY(m_view->zoom() < 0.9);
    QTest::keyClick(canvas, Qt::Key_0);
    QCOMPARE(m_view->zoom(), 1.0);
}

void PageViewTest::zoomingAsksForASharperPicture()
{
    const int before = m_wishes->first().at(1).toInt();
    m_wishes->clear();
    QTest::mouseClick(child<QPushButton>("zoomInPushButton"), Qt::LeftButton);
    QTRY_VERIFY(!m_wishes->isEmpty());
    QVERIFY(std::abs(m_wishes->first().at(1).toInt() - before * 1.25) < 2);
    QVERIFY(child<PageCanvas>("pageCanvas")->horizontalScrollBar()->maximum() > 0);
}

void PageViewTest::farPagesAreLetGo()
{
    m_view->setPages(pagesA4(30));
    QTRY_VERIFY(wantedPages().contains(0));
    m_wishes->clear();
    auto *canvas = child<PageCanvas>("pageCanvas");
    QTest::keyClick(canvas, Qt::Key_End);
    QTRY_VERIFY(wantedPages().contains(29));
    m_wishes->clear();
    QTest::keyClick(canvas, Qt::Key_Home);
    QTRY_VERIFY(wantedPages().contains(0)); // asked for again: its picture was given up
}

void PageViewTest::anAreaIsBroughtIntoView()
{
    m_view->showArea(1, QRectF(30, 240, 40, 11));
    QCOMPARE(m_view->currentPage(), 1);
    auto *canvas = child<PageCanvas>("pageCanvas");
    const int down = canvas->verticalScrollBar()->value();
    m_view->showArea(1, QRectF(30, 20, 40, 11));
    QVERIFY(canvas->verticalScrollBar()->value() < down);
}

void PageViewTest::wordsStandInsteadOfPages()
{
    m_view->say(u"The office has this document"_s);
    QVERIFY(child<QLabel>("wordsLabel")->isVisible());
    QVERIFY(!child<QPushButton>("zoomInPushButton")->isEnabled());
    QCOMPARE(m_view->currentPage(), -1);
    m_view->setPages(pagesA4(1));
    QVERIFY(!child<QLabel>("wordsLabel")->isVisible());
    QVERIFY(!child<QPushButton>("nextPagePushButton")->isEnabled());
}

QTEST_MAIN(PageViewTest)
#include "tst_pageview.moc"
