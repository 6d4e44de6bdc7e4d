// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QStringList>

namespace fieldcase::app {

/// What was asked for on the command line of `fieldcase`.
struct Options {
    QString dataFolder;    ///< the vault's folder; the platform's place for application data unless given
    QString language;      ///< "zh_CN", "en" or empty: as set in the program, else as the system says
    QString demoClockFile; ///< empty: the device's own clock
    QString scriptFile;    ///< empty: a person is in charge
    QString shotsFolder;   ///< where a script's pictures go; empty: it takes none
    QString answer;        ///< not empty: print this and end (help, version)

    friend bool operator==(const Options &, const Options &) = default;
};

/// \param arguments as main() got them, the program's name first
/// \returns InvalidInput with the reason, in English, for the terminal
[[nodiscard]] domain::Result<Options> readOptions(const QStringList &arguments);

} // namespace fieldcase::app
