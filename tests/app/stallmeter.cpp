// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/stallmeter.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>
#include <QScopeGuard>
#include <QThread>

#include <ctime>

namespace fieldcase::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeastMs = 1.0;
constexpr double kMsPerSecond = 1e3;
constexpr double kNsPerMs = 1e6;

double threadCpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * kMsPerSecond + double(time.tv_nsec) / kNsPerMs;
}

/// The hand that plays a script acts in a timer's event: what it presses are events of their own.
bool isHand(const QObject *receiver)
{
    return receiver->parent() && receiver->parent()->inherits("fieldcase::app::ScriptRunner");
}

} // namespace

bool StallMeter::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread() || m_depth > 0 || isHand(receiver))
        return QApplication::notify(receiver, event);
    const QString name = receiver->objectName();
    const QString type = QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type()));
    const QString what =
        u"%1 %2: %3"_s.arg(QString::fromLatin1(receiver->metaObject()->className()), name, type);
    ++m_depth;
    const auto leave = qScopeGuard([this] { --m_depth; });
    QElapsedTimer wall;
    wall.start();
    const double before = threadCpuMs();
    const bool isTaken = QApplication::notify(receiver, event);
    const double cpuMs = threadCpuMs() - before;
    const double wallMs = double(wall.nsecsElapsed()) / kNsPerMs;
    if (wallMs >= kLeastMs)
        m_stalls.append({cpuMs, wallMs, what});
    return isTaken;
}

QList<StallMeter::Stall> StallMeter::takeWorst(int count)
{
    QList<Stall> stalls = std::exchange(m_stalls, {});
    std::sort(stalls.begin(), stalls.end(), [](const Stall &a, const Stall &b) { return b < a; });
    return stalls.mid(0, count);
}

} // namespace fieldcase::tests
