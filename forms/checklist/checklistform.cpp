// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/checklist/checklistform.h"

#include "forms/checklist/checklistdelegate.h"
#include "forms/parts/icons.h"
#include "forms/parts/textlines.h"
#include "forms/parts/words.h"
#include "ui_checklistform.h"

#include <QButtonGroup>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;
using domain::ChecklistAnswer;

ChecklistForm::ChecklistForm(QWidget *parent) : Form(parent), m_ui(std::make_unique<Ui::ChecklistForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"checklistForm"_s);
    applyIcons(this);
    setLines(m_ui->notePlainTextEdit, 2);
    auto *answers = new QButtonGroup(this);
    for (QPushButton *button : {m_ui->okPushButton, m_ui->problemPushButton, m_ui->notApplicablePushButton})
        answers->addButton(button);
    m_ui->itemRowList->setModel(&m_items);
    m_ui->itemRowList->setItemDelegate(new ChecklistDelegate(m_ui->itemRowList));
    connect(m_ui->itemRowList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChecklistForm::showItem);
    connect(answers, &QButtonGroup::buttonClicked, this, [this] {
        showWhatIsPossible();
        emit draftChanged(draft());
    });
    connect(m_ui->notePlainTextEdit, &QPlainTextEdit::textChanged, this,
            [this] { emit draftChanged(draft()); });
    connect(m_ui->savePushButton, &QPushButton::clicked, this, &ChecklistForm::request);
    connect(m_ui->previousPushButton, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_ui->findingPushButton, &QPushButton::clicked, this, [this] { emit findingRequested(m_shown); });
    setFocusProxy(m_ui->itemRowList);
    retranslate();
}

ChecklistForm::~ChecklistForm() = default;

void ChecklistForm::setItems(const QList<items::ChecklistItem> &items)
{
    m_items.setRows(items);
    QModelIndex current = m_items.indexOf(m_shown);
    if (!current.isValid())
        current = m_items.index(0, 0);
    m_ui->itemRowList->setCurrentIndex(current);
    showItem(current);
    retranslate();
}

void ChecklistForm::setReadOnly(bool readOnly)
{
    if (readOnly != m_isReadOnly)
        m_shown.clear(); // what was not saved is not shown as if it were
    m_isReadOnly = readOnly;
    showItem(m_ui->itemRowList->currentIndex());
}

void ChecklistForm::setDraft(const ChecklistDraft &draft)
{
    fill(draft);
    showWhatIsPossible();
}

void ChecklistForm::goOn()
{
    const int from = m_ui->itemRowList->currentIndex().row() + 1;
    for (int row = from; row < m_items.rowCount(); ++row) {
        if (!m_items.rows().at(row).answer) {
            m_ui->itemRowList->setCurrentIndex(m_items.index(row, 0));
            return;
        }
    }
    step(1);
}

void ChecklistForm::say(Tone tone, const QString &words)
{
    m_ui->messageBar->say(tone, words);
}

void ChecklistForm::step(int rows)
{
    const QModelIndex next = m_items.index(m_ui->itemRowList->currentIndex().row() + rows, 0);
    if (next.isValid())
        m_ui->itemRowList->setCurrentIndex(next);
}

std::optional<ChecklistAnswer> ChecklistForm::chosenAnswer() const
{
    if (m_ui->okPushButton->isChecked())
        return ChecklistAnswer::Ok;
    if (m_ui->problemPushButton->isChecked())
        return ChecklistAnswer::Problem;
    if (m_ui->notApplicablePushButton->isChecked())
        return ChecklistAnswer::NotApplicable;
    return std::nullopt;
}

ChecklistDraft ChecklistForm::draft() const
{
    return {chosenAnswer(), m_ui->notePlainTextEdit->toPlainText()};
}

void ChecklistForm::fill(const ChecklistDraft &draft)
{
    // Exclusive buttons can only be unchecked together while they are not exclusive.
    QButtonGroup *group = m_ui->okPushButton->group();
    group->setExclusive(false);
    m_ui->okPushButton->setChecked(draft.answer == ChecklistAnswer::Ok);
    m_ui->problemPushButton->setChecked(draft.answer == ChecklistAnswer::Problem);
    m_ui->notApplicablePushButton->setChecked(draft.answer == ChecklistAnswer::NotApplicable);
    group->setExclusive(true);
    const QSignalBlocker quiet(m_ui->notePlainTextEdit); // nobody typed that now
    m_ui->notePlainTextEdit->setPlainText(draft.note);
}

void ChecklistForm::request()
{
    if (const auto answer = chosenAnswer())
        emit answerRequested(m_shown, *answer, m_ui->notePlainTextEdit->toPlainText().trimmed());
}

void ChecklistForm::showItem(const QModelIndex &index)
{
    m_ui->itemFrame->setVisible(index.isValid());
    if (!index.isValid())
        return;
    const items::ChecklistItem &item = m_items.row(index);
    const bool isAnother = item.item != m_shown;
    m_shown = item.item;
    m_ui->packLabel->setText(u"%1 · %2"_s.arg(item.pack, item.item));
    m_ui->wordsLabel->setText(item.words);
    m_ui->majorStateChip->setVisible(item.isMajor);
    m_ui->majorStateChip->set(Tone::Danger, u"alert"_s, tr("Major hazard condition"));
    m_ui->answerStateChip->setVisible(item.answer.has_value());
    if (item.answer) {
        const RowChip chip = Words::of(*item.answer);
        m_ui->answerStateChip->set(chip.tone, chip.icon, tr("Saved: %1").arg(chip.words));
    }
    m_ui->itemFactList->setFacts(
        {{tr("How"), item.how},
         {tr("Basis"), item.basis},
         {tr("Violation"), item.violations.join(u'\n')},
         {tr("Findings"), item.findings > 0 ? QString::number(item.findings) : QString()}});
    if (isAnother) {
        fill({item.answer, item.note});
        m_ui->messageBar->clear();
    }
    showWhatIsPossible();
    if (isAnother)
        emit itemShown(m_shown);
}

void ChecklistForm::showWhatIsPossible()
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->okPushButton), static_cast<QWidget *>(m_ui->problemPushButton),
          static_cast<QWidget *>(m_ui->notApplicablePushButton),
          static_cast<QWidget *>(m_ui->notePlainTextEdit), static_cast<QWidget *>(m_ui->findingPushButton)})
        widget->setEnabled(!m_isReadOnly);
    m_ui->savePushButton->setEnabled(!m_isReadOnly && chosenAnswer().has_value());
    m_ui->previousPushButton->setEnabled(m_ui->itemRowList->currentIndex().row() > 0);
}

void ChecklistForm::retranslate()
{
    m_ui->retranslateUi(this);
    const auto &rows = m_items.rows();
    const auto answered =
        std::count_if(rows.cbegin(), rows.cend(), [](const auto &row) { return row.answer.has_value(); });
    m_ui->progressLabel->setText(tr("%1 of %2 answered").arg(answered).arg(rows.size()));
    m_ui->answeredProgressBar->setMaximum(qMax(1, int(rows.size())));
    m_ui->answeredProgressBar->setValue(int(answered));
    showItem(m_ui->itemRowList->currentIndex());
}

} // namespace fieldcase::forms
