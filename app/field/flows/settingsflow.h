// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/desk.h"
#include "forms/settings/settingsform.h"

namespace fieldcase::app {

class Language;

/// The settings page.
class SettingsFlow final : public QObject
{
    Q_OBJECT

public:
    /// After how many idle minutes this device locks; what was chosen on the settings page,
    /// or 5.
    [[nodiscard]] static domain::Result<int> idleMinutes(store::Vault &vault);

    /// \param language outlives the flow
    SettingsFlow(const Desk &desk, Language &language, QObject *parent = nullptr);

    [[nodiscard]] QWidget *widget() const { return m_form; }
    void refresh();

signals:
    void idleMinutesChanged(int minutes);

private:
    void keepLanguage(const QString &name);
    void keepIdle(int minutes);
    void changePassphrase(const QString &present, const QString &next);
    void check();
    void takeCheck(const domain::Result<store::CheckReport> &report);

    const Desk &m_desk;
    Language &m_language;
    forms::SettingsForm *m_form;
};

} // namespace fieldcase::app
