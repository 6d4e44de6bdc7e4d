// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/casefacts.h"
#include "models/documents/findingtext.h"
#include "models/documents/printableline.h"
#include "models/domain/calendar.h"
#include "models/domain/chinesetext.h"

#include <QJsonArray>

namespace fieldcase::documents {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::FindingState;
using domain::Result;

namespace {

/// The places of the findings, each once, in their order.
QString placesOf(const domain::CaseState &state)
{
    QStringList places;
    for (const FindingState &finding : state.findings) {
        const QString place = printableLine(finding.finding.place);
        if (!place.isEmpty() && !places.contains(place))
            places.append(place);
    }
    return places.join(u'、');
}

/// When the visit ended: when its first record was made. One made anew later, after a return, tells of the
/// same visit.
qint64 endOfVisitMs(const domain::CaseState &state, qint64 createdAtMs)
{
    qint64 endMs = createdAtMs;
    for (const domain::DocumentState &document : state.documents) {
        if (document.generated.form == "F03"_L1)
            endMs = std::min(endMs, document.act.atMs);
    }
    return endMs;
}

bool someAnswerIsOk(const domain::CaseState &state)
{
    return std::any_of(state.checklist.begin(), state.checklist.end(), [](const domain::AnswerState &answer) {
        return answer.answered.answer == domain::ChecklistAnswer::Ok;
    });
}

} // namespace

Result<QJsonObject> inspectionFacts(const DocumentRequest &request, const FactSources &sources)
{
    const domain::CaseState &state = sources.caseState;
    if (!state.opened)
        return fail(ErrorCode::InvalidInput, u"the case has not been opened"_s);
    QJsonObject facts;
    const domain::Enterprise &enterprise = state.assignment.enterprise;
    putText(facts, u"enterprise"_s, enterprise.name);
    putText(facts, u"address"_s, enterprise.address);
    putText(facts, u"representative"_s, enterprise.representative);
    putText(facts, u"representativeTitle"_s, enterprise.representativeTitle);
    putText(facts, u"phone"_s, enterprise.phone);
    putText(facts, u"place"_s, placesOf(state));
    putText(facts, u"period"_s,
            u"%1至%2"_s.arg(domain::chineseDateTime(state.opened->step.arrivedAtMs),
                            domain::chineseDateTime(endOfVisitMs(state, request.createdAtMs))));
    const TeamText team = teamText(sources);
    putText(facts, u"officers"_s, team.names.join(u'、'));
    putText(facts, u"certificates"_s, team.certificates.join(u'、'));
    QJsonArray findings;
    for (const FindingState &finding : state.findings)
        findings.append(findingText(state, finding.finding));
    facts.insert(u"findings"_s, findings);
    facts.insert(u"othersClean"_s, !findings.isEmpty() && someAnswerIsOk(state));
    putText(facts, u"date"_s, domain::chineseDate(domain::chinaDate(request.createdAtMs)));
    return facts;
}

} // namespace fieldcase::documents
