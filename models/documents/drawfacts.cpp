// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/drawfacts.h"

#include "models/domain/chinesetext.h"

#include <QHash>
#include <QJsonArray>
#include <QTimeZone>

namespace fieldcase::documents {

using namespace Qt::StringLiterals;

namespace {

QDate chinaDate(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone(8 * 3600)).date();
}

/// Words with legal force: Chinese in every language of the window.
QString reasonText(const QString &reason)
{
    static const QHash<QString, QString> words{{u"too_few_officers"_s, u"符合条件的执法人员不足"_s},
                                               {u"no_speciality"_s, u"无专业对口的执法人员"_s}};
    return words.value(reason, reason);
}

} // namespace

QJsonObject drawRecordFacts(const domain::DrawTranscript &transcript, const domain::Digest &transcriptSha256,
                            const QString &agency, qint64 completedAtMs)
{
    QHash<QString, QString> enterprises;
    for (const domain::DrawEnterprise &row : transcript.snapshot.enterprises)
        enterprises.insert(row.code, row.name);
    QHash<domain::OfficerId, QString> officers;
    for (const domain::DrawOfficer &row : transcript.snapshot.officers)
        officers.insert(row.officer, u"%1（%2）"_s.arg(row.name, row.certificate));

    QJsonArray chosen;
    for (const domain::DrawnTarget &target : transcript.outcome.chosen) {
        QStringList team;
        for (const domain::OfficerId &officer : target.officers)
            team << officers.value(officer);
        chosen.append(QJsonObject{{u"enterprise"_s, enterprises.value(target.enterprise)},
                                  {u"code"_s, target.enterprise},
                                  {u"officers"_s, team.join(u'、')}});
    }
    QJsonArray infeasible;
    for (const domain::InfeasibleTarget &target : transcript.outcome.infeasible)
        infeasible.append(QJsonObject{{u"enterprise"_s, enterprises.value(target.enterprise)},
                                      {u"code"_s, target.enterprise},
                                      {u"reason"_s, reasonText(target.reason)}});
    return {{u"agency"_s, agency},
            {u"draw"_s, transcript.draw.toString()},
            {u"title"_s, transcript.title},
            {u"frozenAt"_s, domain::chineseDateTime(transcript.frozenAtMs)},
            {u"completedAt"_s, domain::chineseDateTime(completedAtMs)},
            {u"enterpriseCount"_s, QString::number(transcript.seal.enterpriseCount)},
            {u"officerCount"_s, QString::number(transcript.seal.officerCount)},
            {u"algorithm"_s, transcript.snapshot.parameters.algorithm},
            {u"snapshotSha256"_s, transcript.seal.snapshotSha256.toHex()},
            {u"enterpriseRoot"_s, transcript.seal.enterpriseRoot.toHex()},
            {u"officerRoot"_s, transcript.seal.officerRoot.toHex()},
            {u"dispatcher"_s, transcript.dispatcher.name},
            {u"dispatcherCommit"_s, transcript.dispatcher.commit.toHex()},
            {u"dispatcherNonce"_s, transcript.dispatcher.nonce.toHex()},
            {u"supervisor"_s, transcript.supervisor.name},
            {u"supervisorCommit"_s, transcript.supervisor.commit.toHex()},
            {u"supervisorNonce"_s, transcript.supervisor.nonce.toHex()},
            {u"seed"_s, transcript.seed.toHex()},
            {u"transcriptSha256"_s, transcriptSha256.toHex()},
            {u"chosen"_s, chosen},
            {u"infeasible"_s, infeasible},
            {u"date"_s, domain::chineseDate(chinaDate(completedAtMs))}};
}

} // namespace fieldcase::documents
