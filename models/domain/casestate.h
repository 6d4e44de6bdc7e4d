// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/appliedentry.h"

#include <QMap>

namespace fieldcase::domain {

/// How far a case has come.
enum class Stage {
    Assigned,  ///< the team knows of it
    Opened,    ///< on the site; findings may be recorded
    Submitted, ///< waiting for the reviewer; contents are locked
    Returned,  ///< the reviewer wants changes; findings may be corrected
    Passed,    ///< the reviewer is content
    Decided,
    Closed,
};

/// Who did something, when, and in which entry.
struct Act {
    EntryHash entry;
    OfficerId officer;
    qint64 atMs = 0; ///< the device's clock

    friend bool operator==(const Act &, const Act &) = default;
};

struct FindingState {
    FindingRecorded finding; ///< as it reads now
    Act recorded;
    EntryHash newest;          ///< what a correction must point at
    QList<EntryHash> versions; ///< from the first to the newest
    qint64 changedAtMs = 0;    ///< when the newest was written

    friend bool operator==(const FindingState &, const FindingState &) = default;
};

struct AnswerState {
    ChecklistAnswered answered; ///< the last one stands
    Act act;

    friend bool operator==(const AnswerState &, const AnswerState &) = default;
};

/// A procedural step that counts, with its author.
template <typename Step> struct Done {
    Step step;
    Act act;

    friend bool operator==(const Done &, const Done &) = default;
};

struct EvidenceState {
    EvidenceSealed sealed;
    Act act;
    std::optional<Place> place; ///< of the device when it was sealed
    int views = 0;
    int exports = 0;
    int prints = 0;
    int copies = 0;
    std::optional<Done<RetentionSet>> retention; ///< its own; none: the case's
    std::optional<Done<DeletionProposed>> deletion;
    std::optional<Done<DeletionApproved>> deletionApproved;
    QList<DeviceId> deletedOn; ///< devices that destroyed their copy

    friend bool operator==(const EvidenceState &, const EvidenceState &) = default;
};

struct DocumentState {
    DocumentGenerated generated;
    Act act;
    QList<DocumentSigned> signatures; ///< one a slot
    std::optional<DocumentFinalised> finalised;
    std::optional<DocumentServed> served;
    QString voidedReason; ///< empty: valid
    int printedCopies = 0;

    [[nodiscard]] bool isVoid() const { return !voidedReason.isEmpty(); }
    friend bool operator==(const DocumentState &, const DocumentState &) = default;
};

/// One submission and its answer.
struct ReviewRound {
    CaseSubmitted submission;
    Act submitted;
    std::optional<ReviewReturned> returned;
    std::optional<ReviewPassed> passed;
    Act answered; ///< of the reviewer; null entry while waiting

    friend bool operator==(const ReviewRound &, const ReviewRound &) = default;
};

/// A recording, from its first byte on.
struct RecordingState {
    RecordingStarted started;
    Act act;
    DeviceId device;                                   ///< that records
    QList<RecordingAnchored> anchors;                  ///< each longer than the one before
    std::optional<Done<RecordingExplained>> explained; ///< the last one
    EvidenceId evidence;                               ///< null: not sealed yet

    friend bool operator==(const RecordingState &, const RecordingState &) = default;
};

struct HoldState {
    HoldPlaced hold;
    Act act;
    std::optional<Done<HoldLifted>> lifted;

    friend bool operator==(const HoldState &, const HoldState &) = default;
};

/// A case as its entries tell it. Lists are in official order.
struct CaseState {
    CaseId caseId;
    AssignmentIssued assignment; ///< without wraps; empty when this device knows of none
    Stage stage = Stage::Assigned;
    std::optional<Done<CaseOpened>> opened;
    QMap<QString, AnswerState> checklist; ///< by item
    QList<FindingState> findings;
    QList<EvidenceState> evidence;
    QList<DocumentState> documents;
    QList<ReviewRound> rounds;
    std::optional<Done<PenaltyProposed>> proposal;
    std::optional<Done<FilingApproved>> filing;
    std::optional<Done<NoticeServed>> notice;
    std::optional<Done<DecisionMade>> decision;
    std::optional<Done<CaseClosed>> closing;
    QList<RecordingState> recordings;
    QList<TrackPoint> track; ///< of all devices, as they told it
    QList<Done<VisitNoted>> visitNotes;
    QList<HoldState> holds;
    std::optional<Done<RetentionSet>> retention; ///< of the whole case
    QList<VoidedEntry> voided;
    qint64 entryCount = 0; ///< folded so far, the voided included
    qint64 newestAtMs = 0; ///< latest atMs of any entry

    [[nodiscard]] bool isOnTeam(const OfficerId &officer) const
    {
        return assignment.officers.contains(officer);
    }
    /// Findings and evidence may change.
    [[nodiscard]] bool isEditable() const { return stage == Stage::Opened || stage == Stage::Returned; }
    [[nodiscard]] const FindingState *finding(const FindingId &id) const;        ///< null when there is none
    [[nodiscard]] const EvidenceState *evidenceItem(const EvidenceId &id) const; ///< null when there is none
    [[nodiscard]] const DocumentState *document(const DocumentId &id) const;     ///< null when there is none
    [[nodiscard]] const RecordingState *recording(const RecordingId &id) const;  ///< null when there is none
    /// Whether a hold of the piece or of the whole case stands.
    [[nodiscard]] bool isHeld(const EvidenceId &id) const;
    /// What is decided about how long \a piece is kept: its own, else the case's; none: nothing yet.
    [[nodiscard]] std::optional<Done<RetentionSet>> retentionOf(const EvidenceState &piece) const;
    /// The newest document of \a form that is not void; null when there is none.
    [[nodiscard]] const DocumentState *newestDocument(const QString &form) const;
    /// Evidence a finding names, or that names the finding; official order, derived ones included.
    [[nodiscard]] QList<EvidenceState> evidenceOf(const FindingId &id) const;

    friend bool operator==(const CaseState &, const CaseState &) = default;
};

/// The state before the first entry. \a assignment comes from OrgState; its wraps are dropped.
[[nodiscard]] CaseState startCase(const CaseId &caseId, const std::optional<AssignmentIssued> &assignment);

/// The state after \a entry. An entry that \a state does not allow changes nothing but `voided`.
[[nodiscard]] CaseState apply(CaseState state, const AppliedEntry &entry);

/// Applies \a entry to \a state itself if it counts there. \returns why it does not; \a state is unchanged
/// then
[[nodiscard]] std::optional<VoidReason> applyIfValid(CaseState &state, const AppliedEntry &entry);

/// Whether \a entry would count, without applying it. none: it would. Copies of \a state what the entry
/// touches.
[[nodiscard]] std::optional<VoidReason> wouldVoid(const CaseState &state, const AppliedEntry &entry);

} // namespace fieldcase::domain
