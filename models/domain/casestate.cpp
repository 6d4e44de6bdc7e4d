// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/casestate.h"

#include "models/domain/casefold.h"
#include "models/domain/permissions.h"

namespace fieldcase::domain {

namespace {

template <typename List, typename Match> auto find(const List &list, Match match)
{
    const auto it = std::find_if(list.begin(), list.end(), match);
    return it == list.end() ? nullptr : &*it;
}

/// A closed case is still read and printed, kept, and one day deleted.
bool mayFollowClosing(EntryKind kind)
{
    switch (kind) {
    case EntryKind::EvidenceAccessed:
    case EntryKind::DocumentPrinted:
    case EntryKind::HoldPlaced:
    case EntryKind::HoldLifted:
    case EntryKind::RetentionSet:
    case EntryKind::DeletionProposed:
    case EntryKind::DeletionApproved:
    case EntryKind::EvidenceDeleted:
        return true;
    default:
        return false;
    }
}

std::optional<VoidReason> fold(CaseState &state, const AppliedEntry &entry)
{
    const EntryKind kind = entry.header.kind;
    if (!mayWrite(kind, entry.roles))
        return VoidReason::WrongRole;
    if (state.assignment.officers.isEmpty())
        return VoidReason::NotAssigned;
    if (!entry.body)
        return VoidReason::Unreadable;
    if (state.stage == Stage::Closed && !mayFollowClosing(kind))
        return VoidReason::Closed;
    if (writersOf(kind) == Role::Officer && !state.isOnTeam(entry.header.officer))
        return VoidReason::NotOnTeam;
    return std::visit(CaseFold{state, entry}, *entry.body);
}

} // namespace

const FindingState *CaseState::finding(const FindingId &id) const
{
    return find(findings, [&](const FindingState &state) { return state.finding.finding == id; });
}

const EvidenceState *CaseState::evidenceItem(const EvidenceId &id) const
{
    return find(evidence, [&](const EvidenceState &state) { return state.sealed.evidence == id; });
}

const DocumentState *CaseState::document(const DocumentId &id) const
{
    return find(documents, [&](const DocumentState &state) { return state.generated.document == id; });
}

const RecordingState *CaseState::recording(const RecordingId &id) const
{
    return find(recordings, [&](const RecordingState &state) { return state.started.recording == id; });
}

bool CaseState::isHeld(const EvidenceId &id) const
{
    return std::any_of(holds.begin(), holds.end(), [&](const HoldState &state) {
        return !state.lifted && (state.hold.evidence.isNull() || state.hold.evidence == id);
    });
}

std::optional<Done<RetentionSet>> CaseState::retentionOf(const EvidenceState &piece) const
{
    return piece.retention ? piece.retention : retention;
}

const DocumentState *CaseState::newestDocument(const QString &form) const
{
    const auto it = std::find_if(documents.rbegin(), documents.rend(), [&](const DocumentState &state) {
        return state.generated.form == form && !state.isVoid();
    });
    return it == documents.rend() ? nullptr : &*it;
}

QList<EvidenceState> CaseState::evidenceOf(const FindingId &id) const
{
    const FindingState *state = finding(id);
    const QList<EvidenceId> named = state != nullptr ? state->finding.evidence : QList<EvidenceId>();
    QList<EvidenceState> found;
    for (const EvidenceState &item : evidence) {
        if (item.sealed.finding == id || named.contains(item.sealed.evidence))
            found.append(item);
    }
    return found;
}

CaseState startCase(const CaseId &caseId, const std::optional<AssignmentIssued> &assignment)
{
    CaseState state;
    state.caseId = caseId;
    if (assignment) {
        state.assignment = *assignment;
        state.assignment.wraps.clear();
    }
    return state;
}

CaseState apply(CaseState state, const AppliedEntry &entry)
{
    ++state.entryCount;
    state.newestAtMs = std::max(state.newestAtMs, entry.header.atMs);
    if (const auto reason = fold(state, entry))
        state.voided.append(
            {entry.hash, entry.header.kind, *reason, entry.header.officer, entry.header.atMs});
    return state;
}

std::optional<VoidReason> applyIfValid(CaseState &state, const AppliedEntry &entry)
{
    const auto reason = fold(state, entry);
    if (!reason) {
        ++state.entryCount;
        state.newestAtMs = std::max(state.newestAtMs, entry.header.atMs);
    }
    return reason;
}

std::optional<VoidReason> wouldVoid(const CaseState &state, const AppliedEntry &entry)
{
    CaseState copy = state; // implicitly shared: only what the entry touches is copied
    return fold(copy, entry);
}

} // namespace fieldcase::domain
