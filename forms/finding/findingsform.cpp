// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/finding/findingsform.h"

#include "forms/finding/findingdelegate.h"
#include "forms/parts/icons.h"
#include "ui_findingsform.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

FindingsForm::FindingsForm(QWidget *parent) : Form(parent), m_ui(std::make_unique<Ui::FindingsForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"findingsForm"_s);
    applyIcons(this);
    m_ui->findingRowList->setModel(&m_findings);
    m_ui->findingRowList->setItemDelegate(new FindingDelegate(m_ui->findingRowList));
    connect(m_ui->findingRowList, &RowList::chosen, this,
            [this](const QModelIndex &index) { emit findingChosen(m_findings.row(index).finding); });
    connect(m_ui->newPushButton, &QPushButton::clicked, this, &FindingsForm::newRequested);
    setFocusProxy(m_ui->newPushButton);
    retranslate();
}

FindingsForm::~FindingsForm() = default;

void FindingsForm::setFindings(const QList<items::FindingItem> &findings)
{
    m_findings.setRows(findings);
    retranslate();
}

void FindingsForm::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    retranslate();
}

void FindingsForm::retranslate()
{
    m_ui->retranslateUi(this);
    const bool isEmpty = m_findings.rowCount() == 0;
    m_ui->findingRowList->setVisible(!isEmpty);
    m_ui->emptyState->setVisible(isEmpty);
    m_ui->emptyState->set(
        u"finding"_s, tr("No findings yet"),
        tr("Record one here or from a checklist item. A visit without findings is a result too."));
    m_ui->newPushButton->setEnabled(!m_isReadOnly);
}

} // namespace fieldcase::forms
