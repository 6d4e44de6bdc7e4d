// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/position/positionsource.h"

#include <QFile>
#include <QTimer>

namespace fieldcase::app {

/// Plays a receiver's log, from the beginning again when it ends: for tests, demonstrations and learning.
///
/// The first fix comes at once, the others a second apart. Their time is not told: it is not now.
class ReplaySource final : public PositionSource
{
    Q_OBJECT

public:
    ReplaySource(const QString &path, const domain::Clock &clock);

    void start() override;
    [[nodiscard]] domain::ReceiverCounts counts() const override { return m_reader.counts(); }

private:
    void playNext();

    const domain::Clock &m_clock;
    QFile m_file;
    QTimer m_timer;
    domain::ReceiverReader m_reader;
    QList<domain::PositionFix> m_waiting;
    bool m_hasFix = false; ///< somewhere in the file
};

} // namespace fieldcase::app
