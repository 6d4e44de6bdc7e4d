// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/flows/casesflow.h"

#include "app/field/casereading.h"
#include "app/whendone.h"

namespace fieldcase::app {

namespace {

constexpr int kPageRows = 200;

} // namespace

CasesFlow::CasesFlow(const Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_form(new forms::AssignmentsForm)
{
    connect(m_form, &forms::AssignmentsForm::filterChanged, this, &CasesFlow::refresh);
    connect(m_form, &forms::AssignmentsForm::moreRequested, this, &CasesFlow::readMore);
    connect(m_form, &forms::AssignmentsForm::caseChosen, this, &CasesFlow::caseRequested);
    refresh();
}

store::CaseList::Filter CasesFlow::filter() const
{
    const forms::CaseFilter wanted = m_form->filter();
    store::CaseList::Filter filter;
    // Officers see their own cases; whoever keeps or reviews them sees all.
    const bool seesAll = m_desk.person().roles &
                         (domain::Role::Reviewer | domain::Role::Approver | domain::Role::Archivist |
                          domain::Role::Dispatcher | domain::Role::Administrator | domain::Role::Auditor);
    filter.whose = seesAll ? store::CaseList::Filter::Whose::All : store::CaseList::Filter::Whose::Mine;
    filter.text = wanted.text;
    filter.releasedAtMs = seesAll ? 0 : m_desk.nowMs();
    if (wanted.stage)
        filter.stage = domain::Stage(*wanted.stage);
    return filter;
}

void CasesFlow::refresh()
{
    const int asked = ++m_asked;
    m_isComplete = false;
    whenDone(m_desk.vault().run([wanted = filter()](store::Vault &vault) {
        return vault.lists().cases(wanted, {}, kPageRows);
    }),
             this, [this, asked](const domain::Result<QList<store::CaseRow>> &rows) {
                 if (asked == m_asked)
                     take(rows, true);
             });
}

void CasesFlow::readMore()
{
    if (m_isReading || m_isComplete)
        return;
    m_isReading = true;
    const int asked = m_asked;
    whenDone(m_desk.vault().run([wanted = filter(), end = m_end](store::Vault &vault) {
        return vault.lists().cases(wanted, end, kPageRows);
    }),
             this, [this, asked](const domain::Result<QList<store::CaseRow>> &rows) {
                 m_isReading = false;
                 if (asked == m_asked)
                     take(rows, false);
             });
}

void CasesFlow::take(const domain::Result<QList<store::CaseRow>> &rows, bool isFirstPage)
{
    if (!rows)
        return; // the next change reads it anew
    QList<items::CaseItem> items;
    for (const store::CaseRow &row : *rows)
        items << caseItemOf(row);
    m_isComplete = rows->size() < kPageRows;
    if (!rows->isEmpty())
        m_end = {rows->constLast().changedAtMs, rows->constLast().caseId};
    if (isFirstPage)
        m_form->setCases(items);
    else
        m_form->appendCases(items);
}

} // namespace fieldcase::app
