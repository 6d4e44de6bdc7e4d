// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/gates.h"

#include "models/domain/discretion.h"
#include "models/domain/permissions.h"

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

const QString kRecord = u"F03"_s;
const QString kOrder = u"F05"_s;
const QString kDecision = u"F34"_s;

/// Collects what is missing.
class Gate
{
public:
    Gate(const CaseState &state, const RulePackage &rules) : m_state(state), m_rules(rules) {}

    QList<Missing> missing;

    void need(bool there, MissingKind kind, Roles who)
    {
        if (!there)
            missing.append({kind, {}, {}, {}, who, true});
    }

    void editable()
    {
        need(m_state.opened.has_value(), MissingKind::Opening, Role::Officer);
        if (m_state.opened)
            need(m_state.isEditable(), MissingKind::Editing, Role::Reviewer);
    }

    void checklist()
    {
        for (const QString &packId : m_state.assignment.checklist) {
            const ChecklistPack *pack = m_rules.pack(packId);
            for (const ChecklistItem &item : pack != nullptr ? pack->items : QList<ChecklistItem>()) {
                if (!m_state.checklist.contains(item.id))
                    warn(MissingKind::Answer, item.id);
            }
        }
        for (const AnswerState &answer : m_state.checklist) {
            const bool found =
                std::any_of(m_state.findings.begin(), m_state.findings.end(), [&](const auto &finding) {
                    return finding.finding.item == answer.answered.item;
                });
            if (answer.answered.answer == ChecklistAnswer::Problem && !found)
                warn(MissingKind::ProblemFinding, answer.answered.item);
        }
    }

    void findings()
    {
        for (const FindingState &state : m_state.findings) {
            const FindingRecorded &finding = state.finding;
            const bool weighty = !finding.violation.isEmpty() || finding.major;
            if (m_state.evidenceOf(finding.finding).isEmpty())
                missing.append(
                    {MissingKind::Evidence, finding.finding.toString(), {}, {}, Role::Officer, weighty});
            if (!finding.violation.isEmpty() && finding.basis.isEmpty())
                warn(MissingKind::Basis, finding.finding.toString());
        }
    }

    [[nodiscard]] bool hasMeasure(Measure measure) const
    {
        return std::any_of(m_state.findings.begin(), m_state.findings.end(),
                           [&](const FindingState &state) { return state.finding.measure == measure; });
    }

    /// \a form generated, signed in \a slots and finalised.
    void document(const QString &form, const QStringList &slotNames, Roles who)
    {
        const DocumentState *document = m_state.newestDocument(form);
        if (document == nullptr) {
            missing.append({MissingKind::Document, form, {}, {}, who, true});
            return;
        }
        for (const QString &slot : slotNames) {
            const auto isSigned = [&](const DocumentSigned &signature) { return signature.slot == slot; };
            if (std::none_of(document->signatures.begin(), document->signatures.end(), isSigned))
                missing.append({MissingKind::Signature, form, slot, {}, who, true});
        }
        if (!document->finalised)
            missing.append({MissingKind::Finalising, form, {}, {}, who, true});
        const bool older =
            std::any_of(m_state.findings.begin(), m_state.findings.end(),
                        [&](const auto &finding) { return finding.changedAtMs > document->act.atMs; });
        if (older)
            warn(MissingKind::RecordAnew, form);
    }

    /// What the officers hand over.
    void contents()
    {
        checklist();
        findings();
        const QStringList everybody{u"officer1"_s, u"officer2"_s, u"party"_s};
        document(kRecord, everybody, Role::Officer);
        if (hasMeasure(Measure::Rectify))
            document(kOrder, everybody, Role::Officer);
    }

    void passedAndFiled()
    {
        const bool passed = m_state.stage == Stage::Passed || m_state.decision;
        need(passed, MissingKind::Review, Role::Reviewer);
        need(m_state.filing.has_value(), MissingKind::Filing, Role::Approver);
    }

    void proposal()
    {
        need(m_state.proposal.has_value(), MissingKind::Proposal, Role::Officer);
        const auto items = m_state.proposal ? m_state.proposal->step.items : QList<PenaltyItem>();
        for (const PenaltyItem &item : items) {
            if (const auto fault = faultOf(m_rules, item)) {
                const bool blocks =
                    *fault != ItemFault::OutsideTier; // beyond the tier with reasons is the law's own way
                missing.append({MissingKind::Amount, item.violation, {}, {}, Role::Officer, blocks});
            }
        }
    }

    void notice(QDate today)
    {
        need(m_state.notice.has_value(), MissingKind::Notice, Role::Officer);
        if (!m_state.notice || m_state.notice->step.statement == Statement::Waived)
            return;
        const QDate until = m_state.notice->step.statementUntilOn;
        if (today <= until)
            missing.append({MissingKind::WaitingPeriod, {}, {}, until, {}, true});
    }

