// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/words.h"

namespace fieldcase::forms {

using domain::EntryKind;

/// Kept apart from words.cpp for its length: one sentence for each thing that can be done.
QString Words::of(EntryKind kind)
{
    switch (kind) {
    case EntryKind::OrgCreated:
        return tr("The organisation was created");
    case EntryKind::DeviceEnrolled:
        return tr("A device was enrolled");
    case EntryKind::DeviceRevoked:
        return tr("A device was revoked");
    case EntryKind::GroupKeyed:
        return tr("The office's key was handed out");
    case EntryKind::RegisterRows:
        return tr("Register rows were imported");
    case EntryKind::NumbersLeased:
        return tr("Document numbers were leased");
    case EntryKind::DrawFrozen:
        return tr("The registers were frozen for a draw");
    case EntryKind::DrawCommitted:
        return tr("A secret number was committed for a draw");
    case EntryKind::DrawRevealed:
        return tr("A secret number was revealed for a draw");
    case EntryKind::DrawCompleted:
        return tr("A draw was completed");
    case EntryKind::AssignmentIssued:
        return tr("The case was assigned");
    case EntryKind::CaseKeyed:
        return tr("The case's key was handed on");
    case EntryKind::CaseOpened:
        return tr("Arrived on site");
    case EntryKind::ChecklistAnswered:
        return tr("Checklist item answered");
    case EntryKind::FindingRecorded:
        return tr("Finding recorded");
    case EntryKind::FindingCorrected:
        return tr("Finding corrected");
    case EntryKind::EvidenceSealed:
        return tr("Evidence sealed");
    case EntryKind::EvidenceAccessed:
        return tr("Evidence looked at");
    case EntryKind::DocumentGenerated:
        return tr("Document made");
    case EntryKind::DocumentSigned:
        return tr("Document signed");
    case EntryKind::DocumentFinalised:
        return tr("Document made final");
    case EntryKind::DocumentPrinted:
        return tr("Document printed");
    case EntryKind::DocumentVoided:
        return tr("Document voided");
    case EntryKind::DocumentServed:
        return tr("Document served");
    case EntryKind::CaseSubmitted:
        return tr("Submitted for review");
    case EntryKind::ReviewReturned:
        return tr("Returned by the reviewer");
    case EntryKind::ReviewPassed:
        return tr("Review passed");
    case EntryKind::PenaltyProposed:
        return tr("Penalty proposed");
    case EntryKind::FilingApproved:
        return tr("Filing approved");
    case EntryKind::NoticeServed:
        return tr("Notice served");
    case EntryKind::DecisionMade:
        return tr("Decision made");
    case EntryKind::RecordingStarted:
        return tr("Recording started");
    case EntryKind::RecordingAnchored:
        return tr("Recording anchored");
    case EntryKind::RecordingExplained:
        return tr("Interruption of a recording explained");
    case EntryKind::VisitTracked:
        return tr("Track of the visit");
    case EntryKind::VisitNoted:
        return tr("Time or place noted");
    case EntryKind::HoldPlaced:
        return tr("A hold was placed");
    case EntryKind::HoldLifted:
        return tr("A hold was lifted");
    case EntryKind::RetentionSet:
        return tr("Retention period set");
    case EntryKind::DeletionProposed:
        return tr("Deletion proposed");
    case EntryKind::DeletionApproved:
        return tr("Deletion approved");
    case EntryKind::EvidenceDeleted:
        return tr("Evidence deleted from a device");
    case EntryKind::CaseClosed:
        break;
    }
    return tr("Case closed");
}

} // namespace fieldcase::forms
