// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/drawseed.h"
#include "models/domain/drawtranscript.h"

#include <array>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFaultNames{
    "unreadable",       "enterprises_changed", "officers_changed", "parameters_changed",
    "same_presser",     "seed_reopened",       "seed_wrong",       "left_out_changed",
    "quota_changed",    "choice_changed",      "target_added",     "target_missing",
    "officers_swapped", "order_changed",       "not_the_frozen",   "not_the_completed",
};
static_assert(kFaultNames.size() == size_t(TranscriptFault::NotTheCompleted) + 1);

using Problems = QList<TranscriptProblem>;

QString recordedAndRight(qint64 recorded, qint64 right)
{
    return u"%1 / %2"_s.arg(recorded).arg(right);
}

void checkSeal(const DrawTranscript &transcript, Problems &problems)
{
    const DrawSeal right = seal(transcript.snapshot);
    const DrawSeal &recorded = transcript.seal;
    if (right.enterpriseRoot != recorded.enterpriseRoot || right.enterpriseCount != recorded.enterpriseCount)
        problems.append({TranscriptFault::EnterprisesChanged,
                         {},
                         recordedAndRight(recorded.enterpriseCount, right.enterpriseCount)});
    if (right.officerRoot != recorded.officerRoot || right.officerCount != recorded.officerCount)
        problems.append({TranscriptFault::OfficersChanged,
                         {},
                         recordedAndRight(recorded.officerCount, right.officerCount)});
    if (snapshotDigest(recorded, transcript.snapshot.parameters) != recorded.snapshotSha256)
        problems.append({TranscriptFault::ParametersChanged, {}, {}});
}

void checkSeed(const DrawTranscript &transcript, Problems &problems)
{
    const Digest &snapshot = transcript.seal.snapshotSha256;
    if (transcript.dispatcher.officer == transcript.supervisor.officer)
        problems.append({TranscriptFault::SamePresser, {}, {}});
    for (const TranscriptPress *press : {&transcript.dispatcher, &transcript.supervisor}) {
        if (drawCommit(snapshot, press->role, press->nonce) != press->commit)
            problems.append({TranscriptFault::SeedReopened, roleName(press->role), {}});
    }
    if (drawSeed(snapshot, transcript.dispatcher.nonce, transcript.supervisor.nonce) != transcript.seed)
        problems.append({TranscriptFault::SeedWrong, {}, {}});
}

void checkStrata(const DrawOutcome &recorded, const DrawOutcome &right, Problems &problems)
{
    QHash<QString, DrawStratum> rightByKey;
    for (const DrawStratum &stratum : right.strata)
        rightByKey.insert(stratum.key, stratum);
    for (const DrawStratum &stratum : recorded.strata) {
        const DrawStratum expected = rightByKey.take(stratum.key);
        if (stratum.quota != expected.quota || stratum.size != expected.size)
            problems.append({TranscriptFault::QuotaChanged, stratum.key,
                             recordedAndRight(stratum.quota, expected.quota)});
        else if (stratum.chosen != expected.chosen)
            problems.append({TranscriptFault::ChoiceChanged, stratum.key, {}});
    }
    for (const DrawStratum &missing : std::as_const(rightByKey))
        problems.append({TranscriptFault::QuotaChanged, missing.key, recordedAndRight(0, missing.quota)});
}

/// Every drawn enterprise with its team, or with the reason why it has none.
QHash<QString, QString> answersOf(const DrawOutcome &outcome)
{
    QHash<QString, QString> answers;
    for (const DrawnTarget &target : outcome.chosen) {
        QStringList team;
        for (const OfficerId &officer : target.officers)
            team.append(officer.toString());
        answers.insert(target.enterprise, team.join(u' '));
    }
    for (const InfeasibleTarget &target : outcome.infeasible)
        answers.insert(target.enterprise, target.reason);
    return answers;
}

void checkTargets(const DrawOutcome &recorded, const DrawOutcome &right, Problems &problems)
{
    if (recorded.chosen == right.chosen && recorded.infeasible == right.infeasible)
        return;
    const auto before = problems.size();
    QHash<QString, QString> missing = answersOf(right);
    const QHash<QString, QString> answers = answersOf(recorded);
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        if (!missing.contains(it.key()))
            problems.append({TranscriptFault::TargetAdded, it.key(), {}});
        else if (const QString expected = missing.take(it.key()); expected != it.value())
            problems.append({TranscriptFault::OfficersSwapped, it.key(), it.value() + u" / "_s + expected});
    }
    for (auto it = missing.begin(); it != missing.end(); ++it)
        problems.append({TranscriptFault::TargetMissing, it.key(), {}});
    if (problems.size() == before)
        problems.append({TranscriptFault::OrderChanged, {}, {}});
}

void checkLeftOut(const DrawOutcome &recorded, const DrawOutcome &right, Problems &problems)
{
    QHash<QString, QString> missing;
    for (const LeftOutEnterprise &one : right.leftOut)
        missing.insert(one.enterprise, one.reason);
    for (const LeftOutEnterprise &one : recorded.leftOut) {
        if (missing.take(one.enterprise) != one.reason)
            problems.append({TranscriptFault::LeftOutChanged, one.enterprise, one.reason});
    }
    for (auto it = missing.begin(); it != missing.end(); ++it)
        problems.append({TranscriptFault::LeftOutChanged, it.key(), it.value()});
}

} // namespace

QString transcriptFaultName(TranscriptFault fault)
{
    return QString::fromLatin1(kFaultNames[size_t(fault)]);
}

QList<TranscriptProblem> verifyTranscript(const QByteArray &bytes)
{
    const auto transcript = DrawTranscript::fromBytes(bytes);
    if (!transcript)
        return {{TranscriptFault::Unreadable, {}, transcript.error().context}};
    Problems problems;
    checkSeal(*transcript, problems);
    checkSeed(*transcript, problems);
    const DrawOutcome right = draw(transcript->snapshot, transcript->seed);
    checkLeftOut(transcript->outcome, right, problems);
    checkStrata(transcript->outcome, right, problems);
    checkTargets(transcript->outcome, right, problems);
    std::sort(problems.begin(), problems.end(),
              [](const TranscriptProblem &left, const TranscriptProblem &other) {
                  return std::tie(left.fault, left.subject) < std::tie(other.fault, other.subject);
              });
    return problems;
}

QList<TranscriptProblem> verifyTranscript(const QByteArray &bytes, const DrawFrozen &frozen,
                                          const DrawCompleted &completed)
{
    Problems problems = verifyTranscript(bytes);
    const auto transcript = DrawTranscript::fromBytes(bytes);
    if (!transcript)
        return problems;
    const DrawSeal &sealed = transcript->seal;
    if (sealed.snapshotSha256 != frozen.snapshotSha256 || sealed.enterpriseRoot != frozen.enterpriseRoot ||
        sealed.officerRoot != frozen.officerRoot || transcript->draw != frozen.draw)
        problems.append({TranscriptFault::NotTheFrozen, {}, {}});
    if (completion(*transcript) != completed)
        problems.append({TranscriptFault::NotTheCompleted, {}, {}});
    return problems;
}

} // namespace fieldcase::domain
