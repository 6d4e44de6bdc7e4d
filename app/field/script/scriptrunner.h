// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/script/scriptcommand.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QTimer>

namespace fieldcase::app {

class Answers;
class Language;

/// Plays a script in the real window: one command after the other, each as soon as what it needs is there,
/// and takes pictures. Ends with finished(), at the first command that cannot be done with a failure.
class ScriptRunner final : public QObject
{
    Q_OBJECT

public:
    /// What a script may reach besides the widgets.
    struct Stage {
        QWidget *window = nullptr;
        Language *language = nullptr;
        Answers *answers = nullptr;
        QString shotsFolder; ///< empty: no pictures are taken
        QString demoClockFile;
    };

    ScriptRunner(QList<ScriptCommand> commands, Stage stage, QObject *parent = nullptr);

    void start();

signals:
    /// \param failure empty when every command was done; else the line and the reason
    void finished(const QString &failure);

private:
    enum class Outcome { Done, Again };

    void tick();
    [[nodiscard]] Outcome run(const ScriptCommand &command);
    [[nodiscard]] Outcome act(const QString &why);
    [[nodiscard]] Outcome wait(const ScriptCommand &command);
    [[nodiscard]] Outcome waitForText(const ScriptCommand &command);
    /// The window with the dialog that stands before it.
    [[nodiscard]] QImage seenNow() const;
    [[nodiscard]] Outcome save(const QString &name);
    [[nodiscard]] Outcome shoot(const QString &name);
    [[nodiscard]] Outcome write(const QString &name, const QString &file);
    [[nodiscard]] Outcome changeSurroundings(const ScriptCommand &command);
    void end(const QString &failure);

    QList<ScriptCommand> m_commands;
    Stage m_stage;
    QStringList m_languages; ///< every picture is taken in each of these; empty: in the present one
    QImage m_lastSeen;
    QStringList m_shotsToTake; ///< languages still to be taken for the picture in hand
    QString m_languageBefore;
    int m_strokesDone = 0; ///< of the file of strokes in hand
    qsizetype m_next = 0;
    QString m_why; ///< why the command in hand was not done yet
    QElapsedTimer m_waiting;
    QTimer m_timer;
};

} // namespace fieldcase::app
