// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/unlock/enrolform.h"

#include "forms/parts/icons.h"
#include "forms/parts/textlines.h"
#include "ui_enrolform.h"

#include <QCoreApplication>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEmblemPx = 72;

} // namespace

EnrolForm::EnrolForm(QWidget *parent) : Form(parent), m_ui(std::make_unique<Ui::EnrolForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"enrolForm"_s);
    applyIcons(this);
    setLines(m_ui->ticketPlainTextEdit, 4);
    m_ui->emblemLabel->setPixmap(
        iconPixmap(u"emblem"_s, colour(u"onprimary"), kEmblemPx, devicePixelRatioF()));
    connect(m_ui->enrolPushButton, &QPushButton::clicked, this, &EnrolForm::request);
    connect(m_ui->repeatLineEdit, &QLineEdit::returnPressed, this, &EnrolForm::request);
    connect(m_ui->openTicketPushButton, &QPushButton::clicked, this, &EnrolForm::ticketFileRequested);
    connect(m_ui->ticketPlainTextEdit, &QPlainTextEdit::textChanged, this, &EnrolForm::showWhatIsMissing);
    connect(m_ui->passphraseLineEdit, &QLineEdit::textChanged, this, &EnrolForm::showWhatIsMissing);
    connect(m_ui->repeatLineEdit, &QLineEdit::textChanged, this, &EnrolForm::showWhatIsMissing);
    setFocusProxy(m_ui->ticketPlainTextEdit);
    retranslate();
}

EnrolForm::~EnrolForm() = default;

void EnrolForm::setDraft(const EnrolDraft &draft)
{
    m_ui->ticketPlainTextEdit->setPlainText(draft.ticket);
    m_ui->passphraseLineEdit->setText(draft.passphrase);
    m_ui->repeatLineEdit->setText(draft.repeated);
}

EnrolDraft EnrolForm::draft() const
{
    return {m_ui->ticketPlainTextEdit->toPlainText().trimmed(), m_ui->passphraseLineEdit->text(),
            m_ui->repeatLineEdit->text()};
}

void EnrolForm::setAsksPassphrase(bool asks)
{
    m_asksPassphrase = asks;
    retranslate();
}

void EnrolForm::setBusy(bool busy)
{
    m_isBusy = busy;
    retranslate();
}

void EnrolForm::refuse(const QString &words)
{
    m_ui->messageBar->say(Tone::Danger, words);
}

void EnrolForm::clear()
{
    setDraft({});
    m_ui->messageBar->clear();
}

void EnrolForm::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->versionLabel->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
    m_ui->enrolProgressBar->setVisible(m_isBusy);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->passphraseLabel), static_cast<QWidget *>(m_ui->repeatLabel),
          static_cast<QWidget *>(m_ui->passphraseLineEdit), static_cast<QWidget *>(m_ui->repeatLineEdit),
          static_cast<QWidget *>(m_ui->adviceLabel)})
        widget->setVisible(m_asksPassphrase);
    if (m_isBusy)
        m_ui->enrolPushButton->setText(tr("Enrolling…"));
    showWhatIsMissing();
}

void EnrolForm::request()
{
    if (m_ui->enrolPushButton->isEnabled())
        emit enrolRequested(draft());
}

void EnrolForm::showWhatIsMissing()
{
    const EnrolDraft typed = draft();
    const bool isLongEnough = !m_asksPassphrase || typed.passphrase.size() >= kShortestPassphrase;
    const bool isRepeated = !m_asksPassphrase || typed.passphrase == typed.repeated;
    if (!typed.passphrase.isEmpty() && !isLongEnough)
        m_ui->adviceLabel->setText(tr("%n character(s) more are needed.", nullptr,
                                      int(kShortestPassphrase - typed.passphrase.size())));
    else if (!typed.repeated.isEmpty() && !isRepeated)
        m_ui->adviceLabel->setText(tr("The two passphrases differ."));
    else
        m_ui->adviceLabel->setText(
            tr("At least %n character(s). Nobody can restore it: whoever forgets it enrols the device again.",
               nullptr, kShortestPassphrase));
    for (QWidget *input :
         {static_cast<QWidget *>(m_ui->passphraseLineEdit), static_cast<QWidget *>(m_ui->repeatLineEdit),
          static_cast<QWidget *>(m_ui->ticketPlainTextEdit)})
        input->setEnabled(!m_isBusy);
    m_ui->enrolPushButton->setEnabled(!m_isBusy && !typed.ticket.isEmpty() && isLongEnough && isRepeated);
}

} // namespace fieldcase::forms
