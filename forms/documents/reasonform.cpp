// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/reasonform.h"

#include "ui_reasonform.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

ReasonForm::ReasonForm(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::ReasonForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"reasonForm"_s);
    setModal(true);
    m_ui->actPushButton->setEnabled(false);
    connect(m_ui->reasonLineEdit, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_ui->actPushButton->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_ui->cancelPushButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->actPushButton, &QPushButton::clicked, this, [this] {
        const QString reason = m_ui->reasonLineEdit->text().trimmed();
        accept();
        emit given(reason);
    });
}

ReasonForm::~ReasonForm() = default;

void ReasonForm::ask(const QString &title, const QString &hint, const QString &action)
{
    setWindowTitle(title);
    m_ui->titleLabel->setText(title);
    m_ui->hintLabel->setText(hint);
    m_ui->actPushButton->setText(action);
    m_ui->reasonLineEdit->setFocus();
}

} // namespace fieldcase::forms
