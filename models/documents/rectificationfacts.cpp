// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/casefacts.h"
#include "models/documents/findingtext.h"
#include "models/documents/printableline.h"
#include "models/domain/calendar.h"
#include "models/domain/chinesetext.h"

#include <QJsonArray>
#include <QMap>

namespace fieldcase::documents {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

/// The items that have one term.
struct DueGroup {
    QStringList items;     ///< "1", "2"
    QStringList standards; ///< "第1项…"
};

/// The sentence's end that names what must be reached; empty where nothing particular was set.
QString standardText(const DueGroup &group)
{
    return group.standards.isEmpty() ? QString() : u"，其中"_s + group.standards.join(u'；');
}

} // namespace

Result<QJsonObject> rectificationFacts(const DocumentRequest &request, const FactSources &sources)
{
    const domain::CaseState &state = sources.caseState;
    if (!state.opened || state.findings.isEmpty())
        return fail(ErrorCode::InvalidInput, u"the case has no finding"_s);
    QJsonObject facts;
    QJsonArray findings;
    QStringList atOnce;
    QMap<QDate, DueGroup> groups;
    for (const domain::FindingState &item : state.findings) {
        const domain::FindingRecorded &finding = item.finding;
        findings.append(findingText(state, finding));
        const QString ordinal = QString::number(findings.size());
        if (finding.measure != domain::Measure::Rectify || !finding.dueOn.isValid()) {
            atOnce.append(ordinal);
            continue;
        }
        DueGroup &group = groups[finding.dueOn];
        group.items.append(ordinal);
        const QString standard = printableLine(finding.standard);
        if (!standard.isEmpty())
            group.standards.append(u"第%1项应当达到：%2"_s.arg(ordinal, standard));
    }
    facts.insert(u"findings"_s, findings);
    putText(facts, u"atOnce"_s, atOnce.join(u'、'));
    QJsonArray dueGroups;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        dueGroups.append(QJsonObject{{u"items"_s, group->items.join(u'、')},
                                     {u"due"_s, domain::chineseDate(group.key())},
                                     {u"standard"_s, standardText(*group)}});
    }
    facts.insert(u"dueGroups"_s, dueGroups);

    putText(facts, u"enterprise"_s, state.assignment.enterprise.name);
    const TeamText team = teamText(sources);
    putText(facts, u"certificate1"_s, team.certificates.value(0));
    putText(facts, u"certificate2"_s, team.certificates.value(1));
    if (sources.org.org) {
        // The package speaks of a decision; this form calls itself an order (指令).
        QString remedy = sources.rules.remedy(domain::RemedyKind::Ordinary, sources.org.org->government,
                                              sources.org.org->court);
        remedy.replace(u"本决定书"_s, u"本指令书"_s).replace(u"本决定"_s, u"本指令"_s);
        putText(facts, u"remedy"_s, remedy);
    }
    putText(facts, u"date"_s, domain::chineseDate(domain::chinaDate(request.createdAtMs)));
    return facts;
}

} // namespace fieldcase::documents
