// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/pdfpages.h"
#include "app/documents/printing.h"
#include "tests/documents/documenttools.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace fieldcase;
using app::PrintJob;
using app::PrintOrder;
using domain::ErrorCode;

class PrintingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lpGetsTheOriginalFile();
    void whatLpSaysBecomesACode_data();
    void whatLpSaysBecomesACode();
    void aHangingServiceCanBeLeft();
    void leavingTheJobEndsIt();
    void badOrdersAreRefused_data();
    void badOrdersAreRefused();
    void picturesAreWhatTheOriginalShows();
    void aPrinterThatIsNotThereIsNamed();

private:
    [[nodiscard]] QString script(const QByteArray &body);
    [[nodiscard]] domain::Result<> resultOf(PrintJob &job);
    [[nodiscard]] PrintOrder order() const { return {m_pdf, u"hall"_s, u"F34"_s, 2}; }

    QTemporaryDir m_folder;
    QThreadPool m_pool;
    QByteArray m_pdf;
};

void PrintingTest::initTestCase()
{
    m_pdf = documents::mustRender(u"F34"_s, documents::fixtureFacts(u"F34"_s)).pdf;
}

/// A program that stands in for lp: the interface is its arguments, its input and its answer.
QString PrintingTest::script(const QByteArray &body)
{
    const QString path = m_folder.filePath(u"lp"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("no script");
    file.write("#!/bin/sh\n" + body + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

domain::Result<> PrintingTest::resultOf(PrintJob &job)
{
    QSignalSpy finished(&job, &PrintJob::finished);
    job.start();
    if (finished.isEmpty() && !finished.wait(20'000))
        qFatal("the job did not finish");
    job.abort();
    if (finished.count() != 1)
        qFatal("the job finished %d times", int(finished.count()));
    return job.result();
}

void PrintingTest::lpGetsTheOriginalFile()
{
    const QString folder = m_folder.path();
    const QString lp =
        script(u"cat >'%1/input'; printf '%s\\n' \"$@\" >'%1/arguments'"_s.arg(folder).toUtf8());
    const auto job = app::makeLpJob(lp, order());
    QVERIFY(resultOf(*job));

    QFile input(folder + u"/input"_s);
    QVERIFY(input.open(QIODevice::ReadOnly));
    QCOMPARE(input.readAll(), m_pdf);
    QFile arguments(folder + u"/arguments"_s);
    QVERIFY(arguments.open(QIODevice::ReadOnly));
    QCOMPARE(arguments.readAll(), QByteArray("-n\n2\n-o\nmedia=A4\n-t\nF34\n-d\nhall\n-\n"));
}

void PrintingTest::whatLpSaysBecomesACode_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("a printer it does not know")
        << QByteArray("echo 'lp: The printer or class does not exist.' >&2; exit 1") << ErrorCode::NotFound;
    QTest::newRow("no printer at all")
        << QByteArray("echo 'lp: Error - no default destination available.' >&2; exit 1")
        << ErrorCode::NotFound;
    QTest::newRow("a service that is not there")
        << QByteArray("cat >/dev/null; echo 'lp: Bad file descriptor' >&2; exit 1") << ErrorCode::Network;
    QTest::newRow("an end by a signal") << QByteArray("kill -9 $$") << ErrorCode::Network;
    QTest::newRow("an early end") << QByteArray("exit 3") << ErrorCode::Network;
}

void PrintingTest::whatLpSaysBecomesACode()
{
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, expected);
    const auto job = app::makeLpJob(script(body), order());
    const auto result = resultOf(*job);
    QVERIFY(!result);
    QCOMPARE(result.error().code, expected);

    const auto missing = app::makeLpJob(m_folder.filePath(u"absent"_s), order());
    QCOMPARE(resultOf(*missing).error().code, ErrorCode::Network);
}

void PrintingTest::aHangingServiceCanBeLeft()
{
    const auto job = app::makeLpJob(script("exec sleep 1000"), order());
    QSignalSpy finished(job.get(), &PrintJob::finished);
    job->start();
    QVERIFY(finished.isEmpty());
    job->abort();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(job->result().error().code, ErrorCode::Cancelled);
}

void PrintingTest::leavingTheJobEndsIt()
{
    auto job = app::makeLpJob(script("exec sleep 1000"), order());
    QSignalSpy finished(job.get(), &PrintJob::finished);
    job->start();
    job.reset();
    QCOMPARE(finished.count(), 1);

    auto pictures = app::makePictureJob(m_pool, order(), m_folder.filePath(u"left.pdf"_s));
    QSignalSpy picturesFinished(pictures.get(), &PrintJob::finished);
    pictures->start();
    pictures.reset();
    QCOMPARE(picturesFinished.count(), 1);
    QVERIFY(m_pool.waitForDone(20'000));
}

void PrintingTest::badOrdersAreRefused_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<int>("copies");
    QTest::newRow("no PDF") << QByteArray("<html>") << 1;
    QTest::newRow("no copy") << m_pdf << 0;
    QTest::newRow("too many copies") << m_pdf << 100;
}

void PrintingTest::badOrdersAreRefused()
{
    QFETCH(QByteArray, pdf);
    QFETCH(int, copies);
    const PrintOrder bad{pdf, {}, u"F34"_s, copies};
    const auto lp = app::makeLpJob(script("cat >/dev/null"), bad);
    QCOMPARE(resultOf(*lp).error().code, ErrorCode::InvalidInput);
    const auto pictures = app::makePictureJob(m_pool, bad, m_folder.filePath(u"bad.pdf"_s));
    QCOMPARE(resultOf(*pictures).error().code, ErrorCode::InvalidInput);
}

void PrintingTest::picturesAreWhatTheOriginalShows()
{
    const QString path = m_folder.filePath(u"printed.pdf"_s);
    const PrintOrder one{m_pdf, {}, u"F34"_s, 1};
    const auto job = app::makePictureJob(m_pool, one, path);
    QVERIFY(resultOf(*job));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto printed = app::PdfPages::open(m_pool, file.readAll()).result();
    const auto original = app::PdfPages::open(m_pool, m_pdf).result();
    QVERIFY(printed);
    QCOMPARE(printed->count(), original->count());
    for (int page = 0; page < original->count(); ++page) {
        // At a fifth of a millimetre print and picture differ by their smoothing; at a millimetre they must
        // not.
        const auto coarse = [page](const app::PdfPages &pages) {
            return pages.pictureNow(page, 1'050)
                .scaled(210, 297, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_Grayscale8);
        };
        const QImage left = coarse(*original);
        const QImage right = coarse(*printed);
        qint64 sum = 0;
        for (int y = 0; y < left.height(); ++y) {
            for (int x = 0; x < left.width(); ++x)
                sum += std::abs(qGray(left.pixel(x, y)) - qGray(right.pixel(x, y)));
        }
        const double mean = double(sum) / (double(left.width()) * left.height());
        QVERIFY2(mean < 4.0, qPrintable(QString::number(mean)));
    }
}

void PrintingTest::aPrinterThatIsNotThereIsNamed()
{
    const PrintOrder lost{m_pdf, u"no-such-printer"_s, u"F34"_s, 1};
    const auto job = app::makePictureJob(m_pool, lost);
    QCOMPARE(resultOf(*job).error().code, ErrorCode::NotFound);
}

QTEST_MAIN(PrintingTest)
#include "tst_printing.moc"
