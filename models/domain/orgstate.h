// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/appliedentry.h"

#include <QHash>
#include <QMap>

namespace fieldcase::domain {

/// A device the office knows.
struct DeviceState {
    DeviceEnrolled enrolled;
    std::optional<DeviceRevoked> revoked;
    qint64 enrolledAtMs = 0;
    qint64 revokedAtMs = 0;

    [[nodiscard]] bool isActive() const { return !revoked; }
    friend bool operator==(const DeviceState &, const DeviceState &) = default;
};

/// One presser's part in a draw.
struct DrawPress {
    OfficerId officer;
    Digest commit;
    Digest nonce; ///< null until revealed

    friend bool operator==(const DrawPress &, const DrawPress &) = default;
};

/// How far a draw has come.
enum class DrawStage { Frozen, Committed, Revealed, Completed };

struct DrawState {
    DrawFrozen frozen;
    OfficerId frozenBy;
    qint64 frozenAtMs = 0;
    std::optional<DrawPress> dispatcher;
    std::optional<DrawPress> supervisor;
    std::optional<DrawCompleted> completed;
    qint64 completedAtMs = 0;

    [[nodiscard]] DrawStage stage() const;
    /// Null until both nonces are revealed.
    [[nodiscard]] Digest seed() const;
    friend bool operator==(const DrawState &, const DrawState &) = default;
};

struct AssignmentState {
    AssignmentIssued issued;
    QList<Wrap> wraps; ///< of the assignment and of later case.keyed entries
    OfficerId issuedBy;
    qint64 issuedAtMs = 0;

    friend bool operator==(const AssignmentState &, const AssignmentState &) = default;
};

/// The organisation as its entries tell it; the register rows are kept elsewhere (there may be millions).
struct OrgState {
    std::optional<OrgCreated> org;
    OfficerId officeOfficer;             ///< who the office's own device writes as
    QMap<DeviceId, DeviceState> devices; ///< the office's own device is not among them
    QByteArray groupBox;                 ///< 32 bytes; empty until an administrator made the group's key
    QList<Wrap> groupWraps;
    QList<NumbersLeased> leases;   ///< official order
    QMap<DrawId, DrawState> draws; ///< ids are time-ordered
    QHash<CaseId, AssignmentState> assignments;
    QList<CaseId> assignmentOrder; ///< official order
    QMap<QUuid, int> importParts;  ///< how many parts of an import have arrived
    QList<VoidedEntry> voided;
    qint64 entryCount = 0;

    /// Roles of \a device, also after its revocation; none for a stranger. Office for the office's own
    /// device.
    [[nodiscard]] Roles rolesOf(const DeviceId &device) const;
    /// The 32-byte Ed25519 key of \a device; empty for a stranger.
    [[nodiscard]] QByteArray signKeyOf(const DeviceId &device) const;
    /// Enrolled and not revoked, or the office's own.
    [[nodiscard]] bool isActive(const DeviceId &device) const;
    /// Active devices of \a officer.
    [[nodiscard]] QList<DeviceId> devicesOf(const OfficerId &officer) const;
    /// A name for the screen; empty for a stranger.
    [[nodiscard]] QString nameOf(const OfficerId &officer) const;
    [[nodiscard]] std::optional<AssignmentIssued> assignmentOf(const CaseId &caseId) const;
    /// The first number of \a form and \a year that no lease covers.
    [[nodiscard]] int nextNumber(const QString &form, int year) const;

    friend bool operator==(const OrgState &, const OrgState &) = default;
};

/// The state after \a entry of the organisation's case. An entry that \a state does not allow changes nothing
/// but `voided`. AppliedEntry::roles is not used: this state is where roles come from.
[[nodiscard]] OrgState apply(OrgState state, const AppliedEntry &entry);

/// Applies \a entry to \a state itself if it counts there. \returns why it does not; \a state is unchanged
/// then
[[nodiscard]] std::optional<VoidReason> applyIfValid(OrgState &state, const AppliedEntry &entry);

/// Whether \a entry would count, without applying it. none: it would. Copies of \a state what the entry
/// touches.
[[nodiscard]] std::optional<VoidReason> wouldVoid(const OrgState &state, const AppliedEntry &entry);

} // namespace fieldcase::domain
