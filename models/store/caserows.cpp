// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/caserows.h"

namespace fieldcase::store {

using domain::CaseState;

namespace {

int countMajor(const CaseState &state)
{
    return int(std::count_if(state.findings.begin(), state.findings.end(),
                             [](const domain::FindingState &finding) { return finding.finding.major; }));
}

int countValid(const CaseState &state)
{
    return int(std::count_if(state.documents.begin(), state.documents.end(),
                             [](const domain::DocumentState &document) { return !document.isVoid(); }));
}

CaseRow caseRowOf(const CaseState &state, const CaseFacts &facts)
{
    const domain::AssignmentIssued &assignment = state.assignment;
    CaseRow row;
    row.caseId = state.caseId;
    row.title = assignment.title;
    row.source = assignment.source;
    row.enterpriseCode = assignment.enterprise.code;
    row.enterpriseName = assignment.enterprise.name;
    row.enterpriseAddress = assignment.enterprise.address;
    row.stage = state.stage;
    row.mine = state.isOnTeam(facts.me);
    row.readable = facts.readable;
    row.round = int(state.rounds.size());
    if (state.stage == domain::Stage::Returned && !state.rounds.isEmpty() &&
        state.rounds.constLast().returned)
        row.returnReason = state.rounds.constLast().returned->reason;
    row.findings = int(state.findings.size());
    row.majorFindings = countMajor(state);
    row.evidence = int(state.evidence.size());
    row.documents = countValid(state);
    row.voided = int(state.voided.size());
    row.issuedAtMs = facts.issuedAtMs;
    row.releaseAtMs = assignment.releaseAtMs;
    row.changedAtMs = facts.changedAtMs == 0 ? facts.issuedAtMs : facts.changedAtMs;
    row.changedBy = facts.changedBy;
    return row;
}

/// How much evidence belongs to each finding, in one walk: as CaseState::evidenceOf() counts it.
class EvidenceCount
{
public:
    explicit EvidenceCount(const CaseState &state)
    {
        for (const domain::EvidenceState &item : state.evidence) {
            m_findingOf.insert(item.sealed.evidence, item.sealed.finding);
            ++m_naming[item.sealed.finding];
        }
    }

    [[nodiscard]] int of(const domain::FindingRecorded &finding) const
    {
        int count = m_naming.value(finding.finding);
        const QSet<domain::EvidenceId> named(finding.evidence.begin(), finding.evidence.end());
        for (const domain::EvidenceId &id : named) {
            const auto item = m_findingOf.constFind(id);
            count += item != m_findingOf.constEnd() && *item != finding.finding ? 1 : 0;
        }
        return count;
    }

private:
    QHash<domain::EvidenceId, domain::FindingId> m_findingOf;
    QHash<domain::FindingId, int> m_naming; ///< evidence that names the finding
};

FindingRow findingRowOf(const CaseState &state, const domain::FindingState &finding,
                        const EvidenceCount &evidence)
{
    FindingRow row;
    row.caseId = state.caseId;
    row.finding = finding.finding.finding;
    row.item = finding.finding.item;
    row.place = finding.finding.place;
    row.fact = finding.finding.fact;
    row.violation = finding.finding.violation;
    row.major = finding.finding.major;
    row.measure = finding.finding.measure;
    row.dueOn = finding.finding.dueOn;
    row.evidence = evidence.of(finding.finding);
    row.corrections = int(finding.versions.size()) - 1;
    return row;
}

EvidenceRow evidenceRowOf(const CaseState &state, const domain::EvidenceState &evidence)
{
    EvidenceRow row;
    row.caseId = state.caseId;
    row.evidence = evidence.sealed.evidence;
    row.finding = evidence.sealed.finding;
    row.derivedFrom = evidence.sealed.derivedFrom;
    row.medium = evidence.sealed.medium;
    row.origin = evidence.sealed.origin;
    row.name = evidence.sealed.name;
    row.mimeType = evidence.sealed.mimeType;
    row.object = evidence.sealed.object;
    row.plainBytes = evidence.sealed.plainBytes;
    row.takenAtMs = evidence.sealed.takenAtMs;
    row.accesses = evidence.views + evidence.exports + evidence.prints + evidence.copies;
    return row;
}

DocumentRow documentRowOf(const CaseState &state, const domain::DocumentState &document)
{
    DocumentRow row;
    row.caseId = state.caseId;
    row.document = document.generated.document;
    row.form = document.generated.form;
    row.number = document.generated.number;
    row.pages = document.finalised ? document.finalised->pages : document.generated.pages;
    row.signatures = int(document.signatures.size());
    row.finalised = document.finalised.has_value();
    row.printed = document.printedCopies;
    row.served = document.served.has_value();
    row.voidReason = document.voidedReason;
    row.object = document.finalised ? document.finalised->object : document.generated.object;
    row.generatedAtMs = document.act.atMs;
    return row;
}

} // namespace

CaseRows rowsOf(const CaseState &state, const CaseFacts &facts)
{
    CaseRows rows;
    if (!state.assignment.officers.isEmpty())
        rows.row = caseRowOf(state, facts);
    const EvidenceCount count(state);
    for (const domain::FindingState &finding : state.findings)
        rows.findings.append(findingRowOf(state, finding, count));
    for (const domain::EvidenceState &evidence : state.evidence)
        rows.evidence.append(evidenceRowOf(state, evidence));
    for (const domain::DocumentState &document : state.documents)
        rows.documents.append(documentRowOf(state, document));
    for (const domain::VoidedEntry &voided : state.voided)
        rows.voided.insert(voided.entry, voidReasonName(voided.reason));
    return rows;
}

} // namespace fieldcase::store
