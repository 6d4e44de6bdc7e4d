// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/assignments/assignmentsform.h"

#include "forms/assignments/casedelegate.h"
#include "forms/parts/icons.h"
#include "forms/parts/palette.h"
#include "ui_assignmentsform.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;
using items::CaseStage;

AssignmentsForm::AssignmentsForm(QWidget *parent)
    : Form(parent), m_ui(std::make_unique<Ui::AssignmentsForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"assignmentsForm"_s);
    m_ui->searchLineEdit->addAction(icon(u"search"_s, colour(u"muted")), QLineEdit::LeadingPosition);
    m_ui->allPushButton->setChecked(true);
    m_stageButtons = {{m_ui->allPushButton, std::nullopt},
                      {m_ui->assignedPushButton, CaseStage::Assigned},
                      {m_ui->openPushButton, CaseStage::Open},
                      {m_ui->returnedPushButton, CaseStage::Returned},
                      {m_ui->submittedPushButton, CaseStage::Submitted},
                      {m_ui->closedPushButton, CaseStage::Decided}};
    for (const auto &[button, stage] : std::as_const(m_stageButtons))
        connect(button, &QAbstractButton::clicked, this, &AssignmentsForm::announceFilter);
    connect(m_ui->searchLineEdit, &QLineEdit::textChanged, this, &AssignmentsForm::announceFilter);
    m_ui->caseRowList->setModel(&m_cases);
    m_ui->caseRowList->setItemDelegate(new CaseDelegate(m_ui->caseRowList));
    connect(m_ui->caseRowList, &RowList::chosen, this,
            [this](const QModelIndex &index) { emit caseChosen(m_cases.row(index).caseId); });
    connect(m_ui->caseRowList, &RowList::nearlyAtEnd, this, &AssignmentsForm::moreRequested);
    setFocusProxy(m_ui->caseRowList);
    retranslate();
}

AssignmentsForm::~AssignmentsForm() = default;

void AssignmentsForm::setCases(const QList<items::CaseItem> &cases)
{
    m_cases.setRows(cases);
    showWhetherEmpty();
}

void AssignmentsForm::appendCases(const QList<items::CaseItem> &cases)
{
    m_cases.appendRows(cases);
}

const QList<items::CaseItem> &AssignmentsForm::cases() const
{
    return m_cases.rows();
}

CaseFilter AssignmentsForm::filter() const
{
    for (const auto &[button, stage] : m_stageButtons) {
        if (button->isChecked())
            return {stage, m_ui->searchLineEdit->text().trimmed()};
    }
    return {std::nullopt, m_ui->searchLineEdit->text().trimmed()};
}

void AssignmentsForm::announceFilter()
{
    emit filterChanged(filter());
}

void AssignmentsForm::retranslate()
{
    m_ui->retranslateUi(this);
    showWhetherEmpty();
}

void AssignmentsForm::showWhetherEmpty()
{
    const bool isEmpty = m_cases.rowCount() == 0;
    const bool isFiltered = filter() != CaseFilter();
    m_ui->caseRowList->setVisible(!isEmpty);
    m_ui->emptyState->setVisible(isEmpty);
    if (isFiltered)
        m_ui->emptyState->set(u"search"_s, tr("No case fits"),
                              tr("Choose “All” or search for something else."));
    else
        m_ui->emptyState->set(
            u"empty"_s, tr("No cases on this device"),
            tr("Assignments arrive with the next synchronisation, once their time of release has come."));
}

} // namespace fieldcase::forms
