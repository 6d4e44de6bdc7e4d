// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/citation.h"

#include <optional>

namespace fieldcase::domain {

/// A range of fines, both ends included (以上、以下 include the number).
struct Band {
    qint64 leastFen = 0;
    qint64 mostFen = 0; ///< ≥ leastFen, > 0

    [[nodiscard]] bool contains(qint64 amountFen) const
    {
        return amountFen >= leastFen && amountFen <= mostFen;
    }
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const Band &, const Band &) = default;
};

/// A step of the discretion benchmark.
struct Tier {
    QString id;                  ///< "A", "B", "C"
    QString condition;           ///< 适用条件
    std::optional<Band> unit;    ///< fine on the unit at once
    std::optional<Band> overdue; ///< fine on the unit when the term has passed
    std::optional<Band> persons; ///< 直接负责的主管人员和其他直接责任人员, at once
    std::optional<Band> overduePersons;
    QList<Mark> marks;

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const Tier &, const Tier &) = default;
};

/// A row of the catalogue of violations.
struct Violation {
    QString id;    ///< "V16"
    QString title; ///< 案由
    QString titleEn;
    QList<Citation> violates;    ///< the duty; may be empty
    QList<Citation> penalised;   ///< the penalty clause; not empty
    QString consequences;        ///< in words, as the clause orders them
    std::optional<Band> unit;    ///< statutory fine on the unit at once; none: no fine yet, or none in money
    std::optional<Band> overdue; ///< … when not corrected in time, or serious
    std::optional<Band> persons; ///< statutory fine on the persons liable, at once
    std::optional<Band> overduePersons;
    QString driver;        ///< the fact that moves the tier
    bool criminal = false; ///< 行刑衔接: check for a crime before deciding
    QList<Tier> tiers;     ///< may be empty: then only the statutory band is known
    QList<Mark> marks;

    [[nodiscard]] const Tier *tier(const QString &tierId) const; ///< null when there is none
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const Violation &, const Violation &) = default;
};

} // namespace fieldcase::domain
