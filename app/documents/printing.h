// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

class QThreadPool;

namespace fieldcase::app {

/// What is to be printed.
struct PrintOrder {
    QByteArray pdf;
    QString printer; ///< its name; "" for the one the system prefers
    QString title;   ///< shown in the printer's queue; no names of people
    int copies = 1;  ///< 1 … 99
};

/// One order on its way to a printer.
class PrintJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void start();
    /// Finishes as Cancelled, unless it has finished; what the printer has taken it prints.
    virtual void abort() = 0;

    /// Valid after finished(). NotFound: no such printer; InvalidInput: not a PDF, or a number of copies out
    /// of range; Network: the printer or its service did not take it; Cancelled.
    [[nodiscard]] const domain::Result<> &result() const { return *m_result; }

signals:
    /// Exactly once after start(): taken, error, abort, time-out or destruction.
    void finished();

protected:
    virtual void begin() = 0;
    /// For destructors: a job under way finishes as Cancelled.
    void abandon();
    [[nodiscard]] bool hasFinished() const { return m_result.has_value(); }
    /// The first call counts; emits finished().
    void finish(const domain::Result<> &result);

private:
    std::optional<domain::Result<>> m_result;
    bool m_hasStarted = false;
};

/// Gives the original PDF to the `lp` of CUPS, by its standard input: nothing is written to a file of ours.
/// \param program the path of `lp`
[[nodiscard]] std::unique_ptr<PrintJob> makeLpJob(const QString &program, const PrintOrder &order);
/// Paints the pages as pictures of 300 dpi through Qt's own printing, for systems without CUPS.
/// \param outputFile a file to print into instead of a printer; "" for a printer
/// \param pool       outlives the job
[[nodiscard]] std::unique_ptr<PrintJob> makePictureJob(QThreadPool &pool, const PrintOrder &order,
                                                       const QString &outputFile = {});
/// The first where `lp` is installed, else the second.
[[nodiscard]] std::unique_ptr<PrintJob> makePrintJob(QThreadPool &pool, const PrintOrder &order);

/// The names of the printers, the preferred one first. Asks the print service, so on \a pool.
[[nodiscard]] QFuture<QStringList> printerNames(QThreadPool &pool);

} // namespace fieldcase::app
