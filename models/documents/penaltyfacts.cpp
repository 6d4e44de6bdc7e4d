// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/casefacts.h"
#include "models/documents/findingtext.h"
#include "models/documents/printableline.h"
#include "models/domain/calendar.h"
#include "models/domain/chinesetext.h"
#include "models/domain/discretion.h"

#include <QJsonArray>
#include <QSet>

namespace fieldcase::documents {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::PenaltyItem;
using domain::Result;

namespace {

constexpr qint64 kFenOfWan = 1'000'000;

/// 3万元, 1.5万元, 500元
QString bandAmount(qint64 fen)
{
    if (fen < kFenOfWan || fen % (kFenOfWan / 100) != 0)
        return u"%1元"_s.arg(fen / 100);
    const qint64 hundredths = fen % kFenOfWan / (kFenOfWan / 100);
    QString wan = QString::number(fen / kFenOfWan);
    if (hundredths > 0)
        wan += u'.' + QString::number(hundredths / 10);
    if (hundredths % 10 > 0)
        wan += QString::number(hundredths % 10);
    return wan + u"万元"_s;
}

QString bandText(const domain::Band &band)
{
    if (band.leastFen == 0)
        return bandAmount(band.mostFen) + u"以下"_s;
    return bandAmount(band.leastFen) + u"以上"_s + bandAmount(band.mostFen) + u"以下"_s;
}

QString penaltyText(qint64 fen)
{
    if (fen == 0)
        return u"警告"_s;
    return u"罚款人民币%1（￥%2）"_s.arg(domain::capitalAmount(fen), domain::figureAmount(fen));
}

/// Why the amount is what it is: the person's reasons, then the step of the benchmark and its range.
QString discretionText(const domain::RulePackage &rules, const PenaltyItem &item)
{
    QString text = printableLine(item.reasons);
    if (!text.isEmpty() && !text.endsWith(u'。'))
        text += u'。';
    const auto band = domain::bandFor(rules, item.violation, item.tier, false);
    if (!band)
        return text;
    const domain::Violation *violation = rules.violation(item.violation);
    const domain::Tier *tier = violation ? violation->tier(item.tier) : nullptr;
    if (tier)
        text += u"适用裁量基准%1档（%2），罚款幅度为%3"_s.arg(tier->id, printableLine(tier->condition),
                                                              bandText(band->band));
    else
        text += u"法定罚款幅度为%1"_s.arg(bandText(band->statutory));
    return text + (band->isExample ? u"（示例，非正式基准）。"_s : u"。"_s);
}

Result<QJsonArray> itemFacts(const domain::DecisionMade &decision, const domain::RulePackage &rules)
{
    QJsonArray items;
    for (const PenaltyItem &item : decision.items) {
        const domain::Violation *violation = rules.violation(item.violation);
        if (!violation)
            return fail(ErrorCode::InvalidInput, u"violation %1 is not in the rules"_s.arg(item.violation));
        items.append(QJsonObject{{u"act"_s, printableLine(violation->title)},
                                 {u"violated"_s, rules.citationText(violation->violates)},
                                 {u"basis"_s, rules.citationText(violation->penalised)},
                                 {u"discretion"_s, discretionText(rules, item)},
                                 {u"penalty"_s, penaltyText(item.amountFen)}});
    }
    return items;
}

/// The findings that are punished, each once, and what proves them.
void putFindings(QJsonObject &facts, const domain::DecisionMade &decision, const FactSources &sources)
{
    const domain::CaseState &state = sources.caseState;
    QJsonArray sentences;
    QList<domain::EvidenceId> proofs;
    QSet<domain::FindingId> seen;
    for (const PenaltyItem &item : decision.items) {
        const domain::FindingState *finding = state.finding(item.finding);
        if (!finding || seen.contains(item.finding))
            continue;
        seen.insert(item.finding);
        sentences.append(findingSentence(finding->finding));
        const QList<domain::EvidenceState> evidence = state.evidenceOf(item.finding);
        for (const domain::EvidenceState &proof : evidence)
            proofs.append(proof.sealed.evidence);
    }
    facts.insert(u"facts"_s, sentences);

    QJsonArray evidence;
    for (const domain::DocumentState &document : state.documents) {
        const QString title = quotedTitle(sources.forms, document.generated.form);
        if (document.finalised && !document.isVoid() && !title.isEmpty())
            evidence.append(title + u'［' + printableLine(document.generated.number) + u'］');
    }
    const QString media = evidenceList(state, proofs);
    if (!media.isEmpty())
        evidence.append(media);
    facts.insert(u"evidence"_s, evidence);
}

void putParty(QJsonObject &facts, const domain::Enterprise &enterprise)
{
    putText(facts, u"enterprise"_s, enterprise.name);
    putText(facts, u"creditCode"_s, enterprise.code);
    putText(facts, u"address"_s, enterprise.address);
    putText(facts, u"representative"_s, enterprise.representative);
    putText(facts, u"representativeTitle"_s, enterprise.representativeTitle);
    putText(facts, u"phone"_s, enterprise.phone);
}

void putNotice(QJsonObject &facts, const domain::NoticeServed &notice)
{
    putText(facts, u"noticeOn"_s, domain::chineseDate(notice.servedOn));
    putText(facts, u"noticeNumber"_s, notice.number);
    facts.insert(u"noStatement"_s, notice.statement == domain::Statement::None);
    facts.insert(u"statementHeard"_s, notice.statement == domain::Statement::Heard);
    facts.insert(u"statementWaived"_s, notice.statement == domain::Statement::Waived);
    putText(facts, u"adopted"_s, notice.adopted);
}

void putPayment(QJsonObject &facts, const domain::DecisionMade &decision, const FactSources &sources)
{
    facts.insert(u"fined"_s, decision.totalFen > 0);
    putText(facts, u"total"_s, penaltyText(decision.totalFen));
    if (decision.totalFen == 0)
        return;
    putText(facts, u"payWithinDays"_s, QString::number(decision.payWithinDays));
    putText(facts, u"bank"_s, sources.payment.bank);
    putText(facts, u"account"_s, sources.payment.account);
    putText(facts, u"electronicPayment"_s, sources.payment.electronicPayment);
    const qint64 permille = sources.rules.limit(domain::LimitId::SurchargePermille).value;
    putText(facts, u"surchargePercent"_s, QString::number(permille / 10));
}

/// The limits and remedies that the party is told.
void putLaw(QJsonObject &facts, const FactSources &sources)
{
    const qint64 publish = sources.rules.limit(domain::LimitId::PublishWorkdays).value;
    if (publish >= 1 && publish <= 9999)
        putText(facts, u"publishWorkdays"_s, domain::chineseNumber(int(publish)));
    if (!sources.org.org)
        return;
    const auto remedy = [&](domain::RemedyKind kind) {
        return sources.rules.remedy(kind, sources.org.org->government, sources.org.org->court);
    };
    putText(facts, u"remedy"_s,
            remedy(domain::RemedyKind::Ordinary) + remedy(domain::RemedyKind::Enforcement));
}

} // namespace

Result<QJsonObject> penaltyFacts(const DocumentRequest &request, const FactSources &sources)
{
    const domain::CaseState &state = sources.caseState;
    if (!state.filing || !state.notice || !state.decision ||
        state.decision->step.outcome != domain::DecisionOutcome::Penalty)
        return fail(ErrorCode::InvalidInput, u"the case has no penalty"_s);
    const domain::DecisionMade &decision = state.decision->step;
    QJsonObject facts;
    const auto items = itemFacts(decision, sources.rules);
    if (!items)
        return tl::unexpected(items.error());
    facts.insert(u"items"_s, *items);
    facts.insert(u"severalItems"_s, items->size() > 1);
    putParty(facts, state.assignment.enterprise);
    putText(facts, u"filedOn"_s, domain::chineseDate(domain::chinaDate(state.filing->act.atMs)));
    putText(facts, u"filingNumber"_s, state.filing->step.number);
    putFindings(facts, decision, sources);
    putNotice(facts, state.notice->step);
    putPayment(facts, decision, sources);
    if (const domain::DocumentState *order = state.newestDocument(u"F05"_s))
        putText(facts, u"orderNumber"_s, order->generated.number);
    putLaw(facts, sources);
    putText(facts, u"date"_s, domain::chineseDate(domain::chinaDate(request.createdAtMs)));
    return facts;
}

} // namespace fieldcase::documents
