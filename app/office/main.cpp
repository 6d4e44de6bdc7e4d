// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program `fieldcase-office`: the office's server and its administration commands.
#include "app/office/officeprogram.h"
#include "models/crypto/systemrandom.h"
#include "models/domain/democlock.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

namespace {

using namespace fieldcase;

/// Before any thread starts, so that all of them leave these signals to the one that reads them.
void blockSignals()
{
    sigset_t stopping;
    sigemptyset(&stopping);
    sigaddset(&stopping, SIGTERM);
    sigaddset(&stopping, SIGINT);
    pthread_sigmask(SIG_BLOCK, &stopping, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // a line that breaks while we write is told by write()
}

int end(std::FILE *stream, const QString &words, app::Exit exit)
{
    std::fputs((words + u'\n').toUtf8().constData(), stream);
    return int(exit);
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace Qt::StringLiterals;
    QCoreApplication::setApplicationName(u"fieldcase-office"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FIELDCASE_VERSION));
    QCoreApplication application(argc, argv);
    const auto options = app::readOfficeOptions(QCoreApplication::arguments());
    if (!options)
        return end(stderr, u"fieldcase-office: "_s + options.error().context, app::Exit::Usage);
    if (!options->answer.isEmpty())
        return end(stdout, options->answer, app::Exit::Done);
    if (options->command == u"serve")
        blockSignals();

    const domain::SystemClock systemClock;
    std::unique_ptr<domain::DemoClock> demoClock;
    if (!options->demoClockFile.isEmpty()) {
        auto opened = domain::DemoClock::open(options->demoClockFile);
        if (!opened)
            return end(stderr,
                       u"fieldcase-office: --demo-clock wants a file that holds a time such as "
                       "2026-09-10T09:20:00+08:00; %1 is none"_s.arg(options->demoClockFile),
                       app::Exit::Usage);
        demoClock = std::move(*opened);
    }
    const domain::Clock &clock = demoClock ? static_cast<const domain::Clock &>(*demoClock) : systemClock;
    crypto::SystemRandom random;
    store::RealDisk disk;
    app::OfficeProgram program(*options, {clock, random, disk});
    if (const auto exit = program.run())
        return int(*exit);
    return QCoreApplication::exec();
}
