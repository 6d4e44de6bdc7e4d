// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/documentpreview.h"
#include "app/documents/pdfpages.h"
#include "forms/documents/pagecanvas.h"
#include "forms/documents/pageview.h"
#include "tests/documents/documenttools.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace fieldcase;
using app::DocumentPreview;
using app::PdfPages;

class PdfPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pagesBecomePictures();
    void theWindowGoesOnWhilePagesAreDrawn();
    void anOutdatedWishIsNotDrawn();
    void whatIsNoPdfIsRefused_data();
    void whatIsNoPdfIsRefused();
    void thePreviewShowsTheDocument();
    void thePreviewForgetsTheFormerDocument();
    void thePreviewSaysWhatCannotBeRead();

private:
    [[nodiscard]] domain::Result<PdfPages> opened(const QByteArray &pdf);

    QThreadPool m_pool;
    QByteArray m_pdf;
};

void PdfPagesTest::initTestCase()
{
    m_pdf = documents::mustRender(u"F34"_s, documents::fixtureFacts(u"F34"_s)).pdf;
}

domain::Result<PdfPages> PdfPagesTest::opened(const QByteArray &pdf)
{
    return PdfPages::open(m_pool, pdf).result();
}

void PdfPagesTest::pagesBecomePictures()
{
    const auto pages = opened(m_pdf);
    QVERIFY(pages);
    QCOMPARE(pages->count(), 2);
    QVERIFY(std::abs(pages->sizesMm().first().width() - 210) < 0.5);
    QVERIFY(std::abs(pages->sizesMm().first().height() - 297) < 0.5);
    const QImage picture = pages->picture(0, 800).result();
    QVERIFY(std::abs(picture.width() - 800) <= 1);
    QCOMPARE(qGray(picture.pixel(5, 5)), 255);
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            dark += qGray(picture.pixel(x, y)) < 100 ? 1 : 0;
    }
    QVERIFY(dark > 8'000);
    QVERIFY(pages->picture(2, 800).result().isNull());
    QVERIFY(pages->picture(-1, 800).result().isNull());
    QVERIFY(pages->picture(0, 0).result().isNull());
    QVERIFY(pages->picture(0, 1'000'000).result().isNull());
}

void PdfPagesTest::theWindowGoesOnWhilePagesAreDrawn()
{
    const auto pages = opened(m_pdf);
    int beats = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
    heart.start(1);
    const QFuture<QImage> first = pages->picture(0, 5'000);
    const QFuture<QImage> second = pages->picture(1, 5'000);
    QTRY_VERIFY_WITH_TIMEOUT(first.isFinished() && second.isFinished(), 20'000);
    QVERIFY(!first.result().isNull() && !second.result().isNull());
    QVERIFY2(beats >= 10, qPrintable(QString::number(beats)));
}

void PdfPagesTest::anOutdatedWishIsNotDrawn()
{
    QThreadPool one;
    one.setMaxThreadCount(1);
    const auto pages = PdfPages::open(one, m_pdf).result();
    QList<QFuture<QImage>> wishes;
    for (int width = 1'000; width < 1'010; ++width)
        wishes.append(pages->picture(0, width));
    for (QFuture<QImage> &wish : wishes)
        wish.waitForFinished();
    QVERIFY(!wishes.last().result().isNull());
    const auto drawn = std::count_if(wishes.begin(), wishes.end(),
                                     [](const QFuture<QImage> &wish) { return !wish.result().isNull(); });
    QVERIFY2(drawn <= 2, qPrintable(QString::number(drawn)));
}

void PdfPagesTest::whatIsNoPdfIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a login page") << QByteArray("<html>log in</html>");
    QTest::newRow("only the head of a PDF") << m_pdf.left(200);
    QTest::newRow("noise") << QByteArray("%PDF-1.4\n") + QByteArray(5'000, '\x7f');
}

void PdfPagesTest::whatIsNoPdfIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto pages = opened(bytes);
    QVERIFY(!pages);
    QCOMPARE(pages.error().code, domain::ErrorCode::InvalidInput);
}

void PdfPagesTest::thePreviewShowsTheDocument()
{
    forms::PageView view;
    view.resize(700, 900);
    DocumentPreview preview(view, m_pool);
    QSignalSpy opened(&preview, &DocumentPreview::opened);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    preview.show(m_pdf);
    preview.showArea(1, QRectF(100, 200, 40, 10));
    QVERIFY(opened.wait(10'000));
    QCOMPARE(view.currentPage(), 1);
    const auto seesInk = [&view] {
        const QImage shown = view.grab(QRect(120, 40, 440, 240)).toImage();
        int dark = 0;
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x)
                dark += qGray(shown.pixel(x, y)) < 160 ? 1 : 0;
        }
        return dark > 1'000;
    };
    QTRY_VERIFY_WITH_TIMEOUT(seesInk(), 10'000);
}

void PdfPagesTest::thePreviewForgetsTheFormerDocument()
{
    forms::PageView view;
    view.resize(700, 900);
    DocumentPreview preview(view, m_pool);
    QSignalSpy opened(&preview, &DocumentPreview::opened);
    preview.show(m_pdf);
    preview.show(documents::mustRender(u"F03"_s, documents::fixtureFacts(u"F03"_s)).pdf);
    QVERIFY(opened.wait(10'000));
    QTest::qWait(0);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(view.findChild<forms::PageCanvas *>()->pageCount(), 1);
    preview.show({});
    QCOMPARE(view.findChild<forms::PageCanvas *>()->pageCount(), 0);
}

void PdfPagesTest::thePreviewSaysWhatCannotBeRead()
{
    forms::PageView view;
    DocumentPreview preview(view, m_pool);
    std::optional<domain::Error> said;
    connect(&preview, &DocumentPreview::opened, this,
            [&said](const std::optional<domain::Error> &error) { said = error; });
    preview.show("not a PDF");
    QTRY_VERIFY(said.has_value());
    QCOMPARE(said->code, domain::ErrorCode::InvalidInput);
}

QTEST_MAIN(PdfPagesTest)
#include "tst_pdfpages.moc"
