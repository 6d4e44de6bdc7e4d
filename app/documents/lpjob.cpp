// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/printing.h"

#include <QProcess>
#include <QTimer>

#include <chrono>

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::ErrorCode;
using domain::fail;

namespace {

// `lp` only hands the order over; if that takes longer, the print service hangs.
constexpr auto kPatience = 60s;
constexpr int kMostCopies = 99;

class LpJob final : public PrintJob
{
public:
    LpJob(QString program, PrintOrder order) : m_program(std::move(program)), m_order(std::move(order))
    {
        m_timeout.setSingleShot(true);
        connect(&m_process, &QProcess::finished, this, &LpJob::readAnswer);
        connect(&m_process, &QProcess::errorOccurred, this, &LpJob::readProcessError);
        connect(&m_timeout, &QTimer::timeout, this,
                [this] { stop(ErrorCode::Network, u"lp does not answer"_s); });
    }
    ~LpJob() override
    {
        abandon();
        m_process.disconnect(this);
    }

    void abort() override { stop(ErrorCode::Cancelled, {}); }

private:
    void begin() override;
    void readAnswer(int code, QProcess::ExitStatus status);
    void readProcessError(QProcess::ProcessError error);
    void stop(ErrorCode code, const QString &context);

    QString m_program;
    PrintOrder m_order;
    QProcess m_process;
    QTimer m_timeout;
};

void LpJob::begin()
{
    if (!m_order.pdf.startsWith("%PDF-") || m_order.copies < 1 || m_order.copies > kMostCopies) {
        finish(fail(ErrorCode::InvalidInput, u"print order"_s));
        return;
    }
    QStringList arguments{u"-n"_s,      QString::number(m_order.copies), u"-o"_s, u"media=A4"_s, u"-t"_s,
                          m_order.title};
    if (!m_order.printer.isEmpty())
        arguments << u"-d"_s << m_order.printer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s); // its answer is read
    m_process.setProcessEnvironment(environment);
    m_process.start(m_program, arguments << u"-"_s);
    m_process.write(m_order.pdf);
    m_process.closeWriteChannel();
    m_timeout.start(kPatience);
}

void LpJob::readAnswer(int code, QProcess::ExitStatus status)
{
    if (status == QProcess::NormalExit && code == 0) {
        finish({});
        return;
    }
    const QByteArray words = m_process.readAllStandardError();
    // What lp says of a printer it does not know, and of a system that has none.
    const bool isMissing = words.contains("does not exist") || words.contains("no default destination");
    finish(fail(isMissing ? ErrorCode::NotFound : ErrorCode::Network, u"lp ended with %1"_s.arg(code)));
}

void LpJob::readProcessError(QProcess::ProcessError error)
{
    // A pipe that lp closes early is followed by its own answer.
    if (error == QProcess::FailedToStart)
        finish(fail(ErrorCode::Network, u"lp does not start"_s));
}

void LpJob::stop(ErrorCode code, const QString &context)
{
    if (hasFinished())
        return;
    m_process.disconnect(this);
    m_process.kill();
    finish(fail(code, context));
}

} // namespace

std::unique_ptr<PrintJob> makeLpJob(const QString &program, const PrintOrder &order)
{
    return std::make_unique<LpJob>(program, order);
}

} // namespace fieldcase::app
