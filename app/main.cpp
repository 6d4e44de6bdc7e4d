// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program `fieldcase`: reads its options, makes the objects, joins them, and runs the window.
#include "app/field/options.h"
#include "app/field/program.h"
#include "app/field/script/scriptrunner.h"
#include "app/field/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;
using namespace fieldcase;

int tell(std::FILE *stream, const QString &words, int exitCode)
{
    std::fputs(qPrintable(words + u'\n'), stream);
    return exitCode;
}

/// \returns the runner, or nothing (with the reason in \a failure) when the script cannot be read
app::ScriptRunner *makeScript(const app::Options &options, app::ScriptRunner::Stage stage, QObject *parent,
                              QString &failure)
{
    QFile file(options.scriptFile);
    if (!file.open(QIODevice::ReadOnly)) {
        failure = u"cannot read "_s + options.scriptFile;
        return nullptr;
    }
    const auto commands = app::readScript(QString::fromUtf8(file.readAll()), [](const QString &name) {
        return qEnvironmentVariable(qPrintable(name));
    });
    if (!commands) {
        failure = commands.error().context;
        return nullptr;
    }
    stage.shotsFolder = options.shotsFolder;
    stage.demoClockFile = options.demoClockFile;
    if (!stage.shotsFolder.isEmpty() && !QDir().mkpath(stage.shotsFolder)) {
        failure = u"cannot make "_s + stage.shotsFolder;
        return nullptr;
    }
    return new app::ScriptRunner(*commands, stage, parent);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication::setApplicationName(u"fieldcase"_s);
    QApplication::setApplicationVersion(QStringLiteral(FIELDCASE_VERSION));
    QApplication application(argc, argv);
    const auto options = app::readOptions(QApplication::arguments());
    if (!options)
        return tell(stderr, u"fieldcase: "_s + options.error().context, 2);
    if (!options->answer.isEmpty())
        return tell(stdout, options->answer, 0);

    const auto clock = app::makeClock(options->demoClockFile);
    if (!clock)
        return tell(stderr, u"fieldcase: cannot read the demonstration clock: "_s + clock.error().context, 2);
    app::wearTheme();
    app::Program program(*options, **clock);
    program.show();

    if (!options->scriptFile.isEmpty()) {
        QString failure;
        auto *script = makeScript(*options, program.stage(), &application, failure);
        if (!script)
            return tell(stderr, u"fieldcase: "_s + failure, 2);
        QObject::connect(script, &app::ScriptRunner::finished, &application, [](const QString &words) {
            QApplication::exit(words.isEmpty() ? 0 : tell(stderr, u"fieldcase: "_s + words, 1));
        });
        script->start();
    }
    return QApplication::exec();
}
