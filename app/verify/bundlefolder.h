// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"

#include <QDir>
#include <QFile>

namespace fieldcase::verify {

/// The files of a bundle as they lie there. Follows no symbolic link.
class BundleFolder
{
public:
    explicit BundleFolder(const QString &path) : m_folder(QDir(path).absolutePath()) {}

    /// All files, and folders that hold none, by path below the folder; sorted.
    [[nodiscard]] QStringList paths() const;
    [[nodiscard]] QString fileName(const QString &path) const { return m_folder.filePath(path); }
    /// \returns NotFound, Storage, or InvalidInput when it is larger than \a limitBytes (a hostile file must
    /// not fill the memory)
    [[nodiscard]] domain::Result<QByteArray> read(const QString &path, qint64 limitBytes = kMostBytes) const;

    struct Measure {
        qint64 bytes = 0;
        domain::Digest sha256;

        friend bool operator==(const Measure &, const Measure &) = default;
    };
    /// Reads all of the file in constant memory. \returns NotFound or Storage
    [[nodiscard]] domain::Result<Measure> measure(const QString &path) const;

    static constexpr qint64 kMostBytes = 64LL * 1024 * 1024;

private:
    [[nodiscard]] domain::Result<> open(QFile &file) const;

    QDir m_folder;
};

} // namespace fieldcase::verify
