// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/enterprise.h"

#include "models/domain/fieldwriter.h"

#include <array>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kRiskNames{"red", "orange", "yellow", "blue"};
constexpr std::array kCreditNames{"trusted", "ordinary", "untrusted", "seriously_untrusted"};
constexpr std::array kStatusNames{"active", "stopped", "cancelled"};

constexpr auto kCodeAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"_L1; // GB 32100-2015: without I, O, S, V, Z

} // namespace

QString riskLevelName(RiskLevel level)
{
    return QString::fromLatin1(kRiskNames[size_t(level)]);
}

QString creditLevelName(CreditLevel level)
{
    return QString::fromLatin1(kCreditNames[size_t(level)]);
}

QString enterpriseStatusName(EnterpriseStatus status)
{
    return QString::fromLatin1(kStatusNames[size_t(status)]);
}

template <typename Fields> void Licence::describe(Fields &fields)
{
    fields.line(u"name", name, 100);
    fields.line(u"number", number, 100, Blank::Allowed);
    fields.date(u"validToOn", validToOn, Blank::Allowed);
}

template <typename Fields> void Enterprise::describe(Fields &fields)
{
    fields.line(u"code", code, 18);
    fields.line(u"name", name, 200);
    fields.line(u"address", address, 300, Blank::Allowed);
    fields.line(u"industry", industry, 100, Blank::Allowed);
    fields.line(u"category", category, 100, Blank::Allowed);
    fields.choice(u"risk", risk, kRiskNames);
    fields.choice(u"credit", credit, kCreditNames);
    fields.number(u"employees", employees, 0, 10'000'000);
    fields.line(u"representative", representative, 100, Blank::Allowed);
    fields.line(u"representativeTitle", representativeTitle, 100, Blank::Allowed);
    fields.line(u"contact", contact, 100, Blank::Allowed);
    fields.line(u"phone", phone, 60, Blank::Allowed);
    fields.line(u"area", area, 100, Blank::Allowed);
    fields.optionalNumber(u"lat1e7", lat1e7, -900'000'000, 900'000'000);
    fields.optionalNumber(u"lon1e7", lon1e7, -1'800'000'000, 1'800'000'000);
    fields.objects(u"licences", licences, 50);
    fields.number(u"majorHazardLevel", majorHazardLevel, 0, 4);
    fields.choice(u"status", status, kStatusNames);
    fields.line(u"excludedReason", excludedReason, 300, Blank::Allowed);
    fields.date(u"lastInspectedOn", lastInspectedOn, Blank::Allowed);
    if (!isCreditCode(code))
        fields.refuse(u"code", "not a credit code");
    if (lat1e7.has_value() != lon1e7.has_value())
        fields.refuse(u"lat1e7", "only half a position");
}

QJsonObject Enterprise::toJson() const
{
    return writeFields(*this);
}

Result<Enterprise> Enterprise::fromJson(const QJsonObject &object)
{
    return readFields<Enterprise>(object);
}

QChar creditCodeCheck(QStringView code)
{
    static constexpr std::array<int, 17> kWeights{1,  3,  9,  27, 19, 26, 16, 17, 20,
                                                  29, 25, 13, 8,  24, 10, 30, 28};
    if (code.size() < 17)
        return {};
    int sum = 0;
    for (qsizetype i = 0; i < 17; ++i) {
        const auto value = kCodeAlphabet.indexOf(code[i]);
        if (value < 0)
            return {};
        sum += int(value) * kWeights[size_t(i)];
    }
    return QChar(kCodeAlphabet[(31 - sum % 31) % 31]);
}

bool isCreditCode(QStringView code)
{
    if (code.size() != 18)
        return false;
    const QChar check = creditCodeCheck(code);
    return !check.isNull() && check == code[17];
}

template void Enterprise::describe(FieldReader &);
template void Enterprise::describe(FieldWriter &);

} // namespace fieldcase::domain
