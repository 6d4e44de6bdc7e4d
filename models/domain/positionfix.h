// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"

#include <QByteArray>

#include <optional>

namespace fieldcase::domain {

/// How a receiver came to a position (GGA field 6 of NMEA 0183; gpsd's mode and status).
enum class FixQuality {
    Unknown,      ///< the receiver does not say
    Satellite,    ///< satellites alone
    Differential, ///< corrected by a base station or SBAS
    Rtk,          ///< carrier phase, fixed or float
    Estimated,    ///< dead reckoning: no satellite was heard
    Manual,       ///< typed into the receiver
    Simulated,    ///< made up by the receiver
};

/// One position as a receiver told it, WGS-84.
struct PositionFix {
    Place place; ///< accuracyMm 0: the receiver said nothing to derive it from
    FixQuality quality = FixQuality::Unknown;
    std::optional<int> satellites;     ///< used for it, ≥ 0
    std::optional<int> hdopHundredths; ///< horizontal dilution of precision × 100
    std::optional<qint64> speedMmPerS; ///< over ground, ≥ 0
    std::optional<qint64> gnssMs;      ///< the receiver's time of it, UTC
    qint64 heardAtMs = 0;              ///< Clock::monotonic() when it was heard
    QByteArray raw;                    ///< the sentences or the report it comes from, as received

    friend bool operator==(const PositionFix &, const PositionFix &) = default;
};

/// Range error of a receiver under an open sky, metres (1 σ): times HDOP it gives the radius of about 68 %.
/// Source: GPS SPS Performance Standard 2020, 3.4 with a usual receiver's own noise.
constexpr double kRangeErrorMetres = 5.1;

/// Metres between two places along the sphere; the error is below 0.6 %, at a site's size below a millimetre
/// per metre.
[[nodiscard]] double metresBetween(const Place &a, const Place &b);

} // namespace fieldcase::domain
