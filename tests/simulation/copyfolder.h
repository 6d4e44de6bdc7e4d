// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace fieldcase::simulation {

/// Copies all files and folders below \a from into \a to.
inline void copyFolder(const QString &from, const QString &to)
{
    QDirIterator items(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (items.hasNext()) {
        const QFileInfo item = items.nextFileInfo();
        const QString copy = to + item.filePath().sliced(from.size());
        const bool isCopied =
            item.isDir() ? QDir().mkpath(copy)
                         : QDir().mkpath(QFileInfo(copy).path()) && QFile::copy(item.filePath(), copy);
        if (!isCopied)
            qFatal("cannot copy %s", qPrintable(item.filePath()));
    }
}

} // namespace fieldcase::simulation
