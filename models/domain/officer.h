// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

namespace fieldcase::domain {

/// 状态: 在岗、请假、挂职、停职.
enum class DutyStatus { OnDuty, OnLeave, Seconded, Suspended };

[[nodiscard]] QString dutyStatusName(DutyStatus status); ///< "on_duty", "on_leave", "seconded", "suspended"

/// A row of 执法检查人员名录库. Its key is the certificate number.
struct Officer {
    QString certificate; ///< 执法证号
    OfficerId officer;   ///< given at the first import, kept ever after
    QString name;
    QString agency;           ///< 单位; may be empty
    QDate validToOn;          ///< 证件有效期, last valid day
    QStringList areas;        ///< 执法区域; empty: everywhere
    QStringList specialities; ///< 专业, in the words of Enterprise::category; empty: every one
    DutyStatus duty = DutyStatus::OnDuty;
    QStringList recusals; ///< 回避单位: credit codes
    int inspections = 0;  ///< inspections of the current year, for the balance of work

    [[nodiscard]] QJsonObject toJson() const;
    /// \returns InvalidInput, naming the key
    [[nodiscard]] static Result<Officer> fromJson(const QJsonObject &object);

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const Officer &, const Officer &) = default;
};

} // namespace fieldcase::domain
