// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/casereading.h"

#include "models/store/vault.h"

namespace fieldcase::app {

namespace {

items::DocumentStage stageOf(const domain::DocumentState &document)
{
    if (document.isVoid())
        return items::DocumentStage::Voided;
    if (document.served)
        return items::DocumentStage::Served;
    if (document.finalised)
        return items::DocumentStage::Final;
    return document.signatures.isEmpty() ? items::DocumentStage::Draft : items::DocumentStage::PartlySigned;
}

/// Number of a finding from 1; 0 for none.
int numberOf(const domain::CaseState &state, const domain::FindingId &finding)
{
    for (qsizetype i = 0; i < state.findings.size(); ++i) {
        if (state.findings.at(i).finding.finding == finding)
            return int(i) + 1;
    }
    return 0;
}

/// The finding a piece belongs to: the one it names, else the first that names it.
domain::FindingId findingOf(const domain::CaseState &state, const domain::EvidenceSealed &piece)
{
    if (!piece.finding.isNull())
        return piece.finding;
    for (const domain::FindingState &finding : state.findings) {
        if (finding.finding.evidence.contains(piece.evidence))
            return finding.finding.finding;
    }
    return {};
}

} // namespace

domain::Result<CaseReading> CaseReading::of(store::Vault &vault, const domain::CaseId &caseId)
{
    CaseReading reading;
    auto row = vault.lists().caseRow(caseId);
    if (!row)
        return tl::unexpected(row.error());
    auto state = vault.ledger().caseState(caseId);
    if (!state)
        return tl::unexpected(state.error());
    auto org = vault.ledger().orgState();
    if (!org)
        return tl::unexpected(org.error());
    const auto objects = vault.objects().list(caseId);
    if (!objects)
        return tl::unexpected(objects.error());
    for (const store::ObjectRow &object : *objects)
        reading.objects.insert(object.object, object);
    auto timeline = vault.lists().timeline(caseId);
    if (!timeline)
        return tl::unexpected(timeline.error());
    for (const store::TimelineRow &entry : *timeline) {
        if (entry.position > 0)
            reading.positions.insert(entry.hash, entry.position);
    }
    reading.timeline = *std::move(timeline);
    if (const auto membership = vault.keys().membership())
        reading.me = membership->officer;
    reading.roles = org->rolesOf(vault.keys().device());
    reading.row = *std::move(row);
    reading.state = *std::move(state);
    reading.org = *std::move(org);
    return reading;
}

items::Proof CaseReading::proofOf(const domain::ObjectHash &object) const
{
    const store::ObjectRow found = objects.value(object);
    switch (found.state) {
    case store::ObjectState::OnlyHere:
        return found.here ? items::Proof::OnlyHere : items::Proof::Elsewhere;
    case store::ObjectState::Sent:
        return items::Proof::Sent;
    case store::ObjectState::Proven:
        return items::Proof::Proven;
    }
    Q_UNREACHABLE();
}

items::Proof CaseReading::proofOfEntry(const domain::EntryHash &entry) const
{
    // An entry is confirmed with its proof or not at all: it is never merely "sent".
    return positions.contains(entry) ? items::Proof::Proven : items::Proof::OnlyHere;
}

items::Proof CaseReading::proofOf(const domain::FindingState &finding) const
{
    items::Proof least = proofOfEntry(finding.newest);
    const auto pieces = state.evidenceOf(finding.finding.finding);
    for (const domain::EvidenceState &piece : pieces)
        least = std::min({least, proofOfEntry(piece.act.entry), proofOf(piece.sealed.object)});
    return least;
}

bool CaseReading::isHere(const domain::ObjectHash &object) const
{
    return objects.value(object).here;
}

domain::ObjectHash CaseReading::pdfOf(const domain::DocumentState &document)
{
    return document.finalised ? document.finalised->object : document.generated.object;
}

items::CaseItem caseItemOf(const store::CaseRow &row)
{
    items::CaseItem item;
    item.caseId = row.caseId;
    item.title = row.title;
    item.source = row.source;
    item.enterpriseName = row.enterpriseName;
    item.enterpriseCode = row.enterpriseCode;
    item.address = row.enterpriseAddress;
    static_assert(int(items::CaseStage::Closed) == int(domain::Stage::Closed));
    item.stage = items::CaseStage(row.stage);
    item.isReadable = row.readable;
    item.returnReason = row.returnReason;
    item.findings = row.findings;
    item.evidence = row.evidence;
    item.documents = row.documents;
    item.voided = row.voided;
    item.unsent = row.unsent;
    item.issuedAtMs = row.issuedAtMs;
    item.changedAtMs = row.changedAtMs;
    return item;
}

QList<items::FindingItem> findingItemsOf(const CaseReading &reading, const domain::RulePackage &rules)
{
    QList<items::FindingItem> items;
    for (const domain::FindingState &state : reading.state.findings) {
        const domain::FindingRecorded &finding = state.finding;
        const domain::Violation *violation = rules.violation(finding.violation);
        items::FindingItem item;
        item.finding = finding.finding;
        item.number = int(items.size()) + 1;
        item.place = finding.place;
        item.object = finding.object;
        item.fact = finding.fact;
        item.violation = violation ? violation->title : QString();
        item.isMajor = finding.major;
        item.measure = finding.measure;
        item.dueOn = finding.dueOn;
        item.evidence = int(reading.state.evidenceOf(finding.finding).size());
        item.corrections = int(state.versions.size()) - 1;
        item.proof = reading.proofOf(state);
        items << item;
    }
    return items;
}

QList<items::EvidenceItem> evidenceItemsOf(const CaseReading &reading)
{
    QList<items::EvidenceItem> items;
    for (const domain::EvidenceState &state : reading.state.evidence) {
        const domain::EvidenceSealed &piece = state.sealed;
        items::EvidenceItem item;
        item.evidence = piece.evidence;
        item.number = int(items.size()) + 1;
        item.finding = findingOf(reading.state, piece);
        item.findingNumber = numberOf(reading.state, item.finding);
        item.medium = piece.medium;
        item.origin = piece.origin;
        item.isDerived = !piece.derivedFrom.isNull();
        item.name = piece.name;
        item.mimeType = piece.mimeType;
        item.object = piece.object;
        item.plainBytes = piece.plainBytes;
        item.takenAtMs = piece.takenAtMs;
        item.isHere = reading.isHere(piece.object);
        item.proof = reading.proofOf(piece.object);
        items << item;
    }
    return items;
}

QList<items::DocumentItem> documentItemsOf(const CaseReading &reading,
                                           const std::function<QString(const QString &form)> &titleOf)
{
    QList<items::DocumentItem> items;
    for (const domain::DocumentState &document : reading.state.documents) {
        const domain::ObjectHash object = CaseReading::pdfOf(document);
        items::DocumentItem item;
        item.document = document.generated.document;
        item.form = document.generated.form;
        item.title = titleOf(item.form);
        item.number = document.generated.number;
        item.pages = document.finalised ? document.finalised->pages : document.generated.pages;
        item.stage = stageOf(document);
        item.printed = document.printedCopies;
        item.voidReason = document.voidedReason;
        item.generatedAtMs = document.act.atMs;
        item.isHere = reading.isHere(object);
        item.proof = reading.proofOf(object);
        items << item;
    }
    return items;
}

} // namespace fieldcase::app
