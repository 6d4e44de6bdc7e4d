// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/drawparameters.h"
#include "models/domain/role.h"

#include <QJsonObject>

namespace fieldcase::domain {

/// draw.frozen: both registers as they stand, and the parameters, before any seed exists.
struct DrawFrozen {
    DrawId draw;
    QString title;
    Digest snapshotSha256; ///< of the canonical snapshot
    Digest enterpriseRoot; ///< RFC 6962 root over the enterprise rows, sorted by code
    Digest officerRoot;    ///< the same over the officer rows, sorted by certificate
    int enterpriseCount = 0;
    int officerCount = 0;
    DrawParameters parameters;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DrawFrozen> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DrawFrozen &, const DrawFrozen &) = default;
};

/// draw.committed: one presser's promise.
struct DrawCommitted {
    DrawId draw;
    Role role = Role::Dispatcher; ///< Dispatcher or Supervisor: the role this person presses in
    Digest commit;                ///< drawCommit(…, nonce)

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DrawCommitted> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DrawCommitted &, const DrawCommitted &) = default;
};

/// draw.revealed: the promise kept.
struct DrawRevealed {
    DrawId draw;
    Role role = Role::Dispatcher;
    Digest nonce; ///< 32 random bytes

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DrawRevealed> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DrawRevealed &, const DrawRevealed &) = default;
};

/// An enterprise that was drawn, and who goes.
struct DrawnTarget {
    QString enterprise;        ///< credit code
    QList<OfficerId> officers; ///< ≥ 2, the first leads

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DrawnTarget &, const DrawnTarget &) = default;
};

/// An enterprise that was drawn but for which no team could be formed.
struct InfeasibleTarget {
    QString enterprise;
    QString reason; ///< a word, e.g. "no_speciality"

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const InfeasibleTarget &, const InfeasibleTarget &) = default;
};

/// draw.completed
struct DrawCompleted {
    DrawId draw;
    Digest transcriptSha256;
    Digest seed;
    QList<DrawnTarget> chosen;
    QList<InfeasibleTarget> infeasible;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DrawCompleted> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DrawCompleted &, const DrawCompleted &) = default;
};

} // namespace fieldcase::domain
