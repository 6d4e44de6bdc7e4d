// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/documentsform.h"

#include "forms/documents/documentdelegate.h"
#include "forms/parts/icons.h"
#include "ui_documentsform.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

DocumentsForm::DocumentsForm(QWidget *parent) : Form(parent), m_ui(std::make_unique<Ui::DocumentsForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"documentsForm"_s);
    applyIcons(this);
    m_ui->documentRowList->setModel(&m_documents);
    m_ui->documentRowList->setItemDelegate(new DocumentDelegate(m_ui->documentRowList));
    connect(m_ui->documentRowList, &RowList::chosen, this,
            [this](const QModelIndex &index) { emit documentChosen(m_documents.row(index).document); });
    connect(m_ui->formComboBox, &QComboBox::currentIndexChanged, this, &DocumentsForm::showWhatIsPossible);
    connect(m_ui->makePushButton, &QPushButton::clicked, this,
            [this] { emit makeRequested(m_ui->formComboBox->currentData().toString()); });
    setFocusProxy(m_ui->documentRowList);
    retranslate();
}

DocumentsForm::~DocumentsForm() = default;

void DocumentsForm::setDocuments(const QList<items::DocumentItem> &documents)
{
    m_documents.setRows(documents);
    retranslate();
}

void DocumentsForm::setForms(const QList<FormChoice> &forms)
{
    if (forms == m_forms)
        return;
    const QString chosen = m_ui->formComboBox->currentData().toString();
    m_forms = forms;
    m_ui->formComboBox->clear();
    for (const FormChoice &form : forms)
        m_ui->formComboBox->addItem(u"%1 %2"_s.arg(form.form, form.title), form.form);
    m_ui->formComboBox->setCurrentIndex(qMax(0, m_ui->formComboBox->findData(chosen)));
    showWhatIsPossible();
}

void DocumentsForm::setBusy(bool busy)
{
    m_isBusy = busy;
    retranslate();
}

void DocumentsForm::say(Tone tone, const QString &words)
{
    m_ui->messageBar->say(tone, words);
}

void DocumentsForm::clearMessage()
{
    m_ui->messageBar->clear();
}

void DocumentsForm::showWhatIsPossible()
{
    const int index = m_ui->formComboBox->currentIndex();
    const QStringList missing =
        index >= 0 && index < m_forms.size() ? m_forms.at(index).missing : QStringList();
    m_ui->missingLabel->setVisible(!missing.isEmpty());
    m_ui->missingLabel->setText(
        missing.isEmpty() ? QString() : tr("Before this one can be made: %1").arg(missing.join(u' ')));
    m_ui->makePushButton->setEnabled(!m_isBusy && index >= 0 && missing.isEmpty());
}

void DocumentsForm::retranslate()
{
    m_ui->retranslateUi(this);
    const bool isEmpty = m_documents.rowCount() == 0;
    m_ui->documentRowList->setVisible(!isEmpty);
    m_ui->emptyState->setVisible(isEmpty);
    m_ui->emptyState->set(u"documents"_s, tr("No documents yet"),
                          tr("They are made from what the case holds; nothing has to be typed twice."));
    if (m_isBusy)
        m_ui->makePushButton->setText(tr("Making…"));
    showWhatIsPossible();
}

} // namespace fieldcase::forms
