// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/reviewqueueform.h"

#include "forms/assignments/casedelegate.h"
#include "forms/parts/icons.h"
#include "ui_reviewqueueform.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

ReviewQueueForm::ReviewQueueForm(QWidget *parent)
    : Form(parent), m_ui(std::make_unique<Ui::ReviewQueueForm>()), m_cases(new items::CaseItemModel(this))
{
    m_ui->setupUi(this);
    setObjectName(u"reviewQueueForm"_s);
    applyIcons(this);
    m_ui->casesListView->setModel(m_cases);
    m_ui->casesListView->setItemDelegate(new CaseDelegate(this));
    for (QPushButton *button : {m_ui->reviewPushButton, m_ui->decisionPushButton, m_ui->allPushButton}) {
        connect(button, &QPushButton::toggled, this, [this](bool isOn) {
            if (isOn)
                emit queueRequested(queue());
        });
    }
    connect(m_ui->casesListView, &RowList::chosen, this,
            [this](const QModelIndex &index) { emit caseRequested(m_cases->row(index).caseId); });
    connect(m_ui->casesListView, &RowList::nearlyAtEnd, this, [this] {
        if (std::exchange(m_hasMore, false))
            emit moreRequested();
    });
    setFocusProxy(m_ui->casesListView);
    retranslate();
}

ReviewQueueForm::~ReviewQueueForm() = default;

ReviewQueueForm::Queue ReviewQueueForm::queue() const
{
    if (m_ui->reviewPushButton->isChecked())
        return Queue::Review;
    return m_ui->decisionPushButton->isChecked() ? Queue::Decision : Queue::All;
}

void ReviewQueueForm::setQueue(Queue queue)
{
    switch (queue) {
    case Queue::Review:
        return m_ui->reviewPushButton->setChecked(true);
    case Queue::Decision:
        return m_ui->decisionPushButton->setChecked(true);
    case Queue::All:
        return m_ui->allPushButton->setChecked(true);
    }
}

void ReviewQueueForm::setCases(const QList<items::CaseItem> &rows, bool hasMore)
{
    m_cases->setRows(rows);
    m_hasMore = hasMore;
    showList();
}

void ReviewQueueForm::appendCases(const QList<items::CaseItem> &rows, bool hasMore)
{
    m_cases->appendRows(rows);
    m_hasMore = hasMore;
    showList();
}

void ReviewQueueForm::setAwaitsKey(bool awaits)
{
    m_awaitsKey = awaits;
    retranslate();
}

void ReviewQueueForm::say(Tone tone, const QString &words)
{
    m_ui->messageBar->say(tone, words);
}

void ReviewQueueForm::retranslate()
{
    m_ui->retranslateUi(this);
    if (m_awaitsKey)
        m_ui->emptyState->set(u"key"_s, tr("This device waits for the office's key"),
                              tr("Submitted cases can be read with it only. Ask an administrator to "
                                 "synchronise: that hands the key over. Then synchronise here."));
    else
        m_ui->emptyState->set(u"review"_s, tr("No case waits here"),
                              tr("Submitted cases appear after the next sync."));
    showList();
}

void ReviewQueueForm::showList()
{
    const int count = m_cases->rowCount();
    if (m_hasMore)
        m_ui->countLabel->setText(tr("More than %n case(s)", nullptr, count));
    else
        m_ui->countLabel->setText(tr("%n case(s)", nullptr, count));
    if (count > 0)
        m_ui->listStackedWidget->setCurrentWidget(m_ui->casesWidget);
    else
        m_ui->listStackedWidget->setCurrentWidget(m_ui->emptyState);
}

} // namespace fieldcase::forms
