// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/script/scriptrunner.h"

#include "app/field/answers.h"
#include "app/field/language.h"
#include "app/field/script/scripthands.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QSaveFile>

namespace fieldcase::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTickMs = 15;
constexpr int kPatienceSeconds = 30;
constexpr QColor kBehindDialog{15, 25, 40, 110};

int patienceOf(const ScriptCommand &command)
{
    const int last = command.verb == "wait"_L1 || command.verb == "waittext"_L1 ? 2 : 99;
    return command.words.size() > last ? command.words[last].toInt() : kPatienceSeconds;
}

QList<QPoint> pointsOf(const QStringList &words)
{
    QList<QPoint> points;
    for (const QString &word : words)
        points << QPoint(word.section(u',', 0, 0).toInt(), word.section(u',', 1, 1).toInt());
    return points;
}

} // namespace

ScriptRunner::ScriptRunner(QList<ScriptCommand> commands, Stage stage, QObject *parent)
    : QObject(parent), m_commands(std::move(commands)), m_stage(std::move(stage))
{
    m_timer.setParent(this);
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &ScriptRunner::tick);
}

void ScriptRunner::start()
{
    m_waiting.start();
    m_timer.start();
}

void ScriptRunner::tick()
{
    if (m_next == m_commands.size()) {
        end({});
        return;
    }
    const ScriptCommand command = m_commands[m_next];
    m_why.clear();
    if (run(command) == Outcome::Done) {
        ++m_next;
        m_waiting.restart();
        return;
    }
    if (m_waiting.elapsed() > patienceOf(command) * 1000) {
        // The picture shows the person who reads the failure what was on the screen.
        if (!m_stage.shotsFolder.isEmpty())
            seenNow().save(QDir(m_stage.shotsFolder).filePath(u"failure.png"_s));
        end(u"line %1: %2 %3: %4"_s.arg(command.line).arg(command.verb, command.words.join(u' '), m_why));
    }
}

void ScriptRunner::end(const QString &failure)
{
    m_timer.stop();
    emit finished(failure);
}

ScriptRunner::Outcome ScriptRunner::act(const QString &why)
{
    m_why = why;
    return why.isEmpty() ? Outcome::Done : Outcome::Again;
}

ScriptRunner::Outcome ScriptRunner::run(const ScriptCommand &command)
{
    const QString &verb = command.verb;
    const QStringList &words = command.words;
    if (verb == "wait"_L1)
        return wait(command);
    if (verb == "waittext"_L1)
        return waitForText(command);
    if (verb == "press"_L1)
        return act(ScriptHands::press(words[0]));
    if (verb == "type"_L1)
        return act(ScriptHands::type(words[0], words[1]));
    if (verb == "key"_L1)
        return act(ScriptHands::key(words[0]));
    if (verb == "choose"_L1)
        return act(ScriptHands::choose(words[0], words[1]));
    if (verb == "pick"_L1 || verb == "open"_L1)
        return act(ScriptHands::pick(words[0], words[1], verb == "open"_L1));
    if (verb == "check"_L1)
        return act(ScriptHands::check(words[0], words[1] == "on"_L1));
    if (verb == "stroke"_L1)
        return act(ScriptHands::stroke(words[0], pointsOf(words.sliced(1))));
    if (verb == "strokes"_L1)
        return write(words[0], words[1]);
    if (verb == "shot"_L1)
        return m_stage.shotsFolder.isEmpty() ? Outcome::Done : shoot(words[0]);
    return changeSurroundings(command);
}

ScriptRunner::Outcome ScriptRunner::write(const QString &name, const QString &file)
{
    QFile strokes(file);
    if (!strokes.open(QIODevice::ReadOnly))
        return act(u"cannot read "_s + file);
    // One stroke a turn: a hand pauses between them too, and the times of the points show it.
    const QStringList lines = QString::fromUtf8(strokes.readAll()).split(u'\n', Qt::SkipEmptyParts);
    if (m_strokesDone < lines.size()) {
        const QString why = ScriptHands::stroke(name, pointsOf(lines[m_strokesDone].split(u' ')));
        if (!why.isEmpty())
            return act(why);
        ++m_strokesDone;
    }
    if (m_strokesDone < lines.size())
        return act(u"more strokes are to come"_s);
    m_strokesDone = 0;
    return Outcome::Done;
}

