// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing one large piece of evidence (SHA-256 of the plaintext, age, SHA-256 of the ciphertext, write,
// fsync) beside `age -r` alone, which hashes nothing. Both read the same file from the page cache and both
// are durable at the end.
//
// bench_seal [FOLDER] [MEBIBYTES] [ROUNDS]   FOLDER is on the disk to measure; default: the current one,
// 1024, 5
#include "models/crypto/boxkey.h"
#include "models/crypto/systemrandom.h"
#include "models/store/disk.h"
#include "models/store/objectfiles.h"
#include "models/store/sealing.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <unistd.h>

#include <algorithm>
#include <cstdio>

using namespace fieldcase;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMebibyte = 1024 * 1024;

struct Job {
    QString source;
    QString target;
    QString vault;
    crypto::BoxKey key;
};

bool makeSource(const QString &path, qint64 mebibytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    crypto::SystemRandom random;
    QByteArray block(kMebibyte, Qt::Uninitialized);
    for (qint64 i = 0; i < mebibytes; ++i) {
        random.fill(std::as_writable_bytes(std::span(block.data(), size_t(block.size()))));
        if (file.write(block) != block.size())
            return false;
    }
    return ::fsync(file.handle()) == 0;
}

/// \returns seconds, negative on failure
double sealOurs(const Job &job)
{
    QElapsedTimer timer;
    timer.start();
    domain::SystemClock clock;
    crypto::SystemRandom random;
    store::RealDisk disk;
    QFile source(job.source);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    const auto sealed = store::sealObject({clock, random, disk}, job.vault, source, {job.key.publicKey()});
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!sealed || !store::ObjectFiles(disk, job.vault).remove(sealed->object))
        return -1;
    return seconds;
}

double sealAge(const Job &job)
{
    QElapsedTimer timer;
    timer.start();
    if (QProcess::execute(u"age"_s, {u"-r"_s, job.key.ageRecipient(), u"-o"_s, job.target, job.source}) != 0)
        return -1;
    QFile target(job.target);
    if (!target.open(QIODevice::ReadWrite) || ::fsync(target.handle()) != 0)
        return -1;
    return double(timer.nsecsElapsed()) / 1e9;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath();
    const qint64 mebibytes = argc > 2 ? QByteArray(argv[2]).toLongLong() : 1024;
    const int rounds = argc > 3 ? QByteArray(argv[3]).toInt() : 5;
    const QTemporaryDir temporary(folder + u"/bench_seal-XXXXXX"_s);
    crypto::SystemRandom random;
    const Job job{temporary.filePath(u"plain"_s), temporary.filePath(u"sealed"_s), temporary.path(),
                  crypto::BoxKey::generate(random)};
    store::RealDisk disk;
    if (!temporary.isValid() || !store::ObjectFiles(disk, job.vault).makeFolders() || mebibytes < 1 ||
        rounds < 1 || !makeSource(job.source, mebibytes)) {
        std::fprintf(stderr, "bench_seal: cannot make the source file in %s\n", qPrintable(folder));
        return 1;
    }
    QList<double> ours;
    QList<double> age;
    for (int round = 0; round < rounds; ++round) { // in turns, so that a slow minute of the disk hits both
        ours.append(sealOurs(job));
        QFile::remove(job.target);
        age.append(sealAge(job));
        if (ours.last() < 0 || age.last() < 0) {
            std::fprintf(stderr, "bench_seal: sealing failed (is `age` installed?)\n");
            return 1;
        }
        std::printf("round %d: sealed with both hashes %.3f s, age -r alone %.3f s\n", round + 1, ours.last(),
                    age.last());
    }
    std::printf("%lld MiB, median of %d: ours %.3f s (%.0f MiB/s), age -r %.3f s (%.0f MiB/s), ratio %.2f\n",
                static_cast<long long>(mebibytes), rounds, median(ours), double(mebibytes) / median(ours),
                median(age), double(mebibytes) / median(age), median(ours) / median(age));
    return 0;
}
