// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace fieldcase::tests {

/// An application that knows how long its window stood still: the time each event took, from when it was
/// delivered until the next could be.
class StallMeter final : public QApplication
{
    Q_OBJECT

public:
    struct Stall {
        double cpuMs = 0;  ///< of the window's thread: its own work
        double wallMs = 0; ///< with waiting, for a disk as for the other programs of the machine
        QString what;      ///< whose event it was

        friend bool operator<(const Stall &a, const Stall &b) { return a.cpuMs < b.cpuMs; }
    };

    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// The events that took the window most work since the last call, worst first, at most \a count.
    [[nodiscard]] QList<Stall> takeWorst(int count);

private:
    QList<Stall> m_stalls; ///< of a millisecond and more
    int m_depth = 0;       ///< events in events
};

} // namespace fieldcase::tests
