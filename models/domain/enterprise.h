// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace fieldcase::domain {

/// 风险等级: 红、橙、黄、蓝.
enum class RiskLevel { Red, Orange, Yellow, Blue };
/// 信用等级: 守信、一般、失信、严重失信.
enum class CreditLevel { Trusted, Ordinary, Untrusted, SeriouslyUntrusted };
/// 状态: 存续、停产、注销.
enum class EnterpriseStatus { Active, Stopped, Cancelled };

[[nodiscard]] QString riskLevelName(RiskLevel level); ///< "red", "orange", "yellow", "blue"
[[nodiscard]] QString
creditLevelName(CreditLevel level); ///< "trusted", "ordinary", "untrusted", "seriously_untrusted"
[[nodiscard]] QString enterpriseStatusName(EnterpriseStatus status); ///< "active", "stopped", "cancelled"

/// A permit an enterprise holds.
struct Licence {
    QString name;    ///< 许可证名称
    QString number;  ///< 编号; may be empty
    QDate validToOn; ///< invalid when unknown or without an end

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const Licence &, const Licence &) = default;
};

/// A row of 检查对象名录库. Its key is the 统一社会信用代码.
struct Enterprise {
    QString code;     ///< 18 characters with a right check character (GB 32100-2015)
    QString name;     ///< as on the licence
    QString address;  ///< may be empty
    QString industry; ///< GB/T 4754 code or words; may be empty
    QString category; ///< 监管类别, e.g. 危险化学品, 工贸; may be empty
    RiskLevel risk = RiskLevel::Blue;
    CreditLevel credit = CreditLevel::Ordinary;
    int employees = 0;            ///< 从业人数, 0 when unknown
    QString representative;       ///< 法定代表人（负责人）; may be empty
    QString representativeTitle;  ///< 职务; may be empty
    QString contact;              ///< 联系人; may be empty
    QString phone;                ///< 联系电话; may be empty
    QString area;                 ///< 属地（网格）; may be empty
    std::optional<qint64> lat1e7; ///< WGS-84, with lon1e7 or not at all
    std::optional<qint64> lon1e7;
    QList<Licence> licences;
    int majorHazardLevel = 0; ///< 重大危险源: 0 none, 1 … 4 (1 is the worst)
    EnterpriseStatus status = EnterpriseStatus::Active;
    QString excludedReason; ///< 禁抽理由; empty: may be drawn
    QDate lastInspectedOn;  ///< invalid when never

    [[nodiscard]] QJsonObject toJson() const;
    /// \returns InvalidInput, naming the key
    [[nodiscard]] static Result<Enterprise> fromJson(const QJsonObject &object);

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const Enterprise &, const Enterprise &) = default;
};

/// Whether \a code is 18 characters of the GB 32100-2015 alphabet with a right check character.
[[nodiscard]] bool isCreditCode(QStringView code);
/// The 18th character that the first 17 of \a code ask for; null when one of them is not of the alphabet.
[[nodiscard]] QChar creditCodeCheck(QStringView code);

} // namespace fieldcase::domain
