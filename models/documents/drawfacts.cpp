// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/drawfacts.h"

#include "models/documents/formdefinition.h"
#include "models/documents/printableline.h"
#include "models/domain/calendar.h"
#include "models/domain/chinesetext.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>

namespace fieldcase::documents {

using namespace Qt::StringLiterals;
using domain::DrawTranscript;

namespace {

/// Why no team could be formed, in the words of a notice.
QString infeasibleText(const QString &reason)
{
    static const QHash<QString, QString> kTexts{{u"too_few_certified"_s, u"在岗持证人员不足"_s},
                                                {u"recused"_s, u"人员应当回避"_s},
                                                {u"other_area"_s, u"无该区域执法人员"_s},
                                                {u"too_much_work"_s, u"人员任务已满"_s},
                                                {u"no_speciality"_s, u"无相应专业人员"_s}};
    return kTexts.value(reason, reason);
}

QString pressText(const domain::TranscriptPress &press)
{
    return press.name.isEmpty() ? press.officer.toString() : printableLine(press.name);
}

/// The lists of the result, with the names the frozen registers had.
void putResult(QJsonObject &facts, const DrawTranscript &transcript)
{
    QHash<QString, QString> enterprises;
    for (const domain::DrawEnterprise &enterprise : transcript.snapshot.enterprises)
        enterprises.insert(enterprise.code, printableLine(enterprise.name));
    QHash<domain::OfficerId, QString> officers;
    for (const domain::DrawOfficer &officer : transcript.snapshot.officers)
        officers.insert(officer.officer, printableLine(officer.name));

    QJsonArray chosen;
    for (const domain::DrawnTarget &target : transcript.outcome.chosen) {
        QStringList team;
        for (const domain::OfficerId &officer : target.officers)
            team.append(officers.value(officer, officer.toString()));
        chosen.append(QJsonObject{{u"enterprise"_s, enterprises.value(target.enterprise, target.enterprise)},
                                  {u"code"_s, target.enterprise},
                                  {u"officers"_s, team.join(u'、')}});
    }
    facts.insert(u"chosen"_s, chosen);
    QJsonArray infeasible;
    for (const domain::InfeasibleTarget &target : transcript.outcome.infeasible) {
        infeasible.append(
            QJsonObject{{u"enterprise"_s, enterprises.value(target.enterprise, target.enterprise)},
                        {u"code"_s, target.enterprise},
                        {u"reason"_s, infeasibleText(target.reason)}});
    }
    facts.insert(u"infeasible"_s, infeasible);
}

} // namespace

QJsonObject drawRecordFacts(const DrawTranscript &transcript, const domain::Digest &transcriptSha256,
                            const QString &agency, qint64 completedAtMs)
{
    const QDateTime createdAt = QDateTime::fromMSecsSinceEpoch(completedAtMs / 1000 * 1000, Qt::UTC);
    QJsonObject facts{
        {QString(kCreatedAt), createdAt.toString(Qt::ISODate)},
        {u"agency"_s, printableLine(agency)},
        {u"draw"_s, transcript.draw.toString()},
        {u"title"_s, printableLine(transcript.title)},
        {u"frozenAt"_s, domain::chineseDateTime(transcript.frozenAtMs)},
        {u"completedAt"_s, domain::chineseDateTime(completedAtMs)},
        {u"enterpriseCount"_s, u"%1家"_s.arg(transcript.snapshot.enterprises.size())},
        {u"officerCount"_s, u"%1人"_s.arg(transcript.snapshot.officers.size())},
        {u"algorithm"_s, transcript.snapshot.parameters.algorithm},
        {u"snapshotSha256"_s, transcript.seal.snapshotSha256.toHex()},
        {u"enterpriseRoot"_s, transcript.seal.enterpriseRoot.toHex()},
        {u"officerRoot"_s, transcript.seal.officerRoot.toHex()},
        {u"dispatcher"_s, pressText(transcript.dispatcher)},
        {u"dispatcherCommit"_s, transcript.dispatcher.commit.toHex()},
        {u"dispatcherNonce"_s, transcript.dispatcher.nonce.toHex()},
        {u"supervisor"_s, pressText(transcript.supervisor)},
        {u"supervisorCommit"_s, transcript.supervisor.commit.toHex()},
        {u"supervisorNonce"_s, transcript.supervisor.nonce.toHex()},
        {u"seed"_s, transcript.seed.toHex()},
        {u"transcriptSha256"_s, transcriptSha256.toHex()},
        {u"date"_s, domain::chineseDate(domain::chinaDate(completedAtMs))},
    };
    putResult(facts, transcript);
    return facts;
}

} // namespace fieldcase::documents
