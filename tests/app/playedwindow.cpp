// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/playedwindow.h"

#include "app/field/theme.h"

#include <QSignalSpy>

namespace fieldcase::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 90'000;

const QString kUnlock = uR"(
wait unlockForm
type passphraseLineEdit "%1"
press unlockPushButton
wait todayForm
)"_s;

} // namespace

void prepareWindows()
{
    QCoreApplication::setApplicationName(u"fieldcase-test"_s);
    app::wearTheme();
}

PlayedWindow::PlayedWindow(Member &member, const domain::Clock &clock) : m_member(member)
{
    m_member.device->close(); // the program opens it now
    app::Options options;
    options.dataFolder = m_member.device->folder();
    options.language = u"zh_CN"_s;
    m_program = std::make_unique<app::Program>(options, clock);
    m_program->show();
}

PlayedWindow::~PlayedWindow()
{
    m_program.reset();
    if (const auto opened = m_member.device->reopen(); !opened)
        qFatal("the window left the vault unusable: %s", qPrintable(opened.error().context));
}

QString PlayedWindow::play(const QString &script)
{
    const auto commands = app::readScript(script, [](const QString &) { return QString(); });
    if (!commands)
        return commands.error().context;
    app::ScriptRunner::Stage stage = m_program->stage();
    stage.shotsFolder = qEnvironmentVariable("FIELDCASE_SHOTS_DIR", m_shots.path());
    app::ScriptRunner runner(*commands, stage);
    QSignalSpy spy(&runner, &app::ScriptRunner::finished);
    runner.start();
    return spy.wait(kPatienceMs) ? spy.at(0).at(0).toString() : u"never ended"_s;
}

QString PlayedWindow::unlockAndPlay(const QString &script)
{
    const QString passphrase = QString::fromUtf8(TempVault::passphrase().view().toByteArray());
    return play(kUnlock.arg(passphrase) + script);
}

} // namespace fieldcase::tests
