// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/result.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

namespace fieldcase::domain {

/// An enterprise kept out of one draw by a person.
struct DrawExclusion {
    QString enterprise; ///< credit code
    QString reason;
    QString approver; ///< name

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DrawExclusion &, const DrawExclusion &) = default;
};

/// Everything a draw depends on beside the two registers and the seed. Rates are in thousandths, so that no
/// fraction is ever rounded differently.
struct DrawParameters {
    QString algorithm;      ///< "fc-draw-1", the only one this version knows
    QDate onDate;           ///< certificates must be valid and intervals are counted on this day
    QStringList categories; ///< 定向: only these 监管类别; empty: all
    QStringList areas;      ///< 定向: only these 属地; empty: all
    int redRate = 1000;     ///< of the enterprises of this risk level, 0 … 1000
    int orangeRate = 500;
    int yellowRate = 200;
    int blueRate = 50;
    int trustedFactor = 500; ///< multiplies the rate, 0 … 10 000
    int ordinaryFactor = 1000;
    int untrustedFactor = 1500;
    int seriouslyUntrustedFactor = 2000;
    int leastPerStratum = 0;         ///< at least so many of each stratum that has members
    int mostInAll = 0;               ///< 0: no cap
    int leastIntervalDays = 0;       ///< enterprises inspected fewer days ago are left out
    int teamSize = 2;                ///< 2 … 6
    bool matchSpeciality = true;     ///< at least one of the team knows the category
    bool matchArea = true;           ///< every member may enforce in the enterprise's area
    int mostPerOfficer = 0;          ///< inspections one officer may get in this draw; 0: no cap
    QList<DrawExclusion> exclusions; ///< sorted by code, no duplicates

    [[nodiscard]] QJsonObject toJson() const;
    /// \returns InvalidInput, naming the key
    [[nodiscard]] static Result<DrawParameters> fromJson(const QJsonObject &object);

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DrawParameters &, const DrawParameters &) = default;
};

} // namespace fieldcase::domain
