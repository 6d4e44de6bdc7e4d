// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/palette.h"

#include <QList>
#include <QPair>

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class SettingsForm;
}

/// What this device is, as the settings show it.
struct DeviceFacts {
    QString person;
    QString roles;
    QString certificate;
    QString organisation;
    QString device; ///< its id
    QString folder;
    QString office; ///< its address
    QString rules;  ///< title of the rule package

    friend bool operator==(const DeviceFacts &, const DeviceFacts &) = default;
};

/// Language, lock, passphrase; what this device is; the check of the whole vault.
class SettingsForm final : public Form
{
    Q_OBJECT

public:
    explicit SettingsForm(QWidget *parent = nullptr);
    ~SettingsForm() override;

    void setLanguage(const QString &name);
    void setIdleMinutes(int minutes);
    void setDevice(const DeviceFacts &facts);
    /// \param words how the passphrase or the check went
    void sayPassphrase(Tone tone, const QString &words);
    void setPassphraseBusy(bool busy);
    void setChecking(bool checking);
    void sayCheck(const QString &words);
    void clearPassphrases();

signals:
    void languageChosen(const QString &name);
    void idleMinutesChosen(int minutes);
    void passphraseChangeRequested(const QString &present, const QString &next);
    void checkRequested();

protected:
    void retranslate() override;

private:
    void fillChoices();
    void showWhatIsPossible();

    std::unique_ptr<Ui::SettingsForm> m_ui;
    DeviceFacts m_facts;
    QString m_language;
    QString m_checkWords;
    int m_idleMinutes = 0;
    bool m_isBusy = false;
};

} // namespace fieldcase::forms
