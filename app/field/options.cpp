// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/options.h"

#include <QCommandLineParser>
#include <QStandardPaths>

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

domain::Result<Options> readOptions(const QStringList &arguments)
{
    // Terminal words stay English: administrators' scripts and manuals quote them.
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Field enforcement and electronic case files for work safety."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this help."_s);
    const QCommandLineOption version(u"version"_s, u"Show the version."_s);
    const QCommandLineOption data(u"data"_s, u"Folder of the vault."_s, u"DIR"_s);
    const QCommandLineOption lang(u"lang"_s, u"Language: zh_CN or en."_s, u"LANG"_s);
    const QCommandLineOption clock(u"demo-clock"_s, u"Read the time from FILE (demonstrations only)."_s,
                                   u"FILE"_s);
    const QCommandLineOption script(u"script"_s, u"Run the script FILE in the window, then end."_s,
                                    u"FILE"_s);
    const QCommandLineOption shots(
        u"shots"_s, u"Folder for the script's pictures; without it none are taken."_s, u"DIR"_s);
    parser.addOptions({help, version, data, lang, clock, script, shots});
    if (!parser.parse(arguments))
        return fail(ErrorCode::InvalidInput, parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorCode::InvalidInput,
                    u"unexpected argument: "_s + parser.positionalArguments().constFirst());

    Options options;
    options.dataFolder = parser.value(data);
    options.language = parser.value(lang);
    options.demoClockFile = parser.value(clock);
    options.scriptFile = parser.value(script);
    options.shotsFolder = parser.value(shots);
    if (parser.isSet(help))
        options.answer = parser.helpText();
    else if (parser.isSet(version))
        options.answer = u"fieldcase "_s + QCoreApplication::applicationVersion();
    if (options.dataFolder.isEmpty())
        options.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (!options.language.isEmpty() && options.language != "zh_CN"_L1 && options.language != "en"_L1)
        return fail(ErrorCode::InvalidInput, u"no such language: "_s + options.language);
    return options;
}

} // namespace fieldcase::app
