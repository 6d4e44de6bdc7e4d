// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/drawcheck.h"

#include "app/verify/recordcheck.h"

namespace fieldcase::verify {

using namespace Qt::StringLiterals;
using domain::DrawTranscript;

namespace {

QString placeOf(const domain::TranscriptProblem &problem, const QString &place)
{
    return problem.subject.isEmpty() ? place : problem.subject;
}

void add(const QList<domain::TranscriptProblem> &problems, const QString &place, QList<Finding> &findings)
{
    for (const domain::TranscriptProblem &problem : problems)
        findings.append({Fault::DrawWrong, placeOf(problem, place), problem.detail, problem.fault});
}

} // namespace

void checkTranscript(const QByteArray &transcript, const domain::DrawState &draw, const QString &place,
                     QList<Finding> &findings)
{
    if (!draw.completed)
        findings.append({Fault::DrawMissing, place, {}, {}});
    else
        add(domain::verifyTranscript(transcript, draw.frozen, *draw.completed), place, findings);
}

Report checkDraw(const QByteArray &bytes, const QByteArray &expectedOffice)
{
    Report report;
    const auto record = domain::DrawRecord::fromBytes(bytes);
    const QByteArray transcriptBytes = record ? record->transcript : bytes;
    const auto transcript = DrawTranscript::fromBytes(transcriptBytes);
    if (!transcript) {
        report.findings.append(
            {Fault::DrawUnreadable, {}, record ? transcript.error().context : record.error().context, {}});
        return report;
    }
    report.title = transcript->title;
    if (!record) {
        report.notes.append({Remark::DrawUnsigned, {}, {}});
        add(domain::verifyTranscript(bytes), {}, report.findings);
        return report;
    }
    RecordCheck check(report);
    QList<PlacedEntry> entries;
    for (qsizetype i = 0; i < record->entries.size(); ++i)
        entries.append({record->entries.at(i), u"entries[%1]"_s.arg(i)});
    report.entries = entries.size();
    check.checkOrganisation(entries, expectedOffice);
    checkTranscript(record->transcript, check.org().draws.value(transcript->draw), {}, report.findings);
    return report;
}

} // namespace fieldcase::verify
