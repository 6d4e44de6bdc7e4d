// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/printing.h"

#include <QPrinterInfo>
#include <QStandardPaths>
#include <QtConcurrent>

namespace fieldcase::app {

void PrintJob::start()
{
    m_hasStarted = true;
    begin();
}

void PrintJob::abandon()
{
    if (m_hasStarted)
        abort();
}

void PrintJob::finish(const domain::Result<> &result)
{
    if (m_result)
        return;
    m_result = result;
    emit finished();
}

std::unique_ptr<PrintJob> makePrintJob(QThreadPool &pool, const PrintOrder &order)
{
    const QString lp = QStandardPaths::findExecutable(QStringLiteral("lp"));
    return lp.isEmpty() ? makePictureJob(pool, order) : makeLpJob(lp, order);
}

QFuture<QStringList> printerNames(QThreadPool &pool)
{
    return QtConcurrent::run(&pool, [] {
        QStringList names = QPrinterInfo::availablePrinterNames();
        const QString preferred = QPrinterInfo::defaultPrinterName();
        if (names.removeAll(preferred) > 0)
            names.prepend(preferred);
        return names;
    });
}

} // namespace fieldcase::app
