// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace fieldcase::app {

class Answers;

/// What a dialog about a file says.
struct FileQuestion {
    QString caption;
    QString filter; ///< as QFileDialog's, e.g. "CSV files (*.csv)"
    QString name;   ///< proposed name of a new file
};

/// Asks which file to read, over \a parent; \a then is called with its path, and not at all when the person
/// declines. An answer prepared under "file" is taken instead of asking.
void askForFile(QWidget *parent, Answers &answers, const FileQuestion &question,
                const std::function<void(const QString &path)> &then);
/// The same for a file to write; answers are prepared under "save".
void askWhereToSave(QWidget *parent, Answers &answers, const FileQuestion &question,
                    const std::function<void(const QString &path)> &then);

} // namespace fieldcase::app
