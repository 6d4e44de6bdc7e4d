// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/canonicaljson.h"
#include "models/domain/drawseed.h"
#include "tests/support/sampledraw.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace fieldcase::domain;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;

using Change = std::function<void(DrawTranscript &)>;
Q_DECLARE_METATYPE(Change)

namespace {

const QString kFixture = QStringLiteral(FIELDCASE_SOURCE_DIR "/tests/fixtures/draw/demo.json");
const QString kReplay = QStringLiteral(FIELDCASE_SOURCE_DIR "/tests/fixtures/draw/replay.py");

QStringList faultsOf(const QList<TranscriptProblem> &problems)
{
    QStringList names;
    for (const TranscriptProblem &problem : problems) {
        if (!names.contains(transcriptFaultName(problem.fault)))
            names.append(transcriptFaultName(problem.fault));
    }
    return names;
}

DrawFrozen frozenOf(const DrawTranscript &transcript)
{
    return revealedDraw(transcript.snapshot).frozen;
}

} // namespace

class DrawTranscriptTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theFixtureIsTheDemonstration();
    void anUntouchedTranscriptHasNoProblem();
    void everyChangeIsNamed_data();
    void everyChangeIsNamed();
    void aTranscriptMadeAnewIsNotTheSignedOne();
    void everyByteCounts();
    void anotherLanguageReplaysIt();

private:
    DrawTranscript m_transcript;
};

void DrawTranscriptTest::initTestCase()
{
    m_transcript = demoTranscript();
    QVERIFY(m_transcript.outcome.chosen.size() > 10);
}

void DrawTranscriptTest::theFixtureIsTheDemonstration()
{
    QFile file(kFixture);
    if (qEnvironmentVariableIsSet("FIELDCASE_WRITE_FIXTURES")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_transcript.toBytes());
        file.close();
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll() == m_transcript.toBytes(),
             "the draw has changed: old records would no longer replay");
}

void DrawTranscriptTest::anUntouchedTranscriptHasNoProblem()
{
    QCOMPARE(verifyTranscript(m_transcript.toBytes()), QList<TranscriptProblem>());
    QCOMPARE(verifyTranscript(m_transcript.toBytes(), frozenOf(m_transcript), completion(m_transcript)),
             QList<TranscriptProblem>());
    QCOMPARE(DrawTranscript::fromBytes(m_transcript.toBytes()).value(), m_transcript);
}

void DrawTranscriptTest::everyChangeIsNamed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("fault");
    QTest::newRow("an enterprise removed after freezing")
        << Change([](DrawTranscript &transcript) { transcript.snapshot.enterprises.removeAt(17); })
        << u"enterprises_changed"_s;
    QTest::newRow("an enterprise added after freezing") << Change([](DrawTranscript &transcript) {
        DrawEnterprise row = transcript.snapshot.enterprises.last();
        const QString stem = u"91379999MA9999999"_s;
        row.code = stem + creditCodeCheck(stem);
        transcript.snapshot.enterprises.append(row);
    }) << u"enterprises_changed"_s;
    QTest::newRow("a risk level altered") << Change([](DrawTranscript &transcript) {
        transcript.snapshot.enterprises[5].risk = RiskLevel(3 - int(transcript.snapshot.enterprises[5].risk));
    }) << u"enterprises_changed"_s;
    QTest::newRow("an officer's certificate prolonged") << Change([](DrawTranscript &transcript) {
        transcript.snapshot.officers[3].validToOn = QDate(2099, 1, 1);
    }) << u"officers_changed"_s;
    QTest::newRow("a rate altered") << Change([](DrawTranscript &transcript) {
        transcript.snapshot.parameters.blueRate = 40;
    }) << u"parameters_changed"_s;
    QTest::newRow("a nonce tried again") << Change([](DrawTranscript &transcript) {
        transcript.dispatcher.nonce = Digest::of("a luckier secret");
        transcript.seed = drawSeed(transcript.seal.snapshotSha256, transcript.dispatcher.nonce,
                                   transcript.supervisor.nonce);
        transcript.outcome = draw(transcript.snapshot, transcript.seed);
    }) << u"seed_reopened"_s;
    QTest::newRow("another seed") << Change([](DrawTranscript &transcript) {
        transcript.seed = Digest::of("another seed");
    }) << u"seed_wrong"_s;
    QTest::newRow("one person pressed twice") << Change([](DrawTranscript &transcript) {
        transcript.supervisor.officer = transcript.dispatcher.officer;
    }) << u"same_presser"_s;
    QTest::newRow("a quota altered") << Change([](DrawTranscript &transcript) {
        transcript.outcome.strata.first().quota += 1;
    }) << u"quota_changed"_s;
    QTest::newRow("another enterprise of the stratum") << Change([](DrawTranscript &transcript) {
        for (DrawStratum &stratum : transcript.outcome.strata) {
            if (stratum.quota > 1)
                std::reverse(stratum.chosen.begin(), stratum.chosen.end());
        }
    }) << u"choice_changed"_s;
    QTest::newRow("a target taken out")
        << Change([](DrawTranscript &transcript) { transcript.outcome.chosen.removeLast(); })
        << u"target_missing"_s;
    QTest::newRow("a target put in") << Change([](DrawTranscript &transcript) {
        DrawnTarget target = transcript.outcome.chosen.first();
        target.enterprise = transcript.outcome.leftOut.first().enterprise;
        transcript.outcome.chosen.append(target);
    }) << u"target_added"_s;
    QTest::newRow("an officer swapped") << Change([](DrawTranscript &transcript) {
        DrawnTarget &target = transcript.outcome.chosen[4];
        for (const DrawOfficer &officer : transcript.snapshot.officers) {
            if (!target.officers.contains(officer.officer))
                target.officers[1] = officer.officer;
        }
    }) << u"officers_swapped"_s;
    QTest::newRow("the leader exchanged")
        << Change([](DrawTranscript &transcript) { transcript.outcome.chosen[2].officers.swapItemsAt(0, 1); })
        << u"officers_swapped"_s;
    QTest::newRow("the order altered")
        << Change([](DrawTranscript &transcript) { transcript.outcome.chosen.swapItemsAt(0, 1); })
        << u"order_changed"_s;
    QTest::newRow("a reason for leaving out altered") << Change([](DrawTranscript &transcript) {
        transcript.outcome.leftOut[0].reason = u"excluded_in_draw"_s;
    }) << u"left_out_changed"_s;
    QTest::newRow("a row twice") << Change([](DrawTranscript &transcript) {
        transcript.snapshot.enterprises.append(transcript.snapshot.enterprises.last());
    }) << u"unreadable"_s;
}

