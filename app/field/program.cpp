// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/program.h"

#include "app/field/position/positionsetting.h"
#include "app/field/workplace.h"
#include "app/whendone.h"
#include "models/domain/democlock.h"

#include <QDir>
#include <QSettings>

namespace fieldcase::app {

using namespace Qt::StringLiterals;

domain::Result<std::unique_ptr<domain::Clock>> makeClock(const QString &demoClockFile)
{
    if (demoClockFile.isEmpty())
        return std::make_unique<domain::SystemClock>();
    auto clock = domain::DemoClock::open(demoClockFile);
    if (!clock)
        return tl::unexpected(clock.error());
    return *std::move(clock);
}

Program::Program(const Options &options, const domain::Clock &clock)
    : m_options(options)
    , m_fonts(documents::standardFontFolder())
    , m_whereabouts(clock)
    , m_session({clock, m_vaultRandom, m_disk}, QDir(options.dataFolder).absolutePath())
    , m_entry(m_session, m_answers)
    , m_idle(clock)
{
    m_language.use(
        Language::choose(options.language, QSettings().value(u"language"_s).toString(), QLocale::system()));
    connect(&m_session, &Session::stateChanged, this, &Program::takeState);
    connect(&m_idle, &IdleWatch::idle, this, &Program::lockIdle);
}

Program::~Program()
{
    m_workplace.reset(); // flows before their pages, pages before the vault
}

void Program::show()
{
    m_screen = m_entry.screen();
    m_window.show(m_screen);
    m_window.show();
}

ScriptRunner::Stage Program::stage()
{
    return {&m_window, &m_language, &m_answers, {}, {}};
}

void Program::takeState(Session::State state)
{
    if (state == Session::State::Unlocked) {
        if (m_law)
            return enter();
        whenDone(readLaw(), this, [this](const domain::Result<std::shared_ptr<const Law>> &law) {
            // Compiled in and tested: it can only fail in a broken build.
            Q_ASSERT_X(law, "readLaw", law ? "" : qPrintable(law.error().context));
            m_law = *law;
            if (m_session.state() == Session::State::Unlocked)
                enter();
        });
        return;
    }
    leave();
    QWidget *screen = m_entry.screen();
    if (screen == m_screen)
        return;
    QWidget *before = std::exchange(m_screen, screen);
    m_window.show(m_screen);
    m_window.discard(before);
}

void Program::enter()
{
    whenDone(m_session.queue().run(&PositionSetting::of), this,
             [this](const domain::Result<PositionSetting> &setting) {
                 const PositionSetting chosen = setting ? *setting : PositionSetting();
                 m_whereabouts.showAsGcj02(chosen.isShownAsGcj02);
                 const auto played = SourceChoice::parse(qEnvironmentVariable("FIELDCASE_NMEA"));
                 m_whereabouts.use(played ? *played : chosen.source);
             });
    const Desk desk{m_session, m_law, m_answers, m_whereabouts, m_fonts};
    m_workplace = std::make_unique<Workplace>(
        Workplace::Means{desk, m_language, m_windowRandom, !m_options.demoClockFile.isEmpty()});
    connect(m_workplace.get(), &Workplace::lockRequested, &m_session, &Session::lock);
    connect(m_workplace.get(), &Workplace::idleMinutesChanged, this,
            [this](int minutes) { m_idle.setPatience(std::chrono::minutes(minutes)); });
    QWidget *before = std::exchange(m_screen, m_workplace->screen());
    m_window.show(m_screen);
    m_window.discard(before);
    m_idle.start();
}

void Program::leave()
{
    m_idle.stop();
    m_workplace.reset();
}

void Program::lockIdle()
{
    m_session.lock();
    m_entry.remark(
        tr("Locked because nobody used the program for a while. Nothing was lost: drafts are kept."));
}

} // namespace fieldcase::app
