// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/position/positionsource.h"

#include <QTimer>

class QIODevice;

namespace fieldcase::app {

/// A receiver at the end of a line: gpsd, NMEA over TCP, a serial port. A line that cannot be opened, breaks,
/// or is silent for a while is opened anew after 1, 2, 4 … 60 seconds.
class StreamSource final : public PositionSource
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kSilence{10'000}; ///< receivers speak every second

    /// \param choice of kind Gpsd, Network or Serial
    StreamSource(const SourceChoice &choice, const domain::Clock &clock);
    ~StreamSource() override;

    void start() override;
    [[nodiscard]] domain::ReceiverCounts counts() const override { return m_reader.counts(); }

private:
    void open();
    void openSocket();
    void openSerial();
    void read();
    void lose();

    SourceChoice m_choice;
    const domain::Clock &m_clock;
    domain::ReceiverReader m_reader;
    QIODevice *m_device = nullptr; ///< child; null between two attempts
    QTimer m_silence;
    QTimer m_pause;
    int m_failures = 0; ///< since the last sentence
};

} // namespace fieldcase::app
