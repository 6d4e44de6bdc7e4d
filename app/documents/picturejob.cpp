// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/pdfpages.h"
#include "app/documents/printing.h"
#include "app/whendone.h"

#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QtConcurrent>

#include <atomic>

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr int kDpi = 300;
constexpr int kMostCopies = 99;

using Stop = std::shared_ptr<std::atomic_bool>;

/// Opens the printer for \a order; false when there is none of that name.
bool choose(QPrinter &printer, const PrintOrder &order, const QString &outputFile)
{
    if (!outputFile.isEmpty()) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(outputFile);
    } else if (order.printer.isEmpty() ? QPrinterInfo::defaultPrinter().isNull()
                                       : !QPrinterInfo::availablePrinterNames().contains(order.printer)) {
        return false;
    } else if (!order.printer.isEmpty()) {
        printer.setPrinterName(order.printer);
    }
    printer.setDocName(order.title);
    printer.setResolution(kDpi);
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins(QMarginsF());
    printer.setCopyCount(order.copies);
    return true;
}

Result<> paint(const PdfPages &pages, QPrinter &printer, const Stop &stop)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(ErrorCode::Network, u"the printer does not start"_s);
    for (int page = 0; page < pages.count(); ++page) {
        if (*stop) {
            printer.abort();
            return fail(ErrorCode::Cancelled);
        }
        const QSizeF sizeMm = pages.sizesMm().at(page);
        const QSizeF size = sizeMm / 25.4 * kDpi;
        if (page > 0 && !printer.newPage())
            return fail(ErrorCode::Network, u"the printer takes no further page"_s);
        painter.drawImage(QRectF(QPointF(), size), pages.pictureNow(page, qRound(size.width())));
    }
    return painter.end() ? Result<>() : fail(ErrorCode::Network, u"the printer did not take the pages"_s);
}

class PictureJob final : public PrintJob
{
public:
    PictureJob(QThreadPool &pool, PrintOrder order, QString outputFile)
        : m_pool(pool), m_order(std::move(order)), m_outputFile(std::move(outputFile))
    {
    }
    ~PictureJob() override { abandon(); }

    void abort() override
    {
        *m_stop = true;
        finish(fail(ErrorCode::Cancelled));
    }

private:
    void begin() override;
    void print(const Result<PdfPages> &pages);

    QThreadPool &m_pool;
    PrintOrder m_order;
    QString m_outputFile;
    Stop m_stop = std::make_shared<std::atomic_bool>(false);
};

void PictureJob::begin()
{
    if (m_order.copies < 1 || m_order.copies > kMostCopies) {
        finish(fail(ErrorCode::InvalidInput, u"print order"_s));
        return;
    }
    whenDone(PdfPages::open(m_pool, m_order.pdf), this,
             [this](const Result<PdfPages> &pages) { print(pages); });
}

void PictureJob::print(const Result<PdfPages> &pages)
{
    if (!pages) {
        finish(tl::unexpected(pages.error()));
        return;
    }
    const auto work = [pages = *pages, order = m_order, file = m_outputFile, stop = m_stop]() -> Result<> {
        QPrinter printer(QPrinter::HighResolution);
        if (!choose(printer, order, file))
            return fail(ErrorCode::NotFound, u"no such printer"_s);
        return paint(pages, printer, stop);
    };
    whenDone(QtConcurrent::run(&m_pool, work), this, [this](const Result<> &result) { finish(result); });
}

} // namespace

std::unique_ptr<PrintJob> makePictureJob(QThreadPool &pool, const PrintOrder &order,
                                         const QString &outputFile)
{
    return std::make_unique<PictureJob>(pool, order, outputFile);
}

} // namespace fieldcase::app
