// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/signatureform.h"

#include "forms/documents/documentform.h"
#include "forms/parts/icons.h"
#include "ui_signatureform.h"

#include <QEvent>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

SignatureForm::SignatureForm(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::SignatureForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"signatureForm"_s);
    applyIcons(this);
    setModal(true);
    auto *frame = new QVBoxLayout(m_ui->padFrame);
    frame->setContentsMargins(2, 2, 2, 2);
    QSizePolicy room = m_ui->padFrame->sizePolicy();
    room.setRetainSizeWhenHidden(true); // a refusal is noted where a signature would be made
    m_ui->padFrame->setSizePolicy(room);
    connect(m_ui->acceptPushButton, &QPushButton::clicked, this, [this] { emit accepted(name()); });
    connect(m_ui->clearPushButton, &QPushButton::clicked, this, &SignatureForm::clearRequested);
    connect(m_ui->cancelPushButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->refusePushButton, &QPushButton::clicked, this, &SignatureForm::noteRefusal);
    connect(m_ui->nameLineEdit, &QLineEdit::textChanged, this, &SignatureForm::showWhatIsPossible);
    connect(m_ui->refusalLineEdit, &QLineEdit::textChanged, this, &SignatureForm::showWhatIsPossible);
    retranslate();
}

SignatureForm::~SignatureForm() = default;

void SignatureForm::ask(const QString &slot, const QString &name, bool canRename, QWidget *pad)
{
    m_slot = slot;
    m_ui->nameLineEdit->setText(name);
    m_ui->nameLineEdit->setReadOnly(!canRename);
    m_ui->padFrame->layout()->addWidget(pad);
    retranslate();
    pad->setFocus();
}

void SignatureForm::setHasStrokes(bool hasStrokes)
{
    m_hasStrokes = hasStrokes;
    showWhatIsPossible();
}

QString SignatureForm::name() const
{
    return m_ui->nameLineEdit->text().trimmed();
}

void SignatureForm::refuse(const QString &words)
{
    m_ui->messageBar->say(Tone::Danger, words);
}

void SignatureForm::noteRefusal()
{
    if (!m_isRefusing) {
        m_isRefusing = true;
        retranslate();
        m_ui->refusalLineEdit->setFocus();
        return;
    }
    emit refusalNoted(name(), m_ui->refusalLineEdit->text().trimmed());
}

void SignatureForm::showWhatIsPossible()
{
    const bool isNamed = !name().isEmpty();
    m_ui->acceptPushButton->setEnabled(isNamed && m_hasStrokes && !m_isRefusing);
    m_ui->clearPushButton->setEnabled(m_hasStrokes && !m_isRefusing);
    m_ui->refusePushButton->setEnabled(isNamed &&
                                       (!m_isRefusing || !m_ui->refusalLineEdit->text().trimmed().isEmpty()));
}

void SignatureForm::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignatureForm::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->titleLabel->setText(m_slot.isEmpty() ? QString() : DocumentForm::slotWords(m_slot));
    m_ui->refusalLabel->setVisible(m_isRefusing);
    m_ui->refusalLineEdit->setVisible(m_isRefusing);
    m_ui->padFrame->setVisible(!m_isRefusing);
    m_ui->acceptPushButton->setVisible(!m_isRefusing);
    m_ui->clearPushButton->setVisible(!m_isRefusing);
    if (m_isRefusing)
        m_ui->refusePushButton->setText(tr("Note the re&fusal"));
    showWhatIsPossible();
}

} // namespace fieldcase::forms
