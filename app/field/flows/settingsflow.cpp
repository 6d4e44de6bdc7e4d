// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/flows/settingsflow.h"

#include "app/errortext.h"
#include "app/field/language.h"
#include "app/field/syncreading.h"
#include "app/whendone.h"
#include "forms/parts/words.h"

#include <QSettings>

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using forms::Tone;

namespace {

constexpr auto kIdleKey = "window/idleMinutes";
constexpr int kIdleMinutes = 5;

} // namespace

domain::Result<int> SettingsFlow::idleMinutes(store::Vault &vault)
{
    const auto kept = vault.settings().value(QLatin1String(kIdleKey));
    if (!kept)
        return tl::unexpected(kept.error());
    const int minutes = *kept ? (*kept)->toInt() : 0;
    return minutes > 0 ? minutes : kIdleMinutes;
}

SettingsFlow::SettingsFlow(const Desk &desk, Language &language, QObject *parent)
    : QObject(parent), m_desk(desk), m_language(language), m_form(new forms::SettingsForm)
{
    connect(m_form, &forms::SettingsForm::languageChosen, this, &SettingsFlow::keepLanguage);
    connect(m_form, &forms::SettingsForm::idleMinutesChosen, this, &SettingsFlow::keepIdle);
    connect(m_form, &forms::SettingsForm::passphraseChangeRequested, this, &SettingsFlow::changePassphrase);
    connect(m_form, &forms::SettingsForm::checkRequested, this, &SettingsFlow::check);
    connect(&m_language, &Language::changed, m_form, &forms::SettingsForm::setLanguage);
    m_form->setLanguage(m_language.name());
    m_form->setIdleMinutes(kIdleMinutes);
    refresh();
}

void SettingsFlow::refresh()
{
    const Person &person = m_desk.person();
    forms::DeviceFacts facts{person.name,
                             forms::Words::of(person.roles),
                             person.certificate,
                             person.organisation,
                             person.device.toString(),
                             m_desk.session.folder(),
                             {},
                             u"%1 %2"_s.arg(m_desk.rules().title, m_desk.rules().version)};
    m_form->setDevice(facts);
    whenDone(m_desk.vault().run([](store::Vault &vault) { return SyncReading::of(vault); }), this,
             [this, facts](const domain::Result<SyncReading> &reading) {
                 if (!reading)
                     return;
                 forms::DeviceFacts known = facts;
                 known.office = reading->office;
                 m_form->setDevice(known);
             });
    whenDone(m_desk.vault().run(&SettingsFlow::idleMinutes), this,
             [this](const domain::Result<int> &minutes) {
                 if (!minutes)
                     return;
                 m_form->setIdleMinutes(*minutes);
                 emit idleMinutesChanged(*minutes);
             });
}

void SettingsFlow::keepLanguage(const QString &name)
{
    // Outside the vault: the unlock screen speaks it too.
    QSettings().setValue(u"language"_s, name);
    m_language.use(name);
}

void SettingsFlow::keepIdle(int minutes)
{
    whenDone(m_desk.vault().run([minutes](store::Vault &vault) {
        return vault.settings().setValue(QLatin1String(kIdleKey), QByteArray::number(minutes));
    }),
             this, [this](const domain::Result<> &) { refresh(); });
}

void SettingsFlow::changePassphrase(const QString &present, const QString &next)
{
    m_form->setPassphraseBusy(true);
    whenDone(m_desk.vault().run([old = present.toUtf8(), fresh = next.toUtf8()](store::Vault &vault) mutable {
        const auto changed = vault.changePassphrase(crypto::SecretBytes::fromBytes(old),
                                                    crypto::SecretBytes::fromBytes(fresh));
        old.fill('\0');
        fresh.fill('\0');
        return changed;
    }),
             this, [this](const domain::Result<> &changed) {
                 m_form->setPassphraseBusy(false);
                 if (!changed)
                     return m_form->sayPassphrase(Tone::Danger,
                                                  ErrorText::of(changed.error(), ErrorText::Act::Unlock));
                 m_form->clearPassphrases();
                 m_form->sayPassphrase(Tone::Good, tr("The passphrase has been changed."));
             });
}

void SettingsFlow::check()
{
    m_form->setChecking(true);
    whenDone(m_desk.vault().run([](store::Vault &vault) { return vault.check(); }), this,
             [this](const domain::Result<store::CheckReport> &report) { takeCheck(report); });
}

void SettingsFlow::takeCheck(const domain::Result<store::CheckReport> &report)
{
    m_form->setChecking(false);
    if (!report)
        return m_form->sayCheck(ErrorText::of(report.error(), ErrorText::Act::Open));
    if (!report->isClean()) {
        const store::CheckFinding &first = report->findings.constFirst();
        //: %2 is a technical word such as "entry_altered", %3 a hash
        return m_form->sayCheck(
            tr("%n thing(s) fail the check; the first: %2 (%3). Tell the administrator.", nullptr,
               int(report->findings.size()))
                .arg(store::damageName(first.damage),
                     (first.entry.isNull() ? first.object : first.entry).toHex().left(12)));
    }
    m_form->sayCheck(
        tr("All is well: %1 entries and %2 objects were checked.").arg(report->entries).arg(report->objects));
}

} // namespace fieldcase::app
