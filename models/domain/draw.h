// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/drawbodies.h"
#include "models/domain/drawsnapshot.h"

namespace fieldcase::domain {

// The algorithm "fc-draw-1" is written down in models/domain/README.md; this is one implementation of that
// page.

/// Why an enterprise was left out before drawing; a word in the transcript.
enum class LeftOut {
    Inactive,
    ExcludedInRegister,
    ExcludedInDraw,
    OtherCategory,
    OtherArea,
    InspectedRecently
};

[[nodiscard]] QString leftOutName(LeftOut reason); ///< e.g. "inspected_recently"

struct LeftOutEnterprise {
    QString enterprise;
    QString reason; ///< leftOutName()

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const LeftOutEnterprise &, const LeftOutEnterprise &) = default;
};

/// Enterprises of one risk, credit and category.
struct DrawStratum {
    QString key;        ///< "red/ordinary/危险化学品"
    int size = 0;       ///< members
    int quota = 0;      ///< of which so many are drawn
    QStringList chosen; ///< codes, lowest ticket first

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DrawStratum &, const DrawStratum &) = default;
};

/// What a snapshot and a seed give; the same everywhere and for ever.
struct DrawOutcome {
    QList<LeftOutEnterprise> leftOut;   ///< by code
    QList<DrawStratum> strata;          ///< by key
    QList<DrawnTarget> chosen;          ///< lowest ticket first; with their teams
    QList<InfeasibleTarget> infeasible; ///< drawn, but without a team; lowest ticket first

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DrawOutcome &, const DrawOutcome &) = default;
};

[[nodiscard]] DrawOutcome draw(const DrawSnapshot &snapshot, const Digest &seed);

/// How many of \a size are drawn: round(size × rate × factor), halves up, at most \a size; at least \a least
/// (or all) unless the rate is nothing. \a rate and \a factor in thousandths.
[[nodiscard]] int quotaOf(int size, int rate, int factor, int least);

/// Makes the quotas add up to \a most at most, in proportion, by the largest remainder; ties go to the
/// earlier one.
[[nodiscard]] QList<int> capQuotas(const QList<int> &quotas, int most);

/// The ticket of an enterprise; the lowest of a stratum are drawn.
[[nodiscard]] Digest enterpriseTicket(const Digest &seed, const QString &stratum, const QString &code);
/// The ticket of an officer for one enterprise; breaks ties of workload.
[[nodiscard]] Digest officerTicket(const Digest &seed, const QString &code, const QString &certificate);

} // namespace fieldcase::domain
