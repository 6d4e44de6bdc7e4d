// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/casework/exportform.h"

#include "forms/parts/icons.h"
#include "forms/parts/when.h"
#include "ui_exportform.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWholeShare = 1000; // of the progress bar, which counts in int

} // namespace

ExportForm::ExportForm(QWidget *parent) : Form(parent), m_ui(std::make_unique<Ui::ExportForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"exportForm"_s);
    applyIcons(this);
    m_ui->exportProgressBar->setMaximum(kWholeShare);
    connect(m_ui->writePushButton, &QPushButton::clicked, this, &ExportForm::exportRequested);
    connect(m_ui->stopPushButton, &QPushButton::clicked, this, &ExportForm::stopRequested);
    connect(m_ui->closePushButton, &QPushButton::clicked, this, &ExportForm::closed);
    setFocusProxy(m_ui->writePushButton);
    retranslate();
}

ExportForm::~ExportForm() = default;

void ExportForm::setSubject(const ExportSubject &subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    retranslate();
}

void ExportForm::setBusy(bool busy)
{
    m_isBusy = busy;
    setProgress(0);
    showWhatIsPossible();
}

void ExportForm::setProgress(qint64 doneBytes)
{
    const qint64 share = m_subject.bytes > 0 ? doneBytes * kWholeShare / m_subject.bytes : 0;
    m_ui->exportProgressBar->setValue(int(qMin<qint64>(share, kWholeShare)));
}

void ExportForm::say(Tone tone, const QString &words)
{
    m_ui->messageBar->say(tone, words);
}

void ExportForm::clearMessage()
{
    m_ui->messageBar->clear();
}

void ExportForm::showWhatIsPossible()
{
    m_ui->exportProgressBar->setVisible(m_isBusy);
    m_ui->stopPushButton->setVisible(m_isBusy);
    m_ui->closePushButton->setVisible(!m_isBusy);
    m_ui->writePushButton->setEnabled(!m_isBusy && m_subject.missing == 0);
}

void ExportForm::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->subjectFactList->setFacts({{tr("Party"), m_subject.party},
                                     {tr("Case"), m_subject.title},
                                     {tr("Entries"), QString::number(m_subject.entries)},
                                     {tr("Evidence"), QString::number(m_subject.evidence)},
                                     {tr("Documents"), QString::number(m_subject.documents)},
                                     {tr("Size"), sizeWords(m_subject.bytes)}});
    QStringList notes;
    if (m_subject.missing > 0)
        notes << tr(
            "%n object(s) are not on this device yet and are being fetched from the office. The export can "
            "begin when all are here.",
            nullptr, m_subject.missing);
    if (m_subject.unconfirmed > 0)
        notes << tr(
            "%n entry(ies) have no receipt of the office yet. Synchronise first if the court is to see when "
            "the office received them.",
            nullptr, m_subject.unconfirmed);
    m_ui->noteLabel->setText(notes.join(u'\n'));
    m_ui->noteLabel->setVisible(!notes.isEmpty());
    showWhatIsPossible();
}

} // namespace fieldcase::forms
