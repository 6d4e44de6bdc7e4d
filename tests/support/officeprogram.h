// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace fieldcase::tests {

/// The program `fieldcase-office` as an administrator or a service manager runs it, with a data folder of
/// its own. Waits in its functions.
class OfficeProgram
{
public:
    /// How a command ended.
    struct Ran {
        int exitCode = -1; ///< -1: crashed, or did not end
        QByteArray out;
        QByteArray err;
        QJsonObject json; ///< of `out`; empty when that is no JSON
        /// With --json: the error's words; empty when there is none.
        [[nodiscard]] QString errorWords() const;
        [[nodiscard]] QString errorCode() const;
    };

    OfficeProgram();
    ~OfficeProgram();

    /// The data folder, not made yet.
    [[nodiscard]] QString folder() const { return file(QStringLiteral("office")); }
    /// A path beside the data folder.
    [[nodiscard]] QString file(const QString &name) const { return m_files.filePath(name); }
    /// Runs `fieldcase-office ARGUMENTS…` and nothing else.
    [[nodiscard]] static Ran runAs(const QStringList &arguments);
    /// Runs `fieldcase-office ARGUMENTS… --data FOLDER --json`.
    [[nodiscard]] Ran run(const QStringList &arguments) const;
    [[nodiscard]] Ran runIn(const QString &folder, const QStringList &arguments) const;
    /// `init` with what it needs and \a more.
    [[nodiscard]] Ran init(const QStringList &more = {}) const;

    /// Starts `serve` and waits until it says that it listens. \returns its first words; the code is -1 while
    /// it runs
    Ran serve(const QStringList &more = {});
    Ran serveIn(const QString &folder, const QStringList &more = {});
    /// Asks the server to end as a service manager does. \returns how it ended
    Ran stop();
    void killServer();
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QTemporaryDir m_files;
    std::unique_ptr<QProcess> m_server;
    QByteArray m_said;
    quint16 m_port = 0;
};

/// Changes one byte of a file; fails the test when it cannot.
void changeByte(const QString &path, qint64 offset);

} // namespace fieldcase::tests
