// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/procedurereading.h"

#include "forms/parts/when.h"
#include "models/domain/discretion.h"

namespace fieldcase::app {

using namespace Qt::StringLiterals;

QString ProcedureReading::doneWords(const CaseReading &reading, const domain::Act &act)
{
    return u"%1 · %2"_s.arg(forms::momentWords(act.atMs), reading.org.nameOf(act.officer));
}

QList<QPair<QString, QString>> ProcedureReading::steps(const CaseReading &reading)
{
    const domain::CaseState &state = reading.state;
    const QString open = tr("not yet");
    const auto *round = state.rounds.isEmpty() ? nullptr : &state.rounds.constLast();
    const QString review = round && round->passed ? doneWords(reading, round->answered) : open;
    const QString notice = state.notice ? tr("served on %1, the party may speak until %2")
                                              .arg(forms::shortDayWords(state.notice->step.servedOn),
                                                   forms::shortDayWords(state.notice->step.statementUntilOn))
                                        : open;
    QString decision = open;
    if (state.decision) {
        decision = state.decision->step.outcome == domain::DecisionOutcome::Penalty
                       ? tr("fine of %1").arg(forms::yuanWords(state.decision->step.totalFen))
                       : tr("no penalty");
        decision += u" · "_s + doneWords(reading, state.decision->act);
    }
    return {{tr("Review passed"), review},
            {tr("Opening approved"), state.filing ? doneWords(reading, state.filing->act) : open},
            {tr("Penalty proposed"), state.proposal ? doneWords(reading, state.proposal->act) : open},
            {tr("Notice"), notice},
            {tr("Decision"), decision},
            {tr("Closed"), state.closing ? doneWords(reading, state.closing->act) : open}};
}

QList<items::PenaltyItemRow> ProcedureReading::penalties(const CaseReading &reading,
                                                         const domain::RulePackage &rules)
{
    QList<items::PenaltyItemRow> rows;
    for (qsizetype i = 0; i < reading.state.findings.size(); ++i) {
        const domain::FindingRecorded &finding = reading.state.findings.at(i).finding;
        const domain::Violation *violation = rules.violation(finding.violation);
        if (!violation)
            continue;
        items::PenaltyItemRow row;
        row.finding = finding.finding;
        row.findingNumber = int(i) + 1;
        row.violation = violation->id;
        row.title = violation->title;
        for (const domain::Tier &tier : violation->tiers) {
            const auto band = domain::bandFor(rules, violation->id, tier.id, false);
            if (band)
                row.tiers.append(
                    {tier.id, tier.condition, band->band.leastFen, band->band.mostFen, band->isExample});
        }
        if (reading.state.proposal) {
            for (const domain::PenaltyItem &item : reading.state.proposal->step.items) {
                if (item.finding != row.finding)
                    continue;
                row.tier = item.tier;
                row.amountFen = item.amountFen;
                row.reasons = item.reasons;
            }
        }
        if (!row.tiers.isEmpty())
            rows << row;
    }
    return rows;
}

} // namespace fieldcase::app
