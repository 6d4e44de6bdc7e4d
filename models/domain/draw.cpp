// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/draw.h"

#include "models/domain/drawteams.h"
#include "models/domain/fieldwriter.h"

#include <QMap>

#include <array>
#include <numeric>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kLeftOutNames{"inactive",       "excluded_in_register", "excluded_in_draw",
                                   "other_category", "other_area",           "inspected_recently"};

std::optional<LeftOut> whyLeftOut(const DrawEnterprise &row, const DrawParameters &parameters,
                                  const QSet<QString> &excluded)
{
    if (row.status != EnterpriseStatus::Active)
        return LeftOut::Inactive;
    if (!row.excludedReason.isEmpty())
        return LeftOut::ExcludedInRegister;
    if (excluded.contains(row.code))
        return LeftOut::ExcludedInDraw;
    if (!parameters.categories.isEmpty() && !parameters.categories.contains(row.category))
        return LeftOut::OtherCategory;
    if (!parameters.areas.isEmpty() && !parameters.areas.contains(row.area))
        return LeftOut::OtherArea;
    if (row.lastInspectedOn.isValid() &&
        row.lastInspectedOn.daysTo(parameters.onDate) < parameters.leastIntervalDays)
        return LeftOut::InspectedRecently;
    return {};
}

int rateOf(RiskLevel risk, const DrawParameters &parameters)
{
    const std::array rates{parameters.redRate, parameters.orangeRate, parameters.yellowRate,
                           parameters.blueRate};
    return rates[size_t(risk)];
}

int factorOf(CreditLevel credit, const DrawParameters &parameters)
{
    const std::array factors{parameters.trustedFactor, parameters.ordinaryFactor, parameters.untrustedFactor,
                             parameters.seriouslyUntrustedFactor};
    return factors[size_t(credit)];
}

QString stratumOf(const DrawEnterprise &row)
{
    return riskLevelName(row.risk) + u'/' + creditLevelName(row.credit) + u'/' + row.category;
}

struct Ticket {
    Digest value;
    const DrawEnterprise *row = nullptr;

    bool operator<(const Ticket &other) const
    {
        return value == other.value ? row->code < other.row->code : value < other.value;
    }
};

using Members = QMap<QString, QList<const DrawEnterprise *>>; // by stratum; QMap sorts by code units

Members stratify(const DrawSnapshot &snapshot, QList<LeftOutEnterprise> &leftOut)
{
    QSet<QString> excluded;
    for (const DrawExclusion &exclusion : snapshot.parameters.exclusions)
        excluded.insert(exclusion.enterprise);
    Members members;
    for (const DrawEnterprise &row : snapshot.enterprises) {
        if (const auto reason = whyLeftOut(row, snapshot.parameters, excluded))
            leftOut.append({row.code, leftOutName(*reason)});
        else
            members[stratumOf(row)].append(&row);
    }
    return members;
}

QList<int> quotasOf(const Members &members, const DrawParameters &parameters)
{
    QList<int> quotas;
    for (const auto &stratum : members) {
        const DrawEnterprise &any = *stratum.first();
        quotas.append(quotaOf(int(stratum.size()), rateOf(any.risk, parameters),
                              factorOf(any.credit, parameters), parameters.leastPerStratum));
    }
    return parameters.mostInAll > 0 ? capQuotas(quotas, parameters.mostInAll) : quotas;
}

} // namespace

QString leftOutName(LeftOut reason)
{
    return QString::fromLatin1(kLeftOutNames[size_t(reason)]);
}

template <typename Fields> void LeftOutEnterprise::describe(Fields &fields)
{
    fields.line(u"enterprise", enterprise, 18);
    fields.word(u"reason", reason);
}

template <typename Fields> void DrawStratum::describe(Fields &fields)
{
    fields.line(u"key", key, 200);
    fields.number(u"size", size, 0, 100'000'000);
    fields.number(u"quota", quota, 0, 100'000'000);
    fields.lines(u"chosen", chosen, 100'000'000, 18);
}

template <typename Fields> void DrawOutcome::describe(Fields &fields)
{
    fields.objects(u"leftOut", leftOut, 100'000'000);
    fields.objects(u"strata", strata, 1'000'000);
    fields.objects(u"chosen", chosen, 100'000'000);
    fields.objects(u"infeasible", infeasible, 100'000'000);
}

int quotaOf(int size, int rate, int factor, int least)
{
    const qint64 share = std::min<qint64>(1'000'000, qint64(rate) * factor); // millionths, 100 % at most
    if (share == 0)
        return 0;
    const qint64 rounded = (size * share + 500'000) / 1'000'000;
    return int(std::clamp<qint64>(rounded, std::min(least, size), size));
}

QList<int> capQuotas(const QList<int> &quotas, int most)
{
    const qint64 sum = std::accumulate(quotas.begin(), quotas.end(), qint64(0));
    if (sum <= most)
        return quotas;
    QList<int> capped;
    QList<qsizetype> byRemainder;
    qint64 given = 0;
    for (const int quota : quotas) {
        byRemainder.append(capped.size());
        capped.append(int(qint64(quota) * most / sum));
        given += capped.last();
    }
    std::stable_sort(byRemainder.begin(), byRemainder.end(), [&](qsizetype left, qsizetype right) {
        return qint64(quotas.at(left)) * most % sum > qint64(quotas.at(right)) * most % sum;
    });
    for (qsizetype i = 0; given < most; ++i, ++given)
        ++capped[byRemainder.at(i)];
    return capped;
}

Digest enterpriseTicket(const Digest &seed, const QString &stratum, const QString &code)
{
    return Digest::of(QByteArrayLiteral("fieldcase-draw-ticket-v1\n") + seed.bytes() + stratum.toUtf8() +
                      '\n' + code.toUtf8());
}

Digest officerTicket(const Digest &seed, const QString &code, const QString &certificate)
{
    return Digest::of(QByteArrayLiteral("fieldcase-draw-officer-v1\n") + seed.bytes() + code.toUtf8() + '\n' +
                      certificate.toUtf8());
}

DrawOutcome draw(const DrawSnapshot &snapshot, const Digest &seed)
{
    DrawOutcome outcome;
    const Members members = stratify(snapshot, outcome.leftOut);
    const QList<int> quotas = quotasOf(members, snapshot.parameters);
    QList<Ticket> drawn;
    for (auto it = members.begin(); it != members.end(); ++it) {
        DrawStratum stratum{it.key(), int(it->size()), quotas.at(outcome.strata.size()), {}};
        QList<Ticket> tickets;
        for (const DrawEnterprise *row : *it)
            tickets.append({enterpriseTicket(seed, it.key(), row->code), row});
        std::partial_sort(tickets.begin(), tickets.begin() + stratum.quota, tickets.end());
        for (int i = 0; i < stratum.quota; ++i)
            stratum.chosen.append(tickets.at(i).row->code);
        drawn += tickets.first(stratum.quota);
        outcome.strata.append(stratum);
    }
    std::sort(drawn.begin(), drawn.end());
    DrawTeams teams(snapshot, seed);
    for (const Ticket &ticket : std::as_const(drawn)) {
        if (const auto team = teams.assign(*ticket.row))
            outcome.chosen.append({ticket.row->code, *team});
        else
            outcome.infeasible.append({ticket.row->code, team.error()});
    }
    return outcome;
}

template void DrawOutcome::describe(FieldReader &);
template void DrawOutcome::describe(FieldWriter &);

} // namespace fieldcase::domain
