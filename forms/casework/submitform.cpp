// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/casework/submitform.h"

#include "forms/parts/icons.h"
#include "forms/parts/textlines.h"
#include "ui_submitform.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

SubmitForm::SubmitForm(QWidget *parent) : Form(parent), m_ui(std::make_unique<Ui::SubmitForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"submitForm"_s);
    applyIcons(this);
    setLines(m_ui->notePlainTextEdit, 3);
    connect(m_ui->submitPushButton, &QPushButton::clicked, this,
            [this] { emit submitRequested(m_ui->notePlainTextEdit->toPlainText().trimmed()); });
    connect(m_ui->notePlainTextEdit, &QPlainTextEdit::textChanged, this,
            [this] { emit noteChanged(m_ui->notePlainTextEdit->toPlainText()); });
    connect(m_ui->cancelPushButton, &QPushButton::clicked, this, &SubmitForm::cancelled);
    setFocusProxy(m_ui->notePlainTextEdit);
    retranslate();
}

SubmitForm::~SubmitForm() = default;

void SubmitForm::setMissing(const QStringList &missing)
{
    m_missing = missing;
    retranslate();
}

void SubmitForm::clear()
{
    setNote({});
    m_ui->messageBar->clear();
}

void SubmitForm::setNote(const QString &words)
{
    const QSignalBlocker quiet(m_ui->notePlainTextEdit); // nobody typed that now
    m_ui->notePlainTextEdit->setPlainText(words);
}

void SubmitForm::refuse(const QString &words)
{
    m_ui->messageBar->say(Tone::Danger, words);
}

void SubmitForm::retranslate()
{
    m_ui->retranslateUi(this);
    const bool isReady = m_missing.isEmpty();
    m_ui->missingHeadingLabel->setVisible(!isReady);
    m_ui->missingLabel->setVisible(!isReady);
    m_ui->missingLabel->setText(isReady ? QString() : u"• "_s + m_missing.join(u"\n• "_s));
    m_ui->submitPushButton->setEnabled(isReady);
}

} // namespace fieldcase::forms
