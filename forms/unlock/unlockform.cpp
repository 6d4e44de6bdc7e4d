// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/unlock/unlockform.h"

#include "forms/parts/icons.h"
#include "ui_unlockform.h"

#include <QCoreApplication>
#include <QDir>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEmblemPx = 72;

} // namespace

UnlockForm::UnlockForm(QWidget *parent) : Form(parent), m_ui(std::make_unique<Ui::UnlockForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"unlockForm"_s);
    applyIcons(this);
    m_ui->emblemLabel->setPixmap(
        iconPixmap(u"emblem"_s, colour(u"onprimary"), kEmblemPx, devicePixelRatioF()));
    connect(m_ui->unlockPushButton, &QPushButton::clicked, this, &UnlockForm::request);
    connect(m_ui->passphraseLineEdit, &QLineEdit::returnPressed, this, &UnlockForm::request);
    connect(m_ui->passphraseLineEdit, &QLineEdit::textChanged, this, &UnlockForm::showWhatIsPossible);
    setFocusProxy(m_ui->passphraseLineEdit);
    retranslate();
}

UnlockForm::~UnlockForm() = default;

void UnlockForm::setPlace(const QString &folder)
{
    m_folder = folder;
    retranslate();
}

void UnlockForm::setBusy(bool busy)
{
    m_isBusy = busy;
    retranslate();
}

void UnlockForm::setWaitSeconds(int seconds)
{
    m_waitSeconds = seconds;
    retranslate();
}

void UnlockForm::refuse(const QString &words)
{
    m_ui->messageBar->say(Tone::Danger, words);
    m_ui->passphraseLineEdit->setFocus();
    m_ui->passphraseLineEdit->selectAll();
}

void UnlockForm::remark(const QString &words)
{
    m_ui->messageBar->say(Tone::Neutral, words);
}

void UnlockForm::clear()
{
    m_ui->passphraseLineEdit->clear();
    m_ui->messageBar->clear();
    m_ui->passphraseLineEdit->setFocus();
}

void UnlockForm::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->versionLabel->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
    m_ui->placeLabel->setText(m_folder.isEmpty() ? QString()
                                                 : tr("Vault: %1").arg(QDir::toNativeSeparators(m_folder)));
    if (m_isBusy)
        m_ui->unlockPushButton->setText(tr("Opening…"));
    else if (m_waitSeconds > 0)
        m_ui->unlockPushButton->setText(tr("Wait %n second(s)", nullptr, m_waitSeconds));
    showWhatIsPossible();
}

void UnlockForm::request()
{
    if (m_ui->unlockPushButton->isEnabled())
        emit unlockRequested(m_ui->passphraseLineEdit->text());
}

void UnlockForm::showWhatIsPossible()
{
    m_ui->passphraseLineEdit->setReadOnly(m_isBusy);
    m_ui->unlockPushButton->setEnabled(!m_isBusy && m_waitSeconds == 0 &&
                                       !m_ui->passphraseLineEdit->text().isEmpty());
}

} // namespace fieldcase::forms
