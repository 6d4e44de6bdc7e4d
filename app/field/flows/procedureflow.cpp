// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/flows/procedureflow.h"

#include "app/errortext.h"
#include "app/field/proceduredrafts.h"
#include "app/field/procedurereading.h"
#include "app/field/typedtext.h"
#include "app/field/writing.h"
#include "app/whendone.h"
#include "models/domain/deadlines.h"
#include "models/domain/discretion.h"
#include "models/domain/gates.h"

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::Action;

ProcedureFlow::ProcedureFlow(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_form(new forms::ProcedureForm)
    , m_penalty(new TypedText(desk.vault(), this))
    , m_notice(new TypedText(desk.vault(), this))
{
    connect(m_form, &forms::ProcedureForm::proposeRequested, this, &ProcedureFlow::propose);
    connect(m_form, &forms::ProcedureForm::noticeRequested, this, &ProcedureFlow::serve);
    connectTyped();
}

void ProcedureFlow::connectTyped()
{
    connect(m_form, &forms::ProcedureForm::draftChanged, m_penalty,
            [this](const forms::PenaltyDraft &draft) { m_penalty->change(textOf(draft)); });
    connect(m_penalty, &TypedText::restored, m_form, [this](const QString &text) {
        if (const auto draft = penaltyFromText(text))
            m_form->setDraft(*draft);
    });
    connect(m_form, &forms::ProcedureForm::noticeChanged, m_notice,
            [this](const domain::NoticeServed &notice) { m_notice->change(textOf(notice)); });
    connect(m_notice, &TypedText::restored, m_form, [this](const QString &text) {
        if (const auto notice = noticeFromText(text))
            m_form->setNoticeDraft(*notice);
    });
}

void ProcedureFlow::show(const CaseReading &reading)
{
    const domain::CaseState &state = reading.state;
    const domain::RulePackage &rules = m_desk.rules();
    m_caseId = state.caseId;
    const auto may = [&](Action action) {
        return !domain::mayNot(action, state, reading.me, reading.roles) &&
               domain::isReady(domain::missingFor(action, state, rules, m_desk.today()));
    };
    forms::ProcedureView view;
    view.steps = ProcedureReading::steps(reading);
    view.proposal.rows = ProcedureReading::penalties(reading, rules);
    if (state.proposal)
        view.proposal.opinion = state.proposal->step.opinion;
    view.mayPropose = may(Action::Propose);
    view.isNoticeServed = state.notice.has_value();
    view.mayServe = !state.notice && may(Action::ServeNotice);
    if (state.notice) {
        view.notice = state.notice->step;
    } else {
        view.notice.form = u"F24"_s;
        view.notice.servedOn = m_desk.today();
        view.notice.statementUntilOn = domain::statementUntil(rules, m_desk.today());
    }
    m_form->setView(view);
    if (view.mayPropose)
        m_penalty->open(u"typed/penalty/"_s + m_caseId.toString());
    else
        m_penalty->close();
    if (view.mayServe)
        m_notice->open(u"typed/notice/"_s + m_caseId.toString());
    else
        m_notice->close();
}

void ProcedureFlow::propose(const forms::PenaltyDraft &draft)
{
    domain::PenaltyProposed body;
    body.opinion = draft.opinion;
    for (const items::PenaltyItemRow &row : draft.rows) {
        const domain::PenaltyItem item{row.violation, row.finding, row.tier, row.amountFen, row.reasons};
        const auto fault = domain::faultOf(m_desk.rules(), item);
        if (fault == domain::ItemFault::OutsideTier && item.reasons.isEmpty())
            return m_form->say(
                forms::Tone::Danger,
                tr("The amount for %1 is outside its tier; give the reasons.").arg(row.violation));
        if (fault && fault != domain::ItemFault::OutsideTier)
            return m_form->say(forms::Tone::Danger,
                               tr("The amount for %1 is outside what the law allows.").arg(row.violation));
        body.items << item;
        body.totalFen += item.amountFen;
    }
    write(body, m_penalty);
}

void ProcedureFlow::serve(const domain::NoticeServed &notice)
{
    write(notice, m_notice);
}

void ProcedureFlow::write(const domain::Body &body, TypedText *typed)
{
    whenDone(writeEntry(m_desk.vault(), m_caseId, body), this,
             [this, typed](const domain::Result<store::StoredEntry> &entry) {
                 if (!entry)
                     return m_form->say(forms::Tone::Danger,
                                        ErrorText::of(entry.error(), ErrorText::Act::Save));
                 typed->forget();
                 m_form->say(forms::Tone::Good,
                             tr("Recorded. It reaches the office with the next synchronisation."));
                 emit written();
             });
}

} // namespace fieldcase::app
