// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bodies/procedurebodies.h"

#include "models/domain/bodies/bodyfields.h"

#include <array>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kMethodNames{"direct", "left", "electronic", "post", "entrusted", "public_notice"};
constexpr std::array kStatementNames{"none", "heard", "waived"};
constexpr std::array kOutcomeNames{"penalty", "no_penalty"};

constexpr qint64 kMostFen =
    1'000'000'000'00LL * 10; // ten thousand million yuan; the law's highest fine is 2 000 × 10^4
constexpr int kMostRounds = 1000;
constexpr int kMostItems = 200;

qint64 sumOf(const QList<PenaltyItem> &items)
{
    qint64 sum = 0;
    for (const PenaltyItem &item : items)
        sum += item.amountFen;
    return sum;
}

} // namespace

template <typename Fields> void CaseSubmitted::describe(Fields &fields)
{
    fields.number(u"round", round, 1, kMostRounds);
    fields.text(u"note", note, 2000, Blank::Allowed);
}

QJsonObject CaseSubmitted::toJson() const
{
    return writeFields(*this);
}

Result<CaseSubmitted> CaseSubmitted::fromJson(const QJsonObject &object)
{
    return readBody<CaseSubmitted>(object);
}

template <typename Fields> void ReviewReturned::describe(Fields &fields)
{
    fields.number(u"round", round, 1, kMostRounds);
    fields.text(u"reason", reason, 2000);
    fields.lines(u"points", points, 100, 500);
}

QJsonObject ReviewReturned::toJson() const
{
    return writeFields(*this);
}

Result<ReviewReturned> ReviewReturned::fromJson(const QJsonObject &object)
{
    return readBody<ReviewReturned>(object);
}

template <typename Fields> void ReviewPassed::describe(Fields &fields)
{
    fields.number(u"round", round, 1, kMostRounds);
    fields.text(u"opinion", opinion, 2000, Blank::Allowed);
}

QJsonObject ReviewPassed::toJson() const
{
    return writeFields(*this);
}

Result<ReviewPassed> ReviewPassed::fromJson(const QJsonObject &object)
{
    return readBody<ReviewPassed>(object);
}

template <typename Fields> void PenaltyItem::describe(Fields &fields)
{
    fields.word(u"violation", violation);
    fields.id(u"finding", finding);
    fields.word(u"tier", tier);
    fields.number(u"amountFen", amountFen, 0, kMostFen);
    fields.text(u"reasons", reasons, 2000, Blank::Allowed);
}

template <typename Fields> void PenaltyProposed::describe(Fields &fields)
{
    fields.objects(u"items", items, kMostItems);
    fields.number(u"totalFen", totalFen, 0, kMostFen * kMostItems);
    fields.text(u"opinion", opinion, 4000, Blank::Allowed);
    if (items.isEmpty())
        fields.refuse(u"items", "none");
    if (totalFen != sumOf(items))
        fields.refuse(u"totalFen", "not the sum of the items");
}

QJsonObject PenaltyProposed::toJson() const
{
    return writeFields(*this);
}

Result<PenaltyProposed> PenaltyProposed::fromJson(const QJsonObject &object)
{
    return readBody<PenaltyProposed>(object);
}

template <typename Fields> void FilingApproved::describe(Fields &fields)
{
    fields.line(u"cause", cause, 300);
    fields.line(u"number", number, 100);
    fields.text(u"opinion", opinion, 2000, Blank::Allowed);
}

QJsonObject FilingApproved::toJson() const
{
    return writeFields(*this);
}

Result<FilingApproved> FilingApproved::fromJson(const QJsonObject &object)
{
    return readBody<FilingApproved>(object);
}

template <typename Fields> void NoticeServed::describe(Fields &fields)
{
    fields.word(u"form", form);
    fields.line(u"number", number, 100);
    fields.date(u"servedOn", servedOn);
    fields.choice(u"method", method, kMethodNames);
    fields.date(u"statementUntilOn", statementUntilOn);
    fields.choice(u"statement", statement, kStatementNames);
    fields.text(u"adopted", adopted, 4000, Blank::Allowed);
    if (statementUntilOn < servedOn)
        fields.refuse(u"statementUntilOn", "before the service");
}

QJsonObject NoticeServed::toJson() const
{
    return writeFields(*this);
}

Result<NoticeServed> NoticeServed::fromJson(const QJsonObject &object)
{
    return readBody<NoticeServed>(object);
}

template <typename Fields> void DecisionMade::describe(Fields &fields)
{
    fields.choice(u"outcome", outcome, kOutcomeNames);
    fields.objects(u"items", items, kMostItems);
    fields.number(u"totalFen", totalFen, 0, kMostFen * kMostItems);
    fields.text(u"opinion", opinion, 4000, Blank::Allowed);
    fields.number(u"payWithinDays", payWithinDays, 0, 3650);
    if (items.isEmpty() == (outcome == DecisionOutcome::Penalty))
        fields.refuse(u"items", "do not fit the outcome");
    if (totalFen != sumOf(items))
        fields.refuse(u"totalFen", "not the sum of the items");
}

QJsonObject DecisionMade::toJson() const
{
    return writeFields(*this);
}

Result<DecisionMade> DecisionMade::fromJson(const QJsonObject &object)
{
    return readBody<DecisionMade>(object);
}

template <typename Fields> void CaseClosed::describe(Fields &fields)
{
    fields.text(u"result", result, 1000);
}

QJsonObject CaseClosed::toJson() const
{
    return writeFields(*this);
}

Result<CaseClosed> CaseClosed::fromJson(const QJsonObject &object)
{
    return readBody<CaseClosed>(object);
}

} // namespace fieldcase::domain
