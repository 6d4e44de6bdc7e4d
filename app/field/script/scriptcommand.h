// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace fieldcase::app {

/// One line of a script: a verb and its words. What the verbs mean stands in app/README.md.
struct ScriptCommand {
    int line = 0; ///< from 1
    QString verb;
    QStringList words;

    friend bool operator==(const ScriptCommand &, const ScriptCommand &) = default;
};

/// Reads a script: UTF-8 lines of words divided by spaces; "…" holds words together, \" and \n and \\ inside;
/// `#` starts a comment; ${NAME} is replaced by \a value (NAME). \returns InvalidInput naming the line for an
/// unknown verb, a wrong number of words or an open quote
[[nodiscard]] domain::Result<QList<ScriptCommand>>
readScript(const QString &text, const std::function<QString(const QString &)> &value);

} // namespace fieldcase::app
