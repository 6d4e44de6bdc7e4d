// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/entry.h"

#include <QDate>
#include <QJsonObject>

namespace fieldcase::domain {

/// hold.placed: nothing it covers may be deleted until it is lifted (a complaint, a lawsuit).
struct HoldPlaced {
    HoldId hold;
    EvidenceId evidence; ///< null: the whole case
    QString reason;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<HoldPlaced> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const HoldPlaced &, const HoldPlaced &) = default;
};

/// hold.lifted
struct HoldLifted {
    HoldId hold;
    QString reason;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<HoldLifted> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const HoldLifted &, const HoldLifted &) = default;
};

/// retention.set: how long something is kept; the last one stands, one of the piece itself before one of the
/// case.
struct RetentionSet {
    EvidenceId evidence; ///< null: the whole case
    QString retention;   ///< class of the rule package
    QDate keptUntil;     ///< last day on which it must be there; invalid: for ever
    QString reason;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<RetentionSet> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const RetentionSet &, const RetentionSet &) = default;
};

/// deletion.proposed
struct DeletionProposed {
    EvidenceId evidence;
    QString reason;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DeletionProposed> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DeletionProposed &, const DeletionProposed &) = default;
};

/// deletion.approved, by another person than the one who proposed it
struct DeletionApproved {
    EvidenceId evidence;
    EntryHash proposal; ///< the deletion.proposed that is approved

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DeletionApproved> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DeletionApproved &, const DeletionApproved &) = default;
};

/// evidence.deleted: the writing device holds the piece no longer. Its entries stay.
struct EvidenceDeleted {
    EvidenceId evidence;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<EvidenceDeleted> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const EvidenceDeleted &, const EvidenceDeleted &) = default;
};

} // namespace fieldcase::domain
