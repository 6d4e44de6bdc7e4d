// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace fieldcase::domain {

/// What an entry says happened. The first group belongs to the organisation's own case, the rest to a case.
enum class EntryKind {
    OrgCreated,
    DeviceEnrolled,
    DeviceRevoked,
    GroupKeyed,
    RegisterRows,
    NumbersLeased,
    DrawFrozen,
    DrawCommitted,
    DrawRevealed,
    DrawCompleted,
    AssignmentIssued,
    CaseKeyed,

    CaseOpened,
    ChecklistAnswered,
    FindingRecorded,
    FindingCorrected,
    EvidenceSealed,
    EvidenceAccessed,
    DocumentGenerated,
    DocumentSigned,
    DocumentFinalised,
    DocumentPrinted,
    DocumentVoided,
    DocumentServed,
    CaseSubmitted,
    ReviewReturned,
    ReviewPassed,
    PenaltyProposed,
    FilingApproved,
    NoticeServed,
    DecisionMade,
    CaseClosed,

    RecordingStarted,
    RecordingAnchored,
    RecordingExplained,
    VisitTracked,
    VisitNoted,
    HoldPlaced,
    HoldLifted,
    RetentionSet,
    DeletionProposed,
    DeletionApproved,
    EvidenceDeleted,
};
inline constexpr int kEntryKindCount = int(EntryKind::EvidenceDeleted) + 1;

/// The name in an entry's header, e.g. "finding.recorded".
[[nodiscard]] QString entryKindName(EntryKind kind);
/// \returns InvalidInput for any other name
[[nodiscard]] Result<EntryKind> entryKindFromName(QStringView name);
/// Whether \a kind belongs to the organisation's own case (and to no other).
[[nodiscard]] bool isOrgKind(EntryKind kind);

} // namespace fieldcase::domain
