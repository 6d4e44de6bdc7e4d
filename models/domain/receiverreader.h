// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/nmea.h"
#include "models/domain/positionfix.h"

#include <QByteArrayView>
#include <QList>

namespace fieldcase::domain {

/// What a reader has met so far.
struct ReceiverCounts {
    qint64 sentences = 0;      ///< good ones, NMEA and gpsd's
    qint64 wrongChecksums = 0; ///< NMEA lines without a checksum or with a wrong one
    qint64 garbage = 0;        ///< lines that are neither

    friend bool operator==(const ReceiverCounts &, const ReceiverCounts &) = default;
};

/// Turns the bytes of a receiver into fixes: NMEA 0183 sentences and gpsd's JSON reports, also mixed, in
/// pieces of any size. Survives any input: torn lines, binary protocols in between, wrong checksums.
///
/// A fix is given when RMC and GGA of one moment were heard, or, from a receiver that sends only one of them,
/// when the next moment begins.
class ReceiverReader
{
public:
    /// \param bytes as they came \param monotonicMs when they came
    /// \returns the fixes they completed, oldest first
    [[nodiscard]] QList<PositionFix> feed(QByteArrayView bytes, qint64 monotonicMs);

    [[nodiscard]] const ReceiverCounts &counts() const { return m_counts; }
    /// The receiver works but sees too few satellites: its newest sentence says so.
    [[nodiscard]] bool isSearching() const { return m_isSearching; }

private:
    /// What was said of one moment.
    struct Moment {
        QByteArray timeOfDay; ///< "hhmmss.sss" as written; the key
        std::optional<NmeaRmc> rmc;
        std::optional<NmeaGga> gga;
        std::optional<qint64> errorMm; ///< of GST
        QByteArray raw;
        bool isTold = false; ///< its fix was given
    };

    void takeLine(const QByteArray &line, QList<PositionFix> &fixes);
    void takeSentence(const QByteArray &line, QList<PositionFix> &fixes);
    void takeReport(const QByteArray &line, QList<PositionFix> &fixes);
    Moment &momentOf(const QByteArray &timeOfDay, QList<PositionFix> &fixes);
    void tell(Moment &moment, QList<PositionFix> &fixes);

    QByteArray m_line;
    bool m_isTooLong = false; ///< the rest of this line is thrown away
    Moment m_moment;
    std::optional<int> m_gpsdSatellites; ///< of the newest SKY report
    std::optional<int> m_gpsdHdop;
    ReceiverCounts m_counts;
    bool m_isSearching = false;
    qint64 m_nowMs = 0;
};

} // namespace fieldcase::domain
