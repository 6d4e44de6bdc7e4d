// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/answers.h"
#include "app/field/capture/whereabouts.h"
#include "app/field/flows/entryflow.h"
#include "app/field/idlewatch.h"
#include "app/field/language.h"
#include "app/field/law.h"
#include "app/field/mainwindow.h"
#include "app/field/options.h"
#include "app/field/script/scriptrunner.h"
#include "app/session.h"
#include "models/crypto/systemrandom.h"
#include "models/documents/fontset.h"
#include "models/store/disk.h"

namespace fieldcase::app {

class Workplace;

/// The device's clock, or that of the demonstration when \a demoClockFile names one. \returns as
/// DemoClock::open()
[[nodiscard]] domain::Result<std::unique_ptr<domain::Clock>> makeClock(const QString &demoClockFile);

/// Everything the window is made of, joined: who may come in, what they see then, and when it is locked
/// again.
class Program final : public QObject
{
    Q_OBJECT

public:
    /// \param clock outlives the program
    Program(const Options &options, const domain::Clock &clock);
    ~Program() override;

    void show();
    /// What a script may reach.
    [[nodiscard]] ScriptRunner::Stage stage();

private:
    void takeState(Session::State state);
    void enter();
    void leave();
    void lockIdle();

    Options m_options;
    crypto::SystemRandom m_vaultRandom;  ///< of the vault's thread and the workers
    crypto::SystemRandom m_windowRandom; ///< of this one
    store::RealDisk m_disk;
    documents::FontSet m_fonts;
    Language m_language;
    Answers m_answers;
    Whereabouts m_whereabouts;
    Session m_session;
    EntryFlow m_entry;
    IdleWatch m_idle;
    MainWindow m_window;
    std::shared_ptr<const Law> m_law; ///< null until read
    std::unique_ptr<Workplace> m_workplace;
    QWidget *m_screen = nullptr; ///< shown by the window
};

} // namespace fieldcase::app
