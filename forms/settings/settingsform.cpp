// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/settings/settingsform.h"

#include "forms/parts/icons.h"
#include "forms/unlock/enrolform.h"
#include "ui_settingsform.h"

#include <QCoreApplication>
#include <QSignalBlocker>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdleChoices[] = {1, 3, 5, 10, 15, 30}; // minutes

} // namespace

SettingsForm::SettingsForm(QWidget *parent) : Form(parent), m_ui(std::make_unique<Ui::SettingsForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"settingsForm"_s);
    applyIcons(this);
    m_ui->checkProgressBar->hide();
    connect(m_ui->languageComboBox, &QComboBox::activated, this,
            [this] { emit languageChosen(m_ui->languageComboBox->currentData().toString()); });
    connect(m_ui->idleComboBox, &QComboBox::activated, this,
            [this] { emit idleMinutesChosen(m_ui->idleComboBox->currentData().toInt()); });
    for (QLineEdit *edit : {m_ui->oldLineEdit, m_ui->newLineEdit, m_ui->repeatLineEdit})
        connect(edit, &QLineEdit::textChanged, this, &SettingsForm::showWhatIsPossible);
    connect(m_ui->changePushButton, &QPushButton::clicked, this,
            [this] { emit passphraseChangeRequested(m_ui->oldLineEdit->text(), m_ui->newLineEdit->text()); });
    connect(m_ui->checkPushButton, &QPushButton::clicked, this, &SettingsForm::checkRequested);
    setFocusProxy(m_ui->languageComboBox);
    retranslate();
}

SettingsForm::~SettingsForm() = default;

void SettingsForm::setLanguage(const QString &name)
{
    m_language = name;
    fillChoices();
}

void SettingsForm::setIdleMinutes(int minutes)
{
    m_idleMinutes = minutes;
    fillChoices();
}

void SettingsForm::setDevice(const DeviceFacts &facts)
{
    m_facts = facts;
    retranslate();
}

void SettingsForm::sayPassphrase(Tone tone, const QString &words)
{
    m_ui->messageBar->say(tone, words);
}

void SettingsForm::setPassphraseBusy(bool busy)
{
    m_isBusy = busy;
    showWhatIsPossible();
}

void SettingsForm::setChecking(bool checking)
{
    m_ui->checkProgressBar->setVisible(checking);
    m_ui->checkPushButton->setEnabled(!checking);
}

void SettingsForm::sayCheck(const QString &words)
{
    m_checkWords = words;
    retranslate();
}

void SettingsForm::clearPassphrases()
{
    for (QLineEdit *edit : {m_ui->oldLineEdit, m_ui->newLineEdit, m_ui->repeatLineEdit})
        edit->clear();
}

void SettingsForm::fillChoices()
{
    const QSignalBlocker languageBlocker(m_ui->languageComboBox);
    const QSignalBlocker idleBlocker(m_ui->idleComboBox);
    m_ui->languageComboBox->clear();
    // Each language in its own words: whoever reads only one of them finds it.
    m_ui->languageComboBox->addItem(u"简体中文"_s, u"zh_CN"_s);
    m_ui->languageComboBox->addItem(u"English"_s, u"en"_s);
    m_ui->languageComboBox->setCurrentIndex(m_ui->languageComboBox->findData(m_language));
    m_ui->idleComboBox->clear();
    for (const int minutes : kIdleChoices)
        m_ui->idleComboBox->addItem(tr("%n minute(s)", nullptr, minutes), minutes);
    m_ui->idleComboBox->setCurrentIndex(m_ui->idleComboBox->findData(m_idleMinutes));
}

void SettingsForm::showWhatIsPossible()
{
    const QString next = m_ui->newLineEdit->text();
    const bool isGood = next.size() >= EnrolForm::kShortestPassphrase && next == m_ui->repeatLineEdit->text();
    m_ui->changePushButton->setEnabled(!m_isBusy && isGood && !m_ui->oldLineEdit->text().isEmpty());
}

void SettingsForm::retranslate()
{
    m_ui->retranslateUi(this);
    fillChoices();
    m_ui->deviceFactList->setFacts({{tr("Person"), m_facts.person},
                                    {tr("Roles"), m_facts.roles},
                                    {tr("Certificate"), m_facts.certificate},
                                    {tr("Organisation"), m_facts.organisation},
                                    {tr("Office"), m_facts.office},
                                    {tr("Device"), m_facts.device},
                                    {tr("Vault"), m_facts.folder}});
    m_ui->aboutFactList->setFacts({{tr("Version"), QCoreApplication::applicationVersion()},
                                   {tr("Law in force"), m_facts.rules},
                                   {tr("Licence"), u"GPL-3.0-or-later"_s}});
    if (!m_checkWords.isEmpty())
        m_ui->checkLabel->setText(m_checkWords);
    showWhatIsPossible();
}

} // namespace fieldcase::forms
