// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/dayreading.h"

#include "app/field/groupkey.h"
#include "forms/parts/when.h"
#include "sync/client/syncmemory.h"

namespace fieldcase::app {

using items::TaskItem;
using items::TaskKind;
using store::CaseList;

namespace {

constexpr int kMostOfAKind = 50; // the page of the day is not an archive

domain::Result<QList<store::CaseRow>> casesOf(store::Vault &vault, CaseList::Filter::Whose whose,
                                              std::optional<domain::Stage> stage, qint64 nowMs)
{
    CaseList::Filter filter;
    filter.whose = whose;
    filter.stage = stage;
    filter.releasedAtMs = nowMs;
    return vault.lists().cases(filter, {}, kMostOfAKind);
}

TaskItem taskOf(TaskKind kind, const store::CaseRow &row, const QString &detail)
{
    TaskItem task;
    task.kind = kind;
    task.caseId = row.caseId;
    task.subject = row.enterpriseName;
    task.detail = detail;
    return task;
}

/// Adds one task a case of \a stage.
domain::Result<int> addCases(store::Vault &vault, QList<TaskItem> &tasks, domain::Stage stage, TaskKind kind,
                             qint64 nowMs)
{
    const auto rows = casesOf(vault, CaseList::Filter::Whose::Mine, stage, nowMs);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const store::CaseRow &row : *rows)
        tasks << taskOf(kind, row, kind == TaskKind::Returned ? row.returnReason : row.enterpriseAddress);
    return int(rows->size());
}

domain::Result<int> addQueue(store::Vault &vault, QList<TaskItem> &tasks, CaseList::Filter::Whose whose,
                             TaskKind kind)
{
    const auto rows = casesOf(vault, whose, std::nullopt, 0);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const store::CaseRow &row : *rows)
        tasks << taskOf(kind, row, row.title);
    return int(rows->size());
}

/// Draws in which this person has a step to take.
void addDraws(const domain::OrgState &org, const Person &person, QList<TaskItem> &tasks)
{
    const bool presses = person.roles & (domain::Role::Dispatcher | domain::Role::Supervisor);
    for (const domain::DrawState &draw : org.draws) {
        if (!presses || draw.stage() == domain::DrawStage::Completed)
            continue;
        TaskItem task;
        task.kind = TaskKind::PressDraw;
        task.draw = draw.frozen.draw;
        task.subject = draw.frozen.title;
        tasks << task;
    }
}

} // namespace

domain::Result<DayReading> DayReading::of(store::Vault &vault, const Person &person, qint64 nowMs)
{
    DayReading reading;
    QList<TaskItem> &tasks = reading.tasks;
    const auto awaits = awaitsGroupKey(vault);
    if (!awaits)
        return tl::unexpected(awaits.error());
    if (*awaits)
        tasks << TaskItem{TaskKind::AwaitKey, {}, {}, {}, {}, {}, 0};
    const auto returned = addCases(vault, tasks, domain::Stage::Returned, TaskKind::Returned, nowMs);
    if (!returned)
        return tl::unexpected(returned.error());
    const auto assigned = addCases(vault, tasks, domain::Stage::Assigned, TaskKind::NewAssignment, nowMs);
    if (!assigned)
        return tl::unexpected(assigned.error());
    const auto open = addCases(vault, tasks, domain::Stage::Opened, TaskKind::ContinueCase, nowMs);
    if (!open)
        return tl::unexpected(open.error());
    int reviews = 0;
    if (person.roles.testFlag(domain::Role::Reviewer)) {
        const auto queue = addQueue(vault, tasks, CaseList::Filter::Whose::ReviewQueue, TaskKind::ReviewCase);
        if (!queue)
            return tl::unexpected(queue.error());
        reviews += *queue;
    }
    if (person.roles.testFlag(domain::Role::Approver)) {
        const auto queue =
            addQueue(vault, tasks, CaseList::Filter::Whose::DecisionQueue, TaskKind::DecideCase);
        if (!queue)
            return tl::unexpected(queue.error());
        reviews += *queue;
    }
    const auto org = vault.ledger().orgState();
    if (!org)
        return tl::unexpected(org.error());
    addDraws(*org, person, tasks);
    const auto waiting = vault.outbox().counts();
    if (!waiting)
        return tl::unexpected(waiting.error());
    const auto last = client::SyncMemory(vault.settings()).lastSuccessMs();
    if (!last)
        return tl::unexpected(last.error());
    reading.summary = {forms::officialTime(nowMs).date(),   *open, *returned, reviews,
                       waiting->entries + waiting->objects, *last};
    return reading;
}

} // namespace fieldcase::app
