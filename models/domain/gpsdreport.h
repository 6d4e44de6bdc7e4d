// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/positionfix.h"

namespace fieldcase::domain {

/// One line of gpsd's JSON. Source: gpsd_json(5) of gpsd 3.22.
struct GpsdReport {
    enum class Kind {
        Broken,   ///< no JSON object, or one without a class
        Other,    ///< VERSION, DEVICES, WATCH, …
        Position, ///< TPV
        Sky,      ///< SKY
    };

    Kind kind = Kind::Broken;
    std::optional<PositionFix> fix; ///< of a TPV with mode 2 or 3; without satellites and HDOP
    std::optional<int> satellites;  ///< of a SKY: used ones
    std::optional<int> hdopHundredths;
};

/// \param line any bytes
[[nodiscard]] GpsdReport readGpsdReport(const QByteArray &line);

} // namespace fieldcase::domain
