// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/documentbodies.h"
#include "models/domain/id.h"

namespace fieldcase::domain {

/// case.submitted: round 1, 2, …
struct CaseSubmitted {
    int round = 1;
    QString note;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<CaseSubmitted> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const CaseSubmitted &, const CaseSubmitted &) = default;
};

/// review.returned
struct ReviewReturned {
    int round = 1; ///< of the submission it answers
    QString reason;
    QStringList points; ///< one line each: what to put right

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ReviewReturned> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const ReviewReturned &, const ReviewReturned &) = default;
};

/// review.passed
struct ReviewPassed {
    int round = 1;
    QString opinion; ///< may be empty

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ReviewPassed> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const ReviewPassed &, const ReviewPassed &) = default;
};

/// One violation to be punished.
struct PenaltyItem {
    QString violation; ///< id in the catalogue
    FindingId finding;
    QString tier;         ///< id of the discretion tier, e.g. "A"
    qint64 amountFen = 0; ///< 0 for a warning
    QString reasons;      ///< 裁量理由; may be empty

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const PenaltyItem &, const PenaltyItem &) = default;
};

/// penalty.proposed: by the team; the last one stands.
struct PenaltyProposed {
    QList<PenaltyItem> items; ///< not empty
    qint64 totalFen = 0;      ///< sum of the items
    QString opinion;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<PenaltyProposed> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const PenaltyProposed &, const PenaltyProposed &) = default;
};

/// filing.approved: 立案.
struct FilingApproved {
    QString cause;   ///< 案由
    QString number;  ///< 文号 of the 立案审批表
    QString opinion; ///< may be empty

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<FilingApproved> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const FilingApproved &, const FilingApproved &) = default;
};

/// What the party did with its right to speak: nothing, spoke, gave it up in writing.
enum class Statement { None, Heard, Waived };

/// notice.served: 行政处罚告知书.
struct NoticeServed {
    QString form; ///< "F24"
    QString number;
    QDate servedOn;
    ServiceMethod method = ServiceMethod::Direct;
    QDate statementUntilOn; ///< the last day on which the party may speak, as the notice told it; ≥ servedOn
    Statement statement = Statement::None;
    QString adopted; ///< which of its points were adopted and why the others not; may be empty

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<NoticeServed> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const NoticeServed &, const NoticeServed &) = default;
};

enum class DecisionOutcome { Penalty, NoPenalty };

/// decision.made
struct DecisionMade {
    DecisionOutcome outcome = DecisionOutcome::Penalty;
    QList<PenaltyItem> items; ///< empty exactly when there is no penalty
    qint64 totalFen = 0;
    QString opinion;
    int payWithinDays = 15; ///< 0 when there is nothing to pay

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DecisionMade> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DecisionMade &, const DecisionMade &) = default;
};

/// case.closed
struct CaseClosed {
    QString result;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<CaseClosed> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const CaseClosed &, const CaseClosed &) = default;
};

} // namespace fieldcase::domain
