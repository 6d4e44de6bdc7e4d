// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/draw/freezeform.h"

#include "forms/parts/icons.h"
#include "ui_freezeform.h"

#include <QLocale>
#include <QRegularExpression>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPerCent = 10; // a rate is in thousandths

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression divider(u"[,，、;；\\s]+"_s);
    QStringList words = text.split(divider, Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

} // namespace

FreezeForm::FreezeForm(QWidget *parent) : Form(parent), m_ui(std::make_unique<Ui::FreezeForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"freezeForm"_s);
    applyIcons(this);
    connect(m_ui->freezePushButton, &QPushButton::clicked, this, &FreezeForm::freezeRequested);
    connect(m_ui->backPushButton, &QPushButton::clicked, this, &FreezeForm::backRequested);
    connect(m_ui->nameLineEdit, &QLineEdit::textChanged, this, &FreezeForm::showWhatIsPossible);
    setFocusProxy(m_ui->nameLineEdit);
    retranslate();
}

FreezeForm::~FreezeForm() = default;

void FreezeForm::setDraft(const Draft &draft)
{
    m_parameters = draft.parameters;
    m_ui->nameLineEdit->setText(draft.title);
    m_ui->dateEdit->setDate(m_parameters.onDate);
    m_ui->categoriesLineEdit->setText(m_parameters.categories.join(u'、'));
    m_ui->areasLineEdit->setText(m_parameters.areas.join(u'、'));
    m_ui->redSpinBox->setValue(m_parameters.redRate / kPerCent);
    m_ui->orangeSpinBox->setValue(m_parameters.orangeRate / kPerCent);
    m_ui->yellowSpinBox->setValue(m_parameters.yellowRate / kPerCent);
    m_ui->blueSpinBox->setValue(m_parameters.blueRate / kPerCent);
    m_ui->mostSpinBox->setValue(m_parameters.mostInAll);
    m_ui->intervalSpinBox->setValue(m_parameters.leastIntervalDays);
    m_ui->teamSpinBox->setValue(m_parameters.teamSize);
}

FreezeForm::Draft FreezeForm::draft() const
{
    Draft draft{m_ui->nameLineEdit->text().trimmed(), m_parameters};
    draft.parameters.onDate = m_ui->dateEdit->date();
    draft.parameters.categories = wordsIn(m_ui->categoriesLineEdit->text());
    draft.parameters.areas = wordsIn(m_ui->areasLineEdit->text());
    draft.parameters.redRate = m_ui->redSpinBox->value() * kPerCent;
    draft.parameters.orangeRate = m_ui->orangeSpinBox->value() * kPerCent;
    draft.parameters.yellowRate = m_ui->yellowSpinBox->value() * kPerCent;
    draft.parameters.blueRate = m_ui->blueSpinBox->value() * kPerCent;
    draft.parameters.mostInAll = m_ui->mostSpinBox->value();
    draft.parameters.leastIntervalDays = m_ui->intervalSpinBox->value();
    draft.parameters.teamSize = m_ui->teamSpinBox->value();
    return draft;
}

void FreezeForm::setCounts(qint64 enterprises, qint64 officers)
{
    m_enterprises = enterprises;
    m_officers = officers;
    showWhatIsPossible();
}

void FreezeForm::setBusy(bool busy)
{
    m_isBusy = busy;
    showWhatIsPossible();
}

void FreezeForm::say(Tone tone, const QString &words)
{
    m_ui->messageBar->say(tone, words);
}

void FreezeForm::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->dateEdit->setDisplayFormat(QLocale().language() == QLocale::Chinese ? u"yyyy年M月d日"_s
                                                                              : u"d MMM yyyy"_s);
    showWhatIsPossible();
}

void FreezeForm::showWhatIsPossible()
{
    const QLocale locale;
    m_ui->countsLabel->setText(tr("%1 enterprises and %2 officers will be frozen.")
                                   .arg(locale.toString(m_enterprises), locale.toString(m_officers)));
    m_ui->freezePushButton->setText(m_isBusy ? tr("Freezing…") : tr("&Freeze the registers"));
    m_ui->freezePushButton->setEnabled(!m_isBusy && m_enterprises > 0 && m_officers > 1 &&
                                       !m_ui->nameLineEdit->text().trimmed().isEmpty());
}

} // namespace fieldcase::forms
