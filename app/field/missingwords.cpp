// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/missingwords.h"

#include "forms/documents/documentform.h"
#include "forms/parts/when.h"

namespace fieldcase::app {

using domain::MissingKind;

QString MissingWords::findingWords(const QString &finding, const domain::CaseState &state)
{
    for (qsizetype i = 0; i < state.findings.size(); ++i) {
        if (state.findings.at(i).finding.finding.toString() == finding)
            return QString::number(i + 1);
    }
    return finding;
}

QString MissingWords::of(const domain::Missing &missing, const domain::CaseState &state, const Law &law)
{
    switch (missing.kind) {
    case MissingKind::Opening:
        return tr("Nobody has arrived on site yet.");
    case MissingKind::Editing:
        return tr("The case has been submitted; its contents stand until the reviewer returns it.");
    case MissingKind::Answer:
        return tr("Checklist item %1 has no answer.").arg(missing.subject);
    case MissingKind::ProblemFinding:
        return tr("Checklist item %1 says “problem”, but no finding was recorded from it.")
            .arg(missing.subject);
    case MissingKind::Finding:
        return tr("There is no finding for it.");
    case MissingKind::Evidence:
        return tr("Finding %1 has no evidence.").arg(findingWords(missing.subject, state));
    case MissingKind::Basis:
        return tr("Finding %1 names a violation but not the rule that was not kept.")
            .arg(findingWords(missing.subject, state));
    case MissingKind::Document:
        return tr("The document “%1” has not been made.").arg(law.formTitle(missing.subject));
    case MissingKind::Signature:
        return tr("“%1” lacks a signature: %2.")
            .arg(law.formTitle(missing.subject), forms::DocumentForm::slotWords(missing.detail));
    case MissingKind::Finalising:
        return tr("“%1” is not final.").arg(law.formTitle(missing.subject));
    case MissingKind::RecordAnew:
        return tr("“%1” is older than a correction and has to be made anew.")
            .arg(law.formTitle(missing.subject));
    default:
        break;
    }
    return ofProcedure(missing, law);
}

QString MissingWords::ofProcedure(const domain::Missing &missing, const Law &law)
{
    switch (missing.kind) {
    case MissingKind::Submission:
        return tr("The case has not been submitted.");
    case MissingKind::Review:
        return tr("The review has not been passed.");
    case MissingKind::Filing:
        return tr("The opening of the case has not been approved.");
    case MissingKind::Proposal:
        return tr("No penalty has been proposed.");
    case MissingKind::Amount:
        return tr("The amount for %1 is outside its range.").arg(missing.subject);
    case MissingKind::Notice:
        return tr("The party has not been notified of the intended penalty.");
    case MissingKind::WaitingPeriod:
        return tr("The party may speak until %1.").arg(forms::shortDayWords(missing.onDate));
    case MissingKind::Decision:
        return tr("Nothing has been decided.");
    case MissingKind::Penalty:
        return tr("It was decided not to punish.");
    case MissingKind::Service:
        return tr("“%1” has not been served.").arg(law.formTitle(missing.subject));
    case MissingKind::Done:
        return tr("This has been done already.");
    default:
        break;
    }
    return {};
}

QStringList MissingWords::blocking(const QList<domain::Missing> &missing, const domain::CaseState &state,
                                   const Law &law)
{
    QStringList words;
    for (const domain::Missing &one : missing) {
        if (one.blocks)
            words << of(one, state, law);
    }
    return words;
}

} // namespace fieldcase::app
