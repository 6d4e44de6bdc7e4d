// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/program.h"
#include "tests/support/tempvault.h"

namespace fieldcase::tests {

/// The real window on the vault of one member of a TempOrg, played by scripts. While it lives the vault
/// belongs to the program; afterwards it is the member's again.
class PlayedWindow
{
public:
    /// Opens the window at the unlock page, in Chinese. \param member outlives the window
    PlayedWindow(Member &member, const domain::Clock &clock);
    ~PlayedWindow();
    Q_DISABLE_COPY_MOVE(PlayedWindow)

    /// Plays \a script from what is shown now. \returns why it stopped; empty when all of it was done
    [[nodiscard]] QString play(const QString &script);
    /// The same after entering the passphrase.
    [[nodiscard]] QString unlockAndPlay(const QString &script);

private:
    Member &m_member;
    QTemporaryDir m_shots;
    std::unique_ptr<app::Program> m_program;
};

/// What every test with a window does first.
void prepareWindows();

} // namespace fieldcase::tests