void DrawTranscriptTest::everyChangeIsNamed()
{
    QFETCH(Change, change);
    QFETCH(QString, fault);
    DrawTranscript transcript = m_transcript;
    change(transcript);
    const QStringList faults = faultsOf(verifyTranscript(transcript.toBytes()));
    QVERIFY2(faults.contains(fault), qPrintable(faults.join(u' ')));
}

void DrawTranscriptTest::aTranscriptMadeAnewIsNotTheSignedOne()
{
    // Somebody takes an enterprise out and then makes everything fit again: only the signed seal tells.
    QList<Enterprise> fewer = demoEnterprises();
    fewer.removeFirst();
    const auto snapshot = freeze(demoParameters(), fewer, demoOfficers()).value();
    const auto forged = writeTranscript(revealedDraw(snapshot), snapshot, u"周敏"_s, u"王强"_s).value();
    QCOMPARE(verifyTranscript(forged.toBytes()), QList<TranscriptProblem>());
    const auto problems =
        verifyTranscript(forged.toBytes(), frozenOf(m_transcript), completion(m_transcript));
    QCOMPARE(faultsOf(problems), QStringList({u"not_the_frozen"_s, u"not_the_completed"_s}));
    QVERIFY(!writeTranscript(revealedDraw(m_transcript.snapshot), snapshot, {}, {}));
}

void DrawTranscriptTest::everyByteCounts()
{
    const QByteArray bytes = m_transcript.toBytes();
    const DrawFrozen frozen = frozenOf(m_transcript);
    const DrawCompleted completed = completion(m_transcript);
    for (qsizetype at = 0; at < bytes.size(); at += 997) { // a prime: visits every kind of field
        QByteArray damaged = bytes;
        damaged[at] = char(damaged.at(at) ^ 1);
        QVERIFY2(!verifyTranscript(damaged, frozen, completed).isEmpty(), qPrintable(QString::number(at)));
    }
}

void DrawTranscriptTest::anotherLanguageReplaysIt()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("NO PYTHON: the draw was not replayed by an independent program");
    QProcess replay;
    replay.start(python, {kReplay, kFixture});
    QVERIFY(replay.waitForFinished());
    const QString said = QString::fromUtf8(replay.readAllStandardOutput() + replay.readAllStandardError());
    QVERIFY2(replay.exitCode() == 0, qPrintable(said));
}

QTEST_APPLESS_MAIN(DrawTranscriptTest)
#include "tst_drawtranscript.moc"
