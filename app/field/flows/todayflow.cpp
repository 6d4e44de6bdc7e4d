// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/flows/todayflow.h"

#include "app/field/dayreading.h"
#include "app/whendone.h"

namespace fieldcase::app {

using items::TaskKind;

TodayFlow::TodayFlow(const Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_form(new forms::TodayForm)
{
    connect(m_form, &forms::TodayForm::taskChosen, this, &TodayFlow::open);
    connect(m_form, &forms::TodayForm::syncRequested, this, &TodayFlow::syncRequested);
    connect(m_form, &forms::TodayForm::casesRequested, this, &TodayFlow::casesRequested);
    refresh();
}

void TodayFlow::refresh()
{
    const Person person = m_desk.person();
    const qint64 nowMs = m_desk.nowMs();
    whenDone(m_desk.vault().run(
                 [person, nowMs](store::Vault &vault) { return DayReading::of(vault, person, nowMs); }),
             this, [this](const domain::Result<DayReading> &reading) {
                 if (!reading)
                     return; // the next change or sync reads it anew
                 m_form->setTasks(reading->tasks);
                 m_form->setSummary(reading->summary);
                 emit counted(int(reading->tasks.size()));
             });
}

void TodayFlow::open(const items::TaskItem &task)
{
    switch (task.kind) {
    case TaskKind::ReviewCase:
    case TaskKind::DecideCase:
        emit reviewRequested(task.caseId);
        break;
    case TaskKind::PressDraw:
        emit drawRequested(task.draw);
        break;
    case TaskKind::SendWaiting:
    case TaskKind::AwaitKey:
        emit syncRequested();
        break;
    default:
        emit caseRequested(task.caseId);
        break;
    }
}

} // namespace fieldcase::app
