// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/orgbodies.h"

namespace fieldcase::domain {

/// Why a case exists. Only a draw is random; the others are kept apart from it.
enum class AssignmentSource { Draw, Special, Report, Superior, Reinspection, Accident };

/// assignment.issued: a case to inspect, its team, and its key for those who may read it.
struct AssignmentIssued {
    CaseId caseId;
    QString title;
    AssignmentSource source = AssignmentSource::Draw;
    DrawId draw;               ///< null unless drawn
    Enterprise enterprise;     ///< the row as it stood
    QList<OfficerId> officers; ///< ≥ 2, the first leads
    qint64 releaseAtMs = 0;    ///< officers see the target from then on
    QStringList checklist;     ///< ids of checklist packs, in order
    QByteArray caseBox;        ///< 32 bytes, the case's X25519 public key
    QList<Wrap> wraps;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<AssignmentIssued> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const AssignmentIssued &, const AssignmentIssued &) = default;
};

/// case.keyed: the case's key for further recipients, by somebody who holds it.
struct CaseKeyed {
    CaseId caseId;
    QList<Wrap> wraps;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<CaseKeyed> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const CaseKeyed &, const CaseKeyed &) = default;
};

} // namespace fieldcase::domain
