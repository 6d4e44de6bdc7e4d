// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>
#include <QtTest>

using namespace fieldcase::simulation;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kWorthSharing = 50;
constexpr qsizetype kMostComplaints = 10;  // and then it is enough
constexpr quint64 kMostUntilNoticed = 100; // worlds in which a broken promise may stay unnoticed

struct Options {
    quint64 from = 1;
    quint64 seeds = 1000;
    bool isTracing = false;
    bool isShare = false;
};

/// Every tenth world begins with nobody enrolled, and its lines fail from the beginning.
bool beginsFromNothing(quint64 seed)
{
    return seed % 10 == 0;
}

Options g_options; // set by main() before the test runs, as QTest gives a test no other way in

} // namespace

/// A whole office with three devices in its own time, under faults that follow from a seed. Whatever fails,
/// no entry and no object that somebody was told is safe is lost or doubled, the official order only grows,
/// and when the faults end everybody has the same.
/// That the checks can fail is tried with worlds that break a promise on purpose.
///
/// `--seeds N --from K` plays the worlds K … K+N−1; `--trace` tells what happens in them.
class SimulationTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void nothingIsLostOrDoubled();
    void aBrokenPromiseIsNoticed_data();
    void aBrokenPromiseIsNoticed();
    void aSeedRepeats();

private:
    void playAll(quint64 from, quint64 seeds);
    [[nodiscard]] Complaint play(quint64 seed, QString *trace, Sabotage sabotage = Sabotage::None);

    std::unique_ptr<World> m_beginning;
    qint64 m_entries = 0; // acknowledged, in all worlds
    qint64 m_objects = 0;
    qint64 m_requests = 0;
    qint64 m_crashes = 0;
};

void SimulationTest::initTestCase()
{
    m_beginning = std::make_unique<World>(0, g_options.isTracing);
    const Complaint complaint = m_beginning->begin({});
    if (g_options.isTracing)
        qInfo("%s", qPrintable(m_beginning->history().trace));
    QVERIFY2(!complaint, qPrintable(complaint.value_or(QString())));
    m_beginning->close();
}

Complaint SimulationTest::play(quint64 seed, QString *trace, Sabotage sabotage)
{
    std::optional<World> world;
    Complaint complaint;
    if (beginsFromNothing(seed)) {
        world.emplace(seed, trace != nullptr);
        complaint = world->begin({200, 200, 100, 50, 100, 50});
    } else {
        world.emplace(seed, trace != nullptr, *m_beginning);
    }
    if (!complaint) {
        world->setSabotage(sabotage);
        world->play();
        complaint = world->converge();
    }
    if (!complaint)
        complaint = world->check();
    const History &history = world->history();
    m_entries += history.entries.size();
    m_objects += history.objects.size();
    m_requests += history.requests;
    m_crashes += history.crashes;
    if (trace)
        *trace = history.trace;
    return complaint;
}

void SimulationTest::nothingIsLostOrDoubled()
{
    if (g_options.seeds < kWorthSharing || g_options.isTracing || g_options.isShare)
        return playAll(g_options.from, g_options.seeds);
    // One world needs one core: as many processes as there are cores, each with its share of the seeds.
    const auto workers = quint64(std::max(1, QThread::idealThreadCount()));
    std::vector<std::unique_ptr<QProcess>> processes;
    for (quint64 i = 0; i < workers; ++i) {
        const quint64 first = g_options.seeds * i / workers;
        const quint64 end = g_options.seeds * (i + 1) / workers;
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(QCoreApplication::applicationFilePath(),
                       {u"--from"_s, QString::number(g_options.from + first), u"--seeds"_s,
                        QString::number(end - first), u"--share"_s});
        processes.push_back(std::move(process));
    }
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished(-1));
        const QByteArray output = process->readAll();
        qInfo("%s", output.constData());
        QVERIFY2(process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0,
                 output.constData());
    }
}

void SimulationTest::playAll(quint64 from, quint64 seeds)
{
    QElapsedTimer timer;
    timer.start();
    QStringList complaints;
    for (quint64 seed = from; seed < from + seeds && complaints.size() < kMostComplaints; ++seed) {
        QString trace;
        const Complaint complaint = play(seed, g_options.isTracing ? &trace : nullptr);
        if (g_options.isTracing)
            qInfo("%s", qPrintable(trace));
        if (complaint)
            complaints.append(
                u"seed %1: %2 (play it again: simulation_tst_simulation --from %1 --seeds 1 --trace)"_s
                    .arg(seed)
                    .arg(*complaint));
    }
    qInfo("%s", qPrintable(u"%1 worlds in %2 ms: %3 entries, %4 objects, %5 requests, %6 crashes"_s.arg(seeds)
                               .arg(timer.elapsed())
                               .arg(m_entries)
                               .arg(m_objects)
                               .arg(m_requests)
                               .arg(m_crashes)));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void SimulationTest::aBrokenPromiseIsNoticed_data()
{
    QTest::addColumn<Sabotage>("sabotage");
    QTest::newRow("files are called safe before they are on the disk") << Sabotage::SyncsLie;
    QTest::newRow("the office forgets entries that it gave receipts for") << Sabotage::OfficeForgets;
    QTest::newRow("a device forgets what its officer wrote") << Sabotage::DeviceForgets;
}

/// The checks themselves are tried: without this, worlds in which nothing ever happens would pass too.
void SimulationTest::aBrokenPromiseIsNoticed()
{
    if (g_options.isShare)
        QSKIP("the whole of which this is a share tries it");
    QFETCH(Sabotage, sabotage);
    Complaint complaint;
    quint64 seed = g_options.from;
    while (!complaint && seed < g_options.from + kMostUntilNoticed)
        complaint = play(seed++, nullptr, sabotage);
    QVERIFY2(complaint, "nobody noticed");
    qInfo("noticed in world %llu: %s", seed - 1, qPrintable(*complaint));
}

void SimulationTest::aSeedRepeats()
{
    if (g_options.isShare)
        QSKIP("the whole of which this is a share tries it");
    QString first;
    QString second;
    QVERIFY(!play(g_options.from, &first));
    QVERIFY(!play(g_options.from, &second));
    QVERIFY(!first.isEmpty());
    QCOMPARE(second, first);
}

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    if (QDir(u"/dev/shm"_s).exists())
        qputenv("TMPDIR", "/dev/shm");             // the disk's own speed is not what is looked at here
    qputenv("QTEST_FUNCTION_TIMEOUT", "86400000"); // a long run is meant to be long
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"seeds"_s, u"How many worlds."_s, u"N"_s, u"1000"_s});
    parser.addOption({u"from"_s, u"The first world's seed."_s, u"K"_s, u"1"_s});
    parser.addOption({u"trace"_s, u"Tell what happens."_s});
    parser.addOption({u"share"_s, u"Part of a larger run."_s});
    parser.parse(app.arguments());
    g_options = {parser.value(u"from"_s).toULongLong(), parser.value(u"seeds"_s).toULongLong(),
                 parser.isSet(u"trace"_s), parser.isSet(u"share"_s)};
    SimulationTest test;
    return QTest::qExec(&test, {app.arguments().first()});
}

#include "tst_simulation.moc"
