// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace fieldcase::bench {

double secondsOf(const std::function<bool()> &work)
{
    QElapsedTimer timer;
    timer.start();
    if (!work()) {
        std::fprintf(stderr, "a measured step failed\n");
        std::exit(1);
    }
    return double(timer.nsecsElapsed()) * 1e-9;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double durableWritesASecond(const QString &path, int count)
{
    const int file =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600);
    const QByteArray page(4096, '\x5a');
    const double seconds = secondsOf([&] {
        for (int i = 0; i < count; ++i) {
            if (::write(file, page.constData(), size_t(page.size())) != page.size() || ::fdatasync(file) != 0)
                return false;
        }
        return true;
    });
    ::close(file);
    return count / seconds;
}

} // namespace fieldcase::bench
