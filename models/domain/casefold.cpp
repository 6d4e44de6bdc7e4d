// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/casefold.h"

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

/// Forms that tell what was found; they belong to the time in which findings may change.
bool isFieldForm(const QString &form)
{
    return form == u"F03" || form == u"F04" || form == u"F05";
}

/// Forms that tell the decision.
bool isDecisionForm(const QString &form)
{
    return form == u"F34" || form == u"F35";
}

} // namespace

EvidenceState *CaseFold::evidence(const EvidenceId &id) const
{
    const auto it = std::find_if(state.evidence.begin(), state.evidence.end(),
                                 [&](const EvidenceState &item) { return item.sealed.evidence == id; });
    return it == state.evidence.end() ? nullptr : &*it;
}

CaseFold::Outcome CaseFold::operator()(const CaseOpened &body) const
{
    if (state.opened)
        return VoidReason::AlreadyDone;
    state.opened = Done<CaseOpened>{body, act()};
    state.stage = Stage::Opened;
    return {};
}

CaseFold::Outcome CaseFold::operator()(const ChecklistAnswered &body) const
{
    if (!state.opened)
        return VoidReason::NotOpened;
    if (!state.isEditable())
        return VoidReason::Locked;
    state.checklist.insert(body.item, {body, act()});
    return {};
}

CaseFold::Outcome CaseFold::operator()(const FindingRecorded &body) const
{
    if (!state.opened)
        return VoidReason::NotOpened;
    if (!state.isEditable())
        return VoidReason::Locked;
    if (state.finding(body.finding) != nullptr)
        return VoidReason::DuplicateId;
    state.findings.append({body, act(), entry.hash, {entry.hash}, entry.header.atMs});
    return {};
}

CaseFold::Outcome CaseFold::operator()(const FindingCorrected &body) const
{
    if (!state.isEditable())
        return state.opened ? VoidReason::Locked : VoidReason::NotOpened;
    const auto it =
        std::find_if(state.findings.begin(), state.findings.end(), [&](const FindingState &finding) {
            return finding.finding.finding == body.finding.finding;
        });
    if (it == state.findings.end() || !it->versions.contains(body.corrects))
        return VoidReason::UnknownTarget;
    if (it->newest != body.corrects)
        return VoidReason::AlreadyCorrected;
    it->finding = body.finding;
    it->newest = entry.hash;
    it->changedAtMs = entry.header.atMs;
    it->versions.append(entry.hash);
    return {};
}

CaseFold::Outcome CaseFold::operator()(const EvidenceSealed &body) const
{
    if (!state.opened)
        return VoidReason::NotOpened;
    // Proof of service and payment comes later, but belongs to no finding any more.
    const bool late = state.stage == Stage::Passed || state.stage == Stage::Decided;
    // A recording that began in time is not lost because the case was submitted while it ran.
    RecordingState *made = body.recording ? recording(body.recording->recording) : nullptr;
    if (!state.isEditable() && !(late && body.finding.isNull()) && made == nullptr)
        return VoidReason::Locked;
    if (state.evidenceItem(body.evidence) != nullptr)
        return VoidReason::DuplicateId;
    if (!body.derivedFrom.isNull() && state.evidenceItem(body.derivedFrom) == nullptr)
        return VoidReason::UnknownTarget;
    if (body.recording && body.derivedFrom.isNull()) {
        if (made == nullptr)
            return VoidReason::UnknownTarget;
        if (made->device != entry.header.device)
            return VoidReason::WrongContent;
        if (!made->evidence.isNull())
            return VoidReason::AlreadyDone;
        made->evidence = body.evidence;
    }
    EvidenceState piece;
    piece.sealed = body;
    piece.act = act();
    piece.place = entry.header.place;
    state.evidence.append(piece);
    return {};
}

CaseFold::Outcome CaseFold::operator()(const EvidenceAccessed &body) const
{
    EvidenceState *piece = evidence(body.evidence);
    if (piece == nullptr)
        return VoidReason::UnknownTarget;
    piece->views += body.purpose == AccessPurpose::View ? 1 : 0;
    piece->exports += body.purpose == AccessPurpose::Export ? 1 : 0;
    piece->prints += body.purpose == AccessPurpose::Print ? 1 : 0;
    piece->copies += body.purpose == AccessPurpose::Copy ? 1 : 0;
    return {};
}

