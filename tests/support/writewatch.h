// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace fieldcase::tests {

/// Sees every byte that SQLite hands to the operating system while it lives, also of files that are deleted
/// at once.
///
/// It stands between our SQLCipher and the disk (as SQLite's default VFS), so make it before a database is
/// opened and close the database before it goes. One at a time.
class WriteWatch final
{
public:
    /// Looks for \a markers, each at least one byte.
    explicit WriteWatch(QList<QByteArray> markers);
    ~WriteWatch();

    WriteWatch(const WriteWatch &) = delete;
    WriteWatch &operator=(const WriteWatch &) = delete;

    /// Names of files that received a marker; "(temporary)" for one without a name. Empty is what one hopes
    /// for.
    [[nodiscard]] QStringList leaks() const { return m_leaks; }
    /// Names of all files that were opened, in order of their first opening.
    [[nodiscard]] QStringList files() const { return m_files; }
    [[nodiscard]] qint64 writtenBytes() const { return m_writtenBytes; }

    /// For the VFS: \a file was opened, or received \a bytes.
    void noteOpened(const QString &file);
    void noteWritten(const QString &file, QByteArrayView bytes);

private:
    QList<QByteArray> m_markers;
    QStringList m_leaks;
    QStringList m_files;
    qint64 m_writtenBytes = 0;
};

} // namespace fieldcase::tests
