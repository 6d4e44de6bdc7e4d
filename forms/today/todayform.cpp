// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/today/todayform.h"

#include "forms/parts/icons.h"
#include "forms/parts/when.h"
#include "forms/today/taskdelegate.h"
#include "ui_todayform.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconPx = 30;

} // namespace

TodayForm::TodayForm(QWidget *parent) : Form(parent), m_ui(std::make_unique<Ui::TodayForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"todayForm"_s);
    applyIcons(this);
    m_ui->taskRowList->setModel(&m_tasks);
    m_ui->taskRowList->setItemDelegate(new TaskDelegate(m_ui->taskRowList));
    connect(m_ui->taskRowList, &RowList::chosen, this,
            [this](const QModelIndex &index) { emit taskChosen(m_tasks.row(index)); });
    connect(m_ui->syncPushButton, &QPushButton::clicked, this, &TodayForm::syncRequested);
    connect(m_ui->casesPushButton, &QPushButton::clicked, this, &TodayForm::casesRequested);
    setFocusProxy(m_ui->taskRowList);
    retranslate();
}

TodayForm::~TodayForm() = default;

void TodayForm::setTasks(const QList<items::TaskItem> &tasks)
{
    m_tasks.setRows(tasks);
    retranslate();
}

void TodayForm::setSummary(const TodaySummary &summary)
{
    m_summary = summary;
    retranslate();
}

void TodayForm::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->dayLabel->setText(dayWords(m_summary.today));
    const bool isEmpty = m_tasks.rowCount() == 0;
    m_ui->taskRowList->setVisible(!isEmpty);
    m_ui->emptyState->setVisible(isEmpty);
    m_ui->emptyState->set(u"check"_s, tr("Nothing waits for you"),
                          tr("New assignments arrive with the next synchronisation."));

    const bool isSafe = m_summary.unsent == 0;
    m_ui->safeIconLabel->setPixmap(iconPixmap(isSafe ? u"proven"_s : u"here"_s,
                                              toneColour(isSafe ? Tone::Good : Tone::Warning), kIconPx,
                                              devicePixelRatioF()));
    const bool isFresh = isSafe && m_summary.lastSyncAtMs == 0;
    m_ui->safeHeadingLabel->setText(isFresh ? tr("Nothing to send yet")
                                    : isSafe
                                        ? tr("Everything is proven at the office")
                                        : tr("%n item(s) only on this device", nullptr, m_summary.unsent));
    const QString last =
        m_summary.lastSyncAtMs == 0
            ? tr("This device has not been synchronised yet.")
            : tr("Last synchronised: %1").arg(momentWords(m_summary.lastSyncAtMs, m_summary.today));
    m_ui->safeLabel->setText(
        isSafe ? last : tr("They are saved and encrypted here, but nowhere else yet. %1").arg(last));
    m_ui->countFactList->setFacts({{tr("In progress"), QString::number(m_summary.openCases)},
                                   {tr("Returned to me"), QString::number(m_summary.returnedCases)},
                                   {tr("For my review"), QString::number(m_summary.reviewCases)}});
}

} // namespace fieldcase::forms