    void closing()
    {
        const bool passedWithoutFiling = m_state.stage == Stage::Passed && !m_state.filing;
        need(m_state.decision || passedWithoutFiling, MissingKind::Decision, Role::Approver);
        if (!m_state.decision || m_state.decision->step.outcome != DecisionOutcome::Penalty)
            return;
        document(kDecision, {}, Role::Approver);
        const DocumentState *decision = m_state.newestDocument(kDecision);
        if (decision != nullptr && !decision->served)
            missing.append({MissingKind::Service, kDecision, {}, {}, Role::Officer, true});
    }

private:
    void warn(MissingKind kind, const QString &subject)
    {
        missing.append({kind, subject, {}, {}, Role::Officer, false});
    }

    const CaseState &m_state;
    const RulePackage &m_rules;
};

/// The kind of entry that takes the step.
EntryKind kindOf(Action action)
{
    switch (action) {
    case Action::GenerateRecord:
    case Action::GenerateOrder:
    case Action::GenerateNotice:
    case Action::GenerateDecision:
        return EntryKind::DocumentGenerated;
    case Action::Propose:
        return EntryKind::PenaltyProposed;
    case Action::Submit:
        return EntryKind::CaseSubmitted;
    case Action::ReturnReview:
        return EntryKind::ReviewReturned;
    case Action::PassReview:
        return EntryKind::ReviewPassed;
    case Action::ApproveFiling:
        return EntryKind::FilingApproved;
    case Action::ServeNotice:
        return EntryKind::NoticeServed;
    case Action::Decide:
        return EntryKind::DecisionMade;
    case Action::Close:
        return EntryKind::CaseClosed;
    }
    Q_UNREACHABLE();
}

/// Whoever answers a submission.
void needSubmission(Gate &gate, const CaseState &state)
{
    gate.need(state.stage == Stage::Submitted, MissingKind::Submission, Role::Officer);
}

} // namespace

QList<Missing> missingFor(Action action, const CaseState &state, const RulePackage &rules, QDate today)
{
    Gate gate(state, rules);
    switch (action) {
    case Action::GenerateRecord:
        gate.editable();
        gate.checklist();
        break;
    case Action::GenerateOrder:
        gate.editable();
        gate.need(gate.hasMeasure(Measure::Rectify), MissingKind::Finding, Role::Officer);
        break;
    case Action::Propose:
        gate.editable();
        gate.need(!state.findings.isEmpty(), MissingKind::Finding, Role::Officer);
        break;
    case Action::Submit:
        gate.editable();
        gate.contents();
        break;
    case Action::ReturnReview:
    case Action::PassReview:
        needSubmission(gate, state);
        break;
    case Action::ApproveFiling:
        gate.need(!state.rounds.isEmpty(), MissingKind::Submission, Role::Officer);
        gate.proposal();
        gate.need(!state.filing, MissingKind::Done, {});
        break;
    case Action::GenerateNotice:
    case Action::ServeNotice:
        gate.passedAndFiled();
        gate.proposal();
        gate.need(!state.decision, MissingKind::Done, {});
        break;
    case Action::Decide:
        gate.passedAndFiled();
        gate.proposal();
        gate.notice(today);
        gate.need(!state.decision, MissingKind::Done, {});
        break;
    case Action::GenerateDecision:
        gate.need(state.decision.has_value(), MissingKind::Decision, Role::Approver);
        if (state.decision)
            gate.need(state.decision->step.outcome == DecisionOutcome::Penalty, MissingKind::Penalty, {});
        break;
    case Action::Close:
        gate.closing();
        gate.need(!state.closing, MissingKind::Done, {});
        break;
    }
    return gate.missing;
}

bool isReady(const QList<Missing> &missing)
{
    return std::none_of(missing.begin(), missing.end(), [](const Missing &one) { return one.blocks; });
}

std::optional<VoidReason> mayNot(Action action, const CaseState &state, const OfficerId &officer, Roles roles)
{
    const EntryKind kind = kindOf(action);
    if (!mayWrite(kind, roles))
        return VoidReason::WrongRole;
    const bool onTeam = state.isOnTeam(officer);
    const bool judges = kind == EntryKind::ReviewReturned || kind == EntryKind::ReviewPassed ||
                        writersOf(kind) == Role::Approver;
    if (judges && onTeam)
        return VoidReason::OnTeam;
    const bool teamOnly = writersOf(kind) == Role::Officer || (kind == EntryKind::DocumentGenerated &&
                                                               !(roles & (Role::Reviewer | Role::Approver)));
    if (teamOnly && !onTeam)
        return VoidReason::NotOnTeam;
    const bool passedByHim = !state.rounds.isEmpty() && state.rounds.last().passed &&
                             state.rounds.last().answered.officer == officer;
    const bool filedByHim = state.filing && state.filing->act.officer == officer;
    if ((writersOf(kind) == Role::Approver && passedByHim) || (kind == EntryKind::ReviewPassed && filedByHim))
        return VoidReason::SamePerson;
    return {};
}

} // namespace fieldcase::domain
