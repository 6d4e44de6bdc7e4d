// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/permissions.h"

namespace fieldcase::domain {

Roles writersOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::OrgCreated:
    case EntryKind::DeviceEnrolled:
    case EntryKind::NumbersLeased:
        return Role::Office;
    case EntryKind::DeviceRevoked:
        return Role::Administrator | Role::Office;
    case EntryKind::GroupKeyed:
        return Role::Administrator;
    case EntryKind::RegisterRows:
        return Role::Dispatcher | Role::Administrator | Role::Office;
    case EntryKind::DrawFrozen:
    case EntryKind::DrawCompleted:
    case EntryKind::AssignmentIssued:
        return Role::Dispatcher;
    case EntryKind::DrawCommitted:
    case EntryKind::DrawRevealed:
        return Role::Dispatcher | Role::Supervisor;
    case EntryKind::CaseKeyed: // whoever holds the key may wrap it for a further device
        return Role::Officer | Role::Dispatcher | Role::Reviewer | Role::Approver | Role::Archivist |
               Role::Administrator;
    case EntryKind::CaseOpened:
    case EntryKind::ChecklistAnswered:
    case EntryKind::FindingRecorded:
    case EntryKind::FindingCorrected:
    case EntryKind::EvidenceSealed:
    case EntryKind::CaseSubmitted:
    case EntryKind::RecordingStarted:
    case EntryKind::RecordingAnchored:
    case EntryKind::RecordingExplained:
    case EntryKind::VisitTracked:
    case EntryKind::VisitNoted:
    case EntryKind::PenaltyProposed:
    case EntryKind::NoticeServed:
    case EntryKind::DocumentServed:
        return Role::Officer;
    case EntryKind::EvidenceAccessed:
        return Role::Officer | Role::Reviewer | Role::Approver | Role::Archivist | Role::Auditor;
    case EntryKind::HoldPlaced:
        return Role::Officer | Role::Reviewer | Role::Approver | Role::Archivist;
    case EntryKind::HoldLifted:
    case EntryKind::RetentionSet:
        return Role::Approver | Role::Archivist;
    case EntryKind::DeletionProposed:
        return Role::Officer | Role::Archivist;
    case EntryKind::DeletionApproved:
        return Role::Approver | Role::Archivist | Role::Administrator;
    case EntryKind::EvidenceDeleted: // by every device that had it
        return Role::Officer | Role::Dispatcher | Role::Reviewer | Role::Approver | Role::Archivist |
               Role::Administrator;
    case EntryKind::DocumentGenerated:
    case EntryKind::DocumentSigned:
    case EntryKind::DocumentFinalised:
    case EntryKind::DocumentVoided:
        return Role::Officer | Role::Reviewer | Role::Approver;
    case EntryKind::DocumentPrinted:
        return Role::Officer | Role::Reviewer | Role::Approver | Role::Archivist;
    case EntryKind::ReviewReturned:
    case EntryKind::ReviewPassed:
        return Role::Reviewer;
    case EntryKind::FilingApproved:
    case EntryKind::DecisionMade:
    case EntryKind::CaseClosed:
        return Role::Approver;
    }
    Q_UNREACHABLE();
}

bool mayWrite(EntryKind kind, Roles roles)
{
    return (writersOf(kind) & roles).toInt() != 0;
}

} // namespace fieldcase::domain
