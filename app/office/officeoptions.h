// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonObject>
#include <QStringList>

namespace fieldcase::app {

/// What was asked for on the command line of `fieldcase-office`.
struct OfficeOptions {
    QString command;       ///< "init", "serve", "enrol", …
    QString dataFolder;    ///< absolute
    QJsonObject arguments; ///< of an administrator's command, by the names of its options
    QString file;          ///< import: absolute
    QString badRowsFile;   ///< import: where the rows left out go; empty: nowhere
    QString passphraseFile;
    QString keyFile;
    QString recoveryFile; ///< init
    QString demoClockFile;
    QString address{QStringLiteral("127.0.0.1")}; ///< serve: --listen
    quint16 port = 8443;                          ///< serve: --listen; init: --port
    bool isJson = false;                          ///< --json
    QString answer;                               ///< not empty: print this and end (help, version)
};

/// \param arguments as main() got them, the program's name first
/// \returns InvalidInput with the reason, in English, for the terminal
[[nodiscard]] domain::Result<OfficeOptions> readOfficeOptions(const QStringList &arguments);

} // namespace fieldcase::app
