// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A recording that is killed at a random moment, in a process of its own: it opens afterwards, is what was
// recorded, and lacks less than two seconds.
#include "models/crypto/agereader.h"
#include "models/crypto/systemrandom.h"
#include "models/store/recordingrecovery.h"
#include "tests/support/recordedpattern.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace fieldcase;
using namespace Qt::StringLiterals;

namespace {

constexpr int kAtOnce = 14;
constexpr int kMostLostMs = 2000;
constexpr int kLongestMs = 3000;
const QString kProgram = QStringLiteral(FIELDCASE_BINARY_DIR "/tests/recordingprogram");

/// One recording in a process of its own, killed when its time has come.
struct Recording {
    QTemporaryDir folder;
    QProcess process;
    QElapsedTimer time;
    qint64 killAtMs = 0;
    QByteArray lines;

    void start(qint64 killAt, int bytes)
    {
        killAtMs = killAt;
        process.start(kProgram, {folder.path(), QString::number(bytes)});
        time.start();
    }
    /// Reads what it says. \returns true once it was killed and is gone
    bool isOver()
    {
        if (process.state() == QProcess::Running && time.elapsed() >= killAtMs)
            process.kill();
        process.waitForReadyRead(1);
        lines += process.readAllStandardOutput();
        return process.state() == QProcess::NotRunning && time.elapsed() >= killAtMs;
    }
};

/// What the process had said.
struct Said {
    qint64 lastMs = 0;
    qint64 total = 0;
    qint64 oldEnough = 0; ///< of total, given at least two seconds before the end
};

Said saidIn(const QByteArray &lines)
{
    QList<std::pair<qint64, qint64>> moments;
    for (const QByteArray &line : lines.first(lines.lastIndexOf('\n') + 1).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            moments.append({words.at(0).toLongLong(), words.at(1).toLongLong()});
    }
    Said said;
    if (!moments.isEmpty())
        std::tie(said.lastMs, said.total) = moments.constLast();
    for (const auto &[atMs, total] : std::as_const(moments)) {
        if (atMs <= said.lastMs - kMostLostMs)
            said.oldEnough = total;
    }
    return said;
}

} // namespace

class RecordingKillTest : public QObject
{
    Q_OBJECT

private slots:
    void killedTwoHundredTimes();

private:
    void look(Recording &recording, int bytes);

    domain::SystemClock m_clock;
    crypto::SystemRandom m_random;
    store::RealDisk m_disk;
    qint64 m_worstMs = 0; // of what was lost
    int m_recovered = 0;
};

void RecordingKillTest::killedTwoHundredTimes()
{
    const int kills = qEnvironmentVariableIntValue("FIELDCASE_KILLS") > 0
                          ? qEnvironmentVariableIntValue("FIELDCASE_KILLS")
                          : 200;
    tests::SeededRandom random(quint64(qEnvironmentVariableIntValue("FIELDCASE_SEED")) + 7731);
    // Sound, video at a low rate, video.
    const QList<int> bytes{40, 400, 4000};
    for (int done = 0; done < kills;) {
        std::vector<std::unique_ptr<Recording>> running;
        for (; int(running.size()) < kAtOnce && done < kills; ++done) {
            running.push_back(std::make_unique<Recording>());
            running.back()->start(20 + qint64(random.below(kLongestMs)), bytes.at(done % bytes.size()));
        }
        for (bool isOver = false; !isOver;) {
            isOver = true;
            for (const auto &recording : running)
                isOver = recording->isOver() && isOver;
        }
        for (size_t i = 0; i < running.size(); ++i) {
            look(*running.at(i), bytes.at((done - int(running.size()) + int(i)) % bytes.size()));
            if (QTest::currentTestFailed())
                return;
        }
    }
    QVERIFY(m_recovered > kills / 2);
    qInfo("%d kills, %d recordings recovered, at most %lld ms lost", kills, m_recovered, m_worstMs);
}

void RecordingKillTest::look(Recording &recording, int bytes)
{
    QCOMPARE(recording.process.exitStatus(), QProcess::CrashExit);
    const Said said = saidIn(recording.lines);
    const store::Surroundings surroundings{m_clock, m_random, m_disk};
    const QString folder = recording.folder.path();
    if (!store::ObjectFiles(m_disk, folder).clearInMaking()) {
        QCOMPARE(said.total, 0); // killed before it made its folders
        return;
    }
    const crypto::BoxKey key = tests::recordedKey();
    const auto recovered =
        store::recoverRecording(surroundings, folder, tests::recordedName(), key, {key.publicKey()});
    if (!recovered) {
        QCOMPARE(recovered.error().code, domain::ErrorCode::NotFound);
        QCOMPARE(said.oldEnough, 0);
        return;
    }
    ++m_recovered;
    QVERIFY2(
        recovered->plainBytes >= said.oldEnough,
        qPrintable(
            u"%1 of %2 bytes after %3 ms"_s.arg(recovered->plainBytes).arg(said.total).arg(said.lastMs)));
    m_worstMs = std::max(m_worstMs, (said.total - recovered->plainBytes) / bytes * 10);
    auto file = m_disk.read(store::ObjectFiles(m_disk, folder).pathOf(recovered->object));
    QVERIFY(file);
    auto reader = crypto::AgeReader::open(std::move(*file), key);
    QVERIFY(reader);
    const auto plain = (*reader)->readAt(0, recovered->plainBytes);
    QVERIFY(plain);
    QCOMPARE(*plain, tests::recordedPattern(0, recovered->plainBytes));
}

QTEST_GUILESS_MAIN(RecordingKillTest)
#include "tst_recordingkill.moc"
