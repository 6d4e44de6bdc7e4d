// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casestate.h"

namespace fieldcase::store {

/// A line of the lists of assignments and cases.
struct CaseRow {
    domain::CaseId caseId;
    QString title;
    domain::AssignmentSource source = domain::AssignmentSource::Draw;
    QString enterpriseCode;
    QString enterpriseName;
    QString enterpriseAddress;
    domain::Stage stage = domain::Stage::Assigned;
    bool mine = false;     ///< this device's officer is of the team
    bool readable = false; ///< this device holds the case's key
    int round = 0;         ///< of the last submission
    QString returnReason;  ///< of the last return, while the stage is Returned
    int findings = 0;
    int majorFindings = 0;
    int evidence = 0;
    int documents = 0; ///< not voided
    int voided = 0;    ///< entries that the case's state did not allow
    int unsent = 0;    ///< entries of this device that the office has not confirmed
    qint64 issuedAtMs = 0;
    qint64 releaseAtMs = 0; ///< not to be shown to officers before
    qint64 changedAtMs = 0; ///< of the last entry, by its writer's clock
    domain::EntryKind changedBy = domain::EntryKind::AssignmentIssued; ///< kind of that entry

    friend bool operator==(const CaseRow &, const CaseRow &) = default;
};

struct FindingRow {
    domain::CaseId caseId;
    domain::FindingId finding;
    QString item;
    QString place;
    QString fact;
    QString violation;
    bool major = false;
    domain::Measure measure = domain::Measure::Rectify;
    QDate dueOn;
    int evidence = 0; ///< pieces that belong to it
    int corrections = 0;

    friend bool operator==(const FindingRow &, const FindingRow &) = default;
};

struct EvidenceRow {
    domain::CaseId caseId;
    domain::EvidenceId evidence;
    domain::FindingId finding;      ///< null: of the case as a whole
    domain::EvidenceId derivedFrom; ///< null: an original
    domain::Medium medium = domain::Medium::Photo;
    domain::EvidenceOrigin origin = domain::EvidenceOrigin::Captured;
    QString name;
    QString mimeType;
    domain::ObjectHash object;
    qint64 plainBytes = 0;
    qint64 takenAtMs = 0;
    int accesses = 0;

    friend bool operator==(const EvidenceRow &, const EvidenceRow &) = default;
};

struct DocumentRow {
    domain::CaseId caseId;
    domain::DocumentId document;
    QString form;
    QString number;
    int pages = 0;
    int signatures = 0; ///< slots signed or refused
    bool finalised = false;
    int printed = 0; ///< copies in all
    bool served = false;
    QString voidReason;        ///< empty: valid
    domain::ObjectHash object; ///< the finalised PDF, or the last generated one
    qint64 generatedAtMs = 0;

    friend bool operator==(const DocumentRow &, const DocumentRow &) = default;
};

/// One entry on the time line of a case.
struct TimelineRow {
    domain::EntryHash hash;
    domain::EntryKind kind = domain::EntryKind::CaseOpened;
    domain::DeviceId device;
    domain::OfficerId officer;
    qint64 atMs = 0;
    qint64 position = 0;     ///< 0: not confirmed
    qint64 receivedAtMs = 0; ///< 0: not confirmed
    QString voidReason;      ///< voidReasonName(); empty: valid
    bool readable = true;    ///< false: sealed to others

    friend bool operator==(const TimelineRow &, const TimelineRow &) = default;
};

/// All rows that the lists show of one case.
struct CaseRows {
    std::optional<CaseRow> row; ///< none for a case without an assignment
    QList<FindingRow> findings;
    QList<EvidenceRow> evidence;
    QList<DocumentRow> documents;
    QMap<domain::EntryHash, QString> voided; ///< entries that count for nothing, and why
};

/// What a case's row tells beside its state.
struct CaseFacts {
    domain::OfficerId me;
    bool readable = false;
    qint64 issuedAtMs = 0;
    qint64 changedAtMs = 0; ///< 0: no entry yet
    domain::EntryKind changedBy = domain::EntryKind::AssignmentIssued;
};

/// The rows of a case: the same state gives the same rows.
[[nodiscard]] CaseRows rowsOf(const domain::CaseState &state, const CaseFacts &facts);

} // namespace fieldcase::store
