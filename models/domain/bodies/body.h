// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/assignmentbodies.h"
#include "models/domain/bodies/custodybodies.h"
#include "models/domain/bodies/documentbodies.h"
#include "models/domain/bodies/drawbodies.h"
#include "models/domain/bodies/fieldbodies.h"
#include "models/domain/bodies/orgbodies.h"
#include "models/domain/bodies/procedurebodies.h"
#include "models/domain/bodies/recordingbodies.h"
#include "models/domain/entrykind.h"

#include <variant>

namespace fieldcase::domain {

/// The body of any entry; the alternatives stand in the order of EntryKind.
using Body =
    std::variant<OrgCreated, DeviceEnrolled, DeviceRevoked, GroupKeyed, RegisterRows, NumbersLeased,
                 DrawFrozen, DrawCommitted, DrawRevealed, DrawCompleted, AssignmentIssued, CaseKeyed,
                 CaseOpened, ChecklistAnswered, FindingRecorded, FindingCorrected, EvidenceSealed,
                 EvidenceAccessed, DocumentGenerated, DocumentSigned, DocumentFinalised, DocumentPrinted,
                 DocumentVoided, DocumentServed, CaseSubmitted, ReviewReturned, ReviewPassed, PenaltyProposed,
                 FilingApproved, NoticeServed, DecisionMade, CaseClosed, RecordingStarted, RecordingAnchored,
                 RecordingExplained, VisitTracked, VisitNoted, HoldPlaced, HoldLifted, RetentionSet,
                 DeletionProposed, DeletionApproved, EvidenceDeleted>;
static_assert(std::variant_size_v<Body> == size_t(kEntryKindCount));

inline constexpr qsizetype kMostBodyBytes = 4 * 1024 * 1024;
inline constexpr int kSaltHexDigits = 32;

/// Reads the body of an entry of \a kind: canonical JSON with its salt. \returns InvalidInput, naming the key
[[nodiscard]] Result<Body> bodyFromBytes(EntryKind kind, const QByteArray &bytes);
/// The same from JSON, with or without the salt.
[[nodiscard]] Result<Body> bodyFromJson(EntryKind kind, const QJsonObject &object);

[[nodiscard]] EntryKind kindOf(const Body &body);
/// Without a salt.
[[nodiscard]] QJsonObject toJson(const Body &body);

} // namespace fieldcase::domain