CaseFold::Outcome CaseFold::operator()(const DocumentGenerated &body) const
{
    if (!state.opened)
        return VoidReason::NotOpened;
    const bool fromOutside = !state.isOnTeam(writer());
    if (fromOutside && !(entry.roles & (Role::Reviewer | Role::Approver)))
        return VoidReason::NotOnTeam;
    if (isFieldForm(body.form) && !state.isEditable())
        return VoidReason::Locked;
    if (isDecisionForm(body.form) && !state.decision)
        return VoidReason::NotDecided;
    if (state.document(body.document) != nullptr)
        return VoidReason::DuplicateId;
    DocumentState document;
    document.generated = body;
    document.act = act();
    state.documents.append(document);
    return {};
}

DocumentState *CaseFold::openDocument(const DocumentId &id, Outcome &why) const
{
    const auto it =
        std::find_if(state.documents.begin(), state.documents.end(),
                     [&](const DocumentState &document) { return document.generated.document == id; });
    if (it == state.documents.end()) {
        why = VoidReason::UnknownTarget;
        return nullptr;
    }
    if (!state.isOnTeam(writer()) && !(entry.roles & (Role::Reviewer | Role::Approver))) {
        why = VoidReason::NotOnTeam;
        return nullptr;
    }
    if (it->isVoid() || it->finalised) {
        why = VoidReason::Frozen;
        return nullptr;
    }
    return &*it;
}

CaseFold::Outcome CaseFold::operator()(const DocumentSigned &body) const
{
    Outcome why;
    DocumentState *document = openDocument(body.document, why);
    if (document == nullptr)
        return why;
    if (body.pdfSha256 != document->generated.pdfSha256)
        return VoidReason::WrongContent;
    const bool officerSlot = body.slot.startsWith("officer"_L1);
    if (officerSlot && !state.isOnTeam(body.officer))
        return VoidReason::NotOnTeam;
    if (body.slot == u"approver" && body.officer != writer())
        return VoidReason::SamePerson;
    for (const DocumentSigned &other : std::as_const(document->signatures)) {
        if (other.slot == body.slot)
            return VoidReason::AlreadyDone;
        if (officerSlot && other.slot.startsWith("officer"_L1) && other.officer == body.officer)
            return VoidReason::SamePerson;
    }
    document->signatures.append(body);
    return {};
}

CaseFold::Outcome CaseFold::operator()(const DocumentFinalised &body) const
{
    Outcome why;
    DocumentState *document = openDocument(body.document, why);
    if (document == nullptr)
        return why;
    document->finalised = body;
    return {};
}

CaseFold::Outcome CaseFold::operator()(const DocumentPrinted &body) const
{
    const auto it =
        std::find_if(state.documents.begin(), state.documents.end(), [&](const DocumentState &document) {
            return document.generated.document == body.document;
        });
    if (it == state.documents.end())
        return VoidReason::UnknownTarget;
    it->printedCopies += body.copies;
    return {};
}

CaseFold::Outcome CaseFold::operator()(const DocumentVoided &body) const
{
    const auto it =
        std::find_if(state.documents.begin(), state.documents.end(), [&](const DocumentState &document) {
            return document.generated.document == body.document;
        });
    if (it == state.documents.end())
        return VoidReason::UnknownTarget;
    if (!state.isOnTeam(writer()) && !(entry.roles & (Role::Reviewer | Role::Approver)))
        return VoidReason::NotOnTeam;
    if (it->isVoid())
        return VoidReason::AlreadyDone;
    it->voidedReason = body.reason;
    return {};
}

CaseFold::Outcome CaseFold::operator()(const DocumentServed &body) const
{
    const auto it =
        std::find_if(state.documents.begin(), state.documents.end(), [&](const DocumentState &document) {
            return document.generated.document == body.document;
        });
    if (it == state.documents.end())
        return VoidReason::UnknownTarget;
    if (it->isVoid())
        return VoidReason::Frozen;
    if (it->served)
        return VoidReason::AlreadyDone;
    it->served = body;
    return {};
}

} // namespace fieldcase::domain