ScriptRunner::Outcome ScriptRunner::wait(const ScriptCommand &command)
{
    const QString state = command.words.value(1, u"visible"_s);
    QString why;
    const QWidget *widget = state == "usable"_L1 ? ScriptHands::findUsable(command.words[0], why)
                                                 : ScriptHands::find(command.words[0], why);
    if (state == "gone"_L1)
        return act(widget ? u"it is still there"_s : QString());
    if (state == "drawn"_L1 && widget)
        return act(widget->property("drawn").toBool() ? QString() : u"it is not drawn yet"_s);
    if (state == "disabled"_L1 && widget)
        return act(widget->isEnabled() ? u"it is enabled"_s : QString());
    return act(why);
}

ScriptRunner::Outcome ScriptRunner::waitForText(const ScriptCommand &command)
{
    QString why;
    QWidget *widget = ScriptHands::find(command.words[0], why);
    if (!widget)
        return act(why);
    const QString text = ScriptHands::textOf(widget);
    return act(text.contains(command.words[1]) ? QString() : u"it says: "_s + text.left(400));
}

QImage ScriptRunner::seenNow() const
{
    QPixmap picture = m_stage.window->grab();
    QWidget *dialog = QApplication::activeModalWidget();
    if (dialog && dialog != m_stage.window) {
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), kBehindDialog);
        const QPoint corner = m_stage.window->rect().center() - dialog->rect().center();
        painter.drawPixmap(corner, dialog->grab());
    }
    return picture.toImage();
}

ScriptRunner::Outcome ScriptRunner::save(const QString &name)
{
    // New words and new data reach nested layouts over several turns of the event loop: the picture is taken
    // when two in a row are the same.
    const QImage seen = seenNow();
    if (std::exchange(m_lastSeen, seen) != seen)
        return act(u"the window is still changing"_s);
    m_lastSeen = {};
    return act(seen.save(QDir(m_stage.shotsFolder).filePath(name)) ? QString() : u"cannot write "_s + name);
}

ScriptRunner::Outcome ScriptRunner::shoot(const QString &name)
{
    if (m_languages.isEmpty())
        return save(name + u".png"_s);
    if (m_languageBefore.isEmpty()) {
        m_languageBefore = m_stage.language->name();
        m_shotsToTake = m_languages;
    }
    const QString language = m_shotsToTake.constFirst();
    if (m_stage.language->name() != language) {
        m_stage.language->use(language);
        return act(u"the language is changing"_s);
    }
    if (save(u"%1.%2.png"_s.arg(name, language)) == Outcome::Again)
        return Outcome::Again;
    m_shotsToTake.removeFirst();
    if (!m_shotsToTake.isEmpty())
        return act(u"other languages are to come"_s);
    m_stage.language->use(std::exchange(m_languageBefore, {}));
    return Outcome::Done;
}

ScriptRunner::Outcome ScriptRunner::changeSurroundings(const ScriptCommand &command)
{
    const QStringList &words = command.words;
    if (command.verb == "answer"_L1) {
        m_stage.answers->add(words[0], words[1]);
    } else if (command.verb == "language"_L1) {
        m_stage.language->use(words[0]);
    } else if (command.verb == "languages"_L1) {
        m_languages = words;
    } else if (command.verb == "size"_L1) {
        m_stage.window->resize(words[0].toInt(), words[1].toInt());
    } else if (command.verb == "clock"_L1) {
        QSaveFile file(m_stage.demoClockFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(words[0].toUtf8()) < 0 || !file.commit())
            return act(u"cannot write the clock file"_s);
    } else if (command.verb == "typefile"_L1) {
        QFile file(words[1]);
        if (!file.open(QIODevice::ReadOnly))
            return act(u"cannot read "_s + words[1]);
        return act(ScriptHands::type(words[0], QString::fromUtf8(file.readAll()).trimmed()));
    } else if (command.verb == "keep"_L1) {
        QString why;
        QWidget *widget = ScriptHands::find(words[0], why);
        QSaveFile file(words[1]);
        if (!widget || !file.open(QIODevice::WriteOnly))
            return act(why.isEmpty() ? u"cannot write "_s + words[1] : why);
        file.write(ScriptHands::textOf(widget).toUtf8());
        return act(file.commit() ? QString() : u"cannot write "_s + words[1]);
    } else if (command.verb == "quit"_L1) {
        m_next = m_commands.size() - 1;
    }
    return Outcome::Done;
}

} // namespace fieldcase::app
