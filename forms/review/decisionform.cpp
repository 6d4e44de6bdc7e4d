// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/decisionform.h"

#include "forms/parts/icons.h"
#include "forms/parts/when.h"
#include "forms/procedure/penaltydelegate.h"
#include "ui_decisionform.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

DecisionForm::DecisionForm(QWidget *parent)
    : Form(parent), m_ui(std::make_unique<Ui::DecisionForm>()), m_items(new items::PenaltyItemRowModel(this))
{
    m_ui->setupUi(this);
    setObjectName(u"decisionForm"_s);
    applyIcons(this);
    m_ui->itemsListView->setModel(m_items);
    m_ui->itemsListView->setItemDelegate(new PenaltyDelegate(this));
    connect(m_ui->backPushButton, &QPushButton::clicked, this, &DecisionForm::backRequested);
    for (QLineEdit *edit : {m_ui->causeLineEdit, m_ui->numberLineEdit})
        connect(edit, &QLineEdit::textChanged, this, &DecisionForm::showWhatIsPossible);
    connect(m_ui->filePushButton, &QPushButton::clicked, this, [this] { emit filingRequested(filing()); });
    for (QLineEdit *edit : {m_ui->causeLineEdit, m_ui->numberLineEdit, m_ui->filingOpinionLineEdit})
        connect(edit, &QLineEdit::textEdited, this, [this] { emit filingChanged(filing()); });
    connect(m_ui->opinionLineEdit, &QLineEdit::textEdited, this, &DecisionForm::opinionChanged);
    connect(m_ui->decidePushButton, &QPushButton::clicked, this,
            [this] { emit decisionRequested(m_ui->opinionLineEdit->text().trimmed()); });
    connect(m_ui->noPenaltyPushButton, &QPushButton::clicked, this,
            [this] { emit noPenaltyRequested(m_ui->opinionLineEdit->text().trimmed()); });
    connect(m_ui->opinionLineEdit, &QLineEdit::textChanged, this, &DecisionForm::showWhatIsPossible);
    setFocusProxy(m_ui->causeLineEdit);
    retranslate();
}

DecisionForm::~DecisionForm() = default;

void DecisionForm::setView(const View &view)
{
    const bool isOtherCase = view.party != m_view.party || view.title != m_view.title;
    if (isOtherCase) {
        m_ui->opinionLineEdit->clear();
        m_ui->messageBar->clear();
    }
    if (view.draft != m_view.draft || isOtherCase)
        setFiling(view.draft);
    m_view = view;
    showView();
}

void DecisionForm::setFiling(const FilingDraft &draft)
{
    m_ui->causeLineEdit->setText(draft.cause);
    m_ui->causeLineEdit->setCursorPosition(0); // of a long text the beginning says more
    m_ui->numberLineEdit->setText(draft.number);
    m_ui->filingOpinionLineEdit->setText(draft.opinion);
}

DecisionForm::FilingDraft DecisionForm::filing() const
{
    return {m_ui->causeLineEdit->text().trimmed(), m_ui->numberLineEdit->text().trimmed(),
            m_ui->filingOpinionLineEdit->text().trimmed()};
}

void DecisionForm::setOpinion(const QString &words)
{
    m_ui->opinionLineEdit->setText(words);
}

void DecisionForm::setBusy(bool busy)
{
    m_isBusy = busy;
    showWhatIsPossible();
}

void DecisionForm::say(Tone tone, const QString &words)
{
    m_ui->messageBar->say(tone, words);
}

void DecisionForm::retranslate()
{
    m_ui->retranslateUi(this);
    showView();
}

void DecisionForm::showView()
{
    m_ui->titleLabel->setText(m_view.party);
    m_ui->partyLabel->setText(m_view.title);
    m_ui->filingFactList->setFacts(m_view.filing);
    m_ui->filingWidget->setVisible(m_view.filing.isEmpty() && m_view.canFile);
    m_ui->stepsLabel->setVisible(!m_view.steps.isEmpty());
    m_ui->stepsFactList->setFacts(m_view.steps);
    m_items->setRows(m_view.proposed);
    m_ui->totalLabel->setText(m_view.proposed.isEmpty() ? QString() : yuanWords(m_view.totalFen));
    m_ui->capitalLabel->setText(m_view.proposed.isEmpty() ? tr("No penalty is proposed yet.")
                                                          : m_view.capitalTotal);
    m_ui->missingLabel->setVisible(!m_view.missing.isEmpty() && m_view.decision.isEmpty());
    m_ui->missingLabel->setText(tr("Before a decision:") + u"\n• "_s + m_view.missing.join(u"\n• "_s));
    m_ui->decisionWidget->setVisible(m_view.decision.isEmpty() && m_view.canDecide);
    m_ui->decisionFactList->setFacts(m_view.decision);
    showWhatIsPossible();
}

void DecisionForm::showWhatIsPossible()
{
    const bool hasFiling =
        !m_ui->causeLineEdit->text().trimmed().isEmpty() && !m_ui->numberLineEdit->text().trimmed().isEmpty();
    m_ui->filePushButton->setEnabled(!m_isBusy && hasFiling);
    m_ui->decidePushButton->setEnabled(!m_isBusy && m_view.missing.isEmpty() && !m_view.proposed.isEmpty());
    m_ui->noPenaltyPushButton->setEnabled(!m_isBusy && m_view.missing.isEmpty() &&
                                          !m_ui->opinionLineEdit->text().trimmed().isEmpty());
}

} // namespace fieldcase::forms
