// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records for tests that kill it: recordingprogram FOLDER BYTES
//   gives BYTES every 10 ms, for ever, and prints a line "MILLISECONDS TOTAL" after each: since the start,
//   and how many bytes were given by then.
#include "models/crypto/systemrandom.h"
#include "models/store/recordingthread.h"
#include "tests/support/recordedpattern.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace fieldcase;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1);
    const qsizetype bytes = arguments.value(2).toLongLong();
    const domain::SystemClock clock;
    crypto::SystemRandom random;
    store::RealDisk disk;
    const store::Surroundings surroundings{clock, random, disk};
    if (bytes <= 0 || !store::ObjectFiles(disk, folder).makeFolders())
        return 2;
    auto writer = store::RecordingWriter::create(surroundings, folder, tests::recordedName(),
                                                 {tests::recordedKey().publicKey()});
    if (!writer)
        return 1;
    store::RecordingThread thread(std::move(*writer), [](const store::RecordingThread::Report &report) {
        if (report.ended)
            std::exit(3);
    });
    QElapsedTimer time;
    time.start();
    qint64 total = 0;
    for (auto due = std::chrono::steady_clock::now();; due += std::chrono::milliseconds(10)) {
        std::this_thread::sleep_until(due); // the pace of a camera
        thread.give(tests::recordedPattern(total, bytes));
        total += bytes;
        std::printf("%lld %lld\n", time.elapsed(), total);
        std::fflush(stdout);
    }
}
