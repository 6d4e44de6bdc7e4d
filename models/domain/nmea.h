// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/positionfix.h"

#include <QByteArrayList>
#include <QDate>

namespace fieldcase::domain {

/// RMC: position, speed and date.
struct NmeaRmc {
    std::optional<Place> place; ///< nothing when the receiver marks it as not valid
    std::optional<qint64> speedMmPerS;
    std::optional<qint64> gnssMs; ///< UTC

    friend bool operator==(const NmeaRmc &, const NmeaRmc &) = default;
};

/// GGA: position and how good it is.
struct NmeaGga {
    std::optional<Place> place; ///< nothing without a fix
    FixQuality quality = FixQuality::Unknown;
    std::optional<int> satellites;
    std::optional<int> hdopHundredths;

    friend bool operator==(const NmeaGga &, const NmeaGga &) = default;
};

/// The fields of an NMEA 0183 sentence, the address ("GPRMC") first. \param line with or without its line end
/// \returns nothing unless it begins with '$', ends in '*' and the right checksum, and is plain ASCII
[[nodiscard]] std::optional<QByteArrayList> nmeaFields(const QByteArray &line);

/// What an RMC, GGA or GST sentence says. \param fields of nmeaFields(); any fields: what is broken is
/// missing in the answer
[[nodiscard]] NmeaRmc readRmc(const QByteArrayList &fields);
[[nodiscard]] NmeaGga readGga(const QByteArrayList &fields);
/// \returns the radius of about 68 % in mm that GST's latitude and longitude errors make
[[nodiscard]] std::optional<qint64> readGst(const QByteArrayList &fields);

} // namespace fieldcase::domain
