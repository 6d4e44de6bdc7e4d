// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casestate.h"

namespace fieldcase::domain {

/// The rules of apply(), one function a kind: changes \a state and returns none, or returns why the entry is
/// void and changes nothing. Role, team and closing have been checked before. Not for use outside
/// casestate.cpp.
struct CaseFold {
    using Outcome = std::optional<VoidReason>;

    CaseState &state;
    const AppliedEntry &entry;

    // What happens on the site (casefold.cpp)
    Outcome operator()(const CaseOpened &body) const;
    Outcome operator()(const ChecklistAnswered &body) const;
    Outcome operator()(const FindingRecorded &body) const;
    Outcome operator()(const FindingCorrected &body) const;
    Outcome operator()(const EvidenceSealed &body) const;
    Outcome operator()(const EvidenceAccessed &body) const;
    Outcome operator()(const DocumentGenerated &body) const;
    Outcome operator()(const DocumentSigned &body) const;
    Outcome operator()(const DocumentFinalised &body) const;
    Outcome operator()(const DocumentPrinted &body) const;
    Outcome operator()(const DocumentVoided &body) const;
    Outcome operator()(const DocumentServed &body) const;

    // What happens in the office (procedurefold.cpp)
    Outcome operator()(const CaseSubmitted &body) const;
    Outcome operator()(const ReviewReturned &body) const;
    Outcome operator()(const ReviewPassed &body) const;
    Outcome operator()(const PenaltyProposed &body) const;
    Outcome operator()(const FilingApproved &body) const;
    Outcome operator()(const NoticeServed &body) const;
    Outcome operator()(const DecisionMade &body) const;
    Outcome operator()(const CaseClosed &body) const;

    // Recordings and the visit (recordingfold.cpp)
    Outcome operator()(const RecordingStarted &body) const;
    Outcome operator()(const RecordingAnchored &body) const;
    Outcome operator()(const RecordingExplained &body) const;
    Outcome operator()(const VisitTracked &body) const;
    Outcome operator()(const VisitNoted &body) const;

    // What is kept how long (custodyfold.cpp)
    Outcome operator()(const HoldPlaced &body) const;
    Outcome operator()(const HoldLifted &body) const;
    Outcome operator()(const RetentionSet &body) const;
    Outcome operator()(const DeletionProposed &body) const;
    Outcome operator()(const DeletionApproved &body) const;
    Outcome operator()(const EvidenceDeleted &body) const;

    /// Kinds of the organisation's own case never reach a case: EntryHeader::fromBytes() refuses them.
    template <typename Other> Outcome operator()(const Other &) const { return VoidReason::WrongContent; }

private:
    [[nodiscard]] Act act() const { return {entry.hash, entry.header.officer, entry.header.atMs}; }
    [[nodiscard]] const OfficerId &writer() const { return entry.header.officer; }
    [[nodiscard]] Outcome reviewable(int round) const;
    [[nodiscard]] Outcome mayApprove() const;
    [[nodiscard]] Outcome mayPunish(const DecisionMade &body) const;
    [[nodiscard]] Outcome mayDelete(const EvidenceState &piece) const;
    [[nodiscard]] EvidenceState *evidence(const EvidenceId &id) const;    ///< null when there is none
    [[nodiscard]] RecordingState *recording(const RecordingId &id) const; ///< null when there is none
    [[nodiscard]] DocumentState *openDocument(const DocumentId &id, Outcome &why) const;
};

} // namespace fieldcase::domain
