// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/flows/decisionflow.h"

#include "app/errortext.h"
#include "app/field/law.h"
#include "app/field/missingwords.h"
#include "app/field/typedtext.h"
#include "app/field/writing.h"
#include "app/whendone.h"
#include "forms/parts/when.h"
#include "forms/parts/words.h"
#include "models/domain/chinesetext.h"
#include "models/domain/gates.h"
#include "models/store/vaultqueue.h"

namespace fieldcase::app {

using namespace Qt::StringLiterals;

namespace {

using forms::DecisionForm;

/// The proposal's rows with the tiers' words; also for what was decided.
QList<items::PenaltyItemRow> rowsOf(const QList<domain::PenaltyItem> &items, const domain::CaseState &state,
                                    const domain::RulePackage &rules)
{
    QList<items::PenaltyItemRow> rows;
    for (const domain::PenaltyItem &item : items) {
        items::PenaltyItemRow row;
        row.finding = item.finding;
        for (qsizetype i = 0; i < state.findings.size(); ++i) {
            if (state.findings.at(i).finding.finding == item.finding)
                row.findingNumber = int(i) + 1;
        }
        const domain::Violation *violation = rules.violation(item.violation);
        row.violation = item.violation;
        row.title = violation ? violation->title : item.violation;
        row.tier = item.tier;
        row.amountFen = item.amountFen;
        row.reasons = item.reasons;
        rows << row;
    }
    return rows;
}

/// 案由 out of the violations that were found.
QString causeOf(const domain::CaseState &state, const domain::RulePackage &rules)
{
    QStringList titles;
    for (const domain::FindingState &finding : state.findings) {
        const domain::Violation *violation = rules.violation(finding.finding.violation);
        if (violation && !titles.contains(violation->title))
            titles << violation->title;
    }
    return titles.join(u'、');
}

} // namespace

DecisionFlow::DecisionFlow(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_form(new DecisionForm)
    , m_filing(new TypedText(desk.vault(), this))
    , m_opinion(new TypedText(desk.vault(), this))
{
    connect(m_form, &DecisionForm::backRequested, this, &DecisionFlow::backRequested);
    connect(m_form, &DecisionForm::filingRequested, this, [this](const DecisionForm::FilingDraft &draft) {
        write(domain::FilingApproved{draft.cause, draft.number, draft.opinion},
              tr("The opening of the case is approved."), m_filing);
    });
    connect(m_form, &DecisionForm::filingChanged, m_filing, [this](const DecisionForm::FilingDraft &draft) {
        m_filing->change(QStringList{draft.cause, draft.number, draft.opinion}.join(u'\n'));
    });
    connect(m_filing, &TypedText::restored, m_form, [this](const QString &text) {
        const QStringList lines = text.split(u'\n');
        m_form->setFiling({lines.value(0), lines.value(1), lines.value(2)});
    });
    connect(m_form, &DecisionForm::opinionChanged, m_opinion, &TypedText::change);
    connect(m_opinion, &TypedText::restored, m_form, &DecisionForm::setOpinion);
    connect(m_form, &DecisionForm::decisionRequested, this,
            [this](const QString &opinion) { decide(domain::DecisionOutcome::Penalty, opinion); });
    connect(m_form, &DecisionForm::noPenaltyRequested, this,
            [this](const QString &opinion) { decide(domain::DecisionOutcome::NoPenalty, opinion); });
}

DecisionFlow::~DecisionFlow()
{
    if (m_form && !m_form->parent())
        delete m_form;
}

QWidget *DecisionFlow::widget() const
{
    return m_form;
}

void DecisionFlow::openCase(const domain::CaseId &caseId)
{
    if (caseId.isNull())
        return;
    m_shown = caseId;
    whenDone(m_desk.vault().run([caseId](store::Vault &vault) { return CaseReading::of(vault, caseId); }),
             this, [this, caseId](const domain::Result<CaseReading> &reading) {
                 if (!m_form || caseId != m_shown)
                     return;
                 if (!reading)
                     return m_form->say(forms::Tone::Danger,
                                        ErrorText::of(reading.error(), ErrorText::Act::Open));
                 showReading(*reading);
             });
}

void DecisionFlow::showReading(const CaseReading &reading)
{
    m_reading = reading;
    const domain::CaseState &state = reading.state;
    const domain::RulePackage &rules = m_desk.rules();
    const QDate today = m_desk.today();
    DecisionForm::View view;
    view.title = reading.row.title;
    view.party = reading.row.enterpriseName + u"  ·  "_s + reading.row.enterpriseCode;
    view.draft.cause = causeOf(state, rules);
    const auto mayNotDecide = domain::mayNot(domain::Action::Decide, state, reading.me, reading.roles);
    view.canFile = !domain::mayNot(domain::Action::ApproveFiling, state, reading.me, reading.roles) &&
                   domain::missingFor(domain::Action::ApproveFiling, state, rules, today).isEmpty();
    if (state.filing)
        view.filing = {{tr("Cause of action"), state.filing->step.cause},
                       {tr("Number"), state.filing->step.number},
                       {tr("Opinion"), state.filing->step.opinion},
                       {tr("Approved"), forms::momentWords(state.filing->act.atMs)}};
    if (state.notice) {
        const domain::NoticeServed &notice = state.notice->step;
        view.steps = {{tr("Notice served"), forms::dayWords(notice.servedOn)},
                      {tr("Number"), notice.number},
                      {tr("Way of service"), forms::Words::of(notice.method)},
                      {tr("The party may speak until"), forms::dayWords(notice.statementUntilOn)},
                      {tr("Its points"), notice.adopted}};
    }
    if (state.proposal) {
        view.proposed = rowsOf(state.proposal->step.items, state, rules);
        view.totalFen = state.proposal->step.totalFen;
        view.capitalTotal = u"人民币"_s + domain::capitalAmount(view.totalFen);
    }
    const QList<domain::Missing> missing = domain::missingFor(domain::Action::Decide, state, rules, today);
    if (mayNotDecide == domain::VoidReason::OnTeam)
        view.missing << tr("You inspected this enterprise: somebody else has to decide.");
    if (mayNotDecide == domain::VoidReason::SamePerson)
        view.missing << tr("You passed the review of this case: somebody else has to decide.");
    for (const domain::Missing &lack : missing) {
        if (lack.blocks)
            view.missing << MissingWords::of(lack, state, *m_desk.law);
    }
    view.canDecide = reading.roles.testFlag(domain::Role::Approver) && state.proposal.has_value();
    if (state.decision) {
        const domain::DecisionMade &made = state.decision->step;
        const bool isPenalty = made.outcome == domain::DecisionOutcome::Penalty;
        view.decision = {{tr("Outcome"), isPenalty ? tr("Penalty as proposed") : tr("No penalty")},
                         {tr("Amount"), isPenalty ? forms::yuanWords(made.totalFen) : QString()},
                         {tr("Opinion"), made.opinion},
                         {tr("Decided"), forms::momentWords(state.decision->act.atMs)}};
    }
    m_form->setView(view);
    openTyped(m_filing, u"typed/filing/"_s, view.canFile);
    openTyped(m_opinion, u"typed/decision/"_s, view.canDecide && !state.decision);
}

void DecisionFlow::openTyped(TypedText *text, const QString &prefix, bool isAsked)
{
    if (isAsked)
        text->open(prefix + m_shown.toString());
    else
        text->close();
}

void DecisionFlow::write(const domain::Body &body, const QString &done, TypedText *typed)
{
    m_form->setBusy(true);
    whenDone(writeEntry(m_desk.vault(), m_shown, body), this,
             [this, done, typed](const domain::Result<store::StoredEntry> &entry) {
                 if (!m_form)
                     return;
                 m_form->setBusy(false);
                 if (!entry)
                     return m_form->say(forms::Tone::Danger,
                                        ErrorText::of(entry.error(), ErrorText::Act::Review));
                 typed->forget();
                 m_form->say(forms::Tone::Good, done);
                 refresh();
                 emit written();
             });
}

void DecisionFlow::decide(domain::DecisionOutcome outcome, const QString &opinion)
{
    domain::DecisionMade body;
    body.outcome = outcome;
    body.opinion = opinion;
    body.payWithinDays = 0;
    if (outcome == domain::DecisionOutcome::Penalty) {
        body.items = m_reading.state.proposal->step.items;
        body.totalFen = m_reading.state.proposal->step.totalFen;
        body.payWithinDays = int(m_desk.rules().limit(domain::LimitId::PayDays).value);
    }
    write(body, tr("Decided. The decision document can be made now."), m_opinion);
}

} // namespace fieldcase::app
