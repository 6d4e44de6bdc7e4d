// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"
#include "models/domain/checklist.h"
#include "models/domain/violation.h"

namespace fieldcase::domain {

/// The figures a package must give.
enum class LimitId {
    StatementWorkdays,    ///< 告知 → the party may speak, working days
    HearingWorkdays,      ///< 听证告知 → the party may ask for a hearing, working days
    PayDays,              ///< decision received → pay, calendar days
    SurchargePermille,    ///< 加处罚款 a day, thousandths of the fine
    SurchargeCapPermille, ///< its cap, thousandths of the fine
    DecisionDays,         ///< 立案 → decision, calendar days
    PublishWorkdays,      ///< decision → publication, working days
    DrawPublishWorkdays,  ///< draw's inspections done → results public, working days
    RectifyDays,          ///< 责令限期整改: default term, calendar days
    SealDays,             ///< 查封扣押, calendar days, the first day counted
    ReconsiderationDays,  ///< decision → 行政复议, calendar days
    LawsuitMonths,        ///< decision → 行政诉讼
    OnSpotUnitFen,        ///< 当场处罚: highest fine on a unit
    OnSpotPersonFen,      ///< 当场处罚: highest fine on a person
    UrgentApprovalHours,  ///< urgent measure → approval made up
    PowerCutHours,        ///< notice before cutting the power
};
inline constexpr int kLimitCount = int(LimitId::PowerCutHours) + 1;

struct Limit {
    LimitId id = LimitId::StatementWorkdays;
    qint64 value = 0; ///< in the unit its id names
    QString basis;
    QList<Mark> marks;

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const Limit &, const Limit &) = default;
};

/// What the party is told about its remedies.
enum class RemedyKind { Ordinary, OnTheSpot, Enforcement };
inline constexpr int kRemedyCount = 3;

struct Remedy {
    RemedyKind kind = RemedyKind::Ordinary;
    QString text; ///< with {government} and {court}
    QList<Mark> marks;

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const Remedy &, const Remedy &) = default;
};

/// One year's notice of the State Council.
struct CalendarYear {
    int year = 0;
    QList<QDate> holidays;
    QList<QDate> workdays;
    QList<Mark> marks;

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const CalendarYear &, const CalendarYear &) = default;
};

/// Law as data, for the acts of one span of time. Ids are unique and every reference inside holds.
class RulePackage
{
public:
    /// \a bytes is JSON, not necessarily canonical. \returns InvalidInput, naming the place
    [[nodiscard]] static Result<RulePackage> fromBytes(const QByteArray &bytes);

    QString id;      ///< "shandong"
    QString version; ///< "2026.1"
    QString title;
    QDate fromOn;  ///< first day
    QDate untilOn; ///< last day; invalid: until further notice
    QList<Law> laws;
    QList<Violation> violations;
    QList<ChecklistPack> packs;
    QList<Limit> limits;    ///< in the order of LimitId, each once
    QList<Remedy> remedies; ///< in the order of RemedyKind, each once
    QList<CalendarYear> years;

    [[nodiscard]] bool isInForce(QDate day) const
    {
        return fromOn <= day && (!untilOn.isValid() || day <= untilOn);
    }
    [[nodiscard]] const Violation *violation(const QString &violationId) const; ///< null when there is none
    [[nodiscard]] const ChecklistPack *pack(const QString &packId) const;       ///< null when there is none
    [[nodiscard]] const ChecklistItem *item(const QString &itemId) const;       ///< null when there is none
    [[nodiscard]] const Limit &limit(LimitId limitId) const { return limits.at(int(limitId)); }
    [[nodiscard]] QString remedy(RemedyKind kind, const QString &government, const QString &court) const;
    [[nodiscard]] Calendar calendar() const; ///< of all years
    /// 《中华人民共和国安全生产法》第九十九条第（四）项
    [[nodiscard]] QString citationText(const Citation &citation) const;
    /// The texts joined by 、
    [[nodiscard]] QString citationText(const QList<Citation> &citations) const;
    /// Ids of the packs for an enterprise of \a category and \a industry: the general ones and those whose
    /// words occur.
    [[nodiscard]] QStringList packsFor(const QString &category, const QString &industry) const;

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const RulePackage &, const RulePackage &) = default;
};

/// The package in force on the day of an act; of several the one that began last. \returns NotFound when
/// there is none
[[nodiscard]] Result<RulePackage> rulesFor(const QList<RulePackage> &packages, QDate day);

} // namespace fieldcase::domain
